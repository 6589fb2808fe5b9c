#include "core/store/workspace.h"

#include "core/assessment/answer_check.h"
#include "core/base/unicode.h"
#include "core/pack/pack_json.h"
#include "core/pack/pack_reader.h"
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/integrity.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <functional>
#include <random>
#include <system_error>

namespace kordon {

namespace {

namespace fs = std::filesystem;

constexpr const char* kIllustrative = "illustrative";
constexpr const char* kDocumentId = "document_id";
constexpr std::size_t kLongestTitle = 500;

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

Error noSuchAssessment(const AssessmentId& id, const std::vector<AssessmentHeading>& known) {
    std::string ids;
    for (const AssessmentHeading& heading : known) {
        ids += (ids.empty() ? "" : ", ") + heading.id.value;
    }
    return {ErrorCode::NotFound,
            fill(say("there is no assessment “%1” in the file; it holds: %2",
                     "у файлі немає оцінювання «%1»; є такі: %2"),
                 {verbatim(shortened(id.value, 60)), verbatim(ids)})};
}

Status checkNewAssessment(const NewAssessment& assessment) {
    const bool isId = !isBlank(assessment.id.value) && isCleanUtf8(assessment.id.value) &&
                      assessment.id.value.find_first_of("\r\n\t") == std::string::npos &&
                      assessment.id.value.size() <= 100;
    if (!isId) {
        return Error{ErrorCode::InvalidInput,
                     say("an assessment needs a short name on one line, such as 2025",
                         "оцінювання потребує короткої назви в один рядок, наприклад 2025")};
    }
    if (!isCleanUtf8(assessment.title) || assessment.title.size() > kLongestTitle) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("a title may have at most %1 bytes of UTF-8 text",
                              "заголовок може мати щонайбільше %1 байтів тексту UTF-8"),
                          {verbatim(static_cast<long long>(kLongestTitle))})};
    }
    return Done{};
}

Error brokenPack(const std::string& id, const std::string& version, const Text& reason) {
    return {ErrorCode::Damaged,
            fill(say("the pack %1 %2 in the file cannot be read: %3; run `kordon check`",
                     "пакет %1 %2 у файлі не читається: %3; запустіть `kordon check`"),
                 {verbatim(id), verbatim(version), reason})};
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

} // namespace

struct Workspace::Impl {
    SQLite::Database db;
    fs::path path;
    bool isReadOnly = false;
    std::optional<std::pair<std::string, Pack>> lastRead =
        std::nullopt; ///< A stored pack as text, and read.

    /// One edit: what `change` does, its changeset and its history entry, in one transaction. An
    /// edit that changes nothing leaves no entry.
    Status edit(const HistoryEntry& entry, const std::function<Status()>& change) {
        return store::guarded(path, [&]() -> Status {
            if (isReadOnly) {
                return Error{
                    ErrorCode::ReadOnly,
                    fill(say("%1: the file may only be read; save a copy elsewhere to edit",
                             "%1: файл доступний лише для читання; для змін збережіть "
                             "копію в іншому місці"),
                         {verbatim(store::utf8(path))})};
            }
            SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
            const store::Recording recording(db.getHandle());
            if (Status changed = change(); !changed) {
                return changed;
            }
            const store::Changeset changes = recording.changeset();
            if (!changes.empty()) {
                store::appendHistory(db, entry, changes);
            }
            transaction.commit();
            return Done{};
        });
    }

    Result<AssessmentHeading> heading(const AssessmentId& id) {
        const auto headings = store::readAssessments(db);
        const auto found = std::ranges::find(headings, id, &AssessmentHeading::id);
        if (found == headings.end()) {
            return noSuchAssessment(id, headings);
        }
        return *found;
    }

    Result<Pack> readStoredPack(const std::string& id, const std::string& version) {
        const auto content = store::readPackContent(db, id, version);
        if (!content) {
            return brokenPack(id, version, say("it is not there", "його немає"));
        }
        // Reading is dear, and as a rule the same pack is asked for again and again.
        if (!lastRead || lastRead->first != *content) {
            PackReading reading = readPackJson(*content);
            if (!reading.pack) {
                return brokenPack(id, version, reading.faults.front().message);
            }
            lastRead.emplace(*content, std::move(*reading.pack));
        }
        return lastRead->second;
    }

    Result<Pack> packOf(const AssessmentId& id) {
        const auto found = heading(id);
        if (!found) {
            return found.error();
        }
        return readStoredPack(found->packId, found->packVersion);
    }

