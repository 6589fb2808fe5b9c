#pragma once

#include "core/analysis/actor_comparison.h"
#include "core/analysis/comparison.h"
#include "core/base/id.h"

#include <string>
#include <vector>

namespace kordon {

/// What `compare --json` prints: values in [0, 1] at full precision, null where there is none;
/// `moved` is of the whole's preparedness, its levels on the later scale.
[[nodiscard]] std::string comparisonJson(const AssessmentId& from,
                                         const AssessmentId& to,
                                         const Comparison& comparison,
                                         const std::vector<MovedQuestion>& moved);

/// What `compare --actors --json` prints: "from" is the first actor's figure, "to" the second's.
[[nodiscard]] std::string actorComparisonJson(const AssessmentId& assessment,
                                              const ActorId& first,
                                              const ActorId& second,
                                              const ActorComparison& comparison);

} // namespace kordon
