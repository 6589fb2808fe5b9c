#pragma once

#include "core/analysis/comparison.h"

#include <vector>

namespace kordon {

/// Two actors beside each other in one assessment: in every figure `from` is the first actor's,
/// `to` the second's, `change` how much more the second has. Like for like looks at the questions
/// that both have answered; its share is that of the questions put to both, and none where there
/// are no such questions.
struct ActorComparison {
    std::vector<ComparedComponent> components; ///< In which either has a role, in the pack's order.
    ComparedScores whole;                      ///< Each over all its own components.

    [[nodiscard]] const ComparedComponent* component(const ComponentId& id) const;
};

[[nodiscard]] ActorComparison compareActors(const ComparedYear& year,
                                            const ActorId& first,
                                            const ActorId& second);

} // namespace kordon
