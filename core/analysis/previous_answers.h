#pragma once

#include "core/assessment/answer.h"
#include "core/pack/pack.h"

#include <optional>
#include <unordered_map>

namespace kordon {

/// What an actor answered to the same question in an earlier assessment.
struct PreviousAnswer {
    const Answer* answer = nullptr; ///< Valid as long as the PreviousAnswers.
    /// The level on the later pack's scale; none where it was no level, or where it falls between
    /// two levels of another scale.
    std::optional<int> level;
    bool isReworded = false; ///< The question has another revision now, or takes another's place.
};

/// Finds earlier answers question by question: the same id, else the question that the later one
/// supersedes.
class PreviousAnswers {
public:
    PreviousAnswers(const Pack& pack, const Pack& earlierPack, Answers earlier);

    /// None: the question was not there, or not answered.
    [[nodiscard]] std::optional<PreviousAnswer> find(const ActorId& actor,
                                                     const QuestionId& question) const;

private:
    struct Link {
        QuestionId earlier;
        bool isReworded = false;
    };
    Answers m_earlier;
    int m_max;
    int m_earlierMax;
    std::unordered_map<QuestionId, Link> m_links;
};

} // namespace kordon
