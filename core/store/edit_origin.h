#pragma once

#include "core/store/edit_names.h"

#include <cstddef>
#include <vector>

namespace kordon {

/// What an entry of the history was about, as `nameOf` says it; an undo or redo names the edit that
/// it goes back to: "undone: answer 4.2.1, SBGS". Entries are numbered from 1, without gaps.
[[nodiscard]] Text nameWithOrigin(const std::vector<HistoryEntry>& history,
                                  std::size_t at,
                                  const Pack& pack);

} // namespace kordon
