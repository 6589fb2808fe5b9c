#pragma once

#include "core/base/text.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

namespace kordon::store {

/// Everything that is wrong with the file: the database itself, its schema, references, every
/// value against its pack, and a history that does not lead to what the tables hold.
[[nodiscard]] std::vector<Text> findDamage(SQLite::Database& db);

} // namespace kordon::store
