#include "core/store/workspace_impl.h"

#include "core/assessment/answer_check.h"
#include "core/assessment/participation.h"
#include "core/base/unicode.h"
#include "core/pack/pack_json.h"
#include "core/pack/pack_reader.h"
#include "core/store/changeset.h"
#include "core/store/connection.h"
#include "core/store/history_chain.h"
#include "core/store/note_rows.h"
#include "core/store/rows.h"
#include "core/store/series.h"

#include <algorithm>

namespace kordon {

namespace {

Status checkNewAssessment(const NewAssessment& assessment) {
    const bool isId = !isBlank(assessment.id.value) && isCleanUtf8(assessment.id.value) &&
                      assessment.id.value.find_first_of("\r\n\t") == std::string::npos &&
                      assessment.id.value.size() <= 100;
    if (!isId) {
        return Error{ErrorCode::InvalidInput,
                     say("an assessment needs a short name on one line, such as 2025",
                         "оцінювання потребує короткої назви в один рядок, наприклад 2025")};
    }
    return store::checkTitle(assessment.title);
}

Error brokenPack(const std::string& id, const std::string& version, const Text& reason) {
    return {ErrorCode::Damaged,
            fill(say("the pack %1 %2 in the file cannot be read: %3; run `kordon check`",
                     "пакет %1 %2 у файлі не читається: %3; запустіть `kordon check`"),
                 {verbatim(id), verbatim(version), reason})};
}

// Edits of answers and notes leave the packs as they are.
bool touchesPacks(EditKind kind) {
    switch (kind) {
    case EditKind::SetAnswer:
    case EditKind::ClearAnswer:
    case EditKind::ImportAnswers:
    case EditKind::SetAnswers:
    case EditKind::ConfirmAnswers:
    case EditKind::DismissCarried:
    case EditKind::SetTarget:
    case EditKind::SetGapNote:
    case EditKind::SetChecked:
    case EditKind::SetReportProfile:
    case EditKind::RemoveReportProfile:
    case EditKind::SetThreat:
    case EditKind::RemoveThreat:
    case EditKind::TakeBackThreat:
    case EditKind::ImportThreats:
    case EditKind::RenameAssessment:
    case EditKind::ArchiveAssessment:
    case EditKind::UnarchiveAssessment:
    case EditKind::RemoveAssessment:
    case EditKind::TakeBackAssessment:
    case EditKind::AgreeAssessment:
    case EditKind::UnlockAssessment:
    case EditKind::TakeOverFile:
        return false;
    case EditKind::NewFile:
    case EditKind::RecoverFile:
    case EditKind::AddAssessment:
    case EditKind::CopyAssessment:
    case EditKind::MoveAssessment:
    case EditKind::AddActor:
    case EditKind::RenameActor:
    case EditKind::SetRole:
    case EditKind::RestoreValue:
    case EditKind::RestoreAssessment:
    case EditKind::Undo:
    case EditKind::Redo:
        return true;
    }
    return true;
}

Error mayOnlyBeRead(const std::filesystem::path& path, const Text& why) {
    return {ErrorCode::ReadOnly, fill(say("%1: %2", "%1: %2"), {verbatim(store::utf8(path)), why})};
}

Error badAnswer(const AnswerRow& row, const AnswerFault& fault) {
    return {ErrorCode::InvalidInput,
            fill(say("%1, %2, %3: %4", "%1, %2, %3: %4"),
                 {verbatim(row.actor.value),
                  verbatim(row.question.value),
                  verbatim(fault.column),
                  fault.message})};
}

Error badColumn(const ParticipationFault& fault) {
    return {ErrorCode::InvalidInput,
            fill(say("%1: %2", "%1: %2"), {verbatim(fault.column), fault.message})};
}

} // namespace

Status Workspace::Impl::edit(const HistoryEntry& entry, const std::function<Status()>& change) {
    return store::guarded(path, [&]() -> Status {
        if (isReadOnly) {
            return mayOnlyBeRead(path, whyReadOnly);
        }
        const std::int64_t last = takenFrom.empty() ? 0 : store::lastNumber(db);
        Status done = lasting([&] { return record(entry, change); });
        if (done && !takenFrom.empty() && store::lastNumber(db) > last) {
            takenFrom.clear();
        }
        return done;
    });
}

Status Workspace::Impl::record(const HistoryEntry& entry, const std::function<Status()>& change) {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    const std::vector<AssessmentHeading> before = store::readAssessments(db);
    const store::Recording recording(db.getHandle());
    if (Status changed = change(); !changed) {
        return changed;
    }
    const store::Changeset changes = recording.changeset();
    if (Status open = checkOpen(before, changes); !open) {
        return open;
    }
    if (!changes.empty()) {
        tellTakeOver(entry.stamp);
        store::appendHistory(db, entry, changes);
    }
    // Before the commit: one that fails may yet have changed the file.
    if (touchesPacks(entry.kind)) {
        packs.clear();
        storedPacks.clear();
    }
    transaction.commit();
    return Done{};
}

Status Workspace::Impl::lasting(const std::function<Status()>& write) {
    if (!sealed) {
        return write();
    }
    const store::Image before = store::imageOf(db);
    if (Status written = write(); !written) {
        return written;
    }
    const store::Image after = store::imageOf(db);
    Status kept = after == before ? Status(Done{}) : sealed->replaceWith(after);
    if (!kept) {
        db = store::openImage(before);
        store::prepare(db);
    }
    return kept;
}

void Workspace::Impl::tellTakeOver(const Stamp& stamp) {
    if (!takenFrom.empty()) {
        store::appendHistory(
            db, {.stamp = stamp, .kind = EditKind::TakeOverFile, .subject = takenFrom}, {});
    }
}

Status Workspace::Impl::followSealed() {
    if (!sealed || !isReadOnly || !sealed->isReplaced()) {
        return Done{};
    }
    auto anew = store::SealedFile::open(path);
    if (!anew) {
        return anew.error();
    }
    sealed = std::move(anew->first);
    db = store::openImage(anew->second);
    store::prepare(db);
    store::setPragma(db, "query_only", 1);
    dataVersion = 0;
    return Done{};
}

void Workspace::Impl::watchOthers() {
    dataVersion = store::pragmaValue(db, "data_version");
    seenHead = store::historyHead(db);
}

Status Workspace::Impl::writeAside(const std::function<void()>& change) {
    return store::guarded(path, [&]() -> Status {
        if (isReadOnly) {
            return mayOnlyBeRead(path, whyReadOnly);
        }
        return lasting([&]() -> Status {
            SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
            change();
            transaction.commit();
            return Done{};
        });
    });
}

Result<std::shared_ptr<const Pack>> Workspace::Impl::storedPack(const std::string& id,
                                                                const std::string& version) {
    if (const auto known = storedPacks.find({id, version}); known != storedPacks.end()) {
        return known->second;
    }
    const auto content = store::readPackContent(db, id, version);
    if (!content) {
        return brokenPack(id, version, say("it is not there", "його немає"));
    }
    PackReading reading = readPackJson(*content);
    if (!reading.pack) {
        return brokenPack(id, version, reading.faults.front().message);
    }
    const auto pack = std::make_shared<const Pack>(*std::move(reading.pack));
    storedPacks[{id, version}] = pack;
    return pack;
}

Result<std::shared_ptr<const Pack>> Workspace::Impl::writtenPackOf(const AssessmentId& id) {
    const auto found = heading(id);
    if (!found) {
        return found.error();
    }
    return storedPack(found->packId, found->packVersion);
}

Result<std::shared_ptr<const Pack>> Workspace::Impl::packOf(const AssessmentId& id) {
    if (const auto known = packs.find(id); known != packs.end()) {
        return known->second;
    }
    const auto written = writtenPackOf(id);
    if (!written) {
        return written.error();
    }
    const auto holding = std::make_shared<const Pack>(
        withParticipation(**written, store::readActors(db), store::readRoleChanges(db, id)));
    packs[id] = holding;
    return holding;
}

Status Workspace::Impl::storePack(const Pack& pack) {
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

Status Workspace::Impl::storeHeading(const NewAssessment& assessment,
                                     const std::string& packId,
                                     const std::string& packVersion,
                                     const Stamp& stamp) {
    if (Status valid = checkNewAssessment(assessment); !valid) {
        return valid;
    }
    if (const auto taken = heading(assessment.id)) {
        return store::takenBy(*taken);
    }
    store::insertAssessment(db,
                            {.id = assessment.id,
                             .title = assessment.title,
                             .packId = packId,
                             .packVersion = packVersion,
                             .createdAt = stamp.at});
    return Done{};
}

Status Workspace::Impl::storeNewAssessment(const NewAssessment& assessment,
                                           const Pack& pack,
                                           const Stamp& stamp) {
    if (Status stored = storePack(pack); !stored) {
        return stored;
    }
    return storeHeading(assessment, pack.id, pack.version, stamp);
}

Status Workspace::Impl::storeAnswers(const AssessmentId& assessment,
                                     const std::vector<AnswerRow>& rows) {
    const auto pack = packOf(assessment);
    if (!pack) {
        return pack.error();
    }
    store::AnswerWriter writer(db, assessment);
    for (const AnswerRow& row : rows) {
        const auto faults = rows.size() == 1
                                ? checkAnswer(**pack, row.actor, row.question, row.answer)
                                : checkAnswer(**pack, row.answer);
        if (!faults.empty()) {
            return badAnswer(row, faults.front());
        }
        writer.write(row);
    }
    return Done{};
}

Status Workspace::Impl::storeGapNote(const AssessmentId& assessment,
                                     const CellKey& cell,
                                     const GapNote& note) {
    const auto pack = packOf(assessment);
    if (!pack) {
        return pack.error();
    }
    const Component* component = findComponent(**pack, cell.component);
    const bool fits = component && component->roleOf(cell.actor) && isCleanUtf8(note.cause) &&
                      isCleanUtf8(note.step) &&
                      note.cause.size() + note.step.size() <= kLongestAnswerText;
    if (!fits) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("a note needs a component in which the actor has a role, and UTF-8 "
                              "text of at most %1 bytes",
                              "запис потребує компонента, у якому субʼєкт має роль, і тексту UTF-8 "
                              "до %1 байтів"),
                          {verbatim(static_cast<long long>(kLongestAnswerText))})};
    }
    store::writeGapNote(db, assessment, cell, note);
    store::deleteDrafts(db, assessment, cell.actor, cell.component.value);
    return Done{};
}

