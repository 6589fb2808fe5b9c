#pragma once

#include "core/store/known_schema.h"
#include "core/store/sealed_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <optional>

namespace kordon::store {

/// A file that has passed every check of a file from elsewhere. A locked one stands in memory.
struct CheckedFile {
    SQLite::Database db;
    FileAge age = FileAge::Known;
    std::optional<SealedFile> sealed; ///< None: the database is the file.
};

/// Looks at the place, the header, the schema and the pages, in this order. Throws
/// SQLite::Exception where the file cannot be got at.
[[nodiscard]] Result<CheckedFile> openChecked(const std::filesystem::path& path);

} // namespace kordon::store
