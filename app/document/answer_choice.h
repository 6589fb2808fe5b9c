#pragma once

#include "core/assessment/answer.h"
#include "core/pack/pack.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

/// What an analyst's choices make of an answer: answer in, answer out.
namespace kordon {

/// What is said to a question: a level, or a state without one.
struct Choice {
    AnswerState state = AnswerState::Unanswered;
    std::optional<int> level;

    bool operator==(const Choice&) const = default;
};

[[nodiscard]] Choice choiceOf(const Answer& answer);
/// Texts, proof and documents stay as they are.
[[nodiscard]] Answer withChoice(Answer answer, const Choice& choice);

/// How many characters the answer's reason still lacks to explain its state; 0 where it needs none.
[[nodiscard]] std::size_t missingReason(const Answer& answer);

/// The texts of an answer that are typed at length.
enum class AnswerText : std::uint8_t { Rationale, Evidence, FlagReason };

/// "rationale", "evidence", "flag_reason", as drafts name them.
[[nodiscard]] const char* keyOf(AnswerText text);
[[nodiscard]] std::string& textIn(Answer& answer, AnswerText text);

/// The same reason for another of several answers: beside what it says already.
[[nodiscard]] Answer withReason(Answer answer, const std::string& reason);

} // namespace kordon
