#pragma once

#include <cstddef>
#include <span>

namespace kordon::store {

/// Whether the bytes are a changeset of our tables, in the form that SQLite's documentation of
/// `sqlite3session_changeset` gives: each table one of ours with a key, each value of a
/// known type and within the bytes, each change with the values that it needs. No bytes: true.
/// SQLite's own reader may run for ever over bytes that are not.
[[nodiscard]] bool isChangeset(std::span<const std::byte> bytes);

} // namespace kordon::store
