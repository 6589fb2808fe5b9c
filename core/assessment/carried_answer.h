#pragma once

#include "core/assessment/answer.h"
#include "core/base/id.h"

#include <compare>
#include <map>

namespace kordon {

/// A question as it is put to an actor.
struct AnswerPlace {
    ActorId actor;
    QuestionId question;

    auto operator<=>(const AnswerPlace&) const = default;
};

/// An answer that was given in an earlier assessment or to an earlier questionnaire and waits to be
/// confirmed. Until then its question is unanswered, for people and for every figure.
struct CarriedAnswer {
    AssessmentId givenIn;
    QuestionId givenTo;
    int revision = 1; ///< Of the question that it was given to.
    int scaleMax = 5; ///< The highest level of the scale that it was given on.
    Answer answer;    ///< As it was given; never unanswered.

    bool operator==(const CarriedAnswer&) const = default;
};

/// By the place that waits for them.
using CarriedAnswers = std::map<AnswerPlace, CarriedAnswer>;

} // namespace kordon