// A key is one body in every year of the file, whatever packs its years stand on.
Status Workspace::Impl::storeNewActor(const Actor& actor) {
    for (const AssessmentHeading& each : store::readAssessments(db)) {
        const auto written = storedPack(each.packId, each.packVersion);
        if (!written) {
            return written.error();
        }
        const auto faults = checkActor(withAllActors(**written, store::readActors(db), {}), actor);
        if (!faults.empty()) {
            return badColumn(faults.front());
        }
    }
    store::upsertActor(db, actor);
    return Done{};
}

Status Workspace::Impl::storeActorNames(const Actor& actor) {
    std::vector<Actor> added = store::readActors(db);
    if (std::erase_if(added, [&](const Actor& each) { return each.id == actor.id; }) == 0) {
        return Error{ErrorCode::NotFound,
                     fill(say("“%1” is no actor that was added to this file; the names of a pack’s "
                              "own actors stand in the pack",
                              "«%1» не належить до субʼєктів, доданих до цього файлу; назви "
                              "субʼєктів пакета визначає пакет"),
                          {verbatim(shortened(actor.id.value, 60))})};
    }
    for (const AssessmentHeading& each : store::readAssessments(db)) {
        const auto written = storedPack(each.packId, each.packVersion);
        if (!written) {
            return written.error();
        }
        auto faults = checkActor(**written, actor);
        std::erase_if(faults, [](const auto& fault) { return fault.column == "id"; });
        if (!faults.empty()) {
            return badColumn(faults.front());
        }
    }
    store::upsertActor(db, actor);
    return Done{};
}

