#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace kordon {

/// Gives the text of a pack's file by its name inside the pack ("components/01.yaml").
using PackSource = std::function<Result<std::string>(const std::string& name)>;

/// A pack in a folder. A name that is absolute, or leaves the folder by ".." or by a link, is
/// refused.
[[nodiscard]] PackSource folderSource(const std::filesystem::path& folder);

/// A pack whose files are in memory.
[[nodiscard]] PackSource memorySource(std::map<std::string, std::string> files);

/// The bytes of a regular file of at most `most` bytes.
[[nodiscard]] Result<std::string> readWholeFile(const std::filesystem::path& path,
                                                std::uintmax_t most);

} // namespace kordon
