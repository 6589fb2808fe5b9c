#include "core/analysis/attention.h"

#include "core/base/unicode.h"

namespace kordon {

namespace {

bool isLow(const Answer& answer, const Scale& scale) {
    return answer.level && *answer.level * 5 <= scale.max;
}

bool isWithoutEvidence(const Answer& answer) {
    return answer.state == AnswerState::Answered && isBlank(answer.evidence) &&
           answer.documents.empty();
}

bool isChanged(const Answer& answer, const std::optional<PreviousAnswer>& previous) {
    if (!previous || answer.state == AnswerState::Unanswered) {
        return false;
    }
    return answer.state != previous->answer->state ||
           (answer.state == AnswerState::Answered && answer.level != previous->level);
}

template <class Visit>
void visitQuestions(const Component& component, const ActorId& actor, const Visit& visit) {
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            if (applies(component, question, actor)) {
                visit(QuestionPlace{&component, &criterion, &question});
            }
        }
    }
}

// What waits to be confirmed stands for what was answered before.
std::optional<PreviousAnswer> previousOf(const Pack& pack,
                                         const Assessment& assessment,
                                         const ActorId& actor,
                                         const Question& question,
                                         const PreviousAnswers* previous) {
    if (const auto waiting = answerToConfirm(pack, assessment, actor, question)) {
        return waiting;
    }
    return previous ? previous->find(actor, question.id) : std::nullopt;
}

} // namespace

bool needsAttention(const Answer& answer, const Scale& scale) {
    switch (answer.state) {
    case AnswerState::Unanswered:
    case AnswerState::Unknown:
    case AnswerState::Suspended:
        return true;
    case AnswerState::NotApplicable:
        return answer.isFlagged || characterCount(answer.rationale) < kShortestReason;
    case AnswerState::Answered:
        return answer.isFlagged || (isLow(answer, scale) && isBlank(answer.rationale));
    }
    return false;
}

bool passes(QuestionFilter filter,
            const Answer& answer,
            const Scale& scale,
            const std::optional<PreviousAnswer>& previous) {
    switch (filter) {
    case QuestionFilter::All:
        return true;
    case QuestionFilter::NeedsAttention:
        return needsAttention(answer, scale);
    case QuestionFilter::Unanswered:
        return answer.state == AnswerState::Unanswered;
    case QuestionFilter::ToBeConfirmed:
        return answer.state == AnswerState::Unanswered && previous && previous->isToBeConfirmed;
    case QuestionFilter::Unknown:
        return answer.state == AnswerState::Unknown;
    case QuestionFilter::NotApplicable:
        return answer.state == AnswerState::NotApplicable;
    case QuestionFilter::Suspended:
        return answer.state == AnswerState::Suspended;
    case QuestionFilter::Flagged:
        return answer.isFlagged;
    case QuestionFilter::LowLevel:
        return isLow(answer, scale);
    case QuestionFilter::WithoutEvidence:
        return isWithoutEvidence(answer);
    case QuestionFilter::Changed:
        return isChanged(answer, previous);
    }
    return false;
}

FilterCounts countFilters(const Pack& pack,
                          const Component& component,
                          const Assessment& assessment,
                          const ActorId& actor,
                          const PreviousAnswers* previous) {
    FilterCounts counts{};
    visitQuestions(component, actor, [&](const QuestionPlace& place) {
        const Answer& answer = assessment.answers.at(actor, place.question->id);
        const auto before = previousOf(pack, assessment, actor, *place.question, previous);
        for (std::size_t i = 0; i < kQuestionFilters.size(); ++i) {
            counts.at(i) += passes(kQuestionFilters.at(i), answer, pack.scale, before) ? 1 : 0;
        }
    });
    return counts;
}

FilterCounts countFilters(const Pack& pack,
                          const Assessment& assessment,
                          const ActorId& actor,
                          const PreviousAnswers* previous) {
    FilterCounts sum{};
    for (const Component& component : pack.components) {
        const FilterCounts counts = countFilters(pack, component, assessment, actor, previous);
        for (std::size_t i = 0; i < sum.size(); ++i) {
            sum.at(i) += counts.at(i);
        }
    }
    return sum;
}

std::vector<QuestionPlace> questionsThatPass(const Pack& pack,
                                             const Assessment& assessment,
                                             const ActorId& actor,
                                             QuestionFilter filter,
                                             const PreviousAnswers* previous,
                                             const Component* component) {
    std::vector<QuestionPlace> places;
    for (const Component& each : pack.components) {
        if (component && component != &each) {
            continue;
        }
        visitQuestions(each, actor, [&](const QuestionPlace& place) {
            const Answer& answer = assessment.answers.at(actor, place.question->id);
            if (passes(filter,
                       answer,
                       pack.scale,
                       previousOf(pack, assessment, actor, *place.question, previous))) {
                places.push_back(place);
            }
        });
    }
    return places;
}

} // namespace kordon
