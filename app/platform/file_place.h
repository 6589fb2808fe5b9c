#pragma once

#include <QByteArray>

#include <filesystem>

namespace kordon {

/// Whether a file system of that name, as the system calls it, is the disk of another computer:
/// "nfs4", "cifs", "fuse.sshfs" …
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& name);

/// Whether the file lies on the disk of another computer, where locks may not hold.
[[nodiscard]] bool isOnNetwork(const std::filesystem::path& file);

} // namespace kordon
