#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <optional>

/// A file is looked at before SQLite reads it: SQLite rolls a journal back, and deletes a file that
/// the journal names, before the first statement. docs/file-format.md says what is refused.
namespace kordon::store {

/// No Kordon file is larger, and none that claims to be is read.
inline constexpr std::uintmax_t kLargestFile = std::uintmax_t{2} << 30U;

/// Refuses what is not a plain file of a believable size: a folder, pipe or device, an empty or a
/// huge file.
[[nodiscard]] Status checkPlainFile(const std::filesystem::path& path);

/// The same, and refuses a file with sidecars that Kordon does not leave: a write-ahead log, or a
/// journal that names another file. The journal of a crashed Kordon passes.
[[nodiscard]] Status checkPlace(const std::filesystem::path& path);

/// Whether the file is found under a second name: the journal of a crash stands beside one alone,
/// so that writing under the other would damage the file.
[[nodiscard]] bool hasSecondName(const std::filesystem::path& path);

/// Refuses what does not begin as a Kordon file. `db` has run no statement yet; the bytes are read
/// by its own handle, since closing another one would take its locks away.
[[nodiscard]] Status checkHeader(SQLite::Database& db, const std::filesystem::path& path);

/// How much of the file its header says there is; none: nothing is missing.
struct CutShort {
    std::int64_t expected = 0; ///< Bytes.
    std::int64_t found = 0;
};
[[nodiscard]] std::optional<CutShort> missingBytes(SQLite::Database& db);

} // namespace kordon::store
