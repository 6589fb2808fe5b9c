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

/// The entries after a number (0: all), oldest first, without their changes. An entry of an unknown
/// kind throws.
[[nodiscard]] std::vector<HistoryEntry> readHistory(SQLite::Database& db, std::int64_t after);
[[nodiscard]] std::int64_t lastNumber(SQLite::Database& db); ///< 0: there is no entry.
[[nodiscard]] Changeset readChangeset(SQLite::Database& db, std::int64_t number);

/// What undo and redo would take back, by the entries of the history alone.
struct UndoStacks {
    std::vector<std::int64_t> undo; ///< The last is taken back next.
    std::vector<std::int64_t> redo;

    void follow(const HistoryEntry& entry);
};

/// The headings of the history, read on as it grows. An entry never changes once it is written.
class HistoryReading {
public:
    /// Reads what has come since the last call.
    void readOn(SQLite::Database& db);

    [[nodiscard]] const std::vector<HistoryEntry>& entries() const { return m_entries; }
    [[nodiscard]] const UndoStacks& stacks() const { return m_stacks; }

private:
    std::vector<HistoryEntry> m_entries;
    UndoStacks m_stacks;
};

/// The edit that a chain of undo and redo entries goes back to.
[[nodiscard]] const HistoryEntry& originOf(const std::vector<HistoryEntry>& history,
                                           std::int64_t number);

} // namespace kordon::store
