#pragma once

#include "core/base/result.h"
#include "core/store/workspace.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// Copies of a file that the program makes by itself, in a folder of its own that is not the
/// file's. Below it each file has a folder by its document id, so that files of one name do not
/// meet.
namespace kordon {

struct Backup {
    std::filesystem::path path;
    std::string at;             ///< When it was made, UTC as in a stamp.
    std::int64_t lastEntry = 0; ///< Of the history that it holds.
    std::uintmax_t bytes = 0;

    bool operator==(const Backup&) const = default;
};

/// Writes a copy of the file as it stands, locked as the file is, opens and checks it, and only
/// then removes the older ones that are not kept: the last ten, and the last of each month. None:
/// the newest backup holds the last edit already. Fails where the history is no longer as it was
/// written.
[[nodiscard]] Result<std::optional<Backup>> backUp(const std::filesystem::path& file,
                                                   const std::filesystem::path& folder,
                                                   const std::string& at);

/// The newest first. Found also where the file itself is damaged or gone, by where it stood.
[[nodiscard]] Result<std::vector<Backup>> backupsOf(const std::filesystem::path& file,
                                                    const std::filesystem::path& folder);

struct BackupContent {
    std::vector<AssessmentHeading> assessments;
    int answers = 0; ///< In all assessments.
};

/// Fails where the backup is not whole.
[[nodiscard]] Result<BackupContent> contentOf(const Backup& backup);

/// A new file with what the backup holds, locked as the backup is. Never overwrites.
[[nodiscard]] Status restoreBackup(const Backup& backup, const std::filesystem::path& target);

/// Puts all backups of the file under the file's own lock, or takes theirs off where it has none.
/// Those that could not be opened stay as they were: their own keys must be held meanwhile.
[[nodiscard]] Result<std::vector<Backup>> lockBackupsLike(const std::filesystem::path& file,
                                                          const std::filesystem::path& folder);

} // namespace kordon
