#pragma once

#include "core/base/id.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kordon {

/// `Unanswered`, `Unknown` and `Suspended` are open: the same for every figure, apart for people.
enum class AnswerState : std::uint8_t { Unanswered, Answered, NotApplicable, Unknown, Suspended };

/// The state as exchange files spell it: "not_applicable".
[[nodiscard]] const char* keyOf(AnswerState state);
[[nodiscard]] std::optional<AnswerState> answerStateFrom(std::string_view key);

/// `NotApplicable` and `Suspended` need a rationale.
[[nodiscard]] bool needsRationale(AnswerState state);

/// How sure the assessor is of the answer; it changes no figure.
enum class Confidence : std::uint8_t { Low, Medium, High };

/// "low", "medium", "high".
[[nodiscard]] const char* keyOf(Confidence confidence);
[[nodiscard]] std::optional<Confidence> confidenceFrom(std::string_view key);

/// A document that proves an answer, kept by reference: where it is and what it held when it was
/// named.
struct EvidenceDocument {
    std::string id; ///< The same in every copy of the file.
    std::string title;
    std::string link;   ///< A web address or a path; may be empty.
    std::string sha256; ///< Of the file's bytes, 64 hexadecimal digits; empty for what is no file.
    std::string date;   ///< "2025-03-01" or empty.

    bool operator==(const EvidenceDocument&) const = default;
};

/// What one actor says to one question.
struct Answer {
    AnswerState state = AnswerState::Unanswered;
    std::optional<int> level; ///< On the pack's scale; there exactly where the state is Answered.
    std::string rationale;
    GradeId evidenceGrade; ///< Empty: the pack's lowest grade.
    std::string evidence;
    std::string assessor;
    std::string date; ///< "2025-03-01" or empty.
    std::optional<Confidence> confidence;
    bool isFlagged = false; ///< Marked for another look.
    std::string flagReason;
    std::vector<EvidenceDocument> documents;

    bool operator==(const Answer&) const = default;
};

/// The answers of all actors. An answer that is not there is unanswered.
class Answers {
public:
    [[nodiscard]] const Answer* find(const ActorId& actor, const QuestionId& question) const;
    /// The answer, or an unanswered one.
    [[nodiscard]] const Answer& at(const ActorId& actor, const QuestionId& question) const;
    [[nodiscard]] std::size_t size() const;

    void set(const ActorId& actor, const QuestionId& question, Answer answer);
    void erase(const ActorId& actor, const QuestionId& question);

    using OfOneActor = std::unordered_map<QuestionId, Answer>;
    [[nodiscard]] const std::map<ActorId, OfOneActor>& byActor() const { return m_byActor; }

    bool operator==(const Answers&) const = default;

private:
    std::map<ActorId, OfOneActor> m_byActor;
};

} // namespace kordon
