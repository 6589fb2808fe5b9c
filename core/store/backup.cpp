#include "core/store/backup.h"

#include "core/store/checked_file.h"
#include "core/store/connection.h"
#include "core/store/durable_file.h"
#include "core/store/history.h"
#include "core/store/history_chain.h"
#include "core/store/new_file.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <set>
#include <string_view>
#include <system_error>

namespace kordon {

namespace {

namespace fs = std::filesystem;
using namespace store;

constexpr std::size_t kKept = 10;
constexpr std::string_view kEnding = ".kordon";
constexpr const char* kOrigin = "origin.txt"; ///< Where the file stood when it was last copied.

/// A backup as its name tells it: "000012-e345-20250301T093000Z.kordon". The order is that of the
/// numbers, since clocks may be set back.
struct Named {
    Backup backup;
    std::int64_t number = 0;
};

std::optional<std::int64_t> numberFrom(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() && number >= 0
               ? std::optional(number)
               : std::nullopt;
}

/// "20250301T093000Z" as "2025-03-01T09:30:00Z"; none: it is no such time.
std::optional<std::string> timeFrom(std::string_view text) {
    constexpr std::string_view kForm = "00000000T000000Z";
    const bool fits = std::ranges::equal(text, kForm, [](char found, char form) {
        return form == '0' ? found >= '0' && found <= '9' : found == form;
    });
    if (!fits) {
        return std::nullopt;
    }
    std::string time(text);
    for (const auto& [place, mark] : {std::pair(13, ':'), {11, ':'}, {6, '-'}, {4, '-'}}) {
        time.insert(time.begin() + place, mark);
    }
    return time;
}

std::optional<Named> namedAs(const fs::path& path) {
    const std::string name = utf8(path.filename());
    const std::size_t first = name.find("-e");
    const std::size_t second = name.find('-', first == std::string::npos ? first : first + 2);
    if (second == std::string::npos || !name.ends_with(kEnding)) {
        return std::nullopt;
    }
    const std::string_view all = name;
    const auto number = numberFrom(all.substr(0, first));
    const auto entry = numberFrom(all.substr(first + 2, second - first - 2));
    const auto at = timeFrom(all.substr(second + 1, name.size() - second - 1 - kEnding.size()));
    std::error_code failed;
    const std::uintmax_t bytes = fs::file_size(path, failed);
    if (!number || !entry || !at || failed) {
        return std::nullopt;
    }
    return Named{{.path = path, .at = *at, .lastEntry = *entry, .bytes = bytes}, *number};
}

std::string nameOf(std::int64_t number, std::int64_t entry, const std::string& at) {
    std::string time = at;
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return digits + "-e" + std::to_string(entry) + "-" + time + std::string(kEnding);
}

std::vector<Named> namedIn(const fs::path& folder) {
    std::vector<Named> all;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (auto named = namedAs(at->path())) {
            all.push_back(*std::move(named));
        }
    }
    std::ranges::sort(all, std::ranges::greater(), &Named::number);
    return all;
}

// It becomes the name of a folder, and comes from a file.
bool isDocumentId(const std::string& id) {
    return id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Error hasNoName(const fs::path& file) {
    return {ErrorCode::Damaged,
            fill(say("%1: the file does not say which document it is, so that no backup can be "
                     "told to be of it",
                     "%1: файл не каже, який це документ, тому його резервні копії не відрізнити "
                     "від інших"),
                 {verbatim(utf8(file))})};
}

Result<std::string> documentIn(SQLite::Database& db, const fs::path& file) {
    const std::string id = readMeta(db, "document_id").value_or("");
    return isDocumentId(id) ? Result<std::string>(id) : Result<std::string>(hasNoName(file));
}

Result<CheckedFile> openBackup(const fs::path& path) {
    return guarded(path, [&] { return openChecked(path); });
}

/// None: the copy is an ordinary file.
using CopyLock = std::optional<LockAndKey>;

CopyLock lockOf(const CheckedFile& file) {
    return file.sealed ? CopyLock(file.sealed->lockAndKey()) : std::nullopt;
}

void copyTo(SQLite::Database& source, const CopyLock& lock, const fs::path& target) {
    if (lock) {
        writeSealed(target, *lock, imageOf(source));
        return;
    }
    SQLite::Database copy = openConnection(target, Access::New);
    SQLite::Backup backup(copy, source);
    backup.executeStep();
}

Status checkCopy(const fs::path& copy, std::int64_t lastEntry) {
    Result<CheckedFile> file = openChecked(copy);
    if (!file) {
        return file.error();
    }
    if (lastNumber(file->db) != lastEntry) {
        return Error{ErrorCode::StorageFailure,
                     fill(say("%1: the copy does not hold what was written to it",
                              "%1: копія не містить того, що до неї записано"),
                          {verbatim(utf8(copy))})};
    }
    return Done{};
}

/// A checked copy at `aside`, or nothing there.
Status copyAside(SQLite::Database& source, const CopyLock& lock, const fs::path& aside) {
    Status written = guarded(aside, [&]() -> Status {
        copyTo(source, lock, aside);
        return checkCopy(aside, lastNumber(source));
    });
    if (!written) {
        discard(aside);
    }
    return written;
}

/// Writes aside, checks, and puts in place.
Status copyChecked(SQLite::Database& source, const CopyLock& lock, const fs::path& target) {
    const fs::path aside = asideOf(target);
    Status written = copyAside(source, lock, aside);
    return written ? putInPlace(aside, target) : written;
}

/// Puts one backup under the lock, in place of what it was.
Status lockLike(const fs::path& backup, const CopyLock& lock) {
    Result<CheckedFile> old = openBackup(backup);
    if (!old) {
        return old.error();
    }
    const fs::path aside = asideOf(backup);
    if (Status written = copyAside(old->db, lock, aside); !written) {
        return written;
    }
    return guarded(backup, [&]() -> Status {
        putInPlaceOf(aside, backup);
        syncFolder(backup.parent_path());
        return Done{};
    });
}

std::string placeOf(const fs::path& file) {
    std::error_code failed;
    const fs::path whole = fs::weakly_canonical(file, failed);
    return utf8(failed ? file : whole);
}

// Removes only what has a name that this program gives.
void prune(const std::vector<Named>& newestFirst) {
    std::set<std::string> months;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const Backup& backup = newestFirst[i].backup;
        const bool isLastOfMonth = months.insert(backup.at.substr(0, 7)).second;
        if (i >= kKept && !isLastOfMonth) {
            std::error_code ignored;
            fs::remove(backup.path, ignored);
        }
    }
}

Status makeFolder(const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (!failed) {
        fs::permissions(folder, fs::perms::owner_all, failed);
    }
    if (failed) {
        return Error{ErrorCode::StorageFailure,
                     fill(say("%1: the folder for backups cannot be made (%2)",
                              "%1: не вдається створити теку для резервних копій (%2)"),
                          {verbatim(utf8(folder)), verbatim(failed.message())})};
    }
    return Done{};
}

/// The folder of the file's backups: by its document id, or else by where it stood. Empty: none.
fs::path folderOf(const fs::path& file, const fs::path& folder) {
    if (Result<CheckedFile> opened = openBackup(file)) {
        const auto id = guarded(file, [&] { return documentIn(opened->db, file); });
        return id ? folder / *id : fs::path();
    }
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end;
         at.increment(failed)) {
        std::ifstream origin(at->path() / kOrigin, std::ios::binary);
        const std::string place{std::istreambuf_iterator<char>(origin), {}};
        if (!place.empty() && place == placeOf(file)) {
            return at->path();
        }
    }
    return {};
}

