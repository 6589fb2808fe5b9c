#include "core/store/workspace.h"

#include "core/assessment/answer_check.h"
#include "core/store/carried_rows.h"
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/integrity.h"
#include "core/store/note_rows.h"
#include "core/store/replay.h"
#include "core/store/rows.h"
#include "core/store/schema.h"
#include "core/store/threat_rows.h"
#include "core/store/workspace_impl.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <random>
#include <system_error>

namespace kordon {

namespace {

namespace fs = std::filesystem;

constexpr const char* kIllustrative = "illustrative";
constexpr const char* kDocumentId = "document_id";

std::string randomHex(int bytes) {
    constexpr const char* kDigits = "0123456789abcdef";
    std::random_device random;
    std::string text;
    for (int i = 0; i < bytes; ++i) {
        const unsigned byte = random() & 0xFFU;
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xFU];
    }
    return text;
}

Error brokenAnswer(const AssessmentId& assessment, const AnswerRow& row, const Text& reason) {
    return {ErrorCode::Damaged,
            fill(say("assessment %1, %2, %3: %4; the file is damaged, run `kordon check`",
                     "оцінювання %1, %2, %3: %4; файл пошкоджено, запустіть `kordon check`"),
                 {verbatim(assessment.value),
                  verbatim(row.actor.value),
                  verbatim(row.question.value),
                  reason})};
}

Status checkIsOurs(SQLite::Database& db, const fs::path& path) {
    const Text name = verbatim(store::utf8(path));
    if (store::pragmaValue(db, "application_id") != schema::kApplicationId) {
        return Error{ErrorCode::NotOurFormat,
                     fill(say("%1: not a Kordon file", "%1: це не файл Kordon"), {name})};
    }
    const int version = store::pragmaValue(db, "user_version");
    if (version > schema::currentVersion()) {
        return Error{
            ErrorCode::MadeByNewerVersion,
            fill(say("%1: made by a newer Kordon (file version %2, this program reads up to %3); "
                     "update the program; the file is unchanged",
                     "%1: створено новішим Kordon (версія файлу %2, ця програма читає до %3); "
                     "оновіть програму; файл не змінено"),
                 {name, verbatim(version), verbatim(schema::currentVersion())})};
    }
    return Done{};
}

Status checkFile(const fs::path& path) {
    const Text name = verbatim(store::utf8(path));
    std::error_code failed;
    const fs::file_status status = fs::status(path, failed);
    if (!fs::exists(status)) {
        return Error{ErrorCode::NotFound,
                     fill(say("%1: there is no such file; `kordon new` makes one",
                              "%1: такого файлу немає; `kordon new` створює новий"),
                          {name})};
    }
    // An empty file is a valid empty database to SQLite; to us it is a lost one.
    if (!fs::is_regular_file(status) || fs::file_size(path, failed) == 0) {
        return Error{ErrorCode::NotOurFormat,
                     fill(say("%1: not a Kordon file", "%1: це не файл Kordon"), {name})};
    }
    return Done{};
}

Error alreadyThere(const fs::path& path) {
    return {ErrorCode::AlreadyExists,
            fill(say("%1: there is a file already; choose another name or remove it first",
                     "%1: такий файл уже є; оберіть іншу назву або спершу вилучіть його"),
                 {verbatim(store::utf8(path))})};
}

// A hard link fails where the name is taken, which a rename does not; not every disk has links.
Status publish(const fs::path& finished, const fs::path& path) {
    std::error_code failed;
    fs::create_hard_link(finished, path, failed);
    std::error_code ignored;
    if (!failed) {
        fs::remove(finished, ignored);
        return Done{};
    }
    if (fs::exists(path, ignored)) {
        fs::remove(finished, ignored);
        return alreadyThere(path);
    }
    fs::rename(finished, path, failed);
    if (!failed) {
        return Done{};
    }
    fs::remove(finished, ignored);
    return Error{ErrorCode::StorageFailure,
                 fill(say("%1: cannot be put in place (%2)", "%1: не вдається записати (%2)"),
                      {verbatim(store::utf8(path)), verbatim(failed.message())})};
}

/// The name of the copy that is kept when a file is brought up to the current version.
fs::path olderCopyOf(const fs::path& path, int version) {
    fs::path copy = path;
    copy += ".version" + std::to_string(version);
    std::error_code failed;
    for (int i = 2; fs::exists(copy, failed); ++i) {
        copy = path;
        copy += ".version" + std::to_string(version) + "-" + std::to_string(i);
    }
    return copy;
}

void copyInto(SQLite::Database& target, SQLite::Database& source) {
    SQLite::Backup backup(target, source);
    backup.executeStep();
}

} // namespace

void Workspace::update(Impl& impl) {
    if (impl.isReadOnly) {
        // Shown from memory: the file itself cannot be brought up to date where it is.
        SQLite::Database memory = store::openInMemory();
        copyInto(memory, impl.db);
        impl.db = std::move(memory);
    } else {
        const fs::path copy = olderCopyOf(impl.path, store::pragmaValue(impl.db, "user_version"));
        SQLite::Database kept = store::openConnection(copy, store::Access::New);
        copyInto(kept, impl.db);
    }
    store::migrate(impl.db);
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
        return alreadyThere(path);
    }
    const fs::path aside =
        path.parent_path() / ("." + path.filename().string() + "." + randomHex(8) + ".part");
    Status made = store::guarded(path, [&]() -> Status {
        Impl impl{store::openConnection(aside, store::Access::New), aside};
        store::setPragma(impl.db, "application_id", schema::kApplicationId);
        store::migrate(impl.db);
        return impl.edit({.stamp = stamp, .kind = EditKind::NewFile, .subject = first.id.value},
                         [&]() -> Status {
                             store::writeMeta(impl.db, kDocumentId, randomHex(16));
                             store::writeMeta(impl.db, kIllustrative, isIllustrative ? "1" : "0");
                             return impl.storeNewAssessment(first, pack, stamp);
                         });
    });
    if (made) {
        made = publish(aside, path);
    }
    if (!made) {
        fs::remove(aside, failed);
        return made.error();
    }
    return open(path);
}

Result<Workspace> Workspace::open(const fs::path& path) {
    if (Status file = checkFile(path); !file) {
        return file.error();
    }
    return store::guarded(path, [&]() -> Result<Workspace> {
        auto impl = std::make_unique<Impl>(
            Impl{store::openConnection(path, store::Access::Existing), path});
        if (Status ours = checkIsOurs(impl->db, path); !ours) {
            return ours.error();
        }
        impl->isReadOnly = sqlite3_db_readonly(impl->db.getHandle(), "main") == 1;
        if (store::pragmaValue(impl->db, "user_version") < schema::currentVersion()) {
            update(*impl);
        }
        return Workspace(std::move(impl));
    });
}

const fs::path& Workspace::path() const {
    return m_impl->path;
}

bool Workspace::isReadOnly() const {
    return m_impl->isReadOnly;
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

Result<std::vector<Text>> Workspace::check() const {
    return store::guarded(
        m_impl->path, [&]() -> Result<std::vector<Text>> { return store::findDamage(m_impl->db); });
}

} // namespace kordon
