#pragma once

#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <cstdint>
#include <optional>

namespace kordon {

/// How far a point may stand for itself on show. docs/scoring.md, "On show".
enum class Standing : std::uint8_t {
    None,      ///< No point and no range: nothing is asked.
    RangeOnly, ///< Coverage under one half, or no point: the range alone is shown.
    Hollow,    ///< Coverage under the pack's `publish_from`: range first, hollow mark.
    Firm,
};

[[nodiscard]] Standing standingOf(const Figure& figure,
                                  std::optional<double> coverage,
                                  const Pack& pack);

/// The coverage behind preparedness: the smaller of the dimensions that are asked.
[[nodiscard]] std::optional<double> coverageOf(const Scores& scores);

[[nodiscard]] Standing standingOfPreparedness(const Scores& scores, const Pack& pack);
[[nodiscard]] Standing standingOf(const Scores& scores, Dimension dimension, const Pack& pack);

} // namespace kordon
