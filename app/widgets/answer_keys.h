#pragma once

#include "app/document/answer_choice.h"

#include <cstdint>
#include <optional>

class QKeyEvent;

namespace kordon {

/// What a key asks for where the focus is on an answer.
enum class AnswerAsk : std::uint8_t { Choose, TakeBack, LastYear, Next, Previous, NextOpen };

struct AnswerKey {
    AnswerAsk ask = AnswerAsk::Choose;
    Choice choice; ///< Where the ask is Choose.

    bool operator==(const AnswerKey&) const = default;
};

/// 0 to 9 a level, - not applicable, ? to be found out, = as last year, Backspace clears, Enter
/// moves. What the key types decides before where it lies: layouts put digits and signs in
/// different places. 9 and 8 stand for - and ? where the scale is shorter than that.
[[nodiscard]] std::optional<AnswerKey> answerKeyOf(const QKeyEvent& event, int max);

} // namespace kordon
