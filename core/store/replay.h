#pragma once

#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <optional>

/// The file as it was: its history applied to an empty database. Failures are thrown as
/// SQLite::Exception.
namespace kordon::store {

/// The entry at which the history does not follow from what is before it.
struct BrokenHistory {
    std::int64_t number = 0;
    bool isOutOfOrder = false; ///< Else its changes do not apply.
};

/// Applies the entries up to and with `last` to an empty database with the current schema.
[[nodiscard]] std::optional<BrokenHistory> replay(SQLite::Database& from,
                                                  SQLite::Database& into,
                                                  std::int64_t last);

/// Replaces one row of a table with values by what `past` has in its place, if anything.
void takeRow(SQLite::Database& db, SQLite::Database& past, const RowChange& row);

/// Takes away all that an assessment holds; its heading stays.
void removeRowsOf(SQLite::Database& db, const AssessmentId& id);

/// Replaces all that an assessment holds by what `past` holds of it, puts it on its pack of that
/// time, and adds the actors of that time that the file has lost.
void takeAssessment(SQLite::Database& db, SQLite::Database& past, const AssessmentId& id);

/// How many answers of the assessment are others in one database than in the other.
[[nodiscard]] int answersThatDiffer(SQLite::Database& one,
                                    SQLite::Database& other,
                                    const AssessmentId& id);

} // namespace kordon::store
