#include "core/store/history.h"

#include "core/store/history_chain.h"
#include "core/store/stored_text.h"

#include <SQLiteCpp/VariadicBind.h>
#include <sqlite3.h>

#include <array>
#include <utility>

namespace kordon {

namespace {

constexpr std::array<std::pair<EditKind, const char*>, 35> kKinds{{
    {EditKind::NewFile, "new-file"},
    {EditKind::RecoverFile, "recover-file"},
    {EditKind::TakeOverFile, "take-over-file"},
    {EditKind::AddAssessment, "add-assessment"},
    {EditKind::CopyAssessment, "copy-assessment"},
    {EditKind::MoveAssessment, "move-assessment"},
    {EditKind::SetAnswer, "set-answer"},
    {EditKind::ClearAnswer, "clear-answer"},
    {EditKind::ImportAnswers, "import-answers"},
    {EditKind::SetTarget, "set-target"},
    {EditKind::SetAnswers, "set-answers"},
    {EditKind::ConfirmAnswers, "confirm-answers"},
    {EditKind::DismissCarried, "dismiss-carried"},
    {EditKind::SetGapNote, "set-gap-note"},
    {EditKind::SetChecked, "set-checked"},
    {EditKind::AddActor, "add-actor"},
    {EditKind::RenameActor, "rename-actor"},
    {EditKind::SetRole, "set-role"},
    {EditKind::SetReportProfile, "set-report-profile"},
    {EditKind::RemoveReportProfile, "remove-report-profile"},
    {EditKind::SetThreat, "set-threat"},
    {EditKind::RemoveThreat, "remove-threat"},
    {EditKind::TakeBackThreat, "take-back-threat"},
    {EditKind::ImportThreats, "import-threats"},
    {EditKind::RestoreValue, "restore-value"},
    {EditKind::RestoreAssessment, "restore-assessment"},
    {EditKind::RenameAssessment, "rename-assessment"},
    {EditKind::ArchiveAssessment, "archive-assessment"},
    {EditKind::UnarchiveAssessment, "unarchive-assessment"},
    {EditKind::RemoveAssessment, "remove-assessment"},
    {EditKind::TakeBackAssessment, "take-back-assessment"},
    {EditKind::AgreeAssessment, "agree-assessment"},
    {EditKind::UnlockAssessment, "unlock-assessment"},
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

namespace {

// No bytes are still a value: a null pointer would be none.
void bindBlob(SQLite::Statement& statement, int place, const Changeset& bytes) {
    statement.bind(place,
                   bytes.empty() ? "" : static_cast<const void*>(bytes.data()),
                   static_cast<int>(bytes.size()));
}

} // namespace

void appendHistory(SQLite::Database& db, const HistoryEntry& entry, const Changeset& changes) {
    const HistoryHead last = historyHead(db);
    const EntryWords words{.number = last.number + 1,
                           .at = entry.stamp.at,
                           .who = entry.stamp.who,
                           .kind = keyOf(entry.kind),
                           .subject = entry.subject,
                           .undoes = entry.undoes};
    SQLite::Statement insert(db,
                             "INSERT INTO history (number, at, who, kind, subject, undoes,"
                             " changeset, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, words.number);
    insert.bind(2, words.at);
    insert.bind(3, words.who);
    insert.bind(4, words.kind);
    insert.bind(5, words.subject);
    if (words.undoes) {
        insert.bind(6, *words.undoes);
    }
    bindBlob(insert, 7, changes);
    insert.bind(8, entryHash(last.hash, words, changes));
    insert.exec();
}

std::vector<HistoryEntry> readHistory(SQLite::Database& db, std::int64_t after) {
    SQLite::Statement select(db,
                             "SELECT number, at, who, kind, subject, undoes FROM history"
                             " WHERE number > ? ORDER BY number");
    select.bind(1, after);
    std::vector<HistoryEntry> history;
    while (select.executeStep()) {
        const auto kind = editKindFrom(textAt(select, 3));
        if (!kind) {
            throw SQLite::Exception("a history entry of an unknown kind", SQLITE_CORRUPT);
        }
        const SQLite::Column undoes = select.getColumn(5);
        history.push_back(
            {.number = select.getColumn(0).getInt64(),
             .stamp = {.who = textAt(select, 2), .at = textAt(select, 1)},
             .kind = *kind,
             .subject = textAt(select, 4),
             .undoes = undoes.isNull() ? std::nullopt : std::optional(undoes.getInt64())});
    }
    return history;
}

std::int64_t lastNumber(SQLite::Database& db) {
    return db.execAndGet("SELECT COALESCE(MAX(number), 0) FROM history").getInt64();
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

void UndoStacks::follow(const HistoryEntry& entry) {
    const auto move = [&](std::vector<std::int64_t>& from, std::vector<std::int64_t>& to) {
        if (!from.empty()) {
            from.pop_back();
        }
        to.push_back(entry.number);
    };
    switch (entry.kind) {
    case EditKind::Undo:
        move(undo, redo);
        return;
    case EditKind::Redo:
        move(redo, undo);
        return;
    case EditKind::NewFile:
    case EditKind::RecoverFile:
    case EditKind::TakeOverFile:
        return;
    case EditKind::AddAssessment:
    case EditKind::CopyAssessment:
    case EditKind::MoveAssessment:
    case EditKind::SetAnswer:
    case EditKind::ClearAnswer:
    case EditKind::ImportAnswers:
    case EditKind::SetTarget:
    case EditKind::SetAnswers:
    case EditKind::ConfirmAnswers:
    case EditKind::DismissCarried:
    case EditKind::SetGapNote:
    case EditKind::SetChecked:
    case EditKind::AddActor:
    case EditKind::RenameActor:
    case EditKind::SetRole:
    case EditKind::SetReportProfile:
    case EditKind::RemoveReportProfile:
    case EditKind::SetThreat:
    case EditKind::RemoveThreat:
    case EditKind::TakeBackThreat:
    case EditKind::ImportThreats:
    case EditKind::RestoreValue:
    case EditKind::RestoreAssessment:
    case EditKind::RenameAssessment:
    case EditKind::ArchiveAssessment:
    case EditKind::UnarchiveAssessment:
    case EditKind::RemoveAssessment:
    case EditKind::TakeBackAssessment:
    case EditKind::AgreeAssessment:
    case EditKind::UnlockAssessment:
        undo.push_back(entry.number);
        redo.clear();
        return;
    }
}

void HistoryReading::readOn(SQLite::Database& db) {
    const std::int64_t last = lastNumber(db);
    if (!m_entries.empty() && last < m_entries.back().number) {
        *this = {}; // another file has taken the place of this one
    }
    const std::int64_t known = m_entries.empty() ? 0 : m_entries.back().number;
    if (last == known) {
        return;
    }
    for (HistoryEntry& entry : readHistory(db, known)) {
        m_stacks.follow(entry);
        m_entries.push_back(std::move(entry));
    }
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
