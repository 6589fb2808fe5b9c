#include "core/store/changeset.h"

#include "core/base/unicode.h"
#include "core/store/changeset_form.h"
#include "core/store/schema.h"

// Debian's library has the session extension; its header hides it without these two.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace kordon::store {

namespace {

void require(int code, const char* step) {
    if (code != SQLITE_OK) {
        throw SQLite::Exception(step, code);
    }
}

void requireForm(const Changeset& changes) {
    if (!isChangeset(changes)) {
        throw SQLite::Exception("an entry of the history is not one of ours", SQLITE_CORRUPT);
    }
}

int refuseConflict(void* /*context*/, int /*reason*/, sqlite3_changeset_iter* /*at*/) {
    return SQLITE_CHANGESET_ABORT;
}

bool apply(sqlite3* db, const Changeset& changes, int flags) {
    if (!isChangeset(changes)) {
        return false;
    }
    // The library takes the bytes as non-const and does not write to them.
    auto* bytes = const_cast<std::byte*>(changes.data());
    const int code = sqlite3changeset_apply_v2(db,
                                               static_cast<int>(changes.size()),
                                               bytes,
                                               nullptr,
                                               refuseConflict,
                                               nullptr,
                                               nullptr,
                                               nullptr,
                                               flags);
    if (code == SQLITE_ABORT) {
        return false;
    }
    require(code, "apply changeset");
    return true;
}

using Reading = std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)>;

Reading readingOf(const Changeset& changes) {
    requireForm(changes);
    sqlite3_changeset_iter* raw = nullptr;
    auto* bytes = const_cast<std::byte*>(changes.data());
    require(sqlite3changeset_start(&raw, static_cast<int>(changes.size()), bytes),
            "read changeset");
    return {raw, &sqlite3changeset_finalize};
}

/// Whether there is another row; throws where the rest cannot be read.
bool goesOn(sqlite3_changeset_iter* at) {
    const int code = sqlite3changeset_next(at);
    require(code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code, "read changeset");
    return code == SQLITE_ROW;
}

std::vector<std::string> columnsOf(sqlite3* db, const std::string& table) {
    sqlite3_stmt* raw = nullptr;
    const char* sql = "SELECT name FROM pragma_table_info(?) ORDER BY cid";
    require(sqlite3_prepare_v2(db, sql, -1, &raw, nullptr), "read columns");
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw,
                                                                               &sqlite3_finalize);
    sqlite3_bind_text(raw, 1, table.c_str(), -1, SQLITE_TRANSIENT);
    std::vector<std::string> names;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW) {
        names.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)));
    }
    require(code == SQLITE_DONE ? SQLITE_OK : code, "read columns");
    return names;
}

std::optional<std::string> textOf(sqlite3_value* value) {
    if (!value || sqlite3_value_type(value) == SQLITE_NULL) {
        return std::nullopt;
    }
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    std::string result(text ? text : "", static_cast<std::size_t>(sqlite3_value_bytes(value)));
    if (!isCleanUtf8(result)) {
        throw SQLite::Exception("a changed value is not UTF-8 text", SQLITE_CORRUPT);
    }
    return result;
}

/// One side of a changed row; null where the side, or the value in it, is not there.
sqlite3_value* valueOf(sqlite3_changeset_iter* at, int column, bool isNew) {
    sqlite3_value* value = nullptr;
    if (isNew) {
        sqlite3changeset_new(at, column, &value);
    } else {
        sqlite3changeset_old(at, column, &value);
    }
    return value;
}

/// The columns of each table, looked up once however many rows an entry has.
using KnownColumns = std::map<std::string, std::vector<std::string>>;

const std::vector<std::string>& columnsOf(KnownColumns& known,
                                          sqlite3* db,
                                          const std::string& table) {
    auto found = known.find(table);
    if (found == known.end()) {
        found = known.emplace(table, columnsOf(db, table)).first;
    }
    return found->second;
}

RowEvent eventOf(int operation) {
    if (operation == SQLITE_INSERT) {
        return RowEvent::Added;
    }
    return operation == SQLITE_DELETE ? RowEvent::Removed : RowEvent::Changed;
}

RowChange rowChangeAt(sqlite3* db, sqlite3_changeset_iter* at, KnownColumns& known) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    require(sqlite3changeset_op(at, &table, &columns, &operation, nullptr), "read changeset");
    unsigned char* isKey = nullptr;
    require(sqlite3changeset_pk(at, &isKey, nullptr), "read changeset");
    RowChange change{.table = table, .event = eventOf(operation)};
    const std::vector<std::string>& names = columnsOf(known, db, change.table);
    for (int column = 0; column < columns; ++column) {
        const auto place = static_cast<std::size_t>(column);
        const std::string name = place < names.size() ? names[place] : "?";
        const auto from =
            operation == SQLITE_INSERT ? std::nullopt : textOf(valueOf(at, column, false));
        const auto to =
            operation == SQLITE_DELETE ? std::nullopt : textOf(valueOf(at, column, true));
        if (isKey[column] != 0) {
            change.key.emplace_back(name, from.value_or(to.value_or("")));
        } else if (from != to && (name != "content" || change.table != "pack")) {
            change.fields.push_back({name, from, to});
        }
    }
    return change;
}

} // namespace

Recording::Recording(sqlite3* db) {
    require(sqlite3session_create(db, "main", &m_session), "create session");
    for (const char* table : schema::recordedTables()) {
        require(sqlite3session_attach(m_session, table), "attach table to session");
    }
}

Recording::~Recording() {
    sqlite3session_delete(m_session);
}

Changeset Recording::changeset() const {
    int size = 0;
    void* raw = nullptr;
    require(sqlite3session_changeset(m_session, &size, &raw), "read changeset");
    const std::unique_ptr<void, decltype(&sqlite3_free)> owner(raw, &sqlite3_free);
    const auto* first = static_cast<const std::byte*>(raw);
    return {first, first + size};
}

bool applyChangeset(sqlite3* db, const Changeset& changes) {
    return apply(db, changes, 0);
}

bool takeBackChangeset(sqlite3* db, const Changeset& changes) {
    return apply(db, changes, SQLITE_CHANGESETAPPLY_INVERT);
}

Touched touchedBy(const Changeset& changes) {
    const Reading reading = readingOf(changes);
    sqlite3_changeset_iter* at = reading.get();
    const auto tables = schema::assessmentTables();
    Touched touched;
    while (goesOn(at)) {
        const char* name = nullptr;
        int columns = 0;
        int operation = 0;
        require(sqlite3changeset_op(at, &name, &columns, &operation, nullptr), "read changeset");
        const std::string_view table = name;
        const std::string first =
            textOf(valueOf(at, 0, operation == SQLITE_INSERT)).value_or(std::string());
        if (table == "actor") {
            touched.actors.insert({first});
        } else if (std::ranges::find(tables, table) != tables.end()) {
            touched.assessments.insert({first});
        }
    }
    return touched;
}

std::vector<RowChange> rowChanges(sqlite3* db, const Changeset& changes) {
    const Reading reading = readingOf(changes);
    std::vector<RowChange> result;
    KnownColumns known;
    while (goesOn(reading.get())) {
        result.push_back(rowChangeAt(db, reading.get(), known));
    }
    return result;
}

} // namespace kordon::store
