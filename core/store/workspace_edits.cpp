#include "core/base/unicode.h"
#include "core/store/connection.h"
#include "core/store/edit_names.h"
#include "core/store/integrity.h"
#include "core/store/note_rows.h"
#include "core/store/replay.h"
#include "core/store/rows.h"
#include "core/store/stored_text.h"
#include "core/store/workspace_impl.h"

#include <algorithm>
#include <string>
#include <utility>

namespace kordon {

namespace {

HistoryEntry cellEntry(EditKind kind,
                       const AssessmentId& assessment,
                       const CellKey& cell,
                       const Stamp& stamp) {
    return {.stamp = stamp,
            .kind = kind,
            .subject = assessment.value + " " + cell.actor.value + " " + cell.component.value};
}

Error brokenHistory() {
    return {ErrorCode::Damaged,
            say("the history does not lead to what the file holds; run `kordon check`",
                "історія не веде до того, що містить файл; запустіть `kordon check`")};
}

/// "2025 sbgs border-control.posts 17": the actor first, as in the subjects of all edits. A name
/// of a profile may be any words: a mark goes before it, as before a threat, which has no actor.
std::string restoredSubject(const RowChange& row, std::int64_t number) {
    std::string subject;
    if (row.table == "report_profile" && !row.key.empty()) {
        subject = std::string(kRestoredProfile) + row.key.front().second + " ";
    } else if (row.table == "threat" && row.key.size() == 2) {
        return std::string(kRestoredThreat) + row.key[0].second + " " + row.key[1].second + " " +
               std::to_string(number);
    }
    for (const char* column : {"id", "assessment", "actor", "question", "component"}) {
        const auto found =
            std::ranges::find(row.key, column, &std::pair<std::string, std::string>::first);
        const bool isNamed = found != row.key.end() && (row.table == "actor" || column[0] != 'i');
        subject += isNamed ? found->second + " " : std::string();
    }
    return subject + std::to_string(number);
}

Error doesNotFit(const Text& reason) {
    return {ErrorCode::InvalidInput,
            fill(say("this cannot come back, for it does not fit what the file holds now: %1",
                     "цього не можна повернути, бо воно не узгоджується з тим, що файл містить "
                     "тепер: %1"),
                 {reason})};
}

/// Fails where the change has left something that does not fit the packs, beside what was there.
Status fittingAfter(SQLite::Database& db, const std::function<void()>& change) {
    const std::vector<Text> before = store::findMisfits(db);
    change();
    for (const Text& misfit : store::findMisfits(db)) {
        if (std::ranges::find(before, misfit) == before.end()) {
            return doesNotFit(misfit);
        }
    }
    return Done{};
}

Status checkWasThere(SQLite::Database& past, const AssessmentId& id) {
    const auto then = store::readAssessments(past);
    if (std::ranges::find(then, id, &AssessmentHeading::id) != then.end()) {
        return Done{};
    }
    return Error{ErrorCode::NotFound,
                 fill(say("the assessment “%1” was not there yet at that moment",
                          "на той момент оцінювання «%1» ще не було"),
                      {verbatim(id.value)})};
}

} // namespace

Status Workspace::addAssessment(const NewAssessment& assessment,
                                const Pack& pack,
                                const Stamp& stamp) {
    const HistoryEntry entry{
        .stamp = stamp, .kind = EditKind::AddAssessment, .subject = assessment.id.value};
    return m_impl->edit(entry, [&] { return m_impl->storeNewAssessment(assessment, pack, stamp); });
}

Status Workspace::setAnswer(const AssessmentId& assessment,
                            const AnswerRow& row,
                            const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::SetAnswer,
                             .subject = assessment.value + " " + row.actor.value + " " +
                                        row.question.value};
    return m_impl->edit(entry, [&] {
        store::deleteDrafts(m_impl->db, assessment, row.actor, row.question.value);
        return m_impl->storeAnswers(assessment, {row});
    });
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
        store::deleteDrafts(m_impl->db, assessment, actor, question.value);
        store::deleteAnswer(m_impl->db, assessment, actor, question);
        return Done{};
    });
}

Status Workspace::setAnswers(const AssessmentId& assessment,
                             const std::vector<AnswerRow>& rows,
                             const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::SetAnswers,
                             .subject = assessment.value + " " + std::to_string(rows.size())};
    return m_impl->edit(entry, [&] {
        for (const AnswerRow& row : rows) {
            store::deleteDrafts(m_impl->db, assessment, row.actor, row.question.value);
        }
        return m_impl->storeAnswers(assessment, rows);
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
        const Component* component = findComponent(**pack, key.component);
        const bool hasRole = component && component->roleOf(key.actor);
        if (!hasRole || (level && (*level < 0 || *level > (*pack)->scale.max))) {
            return Error{ErrorCode::InvalidInput,
                         fill(say("a target needs a component in which the actor has a role, and a "
                                  "level from 0 to %1",
                                  "ціль потребує компонента, у якому субʼєкт має роль, і рівня від "
                                  "0 до %1"),
                              {verbatim((*pack)->scale.max)})};
        }
        if (level) {
            store::upsertTarget(m_impl->db, assessment, key, *level);
        } else {
            store::deleteTarget(m_impl->db, assessment, key);
        }
        return Done{};
    });
}

