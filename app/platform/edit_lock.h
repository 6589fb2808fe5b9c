#pragma once

#include "app/platform/process.h"
#include "core/base/text.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace kordon {

enum class HolderKind : std::uint8_t { Window, CommandLine };

/// Who has a file open for editing.
struct Holder {
    std::string user; ///< Empty, as all else: the lock cannot be read.
    std::string host;
    HolderKind kind = HolderKind::Window;
    std::string since; ///< UTC, as in a stamp.
    Process process;
    std::string token; ///< Of this one opening.

    bool operator==(const Holder&) const = default;
};

/// Who it is as the history keeps it: "hanna@pc-7 2025-03-01T09:30:00Z".
[[nodiscard]] std::string signOf(const Holder& holder);

/// "hanna on pc-7, in Kordon’s window, since 2025-03-01 09:30 UTC".
[[nodiscard]] Text nameOf(const Holder& holder);

/// The lock that stands beside a file: "name.kordon.lock".
[[nodiscard]] std::filesystem::path lockOf(const std::filesystem::path& file);

/// Whom the lock beside the file names, unless it is this process; none: nobody else. One that has
/// ended is named as well.
[[nodiscard]] std::optional<Holder> otherHolderOf(const std::filesystem::path& file);

enum class TakeOver : std::uint8_t {
    WhereGone, ///< From a process that has certainly ended.
    FromAnyone,
};

/// The lock beside a file, from here on until this ends. It is manners, not a guard: it tells
/// others that somebody edits; SQLite’s own locks keep two from writing at once.
class EditLock {
public:
    struct Taking {
        std::unique_ptr<EditLock> lock; ///< None: somebody has it, or nothing may be written there.
        std::optional<Holder> heldBy;   ///< Who has it.
        std::optional<Holder> takenFrom; ///< Whose it was.
    };
    [[nodiscard]] static Taking take(const std::filesystem::path& file,
                                     HolderKind kind,
                                     TakeOver takeOver);

    EditLock(const EditLock&) = delete;
    EditLock& operator=(const EditLock&) = delete;
    ~EditLock();

private:
    EditLock(std::filesystem::path path, std::string token);

    std::filesystem::path m_path;
    std::string m_token;
};

} // namespace kordon
