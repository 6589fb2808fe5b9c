#include "core/store/salvage_rows.h"

#include "core/base/unicode.h"
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/schema.h"
#include "core/store/stored_text.h"
#include "core/store/time_limit.h"

#include <sqlite3.h>

#include <algorithm>

namespace kordon::store {

namespace {

constexpr std::chrono::seconds kPatience{60};
// More rows than a numbered table of ours has; their numbers are given out from 1.
constexpr std::int64_t kRowNumbersTried = 5'000;

std::string joined(const std::vector<std::string>& words, const std::string& between) {
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : between) + word;
    }
    return all;
}

std::string selectOf(const KnownTable& table) {
    return "SELECT " + joined(table.columns, ", ") + " FROM " + table.name;
}

bool isClean(SQLite::Statement& row, int column, std::size_t most) {
    const SQLite::Column value = row.getColumn(column);
    const auto bytes = static_cast<std::size_t>(value.getBytes());
    return !value.isText() || (bytes <= most && isCleanUtf8(value.getString()));
}

/// Writes rows into one table of the new file.
class RowWriter {
public:
    RowWriter(SQLite::Database& into, const KnownTable& table)
        : m_columns(static_cast<int>(table.columns.size())),
          m_longest(table.name == "pack" ? kLongestPack : kLongestStoredText),
          m_insert(into,
                   "INSERT INTO " + table.name + " (" + joined(table.columns, ", ") + ") VALUES (" +
                       joined(std::vector<std::string>(table.columns.size(), "?"), ", ") + ")") {}

    /// False: the row does not fit the columns. One that is there already does.
    bool write(SQLite::Statement& row) {
        m_insert.tryReset(); // the row before may have been refused
        m_insert.clearBindings();
        for (int column = 0; column < m_columns; ++column) {
            if (!isClean(row, column, m_longest)) {
                return false;
            }
            bind(column + 1, row.getColumn(column));
        }
        const int code = m_insert.tryExecuteStep();
        const bool isThere =
            code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_UNIQUE;
        if (code != SQLITE_DONE && (code & 0xFF) != SQLITE_CONSTRAINT) {
            throw SQLite::Exception("a row cannot be written", code);
        }
        return code == SQLITE_DONE || isThere;
    }

private:
    void bind(int place, const SQLite::Column& value) {
        if (value.isInteger()) {
            m_insert.bind(place, value.getInt64());
        } else if (value.isFloat()) {
            m_insert.bind(place, value.getDouble());
        } else if (value.isText()) {
            m_insert.bind(place, value.getString());
        } else if (value.isBlob()) {
            m_insert.bind(place, value.getBlob(), value.getBytes());
        }
    }

    int m_columns;
    std::size_t m_longest;
    SQLite::Statement m_insert;
};

/// False: a row could not be read.
bool takeRows(SQLite::Statement& select, RowWriter& writer, std::int64_t& refused) {
    while (true) {
        const int code = select.tryExecuteStep();
        if (code != SQLITE_ROW) {
            return code == SQLITE_DONE;
        }
        refused += writer.write(select) ? 0 : 1;
    }
}

bool takeWalk(SQLite::Database& from,
              const KnownTable& table,
              const std::string& direction,
              RowWriter& writer,
              std::int64_t& refused) {
    const std::vector<std::string> order =
        table.hasRowNumbers ? std::vector<std::string>{"rowid"} : table.key;
    SQLite::Statement select(
        from, selectOf(table) + " ORDER BY " + joined(order, direction + ", ") + direction);
    return takeRows(select, writer, refused);
}

void takeNumbered(SQLite::Database& from, const KnownTable& table, RowWriter& writer) {
    SQLite::Statement select(from, selectOf(table) + " WHERE rowid = ?");
    std::int64_t refused = 0;
    for (std::int64_t number = 1; number <= kRowNumbersTried; ++number) {
        select.tryReset();
        select.bind(1, number);
        static_cast<void>(takeRows(select, writer, refused));
    }
}

std::vector<std::string> namesIn(SQLite::Database& db, const char* sql, const std::string& table) {
    SQLite::Statement select(db, sql);
    select.bind(1, table);
    std::vector<std::string> names;
    while (select.executeStep()) {
        names.push_back(select.getColumn(0).getString());
    }
    return names;
}

} // namespace

std::vector<KnownTable> knownTables(int version) {
    SQLite::Database known = openInMemory(version);
    std::vector<std::string> names(schema::recordedTables().begin(),
                                   schema::recordedTables().end());
    SQLite::Statement all(known, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (all.executeStep()) {
        const std::string name = all.getColumn(0).getString();
        if (name != "history" && std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
    }
    std::vector<KnownTable> tables;
    for (const std::string& name : names) {
        KnownTable table{
            .name = name,
            .columns = namesIn(known, "SELECT name FROM pragma_table_info(?) ORDER BY cid", name),
            .key = namesIn(
                known, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", name),
            .hasRowNumbers =
                !namesIn(known, "SELECT name FROM pragma_table_list(?) WHERE wr = 0", name)
                     .empty()};
        if (!table.columns.empty()) {
            tables.push_back(std::move(table));
        }
    }
    std::ranges::stable_partition(
        tables, [](const KnownTable& table) { return table.key.front() != "assessment"; });
    return tables;
}

TableReading takeTable(SQLite::Database& from, SQLite::Database& into, const KnownTable& table) {
    const TimeLimit limit(from, kPatience);
    RowWriter writer(into, table);
    TableReading reading;
    if (takeWalk(from, table, " ASC", writer, reading.refused)) {
        return reading;
    }
    reading.isWhole = false;
    std::int64_t again = 0;
    static_cast<void>(takeWalk(from, table, " DESC", writer, again));
    if (table.hasRowNumbers) {
        takeNumbered(from, table, writer);
    }
    return reading;
}

std::vector<CellPlace> takePlaces(SQLite::Database& from,
                                  SQLite::Database& into,
                                  const KnownTable& table,
                                  const std::vector<CellPlace>& places) {
    const TimeLimit limit(from, kPatience);
    RowWriter writer(into, table);
    SQLite::Statement select(from,
                             selectOf(table) + " WHERE " + table.key[0] + " = ? AND " +
                                 table.key[1] + " = ? AND " + table.key[2] + " = ?");
    std::vector<CellPlace> unread;
    std::int64_t refused = 0;
    for (const CellPlace& place : places) {
        select.tryReset();
        select.bind(1, place.assessment);
        select.bind(2, place.first);
        select.bind(3, place.second);
        if (!takeRows(select, writer, refused)) {
            unread.push_back(place);
        }
    }
    return unread;
}

bool replayReadable(SQLite::Database& from, SQLite::Database& into) {
    const TimeLimit limit(from, kPatience);
    try {
        const std::int64_t last = lastNumber(from);
        for (std::int64_t number = 1; number <= last; ++number) {
            SQLite::Transaction transaction(into);
            if (!applyChangeset(into.getHandle(), readChangeset(from, number))) {
                return false;
            }
            transaction.commit();
        }
        return last > 0;
    } catch (const SQLite::Exception&) {
        return false; // What is in `into` by now is the past as far as it could be read.
    }
}

} // namespace kordon::store
