#pragma once

#include "core/analysis/comparison.h"
#include "core/scoring/score_sheet.h"

namespace kordon {

/// One place of the sheets that a comparison is made of. All must outlive it.
struct FourScores {
    const Scores& from;
    const Scores& to;
    const Scores& commonFrom; ///< From the common answers alone.
    const Scores& commonTo;   ///< Its coverage is the share.
};

[[nodiscard]] ComparedScores comparedScores(const FourScores& scores);

} // namespace kordon
