#include "app/document/document.h"
#include "app/platform/system.h"

namespace kordon {

Result<std::vector<ReportProfile>> Document::reportProfiles() const {
    return m_workspace.reportProfiles();
}

ReportProfile Document::profile() const {
    const auto own = reportProfiles();
    const auto found = findProfile(own ? *own : std::vector<ReportProfile>{}, m_profile);
    return found ? *found : shippedProfiles().front();
}

void Document::chooseProfile(const std::string& name) {
    if (name != m_profile) {
        m_profile = name;
        Q_EMIT profileChosen();
    }
}

bool Document::setReportProfile(const ReportProfile& profile) {
    const bool isSaved = report(m_workspace.setReportProfile(profile, currentStamp()));
    if (isSaved) {
        Q_EMIT profilesChanged();
    }
    return isSaved;
}

bool Document::removeReportProfile(const std::string& name) {
    const bool isSaved = report(m_workspace.removeReportProfile(name, currentStamp()));
    if (isSaved) {
        Q_EMIT profilesChanged();
    }
    return isSaved;
}

bool Document::renameReportProfile(const std::string& name, const std::string& newName) {
    const bool isSaved = report(m_workspace.renameReportProfile(name, newName, currentStamp()));
    if (isSaved) {
        m_profile = m_profile == name ? newName : m_profile;
        Q_EMIT profilesChanged();
    }
    return isSaved;
}

} // namespace kordon
