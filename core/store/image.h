#pragma once

#include "core/secrecy/seal.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>

/// A database as the bytes that its file would have. Failures are thrown as SQLite::Exception.
namespace kordon::store {

using Image = secrecy::Bytes;

[[nodiscard]] Image imageOf(SQLite::Database& db);

/// A database in memory that begins as the image, distrusted like a file from elsewhere; no
/// statement has run on it yet.
[[nodiscard]] SQLite::Database openImage(std::span<const unsigned char> image);

} // namespace kordon::store
