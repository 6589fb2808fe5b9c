#pragma once

#include "tests/faults/file_state.h"
#include "tests/faults/watched_disk.h"

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace kordon::tests {

/// One change that a program asked of a folder, or its order to make changes last.
struct DiskChange {
    enum class Kind : std::uint8_t {
        Write,
        Truncate,
        SyncFile,
        AddName,
        RemoveName,
        SyncFolder,
        Acknowledgement, ///< Nothing changes; what came before was promised to last.
    };
    Kind kind = Kind::Write;
    int file = 0;            ///< Of Write, Truncate, SyncFile and AddName.
    std::string name;        ///< AddName, RemoveName.
    std::int64_t offset = 0; ///< Write; the new size for Truncate.
    std::string bytes;       ///< Write.
    std::size_t begun = 0;   ///< Calls that had been begun, and acknowledged, at the time.
    std::size_t acknowledged = 0;
};

/// Writes down all changes that SQLite makes in a folder, and links that are made past it.
class DiskLog : public DiskWatch {
public:
    explicit DiskLog(std::filesystem::path folder);

    void begin() { ++m_begun; }
    void acknowledge();

    [[nodiscard]] const FolderContent& start() const { return m_start; }
    [[nodiscard]] const std::vector<DiskChange>& changes() const { return m_changes; }

    std::optional<Interference> before(const DiskRequest& request) override;
    void done(const DiskRequest& request) override;

private:
    int fileOf(std::string_view path);
    void noticeLinks();
    void add(DiskChange change);

    std::filesystem::path m_folder;
    FolderContent m_start;
    std::vector<DiskChange> m_changes;
    std::map<std::string, int> m_files; ///< By name.
    std::map<ino_t, int> m_links;
    std::map<int, bool> m_syncsFolder; ///< New journals, until they are synced.
    int m_fileCount = 0;
    std::size_t m_begun = 0;
    std::size_t m_acknowledged = 0;
};

/// A disk that keeps what was synced, and of the rest whatever it likes.
///
/// What was not synced may be lost write by write and, within a write, sector by sector. A name
/// that was added or removed lasts once its folder was synced; until then the changes of each name
/// last up to any of them.
class UnreliableDisk {
public:
    explicit UnreliableDisk(const FolderContent& start);

    void apply(const DiskChange& change);
    /// What a power cut leaves now.
    [[nodiscard]] FolderContent cut(std::mt19937_64& random) const;

private:
    [[nodiscard]] std::map<std::string, int> namesAfter(double share,
                                                        std::mt19937_64& random) const;

    std::map<int, std::string> m_contents;
    std::map<std::string, int> m_names;
    std::map<int, std::vector<DiskChange>> m_pending;
    std::vector<DiskChange> m_pendingNames;
};

} // namespace kordon::tests
