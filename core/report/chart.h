#pragma once

#include "core/report/actor_bars.h"
#include "core/report/bullet_chart.h"
#include "core/report/dumbbell_chart.h"
#include "core/report/gap_chart.h"
#include "core/report/heat_map.h"
#include "core/report/quadrant_chart.h"
#include "core/report/radar_chart.h"
#include "core/report/threat_matrix.h"
#include "core/report/trend_chart.h"

#include <variant>

/// What a chart shows, as values in one language. How it looks is app/charts' concern. Every kind
/// has a title, a language, a note (the illustrative mark) and a description in one sentence.
namespace kordon::report {

using Chart = std::variant<RadarChart,
                           GapChart,
                           HeatMap,
                           QuadrantChart,
                           BulletChart,
                           ActorBars,
                           DumbbellChart,
                           TrendChart,
                           ThreatMatrix>;

} // namespace kordon::report
