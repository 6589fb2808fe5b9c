#include "tests/fuzz/spoilt_cell.h"

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <memory>
#include <vector>

namespace kordon::tests {

namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// Values as SQL writes them; "%1" is the value that stands there.
constexpr std::array kValues{"NULL",
                             "''",
                             "-1",
                             "6",
                             "9223372036854775807",
                             "1e999",
                             "0.1",
                             "'99'",
                             "x''",
                             "x'ff00ff'",
                             "CAST(x'c3' AS TEXT)",
                             "CAST(x'61006200' AS TEXT)",
                             "'../../etc/passwd'",
                             "'{\"a\":[[[[1]]]]}'",
                             "replace(hex(zeroblob(40000)), '00', 'я')",
                             "randomblob(64)",
                             "%1 || %1",
                             "substr(%1, 2)",
                             "upper(%1)",
                             "substr(%1, 1, length(%1) / 2)"};

Database opened(const std::string& bytes) {
    sqlite3* raw = nullptr;
    sqlite3_open(":memory:", &raw);
    Database db(raw, &sqlite3_close);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size()));
    std::memcpy(copy, bytes.data(), bytes.size());
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    constexpr unsigned kOwned = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    sqlite3_deserialize(raw, "main", copy, size, size, kOwned);
    return db;
}

/// The first column of each row; nothing where the statement fails.
std::vector<std::string> texts(sqlite3* db, const std::string& sql) {
    std::vector<std::string> found;
    const auto take = [](void* into, int, char** values, char**) {
        static_cast<std::vector<std::string>*>(into)->emplace_back(values[0] ? values[0] : "");
        return 0;
    };
    sqlite3_exec(db, sql.c_str(), take, &found, nullptr);
    return found;
}

const std::string* oneOf(const std::vector<std::string>& texts, std::mt19937& random) {
    return texts.empty() ? nullptr : &texts[random() % texts.size()];
}

std::string valueFor(const std::string& column, std::mt19937& random) {
    std::string value = kValues[random() % kValues.size()];
    for (std::size_t at = 0; (at = value.find("%1", at)) != std::string::npos;
         at += column.size()) {
        value.replace(at, 2, column);
    }
    return value;
}

void spoil(sqlite3* db, std::mt19937& random) {
    const auto tables = texts(db, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    const std::string* table = oneOf(tables, random);
    if (!table) {
        return;
    }
    const auto columns =
        texts(db, "SELECT '\"' || name || '\"' FROM pragma_table_info('" + *table + "')");
    const std::string* column = oneOf(columns, random);
    if (!column) {
        return;
    }
    const std::string value = valueFor(*column, random);
    const std::string row =
        "(SELECT " + *column + " FROM \"" + *table + "\" ORDER BY random() LIMIT 1)";
    texts(db, "PRAGMA ignore_check_constraints = ON");
    texts(db,
          "UPDATE OR IGNORE \"" + *table + "\" SET " + *column + " = " + value + " WHERE " +
              *column + " IS " + row);
}

} // namespace

std::string withSpoiltCell(const std::string& database, std::mt19937& random) {
    const Database db = opened(database);
    spoil(db.get(), random);
    sqlite3_int64 size = 0;
    const unsigned char* bytes =
        sqlite3_serialize(db.get(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (!bytes || size <= 0) {
        return database;
    }
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

} // namespace kordon::tests
