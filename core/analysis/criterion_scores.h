#pragma once

#include "core/assessment/answer.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

namespace kordon {

/// The figures of one criterion alone, before gates: docs/scoring.md, "One actor, one component,
/// one dimension" for the one criterion. Nothing where the actor has no role in the component.
[[nodiscard]] Scores criterionScores(const Pack& pack,
                                     const Component& component,
                                     const Criterion& criterion,
                                     const ActorId& actor,
                                     const Answers& answers);

} // namespace kordon
