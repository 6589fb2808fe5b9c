#pragma once

#include "core/assessment/answer.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

namespace kordon::tests {

/// docs/scoring.md written down once more, formula by formula and without regard to cost, so that
/// the two can be compared.
[[nodiscard]] ScoreSheet referenceScore(const Pack& pack, const Answers& answers);

} // namespace kordon::tests
