#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <string>

namespace kordon::store {

/// Longer than any text that is stored, apart from a pack.
inline constexpr std::size_t kLongestStoredText = std::size_t{1} << 20U;
inline constexpr std::size_t kLongestPack = std::size_t{64} << 20U;

/// The text of a column. Throws SQLite::Exception where it is not clean UTF-8 or longer than `most`
/// bytes: a text that Kordon has not written reaches nobody.
[[nodiscard]] std::string textAt(SQLite::Statement& row,
                                 int column,
                                 std::size_t most = kLongestStoredText);

} // namespace kordon::store
