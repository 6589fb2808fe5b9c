#pragma once

#include <QString>

#include "app/document/answer_choice.h"
#include "core/analysis/previous_answers.h"

namespace kordon {

/// "2 – Partial", or the name of the state.
[[nodiscard]] QString sayChoice(const Pack& pack, const Choice& choice);
/// The same of last year, on this year's scale.
[[nodiscard]] QString sayChoice(const Pack& pack, const PreviousAnswer& previous);

/// Beside the choice that was made before: "2023: 2 – to be confirmed", "last year: 2", "as last
/// year".
[[nodiscard]] QString sayEarlier(const PreviousAnswer& previous);

/// That a choice is not saved while its reason is this short.
[[nodiscard]] QString sayMissingReason(const Answer& answer);

} // namespace kordon
