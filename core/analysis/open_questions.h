#pragma once

#include "core/assessment/answer.h"
#include "core/base/id.h"
#include "core/pack/pack.h"

#include <optional>
#include <vector>

namespace kordon {

/// A question without a level, and why.
struct QuestionInState {
    QuestionId question;
    ActorId actor;
    AnswerState state = AnswerState::Unanswered;

    bool operator==(const QuestionInState&) const = default;
};

/// The applicable questions of a component that are open (unanswered, unknown, suspended).
[[nodiscard]] std::vector<QuestionInState> openQuestions(const Component& component,
                                                         const Answers& answers);

/// The applicable questions of a component that are marked not applicable.
[[nodiscard]] std::vector<QuestionInState> notApplicableQuestions(const Component& component,
                                                                  const Answers& answers);

/// The actor's next open question after `after` in the pack's order, from the first one on again
/// where none is left behind it; none: all are settled.
[[nodiscard]] std::optional<QuestionPlace> nextOpenQuestion(const Pack& pack,
                                                            const Answers& answers,
                                                            const ActorId& actor,
                                                            const QuestionId& after);

/// How many applicable questions an actor has, and in which state they are.
struct StateCount {
    int applicable = 0;
    int answered = 0;
    int notApplicable = 0;
    int unknown = 0;
    int suspended = 0;
    int unanswered = 0;

    [[nodiscard]] int open() const { return unknown + suspended + unanswered; }
    /// Answered or marked not applicable: nothing is left to do.
    [[nodiscard]] int settled() const { return answered + notApplicable; }

    bool operator==(const StateCount&) const = default;
};

[[nodiscard]] StateCount countStates(const Component& component,
                                     const Answers& answers,
                                     const ActorId& actor);
[[nodiscard]] StateCount countStates(const Pack& pack,
                                     const Answers& answers,
                                     const ActorId& actor);

} // namespace kordon
