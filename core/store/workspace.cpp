#include "core/store/workspace.h"

#include "core/assessment/answer_check.h"
#include "core/store/carried_rows.h"
#include "core/store/changeset.h"
#include "core/store/checked_file.h"
#include "core/store/connection.h"
#include "core/store/foreign_file.h"
#include "core/store/integrity.h"
#include "core/store/new_file.h"
#include "core/store/note_rows.h"
#include "core/store/replay.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/threat_rows.h"
#include "core/store/workspace_impl.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <system_error>

namespace kordon {

namespace {

namespace fs = std::filesystem;

constexpr const char* kIllustrative = "illustrative";
constexpr const char* kDocumentId = "document_id";

Error brokenAnswer(const AssessmentId& assessment, const AnswerRow& row, const Text& reason) {
    return {ErrorCode::Damaged,
            fill(say("assessment %1, %2, %3: %4; the file is damaged, run `kordon check`",
                     "оцінювання %1, %2, %3: %4; файл пошкоджено, запустіть `kordon check`"),
                 {verbatim(assessment.value),
                  verbatim(row.actor.value),
                  verbatim(row.question.value),
                  reason})};
}

/// A target that the pack's scale does not reach.
std::optional<Error> offScale(const Assessment& assessment, const Pack& pack) {
    for (const auto& [key, level] : assessment.targets) {
        if (!(level >= 0 && level <= pack.scale.max)) {
            return Error{ErrorCode::Damaged,
                         fill(say("assessment %1: the target of %2 in %3 is not on the scale of 0 "
                                  "to %4; the file is damaged, run `kordon check`",
                                  "оцінювання %1: ціль %2 у %3 поза шкалою від 0 до %4; файл "
                                  "пошкоджено, запустіть `kordon check`"),
                              {verbatim(assessment.id.value),
                               verbatim(key.actor.value),
                               verbatim(key.component.value),
                               verbatim(pack.scale.max)})};
        }
    }
    return std::nullopt;
}

Text whyOnlyRead(const fs::path& path, store::FileAge age) {
    if (age == store::FileAge::Newer) {
        return say("the file was made by a newer Kordon, so that only what this version knows of "
                   "it is shown, and nothing can be changed; update the program to edit",
                   "файл створено новішим Kordon, тому видно лише те, що знає ця версія, і змінити "
                   "нічого не можна; щоб редагувати, оновіть програму");
    }
    if (store::hasSecondName(path)) {
        return say("the file has two names (a hard link), and writing under both would damage it; "
                   "copy it to edit",
                   "файл має дві назви (жорстке посилання), і запис під обома пошкодив би його; "
                   "щоб редагувати, скопіюйте його");
    }
    return say("the file or its folder may not be written to here; copy it to a folder of your own "
               "to edit",
               "у цей файл або його теку тут не дозволено писати; щоб редагувати, скопіюйте його "
               "до власної теки");
}

/// The name of the copy that is kept when a file is brought up to the current version.
fs::path olderCopyOf(const fs::path& path, int version) {
    fs::path copy = path;
    copy += store::kOlderCopy + std::to_string(version);
    std::error_code failed;
    for (int i = 2; fs::exists(copy, failed); ++i) {
        copy = path;
        copy += store::kOlderCopy + std::to_string(version) + "-" + std::to_string(i);
    }
    return copy;
}

void copyInto(SQLite::Database& target, SQLite::Database& source) {
    SQLite::Backup backup(target, source);
    if (backup.executeStep() != SQLITE_DONE) {
        throw SQLite::Exception("it changed while it was copied", SQLITE_BUSY);
    }
}

/// A name of a copy stands for a whole copy at every moment, whatever fails.
void keepCopy(SQLite::Database& source, const fs::path& path, const fs::path& copy) {
    const fs::path aside = store::asideOf(path);
    try {
        SQLite::Database kept = store::openConnection(aside, store::Access::New);
        copyInto(kept, source);
    } catch (const SQLite::Exception&) {
        store::discard(aside);
        throw;
    }
    if (!store::putInPlace(aside, copy)) {
        throw SQLite::Exception("the copy of the older file cannot be put in place",
                                SQLITE_CANTOPEN);
    }
}

} // namespace

Status Workspace::update(Impl& impl) {
    if (impl.isReadOnly) {
        // Shown from memory: the file itself cannot be brought up to date where it is.
        SQLite::Database memory = store::openInMemory();
        copyInto(memory, impl.db);
        impl.db = std::move(memory);
        store::migrate(impl.db);
        return Done{};
    }
    const fs::path copy = olderCopyOf(impl.path, store::pragmaValue(impl.db, "user_version"));
    if (impl.sealed) {
        store::writeSealed(copy, impl.sealed->lockAndKey(), store::imageOf(impl.db));
    } else {
        keepCopy(impl.db, impl.path, copy);
    }
    return impl.lasting([&]() -> Status {
        store::migrate(impl.db);
        return Done{};
    });
}

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;
Workspace::~Workspace() = default;

Result<Workspace> Workspace::create(const fs::path& path,
                                    const Pack& pack,
                                    const NewAssessment& first,
                                    bool isIllustrative,
                                    const Stamp& stamp) {
    std::error_code failed;
    if (fs::exists(fs::symlink_status(path, failed))) {
        return store::alreadyThere(path);
    }
    const fs::path aside = store::asideOf(path);
    Status made = store::guarded(path, [&]() -> Status {
        Impl impl{.db = store::openConnection(aside, store::Access::New), .path = aside};
        store::setPragma(impl.db, "application_id", schema::kApplicationId);
        store::migrate(impl.db);
        return impl.edit({.stamp = stamp, .kind = EditKind::NewFile, .subject = first.id.value},
                         [&]() -> Status {
                             store::writeMeta(impl.db, kDocumentId, store::randomHex(16));
                             store::writeMeta(impl.db, kIllustrative, isIllustrative ? "1" : "0");
                             return impl.storeNewAssessment(first, pack, stamp);
                         });
    });
    if (made) {
        made = store::putInPlace(aside, path);
    }
    if (!made) {
        store::discard(aside);
        return made.error();
    }
    Result<Workspace> created = openLasting(path);
    if (!created) {
        store::discard(path);
    }
    return created;
}

Result<Workspace> Workspace::openLasting(const fs::path& path) {
    Result<Workspace> opened = open(path);
    if (!opened) {
        return opened;
    }
    Status lasting = store::guarded(path, [&]() -> Status {
        // A commit syncs the folder: from then on the new name survives a power cut.
        store::setPragma(opened->m_impl->db, "user_version", schema::currentVersion());
        return Done{};
    });
    return lasting ? std::move(opened) : Result<Workspace>(lasting.error());
}

Result<Workspace> Workspace::open(const fs::path& path, Opening opening) {
    return store::guarded(path, [&]() -> Result<Workspace> {
        Result<store::CheckedFile> file = store::openChecked(path);
        if (!file) {
            return file.error();
        }
        auto impl = std::make_unique<Impl>(Impl{.db = std::move(file->db),
                                                .path = path,
                                                .isNewer = file->age == store::FileAge::Newer,
                                                .sealed = std::move(file->sealed)});
        const bool isOfReadOnlyPlace = impl->sealed
                                           ? !impl->sealed->isWritable()
                                           : sqlite3_db_readonly(impl->db.getHandle(), "main") == 1;
        const bool isBound = impl->isNewer || store::hasSecondName(path) || isOfReadOnlyPlace;
        impl->isReadOnly = isBound || !opening.whyOnlyRead.empty();
        if (impl->isReadOnly) {
            impl->whyReadOnly = isBound ? whyOnlyRead(path, file->age) : opening.whyOnlyRead;
            store::setPragma(impl->db, "query_only", 1);
        } else {
            impl->hold = std::move(opening.hold);
            impl->takenFrom = std::move(opening.takenFrom);
        }
        if (store::pragmaValue(impl->db, "user_version") < schema::currentVersion()) {
            if (const Status updated = update(*impl); !updated) {
                return updated.error();
            }
        }
        impl->watchOthers();
        return Workspace(std::move(impl));
    });
}

const fs::path& Workspace::path() const {
    return m_impl->path;
}

bool Workspace::isReadOnly() const {
    return m_impl->isReadOnly;
}

const Text& Workspace::whyReadOnly() const {
    return m_impl->whyReadOnly;
}

bool Workspace::isIllustrative() const {
    const auto value = store::guarded(m_impl->path, [&]() -> Result<std::string> {
        return store::readMeta(m_impl->db, kIllustrative).value_or("0");
    });
    return value && *value == "1";
}

Result<std::vector<AssessmentHeading>> Workspace::assessments() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<AssessmentHeading>> {
        std::vector<AssessmentHeading> headings = store::readAssessments(m_impl->db);
        std::erase_if(headings, [](const auto& heading) { return heading.isInBin(); });
        return headings;
    });
}

