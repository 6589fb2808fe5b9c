#include "core/analysis/open_questions.h"

#include <functional>

namespace kordon {

namespace {

bool isOpenState(AnswerState state) {
    return state != AnswerState::Answered && state != AnswerState::NotApplicable;
}

std::vector<QuestionInState> questionsIn(const Component& component,
                                         const Answers& answers,
                                         const std::function<bool(AnswerState)>& isWanted) {
    std::vector<QuestionInState> found;
    for (const auto& [actor, role] : component.roles) {
        for (const Criterion& criterion : component.criteria) {
            for (const Question& question : criterion.questions) {
                const AnswerState state = answers.at(actor, question.id).state;
                if (applies(component, question, actor) && isWanted(state)) {
                    found.push_back({question.id, actor, state});
                }
            }
        }
    }
    return found;
}

void count(StateCount& counts, AnswerState state) {
    ++counts.applicable;
    switch (state) {
    case AnswerState::Answered:
        ++counts.answered;
        break;
    case AnswerState::NotApplicable:
        ++counts.notApplicable;
        break;
    case AnswerState::Unknown:
        ++counts.unknown;
        break;
    case AnswerState::Suspended:
        ++counts.suspended;
        break;
    case AnswerState::Unanswered:
        ++counts.unanswered;
        break;
    }
}

void countInto(StateCount& counts,
               const Component& component,
               const Answers& answers,
               const ActorId& actor) {
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            if (applies(component, question, actor)) {
                count(counts, answers.at(actor, question.id).state);
            }
        }
    }
}

} // namespace

std::vector<QuestionInState> openQuestions(const Component& component, const Answers& answers) {
    return questionsIn(component, answers, isOpenState);
}

std::vector<QuestionInState> notApplicableQuestions(const Component& component,
                                                    const Answers& answers) {
    return questionsIn(
        component, answers, [](AnswerState state) { return state == AnswerState::NotApplicable; });
}

std::optional<QuestionPlace> nextOpenQuestion(const Pack& pack,
                                              const Answers& answers,
                                              const ActorId& actor,
                                              const QuestionId& after) {
    std::optional<QuestionPlace> first;
    bool isBehind = false;
    for (const QuestionPlace& place : allQuestions(pack)) {
        const bool isOpen = applies(*place.component, *place.question, actor) &&
                            isOpenState(answers.at(actor, place.question->id).state);
        if (isOpen && isBehind) {
            return place;
        }
        if (isOpen && !first) {
            first = place;
        }
        isBehind = isBehind || place.question->id == after;
    }
    return first;
}

StateCount countStates(const Component& component, const Answers& answers, const ActorId& actor) {
    StateCount counts;
    countInto(counts, component, answers, actor);
    return counts;
}

StateCount countStates(const Pack& pack, const Answers& answers, const ActorId& actor) {
    StateCount counts;
    for (const Component& component : pack.components) {
        countInto(counts, component, answers, actor);
    }
    return counts;
}

} // namespace kordon