    Status storePack(const Pack& pack) {
        const std::string content = packJson(pack, PackDefaults::AsWritten);
        const auto stored = store::readPackContent(db, pack.id, pack.version);
        if (stored && *stored != content) {
            return Error{ErrorCode::AlreadyExists,
                         fill(say("the file already holds the pack %1 %2 with other content; give "
                                  "the changed pack a version of its own",
                                  "у файлі вже є пакет %1 %2 з іншим вмістом; надайте зміненому "
                                  "пакету власну версію"),
                              {verbatim(pack.id), verbatim(pack.version)})};
        }
        if (!stored) {
            store::insertPack(db, pack.id, pack.version, content);
        }
        return Done{};
    }

    Status storeHeading(const NewAssessment& assessment,
                        const std::string& packId,
                        const std::string& packVersion,
                        const Stamp& stamp) {
        if (Status valid = checkNewAssessment(assessment); !valid) {
            return valid;
        }
        if (heading(assessment.id)) {
            return Error{ErrorCode::AlreadyExists,
                         fill(say("the file already holds an assessment “%1”; choose another name",
                                  "у файлі вже є оцінювання «%1»; оберіть іншу назву"),
                              {verbatim(assessment.id.value)})};
        }
        store::insertAssessment(db,
                                {.id = assessment.id,
                                 .title = assessment.title,
                                 .packId = packId,
                                 .packVersion = packVersion,
                                 .createdAt = stamp.at});
        return Done{};
    }

    Status storeNewAssessment(const NewAssessment& assessment,
                              const Pack& pack,
                              const Stamp& stamp) {
        if (Status stored = storePack(pack); !stored) {
            return stored;
        }
        return storeHeading(assessment, pack.id, pack.version, stamp);
    }

    Status storeAnswers(const AssessmentId& assessment, const std::vector<AnswerRow>& rows) {
        const auto pack = packOf(assessment);
        if (!pack) {
            return pack.error();
        }
        store::AnswerWriter writer(db, assessment);
        for (const AnswerRow& row : rows) {
            const auto faults = rows.size() == 1
                                    ? checkAnswer(*pack, row.actor, row.question, row.answer)
                                    : checkAnswer(*pack, row.answer);
            if (!faults.empty()) {
                return Error{ErrorCode::InvalidInput,
                             fill(say("%1, %2, %3: %4", "%1, %2, %3: %4"),
                                  {verbatim(row.actor.value),
                                   verbatim(row.question.value),
                                   verbatim(faults.front().column),
                                   faults.front().message})};
            }
            writer.write(row);
        }
        return Done{};
    }

    /// The entry to take back next for undo or redo, under the name of the edit behind it.
    std::optional<HistoryEntry> next(EditKind way) {
        const std::vector<HistoryEntry> history = store::readHistory(db, false);
        const store::UndoStacks stacks = store::undoStacks(history);
        const auto& stack = way == EditKind::Undo ? stacks.undo : stacks.redo;
        if (stack.empty()) {
            return std::nullopt;
        }
        HistoryEntry entry = store::originOf(history, stack.back());
        entry.number = stack.back();
        return entry;
    }

    Status takeBack(EditKind way, const Stamp& stamp) {
        std::optional<HistoryEntry> entry;
        Status read = store::guarded(path, [&]() -> Status {
            entry = next(way);
            return Done{};
        });
        if (!read || !entry) {
            return read;
        }
        const HistoryEntry step{
            .stamp = stamp, .kind = way, .subject = entry->subject, .undoes = entry->number};
        return edit(step, [&]() -> Status {
            if (store::takeBackChangeset(db.getHandle(), store::readChangeset(db, entry->number))) {
                return Done{};
            }
            return Error{ErrorCode::InvalidInput,
                         say("the step cannot be taken back: what it changed was changed again by "
                             "another program",
                             "крок неможливо скасувати: те, що він змінив, знову змінила інша "
                             "програма")};
        });
    }
};

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
        if (!impl->isReadOnly) {
            store::migrate(impl->db);
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
        return store::readAssessments(m_impl->db);
    });
}

