#include "tests/faults/watched_disk.h"

#include <sqlite3.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace kordon::tests {

namespace {

constexpr const char* kPlain = "unix";

DiskWatch* theWatch = nullptr;
sqlite3_vfs theVfs{};

/// SQLite allocates it with the plain file right behind it.
struct WatchedFile {
    sqlite3_file base;
    const char* path;
};

sqlite3_vfs* plain() {
    return sqlite3_vfs_find(kPlain);
}

WatchedFile& watched(sqlite3_file* file) {
    return *reinterpret_cast<WatchedFile*>(file);
}

sqlite3_file* behind(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(&watched(file) + 1);
}

DiskRequest request(DiskCall call, sqlite3_file* file) {
    return {.call = call, .path = watched(file).path};
}

/// `action` does what is asked and says how it went.
template <class Action>
int carryOut(const DiskRequest& request, Action action) {
    const auto interference = theWatch->before(request);
    if (interference) {
        if (interference->carried == Carried::Whole) {
            action();
        }
        return interference->code;
    }
    const int code = action();
    if (code == SQLITE_OK) {
        theWatch->done(request);
    }
    return code;
}

int closeFile(sqlite3_file* file) {
    return behind(file)->pMethods ? behind(file)->pMethods->xClose(behind(file)) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 offset) {
    return carryOut(request(DiskCall::Read, file), [&] {
        return behind(file)->pMethods->xRead(behind(file), into, size, offset);
    });
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 offset) {
    DiskRequest asked = request(DiskCall::Write, file);
    asked.offset = offset;
    asked.bytes = {static_cast<const char*>(from), static_cast<std::size_t>(size)};
    const auto write = [&](int amount) {
        return behind(file)->pMethods->xWrite(behind(file), from, amount, offset);
    };
    const auto interference = theWatch->before(asked);
    if (!interference) {
        const int code = write(size);
        theWatch->done(asked);
        return code;
    }
    if (interference->carried != Carried::Not) {
        write(interference->carried == Carried::Half ? size / 2 : size);
    }
    return interference->code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    DiskRequest asked = request(DiskCall::Truncate, file);
    asked.offset = size;
    return carryOut(asked, [&] { return behind(file)->pMethods->xTruncate(behind(file), size); });
}

int syncFile(sqlite3_file* file, int flags) {
    return carryOut(request(DiskCall::Sync, file),
                    [&] { return behind(file)->pMethods->xSync(behind(file), flags); });
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return carryOut(request(DiskCall::Size, file),
                    [&] { return behind(file)->pMethods->xFileSize(behind(file), size); });
}

int lockFile(sqlite3_file* file, int level) {
    return carryOut(request(DiskCall::Lock, file),
                    [&] { return behind(file)->pMethods->xLock(behind(file), level); });
}

int unlockFile(sqlite3_file* file, int level) {
    return carryOut(request(DiskCall::Unlock, file),
                    [&] { return behind(file)->pMethods->xUnlock(behind(file), level); });
}

int isReserved(sqlite3_file* file, int* found) {
    return carryOut(request(DiskCall::Lock, file), [&] {
        return behind(file)->pMethods->xCheckReservedLock(behind(file), found);
    });
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
    return behind(file)->pMethods->xFileControl(behind(file), operation, argument);
}

int sectorSize(sqlite3_file* file) {
    return behind(file)->pMethods->xSectorSize(behind(file));
}

int characteristics(sqlite3_file* file) {
    return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

// Version 1: no shared memory and no mapping, past which a watch could not see.
constexpr sqlite3_io_methods kMethods{.iVersion = 1,
                                      .xClose = closeFile,
                                      .xRead = readFile,
                                      .xWrite = writeFile,
                                      .xTruncate = truncateFile,
                                      .xSync = syncFile,
                                      .xFileSize = sizeOfFile,
                                      .xLock = lockFile,
                                      .xUnlock = unlockFile,
                                      .xCheckReservedLock = isReserved,
                                      .xFileControl = controlFile,
                                      .xSectorSize = sectorSize,
                                      .xDeviceCharacteristics = characteristics};

int openFile(sqlite3_vfs* /*vfs*/, const char* path, sqlite3_file* file, int flags, int* got) {
    watched(file).base.pMethods = nullptr;
    watched(file).path = path ? path : "";
    behind(file)->pMethods = nullptr;
    DiskRequest asked = request(DiskCall::Open, file);
    asked.isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    asked.isCreated = (flags & SQLITE_OPEN_CREATE) != 0 && path && !std::filesystem::exists(path);
    const int code =
        carryOut(asked, [&] { return plain()->xOpen(plain(), path, behind(file), flags, got); });
    if (code == SQLITE_OK) {
        watched(file).base.pMethods = &kMethods;
    } else {
        closeFile(file);
    }
    return code;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* path, int syncsFolder) {
    return carryOut({.call = DiskCall::Delete, .path = path, .syncsFolder = syncsFolder != 0},
                    [&] { return plain()->xDelete(plain(), path, syncsFolder); });
}

int accessFile(sqlite3_vfs* /*vfs*/, const char* path, int flags, int* found) {
    return carryOut({.call = DiskCall::Access, .path = path},
                    [&] { return plain()->xAccess(plain(), path, flags, found); });
}

} // namespace

WatchedDisk::WatchedDisk(DiskWatch& watch) {
    theWatch = &watch;
    theVfs = *plain();
    theVfs.szOsFile += static_cast<int>(sizeof(WatchedFile));
    theVfs.zName = "watched";
    theVfs.xOpen = openFile;
    theVfs.xDelete = deleteFile;
    theVfs.xAccess = accessFile;
    sqlite3_vfs_register(&theVfs, 1);
}

WatchedDisk::~WatchedDisk() {
    sqlite3_vfs_unregister(&theVfs);
    sqlite3_vfs_register(plain(), 1);
    theWatch = nullptr;
}

PlainDisk::PlainDisk() {
    sqlite3_vfs_register(plain(), 1);
}

PlainDisk::~PlainDisk() {
    if (theWatch) {
        sqlite3_vfs_register(&theVfs, 1);
    }
}

} // namespace kordon::tests
