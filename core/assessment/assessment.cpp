#include "core/assessment/assessment.h"

#include <utility>

namespace kordon {

double targetOf(const Component& component,
                const ActorId& actor,
                Dimension dimension,
                const Targets& targets) {
    const auto own = targets.find({component.id, actor, dimension});
    return own == targets.end() ? component.target : own->second;
}

void setAnswer(Assessment& assessment, const AnswerPlace& place, Answer answer) {
    if (answer.state != AnswerState::Unanswered) {
        assessment.carried.erase(place);
    }
    assessment.answers.set(place.actor, place.question, std::move(answer));
}

} // namespace kordon
