#include "core/store/foreign_file.h"

#include "core/store/connection.h"
#include "core/store/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace kordon::store {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic("SQLite format 3\0", 16);
// The last bytes of a journal that names a super-journal, which SQLite would delete.
constexpr std::string_view kSuperJournalMark("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

using Header = std::array<unsigned char, kHeaderSize>;

/// A number of the header, the highest byte first.
std::uint32_t numberAt(const Header& header, std::size_t place, std::size_t bytes) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        number = (number << 8U) | header[place + i];
    }
    return number;
}

std::int64_t pageSizeIn(const Header& header) {
    const std::uint32_t size = numberAt(header, 16, 2);
    return size == 1 ? 65536 : size; // 65536 does not fit into two bytes
}

Error refused(ErrorCode code, const fs::path& path, const Text& reason) {
    return {code, fill(say("%1: %2", "%1: %2"), {verbatim(utf8(path)), reason})};
}

Error notOurs(const fs::path& path, const Text& reason) {
    return refused(ErrorCode::NotOurFormat,
                   path,
                   fill(say("not a Kordon file: %1", "це не файл Kordon: %1"), {reason}));
}

Status checkKind(const fs::path& path) {
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (failed && status.type() == fs::file_type::none) {
        return refused(ErrorCode::StorageFailure,
                       path,
                       fill(say("cannot be looked at (%1)", "не вдається переглянути (%1)"),
                            {verbatim(failed.message())}));
    }
    switch (status.type()) {
    case fs::file_type::regular:
        return Done{};
    case fs::file_type::not_found:
        return refused(ErrorCode::NotFound,
                       path,
                       say("there is no such file; `kordon new` makes one",
                           "такого файлу немає; `kordon new` створює новий"));
    case fs::file_type::directory:
        return notOurs(path, say("it is a folder", "це тека"));
    default:
        return notOurs(path,
                       say("it is a device or a pipe, not a file on a disk",
                           "це пристрій або канал, а не файл на диску"));
    }
}

Status checkSize(const fs::path& path) {
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(path, failed);
    // An empty file is a valid empty database to SQLite; to us it is a lost one.
    if (failed || size == 0) {
        return notOurs(path,
                       say("it is empty (0 bytes); go back to a copy of it",
                           "він порожній (0 байтів); поверніться до його копії"));
    }
    if (size > kLargestFile) {
        return notOurs(path,
                       fill(say("it has %1 bytes; at most %2 are read",
                                "він має %1 байтів; читається щонайбільше %2"),
                            {verbatim(static_cast<long long>(size)),
                             verbatim(static_cast<long long>(kLargestFile))}));
    }
    return Done{};
}

fs::path besides(const fs::path& path, const char* ending) {
    std::error_code ignored;
    fs::path beside = fs::weakly_canonical(path, ignored);
    beside += ending;
    return beside;
}

Status checkWriteAheadLog(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(fs::symlink_status(besides(path, "-wal"), ignored))) {
        return Done{};
    }
    return refused(ErrorCode::NotOurFormat,
                   path,
                   say("beside it stands a file ending in “-wal”, which Kordon never writes: "
                       "another program has the file open, or somebody has put it there; close "
                       "the other program, or move that file away if you do not know it",
                       "поряд є файл із закінченням «-wal», якого Kordon ніколи не записує: його "
                       "відкрила інша програма або хтось його підклав; закрийте іншу програму або "
                       "перенесіть той файл, якщо він вам невідомий"));
}

bool namesAnotherFile(const fs::path& journal) {
    std::ifstream stream(journal, std::ios::binary);
    stream.seekg(-static_cast<std::streamoff>(kSuperJournalMark.size()), std::ios::end);
    std::string end(kSuperJournalMark.size(), '\0');
    stream.read(end.data(), static_cast<std::streamsize>(end.size()));
    return stream && end == kSuperJournalMark;
}

// Our own journal after a crash looks like any other, and what it brings back is checked with the
// rest of the file. Only what reaches out of the file is none of ours: attached databases, which
// super-journals are for, are switched off.
Status checkJournal(const fs::path& path) {
    const fs::path journal = besides(path, "-journal");
    std::error_code failed;
    const fs::file_status status = fs::symlink_status(journal, failed);
    if (!fs::exists(status)) {
        return Done{};
    }
    if (fs::is_regular_file(status) && fs::hard_link_count(journal, failed) == 1 &&
        !namesAnotherFile(journal)) {
        return Done{};
    }
    return refused(ErrorCode::NotOurFormat,
                   path,
                   say("beside it stands a file ending in “-journal” that is not Kordon’s own and "
                       "reaches for another file; move it away and be wary of where it came from",
                       "поряд є файл із закінченням «-journal», який створив не Kordon і який "
                       "сягає іншого файлу; перенесіть його та зважте, звідки він узявся"));
}

