#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace kordon {

/// Writes a whole file aside and puts it in place of what was there; on failure what was there
/// stays.
Status writeOutput(const std::filesystem::path& path, std::string_view content);

} // namespace kordon
