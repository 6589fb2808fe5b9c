#include "core/store/durable_file.h"

#include "core/store/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <system_error>
#include <vector>

#ifdef __unix__
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kordon::store {

namespace {

namespace fs = std::filesystem;

void demand(int code, const char* what) {
    if (code != SQLITE_OK) {
        throw SQLite::Exception(what, code);
    }
}

/// A new file on SQLite's disk.
class DiskFile {
public:
    explicit DiskFile(const fs::path& path)
        : m_name(sqlite3_create_filename(utf8(path).c_str(), "", "", 0, nullptr)),
          m_place(static_cast<std::size_t>(disk()->szOsFile)) {
        constexpr int kAsJournal = SQLITE_OPEN_SUPER_JOURNAL; // the kinds of file that need no lock
        const int code = disk()->xOpen(disk(),
                                       m_name,
                                       file(),
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                           SQLITE_OPEN_EXCLUSIVE | kAsJournal,
                                       nullptr);
        if (code != SQLITE_OK) {
            close();
            throw SQLite::Exception("the new file cannot be made", code);
        }
    }
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;
    ~DiskFile() { close(); }

    void write(std::span<const unsigned char> bytes) {
        constexpr std::size_t kPiece = 65536; // no page is larger, and so no write of SQLite's
        for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
            const auto piece = bytes.subspan(at, std::min(kPiece, bytes.size() - at));
            demand(file()->pMethods->xWrite(file(),
                                            piece.data(),
                                            static_cast<int>(piece.size()),
                                            static_cast<sqlite3_int64>(at)),
                   "the new file cannot be written");
        }
        demand(file()->pMethods->xSync(file(), SQLITE_SYNC_FULL),
               "the new file cannot be written through to the disk");
    }

private:
    static sqlite3_vfs* disk() { return sqlite3_vfs_find(nullptr); }
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_place.data()); }
    void close() {
        if (file()->pMethods) {
            file()->pMethods->xClose(file());
        }
        sqlite3_free_filename(const_cast<char*>(m_name));
    }

    const char* m_name;
    std::vector<std::byte> m_place; ///< Zeros until SQLite has opened the file.
};

} // namespace

void writeThrough(const fs::path& path, std::span<const unsigned char> bytes) {
    DiskFile(path).write(bytes);
}

void putInPlaceOf(const fs::path& finished, const fs::path& path) {
    std::error_code failed;
    fs::rename(finished, path, failed);
    if (failed) {
        throw SQLite::Exception(failed.message(), SQLITE_IOERR);
    }
}

void syncFolder(const fs::path& folder) {
#ifdef __unix__
    const int handle = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY);
    const bool isSynced = handle >= 0 && ::fsync(handle) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    if (!isSynced) {
        throw SQLite::Exception("the folder cannot be written through to the disk", SQLITE_IOERR);
    }
#endif
}

bool mayWrite(const fs::path& path) {
    const fs::path place = path.empty() ? "." : path;
#ifdef __unix__
    return ::faccessat(AT_FDCWD, place.c_str(), W_OK, AT_EACCESS) == 0;
#else
    std::error_code failed;
    const fs::perms allowed = fs::status(place, failed).permissions();
    return !failed && (allowed & fs::perms::owner_write) != fs::perms::none;
#endif
}

} // namespace kordon::store