Result<std::vector<AssessmentHeading>> Workspace::binnedAssessments() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<AssessmentHeading>> {
        std::vector<AssessmentHeading> headings = store::readAssessments(m_impl->db);
        std::erase_if(headings, [](const auto& heading) { return !heading.isInBin(); });
        return headings;
    });
}

Result<Assessment> Workspace::load(const AssessmentId& id) const {
    return store::guarded(m_impl->path, [&]() -> Result<Assessment> {
        const auto heading = m_impl->listedHeading(id);
        if (!heading) {
            return heading.error();
        }
        const auto pack = m_impl->packOf(id);
        if (!pack) {
            return pack.error();
        }
        Assessment assessment{.id = id,
                              .title = heading->title,
                              .packId = heading->packId,
                              .packVersion = heading->packVersion,
                              .carried = store::readCarried(m_impl->db, id),
                              .targets = store::readTargets(m_impl->db, id),
                              .gapNotes = store::readGapNotes(m_impl->db, id),
                              .checkedSections = store::readChecked(m_impl->db, id),
                              .roleChanges = store::readRoleChanges(m_impl->db, id),
                              .threats = store::readThreats(m_impl->db, id)};
        for (store::StoredAnswer& stored : store::readAnswers(m_impl->db, id)) {
            const auto faults = checkAnswer(**pack, stored.row.answer);
            if (!stored.isKnownState || !faults.empty()) {
                return brokenAnswer(id,
                                    stored.row,
                                    faults.empty() ? say("an unknown state", "невідомий стан")
                                                   : faults.front().message);
            }
            assessment.answers.set(
                stored.row.actor, stored.row.question, std::move(stored.row.answer));
        }
        if (const auto misfit = offScale(assessment, **pack)) {
            return *misfit;
        }
        return assessment;
    });
}

