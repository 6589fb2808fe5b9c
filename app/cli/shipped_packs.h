#pragma once

#include "core/base/result.h"
#include "core/pack/pack_reader.h"

#include <string>

namespace kordon {

/// Reads the pack that comes with the program under this id, else the one in this folder.
[[nodiscard]] PackReading readPackAt(const std::string& idOrFolder,
                                     PackCheck check = PackCheck::Usual);

/// The same where only a whole pack will do; the error says where the first fault is, how many
/// there are, and how to see all.
[[nodiscard]] Result<Pack> openPack(const std::string& idOrFolder);

/// The id of the pack that is used where none is named.
[[nodiscard]] const char* usualPack();

} // namespace kordon
