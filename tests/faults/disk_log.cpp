#include "tests/faults/disk_log.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <utility>

namespace kordon::tests {

namespace fs = std::filesystem;
using Kind = DiskChange::Kind;

namespace {

constexpr std::size_t kSector = 512;

ino_t inodeOf(const fs::path& path) {
    struct stat found {};
    return stat(path.c_str(), &found) == 0 ? found.st_ino : 0;
}

/// Files are numbered in the order of their names.
std::map<std::string, int> numbered(const FolderContent& content) {
    std::map<std::string, int> numbers;
    for (const auto& [name, bytes] : content) {
        numbers.emplace(name, static_cast<int>(numbers.size()));
    }
    return numbers;
}

void put(std::string& content, std::size_t offset, std::string_view bytes) {
    content.resize(std::max(content.size(), offset + bytes.size()));
    content.replace(offset, bytes.size(), bytes);
}

void carryOut(std::string& content, const DiskChange& change) {
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.kind == Kind::Truncate) {
        content.resize(offset);
    } else {
        put(content, offset, change.bytes);
    }
}

/// Which part of what was not synced is on the disk after all.
struct Survival {
    double ofChanges; ///< The share of writes, and of sectors within those that are torn.
    double ofTorn;    ///< The share of writes that are torn.
};

Survival drawn(std::mt19937_64& random) {
    constexpr std::array kShares{0.0, 0.1, 0.5, 0.9, 1.0};
    const auto share = [&] {
        return kShares.at(random() % kShares.size());
    };
    return {share(), random() % 2 == 0 ? 0.0 : share()};
}

bool happens(std::mt19937_64& random, double share) {
    return std::uniform_real_distribution<double>(0, 1)(random) < share;
}

void carryOutTorn(std::string& content,
                  const DiskChange& change,
                  double share,
                  std::mt19937_64& random) {
    const std::string_view bytes = change.bytes;
    auto offset = static_cast<std::size_t>(change.offset);
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = std::min(kSector - offset % kSector, bytes.size() - at);
        if (happens(random, share)) {
            put(content, offset, bytes.substr(at, size));
        }
        at += size;
        offset += size;
    }
}

} // namespace

DiskLog::DiskLog(fs::path folder)
    : m_folder(std::move(folder)), m_start(contentOf(m_folder)), m_files(numbered(m_start)),
      m_fileCount(static_cast<int>(m_files.size())) {
    for (const auto& [name, file] : m_files) {
        m_links[inodeOf(m_folder / name)] = file;
    }
}

void DiskLog::acknowledge() {
    noticeLinks();
    ++m_acknowledged;
    add({.kind = Kind::Acknowledgement});
}

void DiskLog::add(DiskChange change) {
    change.begun = m_begun;
    change.acknowledged = m_acknowledged;
    m_changes.push_back(std::move(change));
}

int DiskLog::fileOf(std::string_view path) {
    return m_files.at(fs::path(path).filename().string());
}

void DiskLog::noticeLinks() {
    for (const auto& entry : fs::directory_iterator(m_folder)) {
        const std::string name = entry.path().filename().string();
        const auto linked = m_links.find(inodeOf(entry.path()));
        if (!m_files.contains(name) && linked != m_links.end()) {
            m_files[name] = linked->second;
            add({.kind = Kind::AddName, .file = linked->second, .name = name});
        }
    }
}

std::optional<Interference> DiskLog::before(const DiskRequest& /*request*/) {
    noticeLinks();
    return std::nullopt;
}

void DiskLog::done(const DiskRequest& request) {
    const std::string name = fs::path(request.path).filename().string();
    if (request.call == DiskCall::Open && request.isCreated) {
        const int file = m_fileCount++;
        m_files[name] = file;
        m_links[inodeOf(m_folder / name)] = file;
        m_syncsFolder[file] = request.isJournal;
        add({.kind = Kind::AddName, .file = file, .name = name});
    } else if (request.call == DiskCall::Write) {
        add({.kind = Kind::Write,
             .file = fileOf(request.path),
             .offset = request.offset,
             .bytes = std::string(request.bytes)});
    } else if (request.call == DiskCall::Truncate) {
        add({.kind = Kind::Truncate, .file = fileOf(request.path), .offset = request.offset});
    } else if (request.call == DiskCall::Sync) {
        const int file = fileOf(request.path);
        add({.kind = Kind::SyncFile, .file = file});
        // SQLite's unixSync() syncs the folder along with a new journal (os_unix.c,
        // UNIXFILE_DIRSYNC).
        if (std::exchange(m_syncsFolder[file], false)) {
            add({.kind = Kind::SyncFolder});
        }
    } else if (request.call == DiskCall::Delete) {
        m_files.erase(name);
        add({.kind = Kind::RemoveName, .name = name});
        if (request.syncsFolder) {
            add({.kind = Kind::SyncFolder});
        }
    }
}

UnreliableDisk::UnreliableDisk(const FolderContent& start) : m_names(numbered(start)) {
    for (const auto& [name, file] : m_names) {
        m_contents[file] = start.at(name);
    }
}

void UnreliableDisk::apply(const DiskChange& change) {
    switch (change.kind) {
    case Kind::Write:
    case Kind::Truncate:
        m_pending[change.file].push_back(change);
        return;
    case Kind::SyncFile:
        for (const DiskChange& pending : m_pending[change.file]) {
            carryOut(m_contents[change.file], pending);
        }
        m_pending.erase(change.file);
        return;
    case Kind::AddName:
    case Kind::RemoveName:
        m_pendingNames.push_back(change);
        return;
    case Kind::SyncFolder:
        for (const DiskChange& pending : m_pendingNames) {
            if (pending.kind == Kind::AddName) {
                m_names[pending.name] = pending.file;
            } else {
                m_names.erase(pending.name);
            }
        }
        m_pendingNames.clear();
        return;
    case Kind::Acknowledgement:
        return;
    }
}

std::map<std::string, int> UnreliableDisk::namesAfter(double share, std::mt19937_64& random) const {
    std::map<std::string, int> names = m_names;
    std::map<std::string, bool> isOver;
    for (const DiskChange& pending : m_pendingNames) {
        bool& over = isOver[pending.name];
        over = over || !happens(random, share);
        if (over) {
            continue;
        }
        if (pending.kind == Kind::AddName) {
            names[pending.name] = pending.file;
        } else {
            names.erase(pending.name);
        }
    }
    return names;
}

FolderContent UnreliableDisk::cut(std::mt19937_64& random) const {
    const Survival survival = drawn(random);
    FolderContent left;
    for (const auto& [name, file] : namesAfter(survival.ofChanges, random)) {
        const auto durable = m_contents.find(file);
        std::string& content = left[name];
        content = durable == m_contents.end() ? std::string() : durable->second;
        const auto pending = m_pending.find(file);
        if (pending == m_pending.end()) {
            continue;
        }
        for (const DiskChange& change : pending->second) {
            if (change.kind == Kind::Write && happens(random, survival.ofTorn)) {
                carryOutTorn(content, change, survival.ofChanges, random);
            } else if (happens(random, survival.ofChanges)) {
                carryOut(content, change);
            }
        }
    }
    return left;
}

} // namespace kordon::tests
