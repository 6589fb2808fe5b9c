#pragma once

#include "core/base/text.h"
#include "core/store/salvage_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

/// Rows that were saved, beside the packs that say what they mean. Failures are thrown as
/// SQLite::Exception.
namespace kordon::store {

/// Deletes the added actors whose names cannot be read.
[[nodiscard]] std::vector<Text> dropUnreadableActors(SQLite::Database& db);

/// Every place that the assessments of the file have: of each actor each question, or else of each
/// component each actor.
[[nodiscard]] std::vector<CellPlace> placesOf(SQLite::Database& db, bool byQuestion);

/// Deletes what does not fit its pack, and the assessments whose pack is not there; each as a
/// sentence.
[[nodiscard]] std::vector<Text> dropMisfits(SQLite::Database& db);

} // namespace kordon::store
