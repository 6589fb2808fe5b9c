#include "core/store/replay.h"

#include "core/store/changeset.h"
#include "core/store/history.h"
#include "core/store/note_rows.h"
#include "core/store/rows.h"
#include "core/store/run.h"
#include "core/store/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace kordon::store {

namespace {

using Key = std::vector<std::pair<std::string, std::string>>;

std::string whereOf(const Key& key) {
    std::string where;
    for (const auto& [column, value] : key) {
        where += (where.empty() ? " WHERE " : " AND ") + column + " = ?";
    }
    return where;
}

void bindKey(SQLite::Statement& statement, const Key& key) {
    int place = 0;
    for (const auto& [column, value] : key) {
        statement.bind(++place, value);
    }
}

void bindColumn(SQLite::Statement& statement, int place, const SQLite::Column& value) {
    if (value.isNull()) {
        statement.bind(place);
    } else if (value.isInteger()) {
        statement.bind(place, value.getInt64());
    } else if (value.isFloat()) {
        statement.bind(place, value.getDouble());
    } else {
        statement.bind(place, value.getString());
    }
}

void insertAll(SQLite::Database& db, const std::string& table, SQLite::Statement& rows) {
    std::string values;
    for (int column = 0; column < rows.getColumnCount(); ++column) {
        values += column == 0 ? "?" : ", ?";
    }
    SQLite::Statement insert(db, "INSERT INTO " + table + " VALUES (" + values + ")");
    while (rows.executeStep()) {
        insert.reset();
        for (int column = 0; column < rows.getColumnCount(); ++column) {
            bindColumn(insert, column + 1, rows.getColumn(column));
        }
        insert.exec();
    }
}

void removeRows(SQLite::Database& db, const std::string& table, const Key& key) {
    SQLite::Statement remove(db, "DELETE FROM " + table + whereOf(key));
    bindKey(remove, key);
    remove.exec();
}

void takeRows(SQLite::Database& db,
              SQLite::Database& past,
              const std::string& table,
              const Key& key) {
    removeRows(db, table, key);
    SQLite::Statement select(past, "SELECT * FROM " + table + whereOf(key));
    bindKey(select, key);
    insertAll(db, table, select);
}

} // namespace

std::optional<BrokenHistory> replay(SQLite::Database& from,
                                    SQLite::Database& into,
                                    std::int64_t last) {
    std::int64_t expected = 0;
    for (const HistoryEntry& entry : readHistory(from, 0)) {
        if (entry.number > last) {
            break;
        }
        if (entry.number != ++expected || (entry.undoes && *entry.undoes >= entry.number)) {
            return BrokenHistory{entry.number, true};
        }
        SQLite::Transaction transaction(into);
        if (!applyChangeset(into.getHandle(), readChangeset(from, entry.number))) {
            return BrokenHistory{entry.number, false};
        }
        transaction.commit();
    }
    return std::nullopt;
}

void takeRow(SQLite::Database& db, SQLite::Database& past, const RowChange& row) {
    const bool areColumnNames = std::ranges::all_of(row.key, [](const auto& column) {
        return column.first.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos;
    });
    if (!holdsValues(row) || !areColumnNames || row.key.empty()) {
        throw SQLite::Exception("not a row of a table with values", SQLITE_ERROR);
    }
    takeRows(db, past, row.table, row.key);
}

void removeRowsOf(SQLite::Database& db, const AssessmentId& id) {
    for (const char* table : schema::assessmentTables()) {
        removeRows(db, table, {{"assessment", id.value}});
    }
}

namespace {

// A move that was taken back has taken its pack out of the file.
void takePackOf(SQLite::Database& db, SQLite::Database& past, const AssessmentId& id) {
    const auto headings = readAssessments(past);
    const auto then = std::ranges::find(headings, id, &AssessmentHeading::id);
    if (then == headings.end()) {
        return;
    }
    if (!readPackContent(db, then->packId, then->packVersion)) {
        insertPack(db,
                   then->packId,
                   then->packVersion,
                   readPackContent(past, then->packId, then->packVersion).value_or(std::string()));
    }
    updatePackOf(db, id, then->packId, then->packVersion);
}

} // namespace

void takeAssessment(SQLite::Database& db, SQLite::Database& past, const AssessmentId& id) {
    const std::vector<Actor> present = readActors(db);
    for (const Actor& actor : readActors(past)) {
        if (std::ranges::find(present, actor.id, &Actor::id) == present.end()) {
            upsertActor(db, actor);
        }
    }
    takePackOf(db, past, id);
    for (const char* table : schema::assessmentTables()) {
        takeRows(db, past, table, {{"assessment", id.value}});
    }
}

int answersThatDiffer(SQLite::Database& one, SQLite::Database& other, const AssessmentId& id) {
    std::map<std::pair<ActorId, QuestionId>, Answer> left;
    for (StoredAnswer& stored : readAnswers(one, id)) {
        left.emplace(std::pair(stored.row.actor, stored.row.question),
                     std::move(stored.row.answer));
    }
    int differing = 0;
    for (const StoredAnswer& stored : readAnswers(other, id)) {
        const auto found = left.find({stored.row.actor, stored.row.question});
        const bool isSame = found != left.end() && found->second == stored.row.answer;
        differing += isSame ? 0 : 1;
        if (found != left.end()) {
            left.erase(found);
        }
    }
    return differing + static_cast<int>(left.size());
}

} // namespace kordon::store

namespace kordon {

bool holdsValues(const RowChange& row) {
    const auto tables = schema::assessmentTables();
    return row.table == "actor" || row.table == "report_profile" ||
           std::ranges::find(tables, row.table) != tables.end();
}

} // namespace kordon
