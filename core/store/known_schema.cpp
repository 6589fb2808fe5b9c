#include "core/store/known_schema.h"

#include "core/base/unicode.h"
#include "core/store/connection.h"
#include "core/store/foreign_file.h"
#include "core/store/history.h"
#include "core/store/schema.h"
#include "core/store/time_limit.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace kordon::store {

namespace {

using Path = std::filesystem::path;

constexpr std::chrono::seconds kPatience{10};

struct SchemaRow {
    std::string table; ///< That it belongs to.
    std::string sql;   ///< Empty: an index that SQLite makes by itself for a key.

    bool operator==(const SchemaRow&) const = default;
};

/// By type and name: "table answer".
using Schema = std::map<std::string, SchemaRow>;

// The text is compared to the letter: a released step is never edited, and adding a column leaves
// the same text in every version of SQLite.
Schema schemaOf(SQLite::Database& db) {
    SQLite::Statement select(
        db, "SELECT type || ' ' || name, tbl_name, COALESCE(sql, '') FROM sqlite_schema");
    Schema schema;
    while (select.executeStep()) {
        schema[select.getColumn(0).getString()] = {select.getColumn(1).getString(),
                                                   select.getColumn(2).getString()};
    }
    return schema;
}

Schema knownSchema(int version) {
    SQLite::Database fresh = openInMemory(version);
    return schemaOf(fresh);
}

Text notWritten(const std::string& name) {
    return fill(say("the schema holds “%1”, which Kordon does not write so",
                    "схема містить «%1», чого Kordon так не записує"),
                {verbatim(isCleanUtf8(name) ? shortened(name, 60) : "?")});
}

Text lacking(const std::string& name) {
    return fill(say("the schema lacks “%1”", "у схемі немає «%1»"), {verbatim(name)});
}

/// What a newer file has in place of a table of ours is read by us only where each of our columns
/// is there as we know it, none worked out by an expression.
bool holdsColumns(SQLite::Database& db, SQLite::Database& known, const std::string& table) {
    const auto columns = [&](SQLite::Database& of) {
        SQLite::Statement select(of,
                                 "SELECT name, type || ' ' || \"notnull\" || ' ' || pk, hidden FROM"
                                 " pragma_table_xinfo(?)");
        select.bind(1, table);
        std::map<std::string, std::string> found;
        bool areStored = true;
        while (select.executeStep()) {
            found[select.getColumn(0).getString()] = select.getColumn(1).getString();
            areStored = areStored && select.getColumn(2).getInt() == 0;
        }
        return std::pair(std::move(found), areStored);
    };
    const auto [found, areStored] = columns(db);
    return areStored && std::ranges::all_of(columns(known).first, [&](const auto& column) {
               const auto place = found.find(column.first);
               return place != found.end() && place->second == column.second;
           });
}

/// None: a newer file can be read as far as this version knows it.
std::optional<Text> reasonAgainstNewer(SQLite::Database& db) {
    const Schema found = schemaOf(db);
    for (const auto& [name, row] : found) {
        const bool isPlain = name.starts_with("table ") && row.sql.starts_with("CREATE TABLE ");
        if (!isPlain && !(name.starts_with("index ") && row.sql.empty())) {
            return notWritten(name);
        }
    }
    SQLite::Database known = openInMemory();
    for (const auto& [name, row] : schemaOf(known)) {
        if (!found.contains(name) || !holdsColumns(db, known, row.table)) {
            return lacking(name);
        }
    }
    SQLite::Statement kinds(db, "SELECT DISTINCT kind FROM history");
    while (kinds.executeStep()) {
        if (!editKindFrom(kinds.getColumn(0).getString())) {
            return say("its history holds edits that this version does not know",
                       "його історія містить зміни, яких ця версія не знає");
        }
    }
    return std::nullopt;
}

Error refusedNewer(const Path& path, int version, const Text& reason) {
    return {
        ErrorCode::MadeByNewerVersion,
        fill(
            say("%1: made by a newer Kordon (file version %2, this program reads up to %3), "
                "and cannot be shown here: %4; update the program; the file is unchanged",
                "%1: створено новішим Kordon (версія файлу %2, ця програма читає до %3), і "
                "показати його тут неможливо: %4; оновіть програму; файл не змінено"),
            {verbatim(utf8(path)), verbatim(version), verbatim(schema::currentVersion()), reason})};
}

Error refusedSchema(const Path& path, const Text& fault) {
    return {ErrorCode::NotOurFormat,
            fill(say("%1: %2; another program has changed the file, and nothing of what it put "
                     "there was run; go back to a copy, or save what can be read with "
                     "`kordon recover`",
                     "%1: %2; файл змінила інша програма, і нічого з доданого нею не виконано; "
                     "поверніться до копії або збережіть те, що читається, через `kordon recover`"),
                 {verbatim(utf8(path)), fault})};
}

Error refusedDamaged(const Path& path, const Text& fault) {
    return {ErrorCode::Damaged,
            fill(say("%1: the file is damaged: %2; go back to a copy, or save what can be read "
                     "with `kordon recover`",
                     "%1: файл пошкоджено: %2; поверніться до копії або збережіть те, що "
                     "читається, через `kordon recover`"),
                 {verbatim(utf8(path)), fault})};
}

Text detail(SQLite::Database& db, const SQLite::Exception& failure) {
    if (const auto cut = missingBytes(db)) {
        return fill(
            say("it is cut short; of %1 bytes %2 are there", "його обрізано; з %1 байтів є %2"),
            {verbatim(static_cast<long long>(cut->expected)),
             verbatim(static_cast<long long>(cut->found))});
    }
    return failure.getErrorCode() == SQLITE_INTERRUPT
               ? say("its schema has no end", "його схема не має кінця")
               : verbatim(failure.what());
}

/// None: the pages hold together, and each value has the type and range of its column.
std::optional<Text> damageSeenBySqlite(SQLite::Database& db) {
    const std::string line = db.execAndGet("PRAGMA quick_check(1)").getString();
    return line == "ok" ? std::nullopt
                        : std::optional(verbatim(isCleanUtf8(line) ? line : "quick_check"));
}

Result<FileAge> checkNewer(SQLite::Database& db, const Path& path, int version) {
    // Its tables may have constraints that are not ours, and that the check of the pages runs.
    const TimeLimit limit(db, kPatience);
    if (const auto reason = reasonAgainstNewer(db)) {
        return refusedNewer(path, version, *reason);
    }
    if (const auto damage = damageSeenBySqlite(db)) {
        return refusedDamaged(path, *damage);
    }
    return FileAge::Newer;
}

Result<FileAge> checkKnown(SQLite::Database& db, const Path& path) {
    {
        const TimeLimit limit(db, kPatience);
        if (const auto faults = schemaFaults(db); !faults.empty()) {
            return refusedSchema(path, faults.front());
        }
    }
    if (const auto damage = damageSeenBySqlite(db)) {
        return refusedDamaged(path, *damage);
    }
    return FileAge::Known;
}

Result<FileAge> checkAll(SQLite::Database& db, const Path& path) {
    int version = 0;
    {
        const TimeLimit limit(db, kPatience);
        prepare(db);
        version = pragmaValue(db, "user_version");
    }
    if (version < 1) {
        return refusedSchema(
            path, say("the file says of no version that it is", "файл не називає своєї версії"));
    }
    return version > schema::currentVersion() ? checkNewer(db, path, version)
                                              : checkKnown(db, path);
}

bool isOfTheDisk(int code) {
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return true;
    default:
        return false;
    }
}