sqlite3_file* fileBehind(SQLite::Database& db) {
    sqlite3_file* file = nullptr;
    const int code = sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK || !file || !file->pMethods) {
        throw SQLite::Exception("the file behind the database is not there", SQLITE_CANTOPEN);
    }
    return file;
}

/// None: the file is shorter than a header.
std::optional<Header> headerOf(SQLite::Database& db) {
    sqlite3_file* file = fileBehind(db);
    Header header{};
    const int code = file->pMethods->xRead(file, header.data(), kHeaderSize, 0);
    if (code == SQLITE_IOERR_SHORT_READ) {
        return std::nullopt;
    }
    if (code != SQLITE_OK) {
        throw SQLite::Exception("the file cannot be read", code);
    }
    return header;
}

bool isDatabase(const Header& header) {
    return std::equal(
        kMagic.begin(), kMagic.end(), header.begin(), [](char known, unsigned char c) {
            return static_cast<unsigned char>(known) == c;
        });
}

// Settings of the format that Kordon never chooses and that SQLite would follow.
bool isLaidOutAsOurs(const Header& header) {
    constexpr std::uint32_t kUtf8Encoding = 1;
    const std::int64_t pageSize = pageSizeIn(header);
    const bool isPageSize = pageSize >= 512 && (pageSize & (pageSize - 1)) == 0;
    const bool isWithoutReserve = header[20] == 0;
    const bool isVacuumedByHand = numberAt(header, 52, 4) == 0;
    return isPageSize && isWithoutReserve && isVacuumedByHand &&
           numberAt(header, 56, 4) == kUtf8Encoding;
}

bool isWriteAhead(const Header& header) {
    return header[18] != 1 || header[19] != 1;
}

} // namespace

Status checkPlainFile(const fs::path& path) {
    Status kind = checkKind(path);
    return kind ? checkSize(path) : kind;
}

Status checkPlace(const fs::path& path) {
    for (const auto check : {checkPlainFile, checkWriteAheadLog, checkJournal}) {
        if (Status passed = check(path); !passed) {
            return passed;
        }
    }
    return Done{};
}

bool hasSecondName(const fs::path& path) {
    std::error_code failed;
    const std::uintmax_t names = fs::hard_link_count(path, failed);
    return !failed && names > 1;
}

Status checkHeader(SQLite::Database& db, const fs::path& path) {
    const auto header = headerOf(db);
    if (!header || !isDatabase(*header)) {
        return notOurs(path,
                       say("it does not begin as one; it may be another kind of file, encrypted, "
                           "or overwritten",
                           "він не починається так, як файл Kordon; це може бути файл іншого виду, "
                           "зашифрований або перезаписаний"));
    }
    if (numberAt(*header, 68, 4) != static_cast<std::uint32_t>(schema::kApplicationId)) {
        return notOurs(path,
                       say("it is a database of another program", "це база даних іншої програми"));
    }
    if (isWriteAhead(*header)) {
        return refused(ErrorCode::NotOurFormat,
                       path,
                       say("another program has set it to write-ahead logging, which Kordon never "
                           "uses, and the last edits may stand in a file that is not here; set "
                           "`PRAGMA journal_mode=DELETE` in that program, or go back to a copy",
                           "інша програма перевела його на журнал попереднього запису, якого "
                           "Kordon не використовує, і останні зміни можуть бути у файлі, якого тут "
                           "немає; у тій програмі виконайте `PRAGMA journal_mode=DELETE` або "
                           "поверніться до копії"));
    }
    if (!isLaidOutAsOurs(*header)) {
        return refused(ErrorCode::Damaged,
                       path,
                       say("the first bytes of the file are damaged or were changed by another "
                           "program; go back to a copy",
                           "перші байти файлу пошкоджено або змінено іншою програмою; поверніться "
                           "до копії"));
    }
    return Done{};
}

std::optional<CutShort> missingBytes(SQLite::Database& db) {
    const auto header = headerOf(db);
    if (!header) {
        return std::nullopt;
    }
    sqlite3_file* file = fileBehind(db);
    sqlite3_int64 found = 0;
    if (file->pMethods->xFileSize(file, &found) != SQLITE_OK) {
        return std::nullopt;
    }
    const std::int64_t expected = pageSizeIn(*header) * numberAt(*header, 28, 4);
    return expected > found ? std::optional(CutShort{expected, found}) : std::nullopt;
}

} // namespace kordon::store
