#include "app/platform/file_place.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QtGlobal>

#include "app/platform/paths.h"

#include <algorithm>
#include <array>
#include <string_view>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace kordon {

bool isNetworkFileSystem(const QByteArray& name) {
    constexpr std::array<std::string_view, 14> kNames{"nfs",
                                                      "nfs4",
                                                      "cifs",
                                                      "smb3",
                                                      "smbfs",
                                                      "ncpfs",
                                                      "afs",
                                                      "ceph",
                                                      "coda",
                                                      "9p",
                                                      "glusterfs",
                                                      "lustre",
                                                      "davfs",
                                                      "davfs2"};
    const std::string_view text(name.constData(), static_cast<std::size_t>(name.size()));
    // What programs of the user mount is nearly always elsewhere; “fuseblk” is a disk of this one.
    return std::ranges::find(kNames, text) != kNames.end() || text == "fuse" ||
           text.starts_with("fuse.");
}

bool isOnNetwork(const std::filesystem::path& file) {
    const QString folder = QFileInfo(textOf(file)).absolutePath();
#ifdef Q_OS_WIN
    const QString root = QStorageInfo(folder).rootPath();
    return folder.startsWith(QStringLiteral("//")) ||
           GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
#endif
}

} // namespace kordon
