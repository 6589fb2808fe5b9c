#pragma once

#include "core/scoring/score_sheet.h"

#include <optional>

/// Two years side by side, as docs/scoring.md defines it.
namespace kordon {

struct Change {
    double difference = 0; ///< Later less earlier, in shares of each year's own scale.
    bool isCertain = false;

    bool operator==(const Change&) const = default;
};

/// Whether the two ranges do not meet: however the open questions turn out, the figure has moved.
[[nodiscard]] bool certainChange(const Figure& earlier, const Figure& later);

/// None where either year has no point.
[[nodiscard]] std::optional<Change> changeBetween(const Figure& earlier, const Figure& later);

} // namespace kordon
