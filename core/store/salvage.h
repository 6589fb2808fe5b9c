#pragma once

#include "core/base/result.h"
#include "core/pack/pack.h"
#include "core/store/workspace.h"

#include <filesystem>
#include <vector>

namespace kordon {

/// What came of saving what could be read of a damaged file.
struct Salvage {
    int answers = 0;        ///< In the new file, in all its assessments.
    std::vector<Text> lost; ///< What is not in it, or may not be, as sentences; empty: nothing.
};

/// Reads the damaged file row by row from a copy of its own and makes a new file of what can be
/// read and fits its packs. A table that cannot be read whole is taken from the history where that
/// can be; the new file's history begins anew. `packs` stand in for packs that cannot be read.
/// What comes of a locked file is locked alike; its key must be held.
/// Never touches the damaged file and never overwrites; fails where no assessment can be read.
[[nodiscard]] Result<Salvage> salvage(const std::filesystem::path& damaged,
                                      const std::filesystem::path& target,
                                      const std::vector<Pack>& packs,
                                      const Stamp& stamp);

} // namespace kordon
