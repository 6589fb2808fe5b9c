#pragma once

#include "core/pack/pack.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <string>
#include <vector>

/// Rows out of a damaged database, one by one. What fails to be read is passed over; what fails to
/// be written is thrown as SQLite::Exception.
namespace kordon::store {

/// A table of the file, as its version has it.
struct KnownTable {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> key;
    bool hasRowNumbers = false;
};

/// The tables of a version, each after those that it refers to, and what belongs to an assessment
/// after all else; not the history.
[[nodiscard]] std::vector<KnownTable> knownTables(int version);

/// What was read of a table.
struct TableReading {
    bool isWhole = true;      ///< Every row could be read.
    std::int64_t refused = 0; ///< Rows that were read and do not fit their columns.
};

/// Copies what a walk through the table gives, from both ends where a page is damaged, and what its
/// rows give one by one where they have numbers.
TableReading takeTable(SQLite::Database& from, SQLite::Database& into, const KnownTable& table);

/// One place of an assessment, as the primary keys of its tables begin.
struct CellPlace {
    std::string assessment;
    std::string first;  ///< The actor, or the component.
    std::string second; ///< The question, or the actor.
};

/// Copies the rows of each place by itself, and returns the places that cannot be read.
[[nodiscard]] std::vector<CellPlace> takePlaces(SQLite::Database& from,
                                                SQLite::Database& into,
                                                const KnownTable& table,
                                                const std::vector<CellPlace>& places);

/// Applies the history entry by entry until one cannot be read or does not follow. True: that was
/// all of it.
[[nodiscard]] bool replayReadable(SQLite::Database& from, SQLite::Database& into);

} // namespace kordon::store
