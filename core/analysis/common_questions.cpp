#include "core/analysis/common_questions.h"

#include <algorithm>
#include <unordered_map>

namespace kordon {

std::size_t commonQuestionCount(const Pack& earlier, const Pack& later) {
    std::unordered_map<QuestionId, int> revisions;
    for (const QuestionPlace& place : allQuestions(earlier)) {
        revisions.emplace(place.question->id, place.question->revision);
    }
    const auto isCommon = [&](const QuestionPlace& place) {
        const Question& question = *place.question;
        const auto same = revisions.find(question.id);
        return (same != revisions.end() && same->second == question.revision) ||
               (question.supersedes && revisions.contains(*question.supersedes));
    };
    return static_cast<std::size_t>(std::ranges::count_if(allQuestions(later), isCommon));
}

} // namespace kordon
