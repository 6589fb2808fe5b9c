#include "app/document/document.h"
#include "app/platform/system.h"
#include "core/base/digest.h"
#include "core/exchange/content_text.h"

#include <algorithm>

namespace kordon {

std::optional<Agreement> Document::agreement() const {
    const auto open = std::ranges::find(m_headings, m_assessment.id, &AssessmentHeading::id);
    return open == m_headings.end() ? std::nullopt : open->agreement;
}

bool Document::renameAssessment(const AssessmentId& id, const std::string& title) {
    return reportAndReload(m_workspace.renameAssessment(id, title, currentStamp()));
}

bool Document::setArchived(const AssessmentId& id, bool isArchived) {
    return reportAndReload(m_workspace.setArchived(id, isArchived, currentStamp()));
}

bool Document::removeAssessment(const AssessmentId& id) {
    return reportAndReload(m_workspace.removeAssessment(id, currentStamp()));
}

bool Document::takeBackAssessment(const AssessmentId& id) {
    return reportAndReload(m_workspace.takeBackAssessment(id, currentStamp()));
}

bool Document::agreeAssessment(const AssessmentId& id, const std::string& by) {
    const Result<Assessment> assessment = m_workspace.load(id);
    const Result<Pack> pack = m_workspace.packOf(id);
    if (!assessment || !pack) {
        return report(assessment ? pack.error() : assessment.error());
    }
    return reportAndReload(m_workspace.agreeAssessment(
        id, by, sha256Of(contentText(*pack, *assessment)), currentStamp()));
}

bool Document::unlockAssessment(const AssessmentId& id, const std::string& reason) {
    return reportAndReload(m_workspace.unlockAssessment(id, reason, currentStamp()));
}

} // namespace kordon
