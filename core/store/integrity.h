#pragma once

#include "core/base/text.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace kordon::store {

/// What the tables hold that does not fit the packs of the file.
[[nodiscard]] std::vector<Text> findMisfits(SQLite::Database& db);

/// Everything that is wrong with the file: the database itself, its schema, references, every
/// value against its pack, a history that does not fit its hashes, and one that does not lead to
/// what the tables hold.
[[nodiscard]] std::vector<Text> findDamage(SQLite::Database& db);

} // namespace kordon::store
