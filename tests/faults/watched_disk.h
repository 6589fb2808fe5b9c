#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kordon::tests {

/// What SQLite asks of a disk.
enum class DiskCall : std::uint8_t {
    Open,
    Read,
    Write,
    Truncate,
    Sync,
    Size,
    Lock,
    Unlock,
    Delete,
    Access,
};

struct DiskRequest {
    DiskCall call = DiskCall::Read;
    std::string_view path;
    std::int64_t offset = 0;     ///< Of a Write; the new size of a Truncate.
    std::string_view bytes = {}; ///< Of a Write.
    bool isCreated = false;      ///< Open: the file was not there.
    bool isJournal = false;      ///< Open: SQLite syncs the folder of a new one with it.
    bool syncsFolder = false;    ///< Delete: the folder is synced before the call returns.
};

enum class Carried : std::uint8_t { Not, Half, Whole };

/// What SQLite is told instead of what the disk says, and how much the disk has done by then.
struct Interference {
    int code = 0;
    Carried carried = Carried::Not;
};

/// Sees every request of SQLite to a disk and may answer in its place.
class DiskWatch {
public:
    DiskWatch() = default;
    DiskWatch(const DiskWatch&) = delete;
    DiskWatch& operator=(const DiskWatch&) = delete;
    virtual ~DiskWatch() = default;

    virtual std::optional<Interference> before(const DiskRequest& request) = 0;
    /// After a request that was carried out as it was asked.
    virtual void done(const DiskRequest& request) = 0;
};

/// While it lives, what this process opens with SQLite goes to the disk by way of the watch. Close
/// it before.
class WatchedDisk {
public:
    explicit WatchedDisk(DiskWatch& watch);
    WatchedDisk(const WatchedDisk&) = delete;
    WatchedDisk& operator=(const WatchedDisk&) = delete;
    ~WatchedDisk();
};

/// While it lives, files are opened with SQLite's own way to the disk, also within a WatchedDisk.
class PlainDisk {
public:
    PlainDisk();
    PlainDisk(const PlainDisk&) = delete;
    PlainDisk& operator=(const PlainDisk&) = delete;
    ~PlainDisk();
};

} // namespace kordon::tests
