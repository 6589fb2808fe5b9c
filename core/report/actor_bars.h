#pragma once

#include "core/analysis/showing.h"
#include "core/assessment/assessment.h"
#include "core/report/chart_place.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kordon::report {

/// One dimension over all components of an actor.
struct ActorBar {
    std::optional<double> level; ///< In levels; none where only the range may be shown.
    Standing standing = Standing::None;
    std::string figure; ///< As docs/scoring.md lets it stand on show.
    std::string spoken;
};

struct ActorBarGroup {
    std::string name;
    ActorBar capacity;
    ActorBar readiness;
    std::optional<double> target; ///< The mean over the actor's components and dimensions.
    std::string targetText;
    ChartPlace place;
};

/// Capacity and readiness side by side: each actor that has a role, then the country.
struct ActorBars {
    std::string title;
    std::string language;
    int max = 5;
    std::vector<ActorBarGroup> groups;
    std::string note;
    std::string description;
};

[[nodiscard]] ActorBars actorBars(const Pack& pack,
                                  const Assessment& assessment,
                                  const ScoreSheet& sheet,
                                  std::string_view language);

} // namespace kordon::report
