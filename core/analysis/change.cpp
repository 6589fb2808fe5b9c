#include "core/analysis/change.h"

namespace kordon {

bool certainChange(const Figure& earlier, const Figure& later) {
    if (!earlier.low || !earlier.high || !later.low || !later.high) {
        return false;
    }
    return *earlier.high < *later.low || *later.high < *earlier.low;
}

std::optional<Change> changeBetween(const Figure& earlier, const Figure& later) {
    if (!earlier.point || !later.point) {
        return std::nullopt;
    }
    return Change{.difference = *later.point - *earlier.point,
                  .isCertain = certainChange(earlier, later)};
}

} // namespace kordon
