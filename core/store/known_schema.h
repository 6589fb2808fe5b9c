#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// The schema of a file beside the one that its version has. Nothing that another program has put
/// there is ever run.
namespace kordon::store {

/// What the schema holds that Kordon does not write, and what it lacks, as sentences. Throws
/// SQLite::Exception.
[[nodiscard]] std::vector<Text> schemaFaults(SQLite::Database& db);

/// Whether the file has the table to the letter as the version makes it. Throws SQLite::Exception.
[[nodiscard]] bool holdsTable(SQLite::Database& db, int version, const std::string& table);

enum class FileAge : std::uint8_t {
    Known, ///< Of this version or an older one.
    Newer, ///< All that this version knows is there; what else it holds is not read.
};

/// The first statements on a file that may come from anybody: prepares the connection, then reads
/// the schema, then lets SQLite check the pages. Refuses a schema that is not the one of the file's
/// version, a damaged file, and a newer one that does not hold what this version reads. Throws
/// SQLite::Exception where the file cannot be got at.
[[nodiscard]] Result<FileAge> checkContent(SQLite::Database& db, const std::filesystem::path& path);

} // namespace kordon::store
