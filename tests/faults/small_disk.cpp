#include "tests/faults/small_disk.h"

#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <string>

namespace kordon::tests {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kPage = 4096;
constexpr const char* kBallast = "ballast";

/// Mounts that nobody else sees; who is not the superuser becomes it in a world of its own.
bool hasOwnMounts() {
    static const bool has = [] {
        const std::string user = std::to_string(geteuid());
        const std::string group = std::to_string(getegid());
        const bool isRoot = geteuid() == 0;
        if (unshare(isRoot ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0) {
            return false;
        }
        if (!isRoot) {
            writeText("/proc/self/setgroups", "deny");
            writeText("/proc/self/uid_map", "0 " + user + " 1");
            writeText("/proc/self/gid_map", "0 " + group + " 1");
        }
        return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }();
    return has;
}

} // namespace

SmallDisk::SmallDisk(std::size_t bytes)
    : m_isThere(hasOwnMounts() && mount("none",
                                        m_folder.path().c_str(),
                                        "tmpfs",
                                        0,
                                        ("size=" + std::to_string(bytes)).c_str()) == 0) {}

SmallDisk::~SmallDisk() {
    if (m_isThere) {
        umount2(m_folder.path().c_str(), MNT_DETACH);
    }
}

void SmallDisk::fillUpTo(std::size_t pagesLeft) {
    makeRoom();
    struct statvfs disk {};
    if (statvfs(m_folder.path().c_str(), &disk) == 0) {
        const std::size_t room = disk.f_bavail * disk.f_frsize;
        const std::size_t left = pagesLeft * kPage;
        writeText(m_folder / kBallast, std::string(room > left ? room - left : 0, 'x'));
    }
}

void SmallDisk::makeRoom() {
    fs::remove(m_folder / kBallast);
}

void SmallDisk::letOnlyRead() {
    mount("none", m_folder.path().c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr);
}

} // namespace kordon::tests
