#pragma once

#include "core/analysis/gaps.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <string>

namespace kordon {

/// What `score --json` prints: values in [0, 1] at full precision, targets and what follows from
/// them in levels, null where there is none.
[[nodiscard]] std::string scoreJson(const Pack& pack,
                                    const Assessment& assessment,
                                    const ScoreSheet& sheet);

/// What `gaps --json` prints, in levels; of one actor or of all. A gap has "cause" and "step" where
/// they are noted.
[[nodiscard]] std::string gapsJson(const Pack& pack,
                                   const Assessment& assessment,
                                   const GapList& gaps,
                                   const std::optional<ActorId>& actor);

} // namespace kordon
