#pragma once

#include "core/assessment/assessment.h"
#include "core/pack/pack.h"

#include <vector>

/// What becomes of an assessment's content where another questionnaire takes the place of its own.
namespace kordon {

/// The answers of an earlier assessment, and those that still wait in it, as they wait in a later
/// one on `later`. `earlier` and `later` have all actors that may answer.
[[nodiscard]] CarriedAnswers carriedAnswers(const Assessment& assessment,
                                            const Pack& earlier,
                                            const Pack& later);

struct MovedAssessment {
    Assessment assessment; ///< As it stands on the later pack.
    int kept = 0;          ///< Answers that still mean the same, each a level or a state.
    std::vector<AnswerPlace> toBeConfirmed; ///< In the later pack's order.
    std::vector<AnswerPlace> dropped; ///< Answers without a place any more, in the earlier's order.
    int droppedTargets = 0;
    int droppedNotes = 0;       ///< On gaps.
    int droppedRoles = 0;       ///< Changes of the matrix that the later pack does not allow.
    int droppedThreatLinks = 0; ///< Of threats with components and actors; the threats stay.
    int sectionsToCheck = 0;    ///< Were checked, and hold other questions or answers now.
};

/// An answer stays where its question has the same id and revision, the scale is as long as it was
/// and the later pack takes the answer; else it waits at the question that follows its own. Targets
/// and notes stay where their cell is, changes of roles where the later pack allows them, and a
/// section stays checked where all of its questions and answers are as they were. Threats stay,
/// linked to what is still there. `earlier` has the actors of the file; `later` is as it was
/// written, and `added` are the actors that the file adds.
[[nodiscard]] MovedAssessment movedAssessment(const Assessment& assessment,
                                              const Pack& earlier,
                                              const Pack& later,
                                              const std::vector<Actor>& added);

} // namespace kordon
