#pragma once

#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/pack/question_links.h"

#include <optional>
#include <string>

namespace kordon {

/// What an actor answered to the same question before: in an earlier assessment, or to an earlier
/// questionnaire of this one.
struct PreviousAnswer {
    const Answer* answer = nullptr; ///< Valid as long as what it was found in.
    /// The level on the later pack's scale; none where it was no level, or where it falls between
    /// two levels of another scale.
    std::optional<int> level;
    bool isReworded = false; ///< The question has another revision now, or takes another's place.
    bool isToBeConfirmed = false; ///< It was carried into the assessment and waits there.
    bool isOwn = false;           ///< It was given in this very assessment.
    AssessmentId givenIn;         ///< Known of those that wait to be confirmed.
};

/// Finds earlier answers question by question, as core/pack/question_links.h says.
class PreviousAnswers {
public:
    PreviousAnswers(const Pack& pack, const Pack& earlierPack, Answers earlier);

    /// None: the question was not there, or not answered.
    [[nodiscard]] std::optional<PreviousAnswer> find(const ActorId& actor,
                                                     const QuestionId& question) const;

private:
    Answers m_earlier;
    int m_max;
    int m_earlierMax;
    QuestionLinks m_links;
};

/// The answer that waits at the question to be confirmed; none: there is none, or the question is
/// answered already.
[[nodiscard]] std::optional<PreviousAnswer> answerToConfirm(const Pack& pack,
                                                            const Assessment& assessment,
                                                            const ActorId& actor,
                                                            const Question& question);

/// Whether the earlier answer says something on this pack's scale.
[[nodiscard]] bool canBeTaken(const PreviousAnswer& previous);

/// The earlier level or state with its reason, proof and documents, given on `today`. An answer of
/// this very assessment keeps also who gave it, how sure they were, and its mark.
[[nodiscard]] Answer asLastYear(Answer answer,
                                const PreviousAnswer& previous,
                                const Pack& pack,
                                const std::string& today);

} // namespace kordon
