#pragma once

#include "core/store/changeset.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>
#include <string_view>
#include <vector>

/// The history table. Failures are thrown as SQLite::Exception.
namespace kordon::store {

[[nodiscard]] std::optional<EditKind> editKindFrom(std::string_view key);

void appendHistory(SQLite::Database& db, const HistoryEntry& entry, const Changeset& changes);

/// All entries, oldest first, with their changes or without. An entry of an unknown kind throws.
[[nodiscard]] std::vector<HistoryEntry> readHistory(SQLite::Database& db, bool withChanges);
[[nodiscard]] Changeset readChangeset(SQLite::Database& db, std::int64_t number);

/// What undo and redo would take back, by the entries of the history alone.
struct UndoStacks {
    std::vector<std::int64_t> undo; ///< The last is taken back next.
    std::vector<std::int64_t> redo;
};
[[nodiscard]] UndoStacks undoStacks(const std::vector<HistoryEntry>& history);

/// The edit that a chain of undo and redo entries goes back to.
[[nodiscard]] const HistoryEntry& originOf(const std::vector<HistoryEntry>& history,
                                           std::int64_t number);

} // namespace kordon::store
