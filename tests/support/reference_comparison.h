#pragma once

#include "core/analysis/comparison.h"

namespace kordon::tests {

/// "Two years side by side" of docs/scoring.md written down once more, on `referenceScore` and
/// without regard to cost, so that the two can be compared.
[[nodiscard]] Comparison referenceComparison(const Pack& earlierPack,
                                             const Answers& earlierAnswers,
                                             const Pack& laterPack,
                                             const Answers& laterAnswers);

} // namespace kordon::tests
