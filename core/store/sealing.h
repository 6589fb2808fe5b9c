#pragma once

#include "core/base/result.h"
#include "core/secrecy/seal.h"
#include "core/store/key_ring.h"

#include <cstddef>
#include <filesystem>
#include <vector>

/// Locking a file with a passphrase: on the disk there is only the sealed file, in memory only what
/// is open. A lost passphrase is final. docs/file-format.md gives the form, SECURITY.md what it is
/// good for.
namespace kordon {

/// Bytes of UTF-8; no longer passphrase is taken, nor an empty one.
inline constexpr std::size_t kLongestPassphrase = 1024;

/// Whether the file begins as a locked one does, be it whole or not.
[[nodiscard]] bool isSealed(const std::filesystem::path& path);

/// Fails where the lock of a locked file is damaged or of a newer form, so that no passphrase opens
/// it.
[[nodiscard]] Status checkLock(const std::filesystem::path& path);

/// The key of a locked file, to be held until the file is open. Null: the passphrase is another
/// one. Fails where the file is damaged. Takes a second, on purpose.
[[nodiscard]] Result<HeldKey> unlock(const std::filesystem::path& path,
                                     const secrecy::Secret& passphrase);

/// The key of a locked file if anybody holds it, else null.
[[nodiscard]] HeldKey keyHeldFor(const std::filesystem::path& path);

/// Locks the file, or gives a locked one, whose key is held, another passphrase and another key:
/// who knows the old ones can no longer open it. What is in the file stays as it is; on failure the
/// file does. Nobody may have it open.
[[nodiscard]] Result<HeldKey> setPassphrase(const std::filesystem::path& path,
                                            const secrecy::Secret& passphrase,
                                            secrecy::KeyCost cost = {});

/// Makes an ordinary file of a locked one whose key is held.
[[nodiscard]] Status removePassphrase(const std::filesystem::path& path);

/// Older copies that bringing the file up to date has left beside it, and that are not locked.
[[nodiscard]] std::vector<std::filesystem::path> openCopiesBeside(
    const std::filesystem::path& path);

} // namespace kordon
