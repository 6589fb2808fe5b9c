#include "core/assessment/moved_assessment.h"
#include "core/assessment/participation.h"
#include "core/store/carried_rows.h"
#include "core/store/connection.h"
#include "core/store/note_rows.h"
#include "core/store/replay.h"
#include "core/store/rows.h"
#include "core/store/series.h"
#include "core/store/threat_rows.h"
#include "core/store/workspace_impl.h"

#include <string>

namespace kordon {

namespace {

Error standsOnItAlready(const AssessmentId& id, const Pack& pack) {
    return {ErrorCode::InvalidInput,
            fill(say("the assessment “%1” stands on %2 %3 already; choose another version",
                     "оцінювання «%1» уже ведеться за %2 %3; оберіть іншу версію"),
                 {verbatim(id.value), verbatim(pack.id), verbatim(pack.version)})};
}

Error nothingWaits(const AnswerPlace& place) {
    return {ErrorCode::NotFound,
            fill(say("%1, %2: no answer waits to be confirmed there",
                     "%1, %2: там немає відповіді, яку треба підтвердити"),
                 {verbatim(place.actor.value), verbatim(place.question.value)})};
}

} // namespace

Result<MovedAssessment> Workspace::whatMoves(const AssessmentId& id, const Pack& pack) const {
    return store::guarded(m_impl->path, [&]() -> Result<MovedAssessment> {
        const auto written = m_impl->writtenPackOf(id);
        const auto assessment = written ? load(id) : Result<Assessment>(written.error());
        if (!assessment) {
            return assessment.error();
        }
        const std::vector<Actor> added = store::readActors(m_impl->db);
        const Pack earlier = withAllActors(**written, added, assessment->roleChanges);
        return movedAssessment(*assessment, earlier, pack, added);
    });
}

Status Workspace::moveAssessment(const AssessmentId& id, const Pack& pack, const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp, .kind = EditKind::MoveAssessment, .subject = id.value};
    return m_impl->edit(entry, [&]() -> Status {
        const auto written = m_impl->writtenPackOf(id);
        if (written && (*written)->id == pack.id && (*written)->version == pack.version) {
            return standsOnItAlready(id, pack);
        }
        const auto moved = whatMoves(id, pack);
        if (!moved) {
            return moved.error();
        }
        if (Status editable = store::checkEditable(*m_impl->heading(id)); !editable) {
            return editable;
        }
        if (Status stored = m_impl->storePack(pack); !stored) {
            return stored;
        }
        store::updatePackOf(m_impl->db, id, pack.id, pack.version);
        store::removeRowsOf(m_impl->db, id);
        m_impl->storeContent(moved->assessment);
        return Done{};
    });
}

Status Workspace::copyAssessment(const AssessmentId& from,
                                 const NewAssessment& assessment,
                                 bool withAnswers,
                                 const Stamp& stamp) {
    const auto pack = writtenPackOf(from);
    return pack ? copyAssessment(from, assessment, withAnswers, *pack, stamp)
                : Status(pack.error());
}

Status Workspace::copyAssessment(const AssessmentId& from,
                                 const NewAssessment& assessment,
                                 bool withAnswers,
                                 const Pack& pack,
                                 const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::CopyAssessment,
                             .subject = from.value + " " + assessment.id.value};
    return m_impl->edit(entry, [&]() -> Status {
        const auto source = load(from);
        const auto moved = source ? whatMoves(from, pack) : source.error();
        if (!moved) {
            return moved.error();
        }
        if (Status stored = m_impl->storeNewAssessment(assessment, pack, stamp); !stored) {
            return stored;
        }
        Assessment copy{.id = assessment.id,
                        .targets = moved->assessment.targets,
                        .roleChanges = moved->assessment.roleChanges,
                        .threats = moved->assessment.threats};
        std::erase_if(copy.threats, [](const Threat& threat) { return !threat.isActive(); });
        if (withAnswers) {
            const std::vector<Actor> added = store::readActors(m_impl->db);
            const auto written = m_impl->writtenPackOf(from);
            copy.carried = carriedAnswers(*source,
                                          withAllActors(**written, added, source->roleChanges),
                                          withAllActors(pack, added, copy.roleChanges));
        }
        m_impl->storeContent(copy);
        return Done{};
    });
}

Status Workspace::confirmAnswers(const AssessmentId& assessment,
                                 const std::vector<AnswerRow>& rows,
                                 const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::ConfirmAnswers,
                             .subject = assessment.value + " " + std::to_string(rows.size())};
    return m_impl->edit(entry, [&] { return m_impl->storeAnswers(assessment, rows); });
}

Status Workspace::dismissCarried(const AssessmentId& assessment,
                                 const AnswerPlace& place,
                                 const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::DismissCarried,
                             .subject = assessment.value + " " + place.actor.value + " " +
                                        place.question.value};
    return m_impl->edit(entry, [&]() -> Status {
        if (!store::readCarried(m_impl->db, assessment).contains(place)) {
            return nothingWaits(place);
        }
        store::deleteCarried(m_impl->db, assessment, place);
        return Done{};
    });
}

void Workspace::Impl::storeContent(const Assessment& assessment) {
    store::AnswerWriter writer(db, assessment.id);
    for (const auto& [actor, answers] : assessment.answers.byActor()) {
        for (const auto& [question, answer] : answers) {
            writer.write({actor, question, answer});
        }
    }
    store::insertCarried(db, assessment.id, assessment.carried);
    for (const auto& [key, level] : assessment.targets) {
        store::upsertTarget(db, assessment.id, key, level);
    }
    for (const auto& [cell, note] : assessment.gapNotes) {
        store::writeGapNote(db, assessment.id, cell, note);
    }
    for (const CellKey& cell : assessment.checkedSections) {
        store::writeChecked(db, assessment.id, cell, true);
    }
    for (const RoleChange& change : assessment.roleChanges) {
        store::upsertRoleChange(db, assessment.id, change);
    }
    for (const Threat& threat : assessment.threats) {
        store::upsertThreat(db, assessment.id, threat);
    }
}

} // namespace kordon
