#pragma once

#include "core/base/text.h"
#include "core/pack/pack_diff.h"

#include <vector>

/// What differs between two packs, as people read it.
namespace kordon::report {

/// "New questions", "Other wording" … as lists name such differences.
[[nodiscard]] const Text& nameOf(PackChange change);

/// "4.2.1: weight" …: the code and the id of what differs, with the value before and after.
[[nodiscard]] Text differenceLine(const PackDifference& difference,
                                  const Pack& earlier,
                                  const Pack& later);

struct DifferenceGroup {
    Text name;
    std::vector<Text> lines;
};

/// The differences under the names of their kinds; a kind without any is left out.
[[nodiscard]] std::vector<DifferenceGroup> differenceGroups(
    const std::vector<PackDifference>& differences, const Pack& earlier, const Pack& later);

} // namespace kordon::report
