#include "core/store/new_file.h"

#include "core/store/connection.h"

#include <sqlite3.h>

#include <random>
#include <system_error>

namespace kordon::store {

namespace fs = std::filesystem;

fs::path asideOf(const fs::path& path) {
    return path.parent_path() / ("." + path.filename().string() + "." + randomHex(8) + ".part");
}

void discard(const fs::path& path) {
    fs::path journal = path;
    journal += "-journal";
    std::error_code ignored;
    fs::remove(path, ignored);
    fs::remove(journal, ignored);
}

Error alreadyThere(const fs::path& path) {
    return {ErrorCode::AlreadyExists,
            fill(say("%1: there is a file already; choose another name or remove it first",
                     "%1: такий файл уже є; оберіть іншу назву або спершу вилучіть його"),
                 {verbatim(utf8(path))})};
}

namespace {

// Written through to the disk, so that the new name is there before an older file goes.
void removeOtherName(const fs::path& finished) {
    sqlite3_vfs* disk = sqlite3_vfs_find(nullptr);
    constexpr int kSyncFolder = 1;
    if (disk->xDelete(disk, utf8(finished).c_str(), kSyncFolder) != SQLITE_OK) {
        std::error_code ignored;
        fs::remove(finished, ignored);
    }
}

} // namespace

// A hard link fails where the name is taken, which a rename does not; not every disk has links.
Status putInPlace(const fs::path& finished, const fs::path& path) {
    std::error_code failed;
    fs::create_hard_link(finished, path, failed);
    std::error_code ignored;
    if (!failed) {
        removeOtherName(finished);
        return Done{};
    }
    if (fs::exists(path, ignored)) {
        fs::remove(finished, ignored);
        return alreadyThere(path);
    }
    fs::rename(finished, path, failed);
    if (!failed) {
        return Done{};
    }
    fs::remove(finished, ignored);
    return Error{ErrorCode::StorageFailure,
                 fill(say("%1: cannot be put in place (%2)", "%1: не вдається записати (%2)"),
                      {verbatim(utf8(path)), verbatim(failed.message())})};
}

std::string randomHex(int bytes) {
    constexpr const char* kDigits = "0123456789abcdef";
    std::random_device random;
    std::string text;
    for (int i = 0; i < bytes; ++i) {
        const unsigned byte = random() & 0xFFU;
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

} // namespace kordon::store
