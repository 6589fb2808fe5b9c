#include "app/pages/question_walk.h"

#include <algorithm>

namespace kordon {

namespace {

bool asks(const Component& component, const ActorId& actor) {
    return std::ranges::any_of(component.criteria, [&](const Criterion& criterion) {
        return std::ranges::any_of(criterion.questions, [&](const Question& question) {
            return applies(component, question, actor);
        });
    });
}

} // namespace

std::optional<WalkStep> nextWanted(const std::vector<QuestionPlace>& questions,
                                   const QuestionId& from,
                                   const std::function<bool(const QuestionId&)>& isWanted) {
    const auto here = std::ranges::find_if(
        questions, [&](const QuestionPlace& place) { return place.question->id == from; });
    const std::size_t start =
        here == questions.end() ? 0 : static_cast<std::size_t>(here - questions.begin()) + 1;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const std::size_t at = (start + i) % questions.size();
        const QuestionId& question = questions[at].question->id;
        if (question != from && isWanted(question)) {
            return WalkStep{question, start + i >= questions.size()};
        }
    }
    return std::nullopt;
}

const Component* neighbour(const Pack& pack,
                           const ComponentId& component,
                           const ActorId& actor,
                           int by) {
    const int count = static_cast<int>(pack.components.size());
    for (int at = numberOf(pack, component) - 1 + by; at >= 0 && at < count; at += by) {
        const Component& candidate = pack.components[static_cast<std::size_t>(at)];
        if (asks(candidate, actor)) {
            return &candidate;
        }
    }
    return nullptr;
}

} // namespace kordon
