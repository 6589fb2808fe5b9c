#pragma once

#include "core/analysis/comparison.h"
#include "core/base/id.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// The figures of any number of assessments in a row. Pure functions; all points and shares are in
/// [0, 1], of each year's own scale.
namespace kordon {

struct TrendYear {
    AssessmentId assessment;
    std::string packVersion;

    bool operator==(const TrendYear&) const = default;
};

/// One figure in one year.
struct TrendPoint {
    Figure figure;                  ///< Nothing: it was not there that year.
    std::optional<double> coverage; ///< Of preparedness too: the smaller of its dimensions'.
    /// The step from the year before is comparable, and both years have a point: a line may lead
    /// here. Never for the first year.
    bool continues = false;

    bool operator==(const TrendPoint&) const = default;
};

/// A point for each of the years, in their order.
struct TrendFigures {
    std::vector<TrendPoint> capacity;
    std::vector<TrendPoint> readiness;
    std::vector<TrendPoint> preparedness;

    [[nodiscard]] const std::vector<TrendPoint>& of(Dimension dimension) const {
        return dimension == Dimension::Capacity ? capacity : readiness;
    }

    bool operator==(const TrendFigures&) const = default;
};

/// All actors of one component together.
struct ComponentTrend {
    ComponentId component;
    TrendFigures figures;
};

/// One actor over all its components.
struct ActorTrend {
    ActorId actor;
    TrendFigures figures;
};

/// Whatever any of the years has: the newest pack's in its order, then what only older ones have,
/// the newer of them first.
struct Trend {
    std::vector<TrendYear> years;
    std::vector<ComponentTrend> national;
    std::vector<ActorTrend> actors;
    TrendFigures whole;

    [[nodiscard]] const ComponentTrend* component(const ComponentId& id) const;
    [[nodiscard]] const ActorTrend* actor(const ActorId& id) const;
};

/// `years` from the oldest to the newest; one is enough, none gives nothing.
[[nodiscard]] Trend trendOf(std::span<const ComparedYear> years);

} // namespace kordon
