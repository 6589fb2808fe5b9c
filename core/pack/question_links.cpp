#include "core/pack/question_links.h"

namespace kordon {

QuestionLinks questionLinks(const Pack& earlier, const Pack& later) {
    std::unordered_map<QuestionId, int> revisions;
    for (const QuestionPlace& place : allQuestions(earlier)) {
        revisions.emplace(place.question->id, place.question->revision);
    }
    QuestionLinks links;
    for (const QuestionPlace& place : allQuestions(later)) {
        const Question& question = *place.question;
        if (const auto same = revisions.find(question.id); same != revisions.end()) {
            links[question.id] = {question.id, same->second, same->second != question.revision};
        } else if (question.supersedes) {
            if (const auto old = revisions.find(*question.supersedes); old != revisions.end()) {
                links[question.id] = {old->first, old->second, true};
            }
        }
    }
    return links;
}

} // namespace kordon
