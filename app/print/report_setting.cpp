#include "app/print/report_setting.h"

#include <algorithm>
#include <optional>
#include <string>

namespace kordon {

namespace {

constexpr std::size_t kDay = 10;

std::string dayOfLastEdit(const Workspace& workspace) {
    const auto entries = workspace.historyHeadings();
    return entries && !entries->empty() ? entries->back().stamp.at.substr(0, kDay) : std::string();
}

std::optional<report::AgreedBy> agreementOf(const Workspace& workspace, const AssessmentId& id) {
    const auto headings = workspace.assessments();
    if (!headings) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(*headings, id, &AssessmentHeading::id);
    if (found == headings->end() || !found->agreement) {
        return std::nullopt;
    }
    const Agreement& agreement = *found->agreement;
    return report::AgreedBy{agreement.by, agreement.at.substr(0, kDay), agreement.contentHash};
}

} // namespace

report::ReportSetting reportSetting(const Workspace& workspace, const AssessmentId& assessment) {
    const auto head = workspace.historyHead();
    return {.isIllustrative = workspace.isIllustrative(),
            .dataAsOf = dayOfLastEdit(workspace),
            .programVersion = KORDON_VERSION,
            .agreed = agreementOf(workspace, assessment),
            .historyEntry = head ? head->number : 0,
            .historyHash = head ? head->hash : std::string()};
}

} // namespace kordon
