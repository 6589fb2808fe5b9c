#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

/// How a database is opened, and how its failures become errors.
namespace kordon::store {

enum class Access : std::uint8_t { Existing, New };

/// Opens with the settings that keep the file's own schema from doing anything, and runs no
/// statement: not a byte of the file, nor of a journal beside it, has been read. Throws
/// SQLite::Exception.
[[nodiscard]] SQLite::Database openUnread(const std::filesystem::path& path, Access access);

/// The first statements: the settings that keep an acknowledged edit through a power cut. Recovers
/// what a crash has left. Throws SQLite::Exception.
void prepare(SQLite::Database& db);

/// Opens and prepares a file that this program has just made, or makes it.
[[nodiscard]] SQLite::Database openConnection(const std::filesystem::path& path, Access access);

/// An empty database in memory, with no schema.
[[nodiscard]] SQLite::Database openBlank();
/// A database in memory with the current schema.
[[nodiscard]] SQLite::Database openInMemory();
/// The same with the schema of an earlier version.
[[nodiscard]] SQLite::Database openInMemory(int version);

/// Brings the schema up to the current version, each step in one transaction.
void migrate(SQLite::Database& db);

[[nodiscard]] int pragmaValue(SQLite::Database& db, const std::string& name);
void setPragma(SQLite::Database& db, const std::string& name, int value);

/// A path as SQLite and people read it.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

[[nodiscard]] Error errorFrom(const SQLite::Exception& failure, const std::filesystem::path& path);

/// The only place where a storage exception becomes an Error.
template <class Function>
auto guarded(const std::filesystem::path& path, Function&& function) -> decltype(function()) {
    try {
        return std::forward<Function>(function)();
    } catch (const SQLite::Exception& failure) {
        return errorFrom(failure, path);
    }
}

} // namespace kordon::store
