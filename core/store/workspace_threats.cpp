#include "core/assessment/participation.h"
#include "core/base/unicode.h"
#include "core/store/connection.h"
#include "core/store/note_rows.h"
#include "core/store/threat_rows.h"
#include "core/store/workspace_impl.h"

#include <string>

namespace kordon {

namespace {

constexpr std::size_t kShownOfId = 60;

HistoryEntry threatEntry(EditKind kind,
                         const AssessmentId& assessment,
                         const ThreatId& id,
                         const Stamp& stamp) {
    return {.stamp = stamp, .kind = kind, .subject = assessment.value + " " + id.value};
}

Error badThreat(const Threat& threat, const ThreatFault& fault) {
    return {ErrorCode::InvalidInput,
            fill(say("threat “%1”, %2: %3", "загроза «%1», %2: %3"),
                 {verbatim(shortened(threat.id.value, kShownOfId)),
                  verbatim(fault.column),
                  fault.message})};
}

Error threatIsInBin(const ThreatId& id) {
    return {ErrorCode::AlreadyExists,
            fill(say("the threat “%1” is in the bin; take it back first (`kordon threats "
                     "take-back`), or choose another id",
                     "загроза «%1» у кошику; спершу поверніть її (`kordon threats take-back`) або "
                     "оберіть інше позначення"),
                 {verbatim(shortened(id.value, kShownOfId))})};
}

Error threatIsNotInBin(const ThreatId& id) {
    return {ErrorCode::InvalidInput,
            fill(say("the threat “%1” is not in the bin", "загроза «%1» не лежить у кошику"),
                 {verbatim(shortened(id.value, kShownOfId))})};
}

} // namespace

Status Workspace::Impl::storeThreats(const AssessmentId& assessment, const Threats& threats) {
    const auto pack = packOf(assessment);
    if (!pack) {
        return pack.error();
    }
    const Pack everybody = withAllActors(**pack, store::readActors(db), {});
    const Threats present = store::readThreats(db, assessment);
    for (Threat threat : threats) {
        const Threat* before = findThreat(present, threat.id);
        if (before && !before->isActive()) {
            return threatIsInBin(threat.id);
        }
        threat.removedAt.clear();
        if (const auto faults = checkThreat(everybody, threat); !faults.empty()) {
            return badThreat(threat, faults.front());
        }
        store::upsertThreat(db, assessment, threat);
        store::deleteDrafts(db, assessment, {}, threat.id.value);
    }
    return Done{};
}

Status Workspace::Impl::storeThreatBin(const AssessmentId& assessment,
                                       const ThreatId& id,
                                       const std::string& removedAt) {
    const auto found = heading(assessment);
    if (!found) {
        return found.error();
    }
    const Threats present = store::readThreats(db, assessment);
    const Threat* threat = findThreat(present, id);
    if (!threat) {
        return noSuchThreat(id, present);
    }
    if (threat->isActive() == removedAt.empty()) {
        return removedAt.empty() ? threatIsNotInBin(id) : threatIsInBin(id);
    }
    Threat changed = *threat;
    changed.removedAt = removedAt;
    store::upsertThreat(db, assessment, changed);
    return Done{};
}

Status Workspace::setThreat(const AssessmentId& assessment,
                            const Threat& threat,
                            const Stamp& stamp) {
    return m_impl->edit(threatEntry(EditKind::SetThreat, assessment, threat.id, stamp),
                        [&] { return m_impl->storeThreats(assessment, {threat}); });
}

Status Workspace::importThreats(const AssessmentId& assessment,
                                const Threats& threats,
                                const std::string& source,
                                const Stamp& stamp) {
    const HistoryEntry entry{.stamp = stamp,
                             .kind = EditKind::ImportThreats,
                             .subject = assessment.value + " " + source};
    return m_impl->edit(entry, [&] { return m_impl->storeThreats(assessment, threats); });
}

Status Workspace::removeThreat(const AssessmentId& assessment,
                               const ThreatId& id,
                               const Stamp& stamp) {
    return m_impl->edit(threatEntry(EditKind::RemoveThreat, assessment, id, stamp),
                        [&] { return m_impl->storeThreatBin(assessment, id, stamp.at); });
}

Status Workspace::takeBackThreat(const AssessmentId& assessment,
                                 const ThreatId& id,
                                 const Stamp& stamp) {
    return m_impl->edit(threatEntry(EditKind::TakeBackThreat, assessment, id, stamp),
                        [&] { return m_impl->storeThreatBin(assessment, id, {}); });
}

} // namespace kordon
