#include "app/document/document.h"
#include "app/platform/system.h"

namespace kordon {

Result<std::vector<ReportProfile>> Document::reportProfiles() const {
    return m_workspace.reportProfiles();
}

ReportProfile Document::profile() const {
    const auto own = reportProfiles();
    const auto profiles = own ? *own : std::vector<ReportProfile>{};
    std::string name = m_profile;
    // Copied from each other in turn they go round: no way is longer than there are names.
    for (std::size_t step = 0; step <= m_profileOrigins.size(); ++step) {
        if (const auto found = findProfile(profiles, name)) {
            return *found;
        }
        const auto origin = m_profileOrigins.find(name);
        if (origin == m_profileOrigins.end()) {
            break;
        }
        name = origin->second;
    }
    return shippedProfiles().front();
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

bool Document::addReportProfile(const ReportProfile& copy) {
    const std::string origin = profile().name;
    if (!setReportProfile(copy)) {
        return false;
    }
    m_profileOrigins[copy.name] = origin;
    chooseProfile(copy.name);
    return true;
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
        m_profileOrigins[newName] = name;
        m_profile = m_profile == name ? newName : m_profile;
        Q_EMIT profilesChanged();
    }
    return isSaved;
}

} // namespace kordon