Status Workspace::setGapNote(const AssessmentId& assessment,
                             const CellKey& cell,
                             const GapNote& note,
                             const Stamp& stamp) {
    return m_impl->edit(cellEntry(EditKind::SetGapNote, assessment, cell, stamp),
                        [&] { return m_impl->storeGapNote(assessment, cell, note); });
}

Status Workspace::setChecked(const AssessmentId& assessment,
                             const CellKey& cell,
                             bool isChecked,
                             const Stamp& stamp) {
    return m_impl->edit(cellEntry(EditKind::SetChecked, assessment, cell, stamp), [&]() -> Status {
        const auto pack = m_impl->packOf(assessment);
        if (!pack) {
            return pack.error();
        }
        const Component* component = findComponent(**pack, cell.component);
        if (!component || !component->roleOf(cell.actor)) {
            return Error{ErrorCode::InvalidInput,
                         say("only an actor with a role in the component can check it",
                             "перевірити розділ може лише субʼєкт, що має роль у компоненті")};
        }
        store::writeChecked(m_impl->db, assessment, cell, isChecked);
        return Done{};
    });
}

Status Workspace::addActor(const Actor& actor, const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp, .kind = EditKind::AddActor, .subject = actor.id.value};
    return m_impl->edit(entry, [&] { return m_impl->storeNewActor(actor); });
}

Status Workspace::renameActor(const Actor& actor, const Stamp& stamp) {
    const HistoryEntry entry{
        .stamp = stamp, .kind = EditKind::RenameActor, .subject = actor.id.value};
    return m_impl->edit(entry, [&] { return m_impl->storeActorNames(actor); });
}

Status Workspace::setRole(const AssessmentId& assessment,
                          const RoleChange& change,
                          const Stamp& stamp) {
    const CellKey cell{change.component, change.actor};
    return m_impl->edit(cellEntry(EditKind::SetRole, assessment, cell, stamp),
                        [&] { return m_impl->storeRole(assessment, change); });
}

Status Workspace::keepDraft(const Draft& draft) {
    if (draft.text.size() > store::kLongestStoredText || !isCleanUtf8(draft.text)) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("a text being typed is kept up to %1 bytes of UTF-8",
                              "текст, що набирається, зберігається до %1 байтів UTF-8"),
                          {verbatim(static_cast<long long>(store::kLongestStoredText))})};
    }
    return m_impl->writeAside([&] { store::upsertDraft(m_impl->db, draft); });
}

Status Workspace::undo(const Stamp& stamp) {
    return m_impl->takeBack(EditKind::Undo, stamp);
}

Status Workspace::redo(const Stamp& stamp) {
    return m_impl->takeBack(EditKind::Redo, stamp);
}

Status Workspace::restoreValue(std::int64_t number, const RowChange& row, const Stamp& stamp) {
    const HistoryEntry entry{
        .stamp = stamp, .kind = EditKind::RestoreValue, .subject = restoredSubject(row, number)};
    return m_impl->edit(entry, [&]() -> Status {
        if (!holdsValues(row)) {
            return Error{ErrorCode::InvalidInput,
                         say("a pack or an assessment does not come back as one value; undo takes "
                             "such an edit back",
                             "пакет чи оцінювання не повертаються як одне значення; таку зміну "
                             "можна скасувати")};
        }
        SQLite::Database past = store::openInMemory();
        if (store::replay(m_impl->db, past, number - 1)) {
            return brokenHistory();
        }
        return fittingAfter(m_impl->db, [&] { store::takeRow(m_impl->db, past, row); });
    });
}

Result<int> Workspace::answersThatDiffer(const AssessmentId& id, std::int64_t number) const {
    return store::guarded(m_impl->path, [&]() -> Result<int> {
        SQLite::Database past = store::openInMemory();
        if (store::replay(m_impl->db, past, number)) {
            return brokenHistory();
        }
        if (const Status wasThere = checkWasThere(past, id); !wasThere) {
            return wasThere.error();
        }
        return store::answersThatDiffer(m_impl->db, past, id);
    });
}

Status Workspace::restoreAssessment(const AssessmentId& id,
                                    std::int64_t number,
                                    const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::RestoreAssessment,
                             .subject = id.value + " " + std::to_string(number)};
    return m_impl->edit(entry, [&]() -> Status {
        SQLite::Database past = store::openInMemory();
        if (store::replay(m_impl->db, past, number)) {
            return brokenHistory();
        }
        if (Status wasThere = checkWasThere(past, id); !wasThere) {
            return wasThere;
        }
        return fittingAfter(m_impl->db, [&] { store::takeAssessment(m_impl->db, past, id); });
    });
}

} // namespace kordon