Error leftByCrash(const Path& path) {
    return {ErrorCode::ReadOnly,
            fill(say("%1: an edit was cut off while it was written and must first be undone, for "
                     "which the file and its folder must be writable; copy the file together with "
                     "the one ending in “-journal” to a folder of your own and open it there",
                     "%1: запис зміни обірвався, і спершу її треба скасувати, для чого файл і тека "
                     "мають бути доступні для запису; скопіюйте файл разом із тим, що закінчується "
                     "на «-journal», до власної теки й відкрийте там"),
                 {verbatim(utf8(path))})};
}

} // namespace

std::vector<Text> schemaFaults(SQLite::Database& db) {
    const Schema expected = knownSchema(pragmaValue(db, "user_version"));
    const Schema found = schemaOf(db);
    std::vector<Text> faults;
    for (const auto& [name, row] : found) {
        const auto known = expected.find(name);
        if (known == expected.end() || known->second != row) {
            faults.push_back(notWritten(name));
        }
    }
    for (const auto& [name, row] : expected) {
        if (!found.contains(name)) {
            faults.push_back(lacking(name));
        }
    }
    return faults;
}

bool holdsTable(SQLite::Database& db, int version, const std::string& table) {
    const Schema known = knownSchema(version);
    const Schema found = schemaOf(db);
    const auto expected = known.find("table " + table);
    const auto place = found.find("table " + table);
    return expected != known.end() && place != found.end() && expected->second == place->second;
}

Result<FileAge> checkContent(SQLite::Database& db, const Path& path) {
    try {
        return checkAll(db, path);
    } catch (const SQLite::Exception& failure) {
        if (failure.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
            return leftByCrash(path);
        }
        if (isOfTheDisk(failure.getErrorCode())) {
            throw;
        }
        return refusedDamaged(path, detail(db, failure));
    }
}

} // namespace kordon::store
