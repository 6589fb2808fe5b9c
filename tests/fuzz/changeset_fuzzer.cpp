#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "tests/fuzz/promise.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <cstdint>
#include <string>

using namespace kordon;
using tests::promise;

namespace {

/// Rows that a changeset of the kept inputs can meet.
constexpr const char* kRows = R"sql(
    INSERT INTO meta VALUES ('a', '1');
    INSERT INTO history (number, at, who, kind, subject, changeset)
        VALUES (1, '2025-03-01T09:30:00Z', 'A. Analyst', 'set-answer', '2025 a q', x'');
)sql";

SQLite::Database& database() {
    static SQLite::Database db = [] {
        SQLite::Database made = store::openInMemory();
        made.exec("PRAGMA foreign_keys = OFF");
        made.exec(kRows);
        return made;
    }();
    return db;
}

std::string historyIn(SQLite::Database& db) {
    SQLite::Statement query(db,
                            "SELECT group_concat(number || at || who || kind || subject || "
                            "hex(changeset)) FROM history");
    query.executeStep();
    return query.getColumn(0).getString();
}

template <class Function>
void withoutTrace(SQLite::Database& db, Function&& function) {
    db.exec("BEGIN");
    try {
        function();
        promise(historyIn(db) == "12025-03-01T09:30:00ZA. Analystset-answer2025 a q",
                "a changeset cannot change the history");
    } catch (const SQLite::Exception&) {
        // Refused, as it should be: there is nothing to look at.
    }
    db.exec("ROLLBACK");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    SQLite::Database& db = database();
    const auto* bytes = reinterpret_cast<const std::byte*>(data);
    const store::Changeset changes(bytes, bytes + size);
    withoutTrace(db, [&] { (void)store::rowChanges(db.getHandle(), changes); });
    withoutTrace(db, [&] { (void)store::touchedBy(changes); });
    withoutTrace(db, [&] { (void)store::applyChangeset(db.getHandle(), changes); });
    withoutTrace(db, [&] { (void)store::takeBackChangeset(db.getHandle(), changes); });
    return 0;
}
