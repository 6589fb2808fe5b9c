#pragma once

#include "core/analysis/showing.h"
#include "core/assessment/assessment.h"
#include "core/report/chart_place.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

/// More lines than this cannot be told apart on one radar.
inline constexpr std::size_t kMostRadarLines = 5;

enum class SeriesKind : std::uint8_t { Actor, National, Target, Earlier };

struct RadarPoint {
    std::optional<double> level; ///< In levels; none: the line breaks here.
    Standing standing = Standing::Firm;
    std::string figure; ///< As docs/scoring.md lets it stand on show.
    ChartPlace place;
    std::string spoken; ///< "3 Risk analysis, SBGS: 2.0, target 3, coverage 41%".
};

struct RadarSeries {
    std::string name;
    SeriesKind kind = SeriesKind::Actor;
    std::vector<RadarPoint> points; ///< One for each axis.
};

struct RadarChart {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<std::string> axes; ///< "1 Border control", in the pack's order.
    std::vector<RadarSeries> series;
    std::string note;        ///< The illustrative mark, or empty.
    std::string description; ///< One sentence for people who do not see the chart.
};

/// What a radar is asked to show.
struct RadarChoice {
    std::vector<ActorId> actors; ///< In this order; an actor unknown to the pack is left out.
    bool national = false;
    bool target = true; ///< The mean of the component's targets over the chosen actors.
    /// Of the chosen actor where it is the only one, else of the country; the nearest year first.
    std::vector<EarlierYear> earlier;
};

[[nodiscard]] RadarChart radarOfPreparedness(const Pack& pack,
                                             const Assessment& assessment,
                                             const ScoreSheet& sheet,
                                             const RadarChoice& choice,
                                             std::string_view language);

} // namespace kordon::report