Status Workspace::Impl::storeRole(const AssessmentId& assessment, const RoleChange& change) {
    const auto written = writtenPackOf(assessment);
    if (!written) {
        return written.error();
    }
    const Component* component = findComponent(**written, change.component);
    const std::vector<Actor> added = store::readActors(db);
    if (component && component->roleOf(change.actor) == change.role && !change.askedAs) {
        store::deleteRoleChange(db, assessment, {change.component, change.actor});
        const Pack left = withAllActors(**written, added, store::readRoleChanges(db, assessment));
        return findComponent(left, change.component)->roles.empty()
                   ? Status(badColumn({"role", nobodyLeft()}))
                   : Status(Done{});
    }
    const Pack everybody = withAllActors(**written, added, store::readRoleChanges(db, assessment));
    const auto faults = checkRoleChange(everybody, change);
    if (!faults.empty()) {
        return badColumn(faults.front());
    }
    store::upsertRoleChange(db, assessment, change);
    return Done{};
}

std::optional<HistoryEntry> Workspace::Impl::next(EditKind way) {
    history.readOn(db);
    const store::UndoStacks& stacks = history.stacks();
    const auto& stack = way == EditKind::Undo ? stacks.undo : stacks.redo;
    if (stack.empty()) {
        return std::nullopt;
    }
    HistoryEntry entry = store::originOf(history.entries(), stack.back());
    entry.number = stack.back();
    return entry;
}

Status Workspace::Impl::takeBack(EditKind way, const Stamp& stamp) {
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

} // namespace kordon