Result<Assessment> Workspace::load(const AssessmentId& id) const {
    return store::guarded(m_impl->path, [&]() -> Result<Assessment> {
        const auto heading = m_impl->heading(id);
        if (!heading) {
            return heading.error();
        }
        const auto pack = m_impl->readStoredPack(heading->packId, heading->packVersion);
        if (!pack) {
            return pack.error();
        }
        Assessment assessment{.id = id,
                              .title = heading->title,
                              .packId = heading->packId,
                              .packVersion = heading->packVersion,
                              .targets = store::readTargets(m_impl->db, id)};
        for (store::StoredAnswer& stored : store::readAnswers(m_impl->db, id)) {
            const auto faults = checkAnswer(*pack, stored.row.answer);
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
    return store::guarded(m_impl->path,
                          [&]() -> Result<Pack> { return m_impl->readStoredPack(id, version); });
}

Result<Pack> Workspace::packOf(const AssessmentId& assessment) const {
    return store::guarded(m_impl->path,
                          [&]() -> Result<Pack> { return m_impl->packOf(assessment); });
}

Status Workspace::addAssessment(const NewAssessment& assessment,
                                const Pack& pack,
                                const Stamp& stamp) {
    const HistoryEntry entry{
        .stamp = stamp, .kind = EditKind::AddAssessment, .subject = assessment.id.value};
    return m_impl->edit(entry, [&] { return m_impl->storeNewAssessment(assessment, pack, stamp); });
}

Status Workspace::copyAssessment(const AssessmentId& from,
                                 const NewAssessment& assessment,
                                 bool withAnswers,
                                 const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::CopyAssessment,
                             .subject = from.value + " " + assessment.id.value};
    return m_impl->edit(entry, [&]() -> Status {
        const auto source = m_impl->heading(from);
        if (!source) {
            return source.error();
        }
        Status stored =
            m_impl->storeHeading(assessment, source->packId, source->packVersion, stamp);
        if (stored) {
            store::copyTargets(m_impl->db, from, assessment.id);
        }
        if (stored && withAnswers) {
            store::copyAnswers(m_impl->db, from, assessment.id);
        }
        return stored;
    });
}

Status Workspace::setAnswer(const AssessmentId& assessment,
                            const AnswerRow& row,
                            const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::SetAnswer,
                             .subject = assessment.value + " " + row.actor.value + " " +
                                        row.question.value};
    return m_impl->edit(entry, [&] { return m_impl->storeAnswers(assessment, {row}); });
}

Status Workspace::clearAnswer(const AssessmentId& assessment,
                              const ActorId& actor,
                              const QuestionId& question,
                              const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::ClearAnswer,
                             .subject =
                                 assessment.value + " " + actor.value + " " + question.value};
    return m_impl->edit(entry, [&]() -> Status {
        store::deleteAnswer(m_impl->db, assessment, actor, question);
        return Done{};
    });
}

Status Workspace::importAnswers(const AssessmentId& assessment,
                                const std::vector<AnswerRow>& rows,
                                const std::string& source,
                                const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::ImportAnswers,
                             .subject = assessment.value + " " + source};
    return m_impl->edit(entry, [&] { return m_impl->storeAnswers(assessment, rows); });
}

Status Workspace::setTarget(const AssessmentId& assessment,
                            const TargetKey& key,
                            std::optional<double> level,
                            const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::SetTarget,
                             .subject = assessment.value + " " + key.actor.value + " " +
                                        key.component.value + " " + keyOf(key.dimension)};
    return m_impl->edit(entry, [&]() -> Status {
        const auto pack = m_impl->packOf(assessment);
        if (!pack) {
            return pack.error();
        }
        const Component* component = findComponent(*pack, key.component);
        const bool hasRole = component && component->roleOf(key.actor);
        if (!hasRole || (level && (*level < 0 || *level > pack->scale.max))) {
            return Error{ErrorCode::InvalidInput,
                         fill(say("a target needs a component in which the actor has a role, and a "
                                  "level from 0 to %1",
                                  "ціль потребує компонента, у якому субʼєкт має роль, і рівня від "
                                  "0 до %1"),
                              {verbatim(pack->scale.max)})};
        }
        if (level) {
            store::upsertTarget(m_impl->db, assessment, key, *level);
        } else {
            store::deleteTarget(m_impl->db, assessment, key);
        }
        return Done{};
    });
}

Result<std::vector<HistoryEntry>> Workspace::history() const {
    return store::guarded(m_impl->path, [&]() -> Result<std::vector<HistoryEntry>> {
        return store::readHistory(m_impl->db, true);
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

Status Workspace::undo(const Stamp& stamp) {
    return m_impl->takeBack(EditKind::Undo, stamp);
}

Status Workspace::redo(const Stamp& stamp) {
    return m_impl->takeBack(EditKind::Redo, stamp);
}

Result<std::vector<Text>> Workspace::check() const {
    return store::guarded(
        m_impl->path, [&]() -> Result<std::vector<Text>> { return store::findDamage(m_impl->db); });
}

} // namespace kordon
