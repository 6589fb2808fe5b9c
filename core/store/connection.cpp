#include "core/store/connection.h"

#include "core/store/schema.h"

#include <sqlite3.h>

#include <array>
#include <mutex>
#include <system_error>

namespace kordon::store {

namespace {

constexpr int kBusyMilliseconds = 3000;

void configureLibrary() {
    static std::once_flag once;
    std::call_once(once, [] {
        // Debian's build takes "file:…" for a URI; a file name is to be just a name.
        sqlite3_config(SQLITE_CONFIG_URI, 0);
        sqlite3_hard_heap_limit64(sqlite3_int64{1} << 30U);
    });
}

void configure(sqlite3* db, int option, int wanted) {
    int actual = -1;
    const int code = sqlite3_db_config(db, option, wanted, &actual);
    if (code != SQLITE_OK || actual != wanted) {
        throw SQLite::Exception("this SQLite library does not take a safety setting", SQLITE_ERROR);
    }
}

// A file from elsewhere must not be able to make the program do anything: no code in its schema,
// no extension, no repair tricks.
void distrustSchema(sqlite3* db) {
    constexpr std::array kOff{SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                              SQLITE_DBCONFIG_ENABLE_TRIGGER,
                              SQLITE_DBCONFIG_ENABLE_VIEW,
                              SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                              SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
                              SQLITE_DBCONFIG_DQS_DML,
                              SQLITE_DBCONFIG_DQS_DDL,
                              SQLITE_DBCONFIG_WRITABLE_SCHEMA,
                              SQLITE_DBCONFIG_LEGACY_ALTER_TABLE};
    configure(db, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    for (const int option : kOff) {
        configure(db, option, 0);
    }
}

void limitSizes(sqlite3* db) {
    // One import is one changeset, and a changeset is one value: hence the length.
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 128 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(db, SQLITE_LIMIT_VDBE_OP, 250'000);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(db, SQLITE_LIMIT_WORKER_THREADS, 0);
}

void migrateTo(SQLite::Database& db, int version) {
    for (const schema::Migration& step : schema::migrations()) {
        if (step.version <= pragmaValue(db, "user_version") || step.version > version) {
            continue;
        }
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        db.exec(step.sql);
        if (step.fill) {
            step.fill(db);
        }
        setPragma(db, "user_version", step.version);
        transaction.commit();
    }
}

Text reasonFor(int code) {
    if (code == SQLITE_READONLY_DBMOVED) {
        return say(
            "it was moved, removed or replaced while it was open; put it back, or open it "
            "where it is now",
            "його перемістили, вилучили або замінили, поки він був відкритий; поверніть його "
            "на місце або відкрийте там, де він тепер");
    }
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return say("the disk is full; make room, then try again",
                   "диск заповнено; звільніть місце і спробуйте ще раз");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return say("it may only be read; check the permissions of the file and its folder",
                   "його дозволено лише читати; перевірте права на файл і теку");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say("another program is writing to it; try again in a moment",
                   "до нього саме пише інша програма; спробуйте ще раз за мить");
    case SQLITE_NOTADB:
        return say("not a Kordon file", "це не файл Kordon");
    case SQLITE_CORRUPT:
        return say("the file is damaged; run `kordon check` to see where, and go back to a copy",
                   "файл пошкоджено; `kordon check` покаже, де саме; поверніться до копії");
    case SQLITE_CANTOPEN:
        return say("it cannot be opened; check that the folder is there and may be written to",
                   "його не вдається відкрити; перевірте, чи є тека і чи дозволено в неї писати");
    case SQLITE_TOOBIG:
        return say("too much in one step; import the answers in several parts",
                   "забагато за один крок; імпортуйте відповіді частинами");
    default:
        return say("the disk could not be read or written",
                   "не вдалося читати диск або писати на нього");
    }
}

ErrorCode codeFor(int code) {
    if (code == SQLITE_READONLY_DBMOVED) {
        return ErrorCode::StorageFailure;
    }
    switch (code & 0xFF) {
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_NOTADB:
        return ErrorCode::NotOurFormat;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    default:
        return ErrorCode::StorageFailure;
    }
}

} // namespace

SQLite::Database openUnread(const std::filesystem::path& path, Access access) {
    configureLibrary();
    std::error_code ignored;
    const std::filesystem::path real = std::filesystem::weakly_canonical(path, ignored);
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE |
                      SQLITE_OPEN_EXRESCODE | (access == Access::New ? SQLITE_OPEN_CREATE : 0);
    SQLite::Database db(utf8(real.empty() ? path : real), flags);
    distrustSchema(db.getHandle());
    limitSizes(db.getHandle());
    db.setBusyTimeout(kBusyMilliseconds);
    return db;
}

void prepare(SQLite::Database& db) {
    db.exec("PRAGMA mmap_size = 0");
    db.exec("PRAGMA cell_size_check = ON");
    db.exec("PRAGMA temp_store = MEMORY");
    db.exec("PRAGMA secure_delete = ON");
    db.exec("PRAGMA locking_mode = NORMAL");
    db.exec("PRAGMA synchronous = EXTRA");
    if (pragmaValue(db, "synchronous") != 3) {
        throw SQLite::Exception("this SQLite library does not take synchronous = EXTRA",
                                SQLITE_ERROR);
    }
}

SQLite::Database openConnection(const std::filesystem::path& path, Access access) {
    SQLite::Database db = openUnread(path, access);
    prepare(db);
    return db;
}

SQLite::Database openBlank() {
    configureLibrary();
    SQLite::Database db(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    distrustSchema(db.getHandle());
    limitSizes(db.getHandle());
    return db;
}

SQLite::Database openInMemory() {
    return openInMemory(schema::currentVersion());
}

SQLite::Database openInMemory(int version) {
    SQLite::Database db = openBlank();
    migrateTo(db, version);
    return db;
}

void migrate(SQLite::Database& db) {
    migrateTo(db, schema::currentVersion());
}

int pragmaValue(SQLite::Database& db, const std::string& name) {
    return db.execAndGet("PRAGMA " + name).getInt();
}

void setPragma(SQLite::Database& db, const std::string& name, int value) {
    db.exec("PRAGMA " + name + " = " + std::to_string(value));
}

std::string utf8(const std::filesystem::path& path) {
    const std::u8string text = path.u8string();
    return {text.begin(), text.end()};
}

Error errorFrom(const SQLite::Exception& failure, const std::filesystem::path& path) {
    return {
        codeFor(failure.getErrorCode()),
        fill(say("%1: %2 (%3)", "%1: %2 (%3)"),
             {verbatim(utf8(path)), reasonFor(failure.getErrorCode()), verbatim(failure.what())})};
}

} // namespace kordon::store
