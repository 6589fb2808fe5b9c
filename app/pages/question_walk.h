#pragma once

#include "core/pack/pack.h"

#include <functional>
#include <optional>
#include <vector>

namespace kordon {

struct WalkStep {
    QuestionId question;
    bool isWrapped = false; ///< The walk has started again from the top.
};

/// The first question after `from` for which `isWanted`; after the last it goes on at the first.
/// None: there is none but, perhaps, `from` itself.
[[nodiscard]] std::optional<WalkStep> nextWanted(
    const std::vector<QuestionPlace>& questions,
    const QuestionId& from,
    const std::function<bool(const QuestionId&)>& isWanted);

/// The component before (-1) or after (1) one, in which the actor is asked something; null: none.
[[nodiscard]] const Component* neighbour(const Pack& pack,
                                         const ComponentId& component,
                                         const ActorId& actor,
                                         int by);

} // namespace kordon
