#pragma once

#include "core/assessment/answer.h"
#include "core/assessment/carried_answer.h"
#include "core/base/text.h"
#include "core/pack/pack.h"

#include <optional>
#include <string>
#include <vector>

namespace kordon {

/// Something wrong with an answer: in which of its columns, and a whole sentence about it.
struct AnswerFault {
    std::string column; ///< As exchange files name it: "level".
    Text message;

    bool operator==(const AnswerFault&) const = default;
};

inline constexpr std::size_t kLongestAnswerText = 100'000; ///< Bytes of each text of an answer.

/// Everything that keeps the answer from standing under the pack: a level without the state
/// `answered` or the other way round, a level off the scale, a missing rationale, an unknown
/// evidence grade, a date that is none, a text that is too long or not clean UTF-8.
[[nodiscard]] std::vector<AnswerFault> checkAnswer(const Pack& pack, const Answer& answer);

/// The same, with the actor and the question that the answer is given to.
[[nodiscard]] std::vector<AnswerFault> checkAnswer(const Pack& pack,
                                                   const ActorId& actor,
                                                   const QuestionId& question,
                                                   const Answer& answer);

/// What keeps an answer from waiting there to be confirmed. Its level and grade are those of the
/// pack that it was given on, and are left alone.
[[nodiscard]] std::vector<AnswerFault> checkCarried(const Pack& pack,
                                                    const AnswerPlace& place,
                                                    const CarriedAnswer& waiting);

/// "2025-02-28": a day of the calendar.
[[nodiscard]] bool isIsoDate(std::string_view text);

} // namespace kordon
