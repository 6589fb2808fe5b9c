#include "core/store/history.h"

#include <SQLiteCpp/VariadicBind.h>
#include <sqlite3.h>

#include <array>
#include <utility>

namespace kordon {

namespace {

constexpr std::array<std::pair<EditKind, const char*>, 9> kKinds{{
    {EditKind::NewFile, "new-file"},
    {EditKind::AddAssessment, "add-assessment"},
    {EditKind::CopyAssessment, "copy-assessment"},
    {EditKind::SetAnswer, "set-answer"},
    {EditKind::ClearAnswer, "clear-answer"},
    {EditKind::ImportAnswers, "import-answers"},
    {EditKind::SetTarget, "set-target"},
    {EditKind::Undo, "undo"},
    {EditKind::Redo, "redo"},
}};

} // namespace

const char* keyOf(EditKind kind) {
    for (const auto& [candidate, key] : kKinds) {
        if (candidate == kind) {
            return key;
        }
    }
    return "";
}

namespace store {

std::optional<EditKind> editKindFrom(std::string_view key) {
    for (const auto& [kind, candidate] : kKinds) {
        if (candidate == key) {
            return kind;
        }
    }
    return std::nullopt;
}

void appendHistory(SQLite::Database& db, const HistoryEntry& entry, const Changeset& changes) {
    SQLite::Statement insert(db,
                             "INSERT INTO history (number, at, who, kind, subject, undoes,"
                             " changeset) VALUES ((SELECT COALESCE(MAX(number), 0) + 1 FROM"
                             " history), ?, ?, ?, ?, ?, ?)");
    insert.bind(1, entry.stamp.at);
    insert.bind(2, entry.stamp.who);
    insert.bind(3, keyOf(entry.kind));
    insert.bind(4, entry.subject);
    if (entry.undoes) {
        insert.bind(5, *entry.undoes);
    }
    insert.bind(6, changes.data(), static_cast<int>(changes.size()));
    insert.exec();
}

std::vector<HistoryEntry> readHistory(SQLite::Database& db, bool withChanges) {
    SQLite::Statement select(
        db,
        withChanges ? "SELECT number, at, who, kind, subject, undoes, changeset FROM history ORDER "
                      "BY number"
                    : "SELECT number, at, who, kind, subject, undoes FROM history ORDER BY number");
    std::vector<HistoryEntry> history;
    while (select.executeStep()) {
        const auto kind = editKindFrom(select.getColumn(3).getString());
        if (!kind) {
            throw SQLite::Exception("a history entry of an unknown kind", SQLITE_CORRUPT);
        }
        const SQLite::Column undoes = select.getColumn(5);
        HistoryEntry entry{.number = select.getColumn(0).getInt64(),
                           .stamp = {.who = select.getColumn(2).getString(),
                                     .at = select.getColumn(1).getString()},
                           .kind = *kind,
                           .subject = select.getColumn(4).getString(),
                           .undoes =
                               undoes.isNull() ? std::nullopt : std::optional(undoes.getInt64())};
        if (withChanges) {
            const SQLite::Column blob = select.getColumn(6);
            const auto* first = static_cast<const std::byte*>(blob.getBlob());
            entry.changes = rowChanges(db.getHandle(), Changeset(first, first + blob.getBytes()));
        }
        history.push_back(std::move(entry));
    }
    return history;
}

Changeset readChangeset(SQLite::Database& db, std::int64_t number) {
    SQLite::Statement select(db, "SELECT changeset FROM history WHERE number = ?");
    select.bind(1, number);
    if (!select.executeStep()) {
        throw SQLite::Exception("a history entry is missing", SQLITE_CORRUPT);
    }
    const SQLite::Column blob = select.getColumn(0);
    const auto* first = static_cast<const std::byte*>(blob.getBlob());
    return {first, first + blob.getBytes()};
}

UndoStacks undoStacks(const std::vector<HistoryEntry>& history) {
    UndoStacks stacks;
    for (const HistoryEntry& entry : history) {
        switch (entry.kind) {
        case EditKind::Undo:
            if (!stacks.undo.empty()) {
                stacks.undo.pop_back();
            }
            stacks.redo.push_back(entry.number);
            break;
        case EditKind::Redo:
            if (!stacks.redo.empty()) {
                stacks.redo.pop_back();
            }
            stacks.undo.push_back(entry.number);
            break;
        case EditKind::NewFile:
            break;
        case EditKind::AddAssessment:
        case EditKind::CopyAssessment:
        case EditKind::SetAnswer:
        case EditKind::ClearAnswer:
        case EditKind::ImportAnswers:
        case EditKind::SetTarget:
            stacks.undo.push_back(entry.number);
            stacks.redo.clear();
            break;
        }
    }
    return stacks;
}

const HistoryEntry& originOf(const std::vector<HistoryEntry>& history, std::int64_t number) {
    const auto at = [&](std::int64_t n) -> const HistoryEntry& {
        if (n < 1 || n > static_cast<std::int64_t>(history.size())) {
            throw SQLite::Exception("a history entry is missing", SQLITE_CORRUPT);
        }
        return history[static_cast<std::size_t>(n - 1)];
    };
    const HistoryEntry* entry = &at(number);
    // An entry takes back an earlier one, so the chain ends.
    while (entry->undoes && *entry->undoes < entry->number) {
        entry = &at(*entry->undoes);
    }
    return *entry;
}

} // namespace store

} // namespace kordon
