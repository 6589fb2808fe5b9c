#pragma once

#include "core/analysis/previous_answers.h"
#include "core/analysis/question_filter.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"

#include <array>
#include <cstddef>
#include <vector>

/// Which questions want a person's attention, and why. None of this changes a figure.
namespace kordon {

/// A reason of fewer characters than this explains nothing.
inline constexpr std::size_t kShortestReason = 10;

/// Whether the answer belongs to the filter. `previous` is what waits to be confirmed in its place,
/// else what the actor answered before, if it is known.
[[nodiscard]] bool passes(QuestionFilter filter,
                          const Answer& answer,
                          const Scale& scale,
                          const std::optional<PreviousAnswer>& previous);

/// Unanswered, unknown, suspended; flagged; not applicable with hardly a reason; a low level
/// without a word of comment.
[[nodiscard]] bool needsAttention(const Answer& answer, const Scale& scale);

/// How many of an actor's questions pass each filter, in the order of `kQuestionFilters`.
using FilterCounts = std::array<int, kQuestionFilters.size()>;

/// Over one component. `previous` may be null.
[[nodiscard]] FilterCounts countFilters(const Pack& pack,
                                        const Component& component,
                                        const Assessment& assessment,
                                        const ActorId& actor,
                                        const PreviousAnswers* previous);
/// Over all components.
[[nodiscard]] FilterCounts countFilters(const Pack& pack,
                                        const Assessment& assessment,
                                        const ActorId& actor,
                                        const PreviousAnswers* previous);

/// The questions of the actor that pass, in the pack's order; in one component where it is named.
[[nodiscard]] std::vector<QuestionPlace> questionsThatPass(const Pack& pack,
                                                           const Assessment& assessment,
                                                           const ActorId& actor,
                                                           QuestionFilter filter,
                                                           const PreviousAnswers* previous,
                                                           const Component* component = nullptr);

} // namespace kordon
