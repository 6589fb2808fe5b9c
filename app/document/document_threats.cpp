#include "app/document/document.h"
#include "app/platform/system.h"

#include <utility>

namespace kordon {

bool Document::setThreat(const Threat& threat) {
    const Threat* present = findThreat(m_assessment.threats, threat.id);
    if (present && *present == threat) {
        return true;
    }
    if (!report(m_workspace.setThreat(m_assessment.id, threat, currentStamp()))) {
        return false;
    }
    kordon::setThreat(m_assessment.threats, threat);
    tellThreats();
    return true;
}

// The file names where they come from as it does for a file that is imported.
bool Document::addCataloguedThreats(const Threats& threats) {
    const std::string source = m_pack.id + " " + m_pack.version;
    if (!report(m_workspace.importThreats(m_assessment.id, threats, source, currentStamp()))) {
        return false;
    }
    for (const Threat& threat : threats) {
        kordon::setThreat(m_assessment.threats, threat);
    }
    tellThreats();
    return true;
}

bool Document::removeThreat(const ThreatId& id) {
    const Threat* threat = findThreat(m_assessment.threats, id);
    const Stamp stamp = currentStamp();
    if (!threat || !report(m_workspace.removeThreat(m_assessment.id, id, stamp))) {
        return false;
    }
    Threat removed = *threat;
    removed.removedAt = stamp.at;
    kordon::setThreat(m_assessment.threats, std::move(removed));
    tellThreats();
    return true;
}

bool Document::takeBackThreat(const ThreatId& id) {
    const Threat* threat = findThreat(m_assessment.threats, id);
    if (!threat || !report(m_workspace.takeBackThreat(m_assessment.id, id, currentStamp()))) {
        return false;
    }
    Threat active = *threat;
    active.removedAt.clear();
    kordon::setThreat(m_assessment.threats, std::move(active));
    tellThreats();
    return true;
}

void Document::tellThreats() {
    m_gaps = gapList(m_pack, m_sheet, m_assessment);
    Q_EMIT threatsChanged();
    Q_EMIT figuresChanged();
}

} // namespace kordon