// What is no longer as it was written pushes no good backup out.
Status checkChain(SQLite::Database& db, const fs::path& file) {
    const bool hasChain = pragmaValue(db, "user_version") == schema::currentVersion();
    const std::vector<Text> faults = hasChain ? chainFaults(db) : std::vector<Text>();
    if (faults.empty()) {
        return Done{};
    }
    return Error{ErrorCode::Damaged,
                 fill(say("%1: the file is damaged: %2; run `kordon check`, and go back to an "
                          "earlier backup",
                          "%1: файл пошкоджено: %2; запустіть `kordon check` і поверніться до "
                          "попередньої резервної копії"),
                      {verbatim(utf8(file)), faults.front()})};
}

} // namespace

Result<std::optional<Backup>> backUp(const fs::path& file,
                                     const fs::path& folder,
                                     const std::string& at) {
    Result<CheckedFile> source = openBackup(file);
    if (!source) {
        return source.error();
    }
    return guarded(file, [&]() -> Result<std::optional<Backup>> {
        const auto id = documentIn(source->db, file);
        if (!id) {
            return id.error();
        }
        const fs::path own = folder / *id;
        if (Status made = makeFolder(own); !made) {
            return made.error();
        }
        const std::vector<Named> before = namedIn(own);
        const std::int64_t entry = lastNumber(source->db);
        if (!before.empty() && before.front().backup.lastEntry == entry) {
            return std::optional<Backup>();
        }
        if (Status sound = checkChain(source->db, file); !sound) {
            return sound.error();
        }
        const std::int64_t number = before.empty() ? 1 : before.front().number + 1;
        const fs::path target = own / nameOf(number, entry, at);
        if (Status copied = copyChecked(source->db, lockOf(*source), target); !copied) {
            return copied.error();
        }
        std::ofstream(own / kOrigin, std::ios::binary) << placeOf(file);
        const std::vector<Named> after = namedIn(own);
        prune(after);
        return after.empty() ? std::nullopt : std::optional(after.front().backup);
    });
}

Result<std::vector<Backup>> backupsOf(const fs::path& file, const fs::path& folder) {
    std::vector<Backup> backups;
    const fs::path own = folderOf(file, folder);
    if (!own.empty()) {
        for (Named& named : namedIn(own)) {
            backups.push_back(std::move(named.backup));
        }
    }
    return backups;
}

Result<BackupContent> contentOf(const Backup& backup) {
    Result<CheckedFile> file = openBackup(backup.path);
    if (!file) {
        return file.error();
    }
    return guarded(backup.path, [&]() -> Result<BackupContent> {
        return BackupContent{.assessments = readAssessments(file->db),
                             .answers =
                                 file->db.execAndGet("SELECT count(*) FROM answer").getInt()};
    });
}

Status restoreBackup(const Backup& backup, const fs::path& target) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(target, ignored))) {
        return alreadyThere(target);
    }
    Result<CheckedFile> source = openBackup(backup.path);
    if (!source) {
        return source.error();
    }
    return guarded(target, [&] { return copyChecked(source->db, lockOf(*source), target); });
}

Result<std::vector<Backup>> lockBackupsLike(const fs::path& file, const fs::path& folder) {
    Result<CheckedFile> like = openBackup(file);
    if (!like) {
        return like.error();
    }
    const CopyLock lock = lockOf(*like);
    std::vector<Backup> left;
    const auto backups = backupsOf(file, folder);
    if (!backups) {
        return backups.error();
    }
    for (const Backup& backup : *backups) {
        if (!lockLike(backup.path, lock)) {
            left.push_back(backup);
        }
    }
    return left;
}

} // namespace kordon
