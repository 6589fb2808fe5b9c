#pragma once

#include <filesystem>

namespace kordon {

/// Where the program keeps its backups: among the user's application data, away from the files.
/// $KORDON_BACKUPS stands in for it where it is set.
[[nodiscard]] std::filesystem::path backupFolder();

} // namespace kordon