Result<Pack> Workspace::pack(const std::string& id, const std::string& version) const {
    return store::guarded(m_impl->path, [&]() -> Result<Pack> {
        const auto pack = m_impl->storedPack(id, version);
        return pack ? Result<Pack>(**pack) : Result<Pack>(pack.error());
    });
}

Result<Pack> Workspace::packOf(const AssessmentId& assessment) const {
    return store::guarded(m_impl->path, [&]() -> Result<Pack> {
        const auto pack = m_impl->packOf(assessment);
        return pack ? Result<Pack>(**pack) : Result<Pack>(pack.error());
    });
}

Result<Pack> Workspace::writtenPackOf(const AssessmentId& assessment) const {
    return store::guarded(m_impl->path, [&]() -> Result<Pack> {
        const auto pack = m_impl->writtenPackOf(assessment);
        return pack ? Result<Pack>(**pack) : Result<Pack>(pack.error());
    });
}

Result<std::vector<Actor>> Workspace::addedActors() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<Actor>> {
        return store::readActors(m_impl->db);
    });
}

Result<std::vector<Draft>> Workspace::drafts() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<Draft>> {
        return store::readDrafts(m_impl->db);
    });
}

Result<std::vector<HistoryEntry>> Workspace::history() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<HistoryEntry>> {
        std::vector<HistoryEntry> history = store::readHistory(m_impl->db, 0);
        for (HistoryEntry& entry : history) {
            entry.changes = store::rowChanges(m_impl->db.getHandle(),
                                              store::readChangeset(m_impl->db, entry.number));
        }
        return history;
    });
}

Result<std::vector<HistoryEntry>> Workspace::historyHeadings() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<HistoryEntry>> {
        m_impl->history.readOn(m_impl->db);
        return m_impl->history.entries();
    });
}

Result<std::vector<RowChange>> Workspace::changesOf(std::int64_t number) const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<RowChange>> {
        return store::rowChanges(m_impl->db.getHandle(), store::readChangeset(m_impl->db, number));
    });
}

Result<std::optional<HistoryEntry>> Workspace::nextUndo() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::optional<HistoryEntry>> {
        return m_impl->next(EditKind::Undo);
    });
}

Result<std::optional<HistoryEntry>> Workspace::nextRedo() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::optional<HistoryEntry>> {
        return m_impl->next(EditKind::Redo);
    });
}

} // namespace kordon
