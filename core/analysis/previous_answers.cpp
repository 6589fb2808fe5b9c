#include "core/analysis/previous_answers.h"

#include <utility>

namespace kordon {

PreviousAnswers::PreviousAnswers(const Pack& pack, const Pack& earlierPack, Answers earlier)
    : m_earlier(std::move(earlier)), m_max(pack.scale.max), m_earlierMax(earlierPack.scale.max) {
    std::unordered_map<QuestionId, int> revisions;
    for (const QuestionPlace& place : allQuestions(earlierPack)) {
        revisions.emplace(place.question->id, place.question->revision);
    }
    for (const QuestionPlace& place : allQuestions(pack)) {
        const Question& question = *place.question;
        if (const auto same = revisions.find(question.id); same != revisions.end()) {
            m_links[question.id] = {question.id, same->second != question.revision};
        } else if (question.supersedes && revisions.contains(*question.supersedes)) {
            m_links[question.id] = {*question.supersedes, true};
        }
    }
}

std::optional<PreviousAnswer> PreviousAnswers::find(const ActorId& actor,
                                                    const QuestionId& question) const {
    const auto link = m_links.find(question);
    if (link == m_links.end()) {
        return std::nullopt;
    }
    const Answer* answer = m_earlier.find(actor, link->second.earlier);
    if (!answer || answer->state == AnswerState::Unanswered) {
        return std::nullopt;
    }
    PreviousAnswer previous{.answer = answer, .isReworded = link->second.isReworded};
    const int scaled = answer->level.value_or(0) * m_max;
    if (answer->level && m_earlierMax > 0 && scaled % m_earlierMax == 0) {
        previous.level = scaled / m_earlierMax;
    }
    return previous;
}

} // namespace kordon
