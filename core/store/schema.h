#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <span>

namespace kordon::schema {

/// Marks our files in the SQLite header: "KRDN".
inline constexpr int kApplicationId = 0x4B52444E;

struct Migration {
    int version; ///< user_version after this step.
    const char* sql;
    void (*fill)(SQLite::Database& db) = nullptr; ///< What the SQL cannot work out; after it.
};

/// Every step ever released, oldest first. Append only: a released step is never edited, and a new
/// file takes the same road as an old one.
[[nodiscard]] std::span<const Migration> migrations();

[[nodiscard]] int currentVersion();

/// The tables whose changes make up the history; a table comes after those that it refers to.
[[nodiscard]] std::span<const char* const> recordedTables();
/// Those of them of which a row belongs to one assessment, which its first column names.
[[nodiscard]] std::span<const char* const> assessmentTables();

} // namespace kordon::schema
