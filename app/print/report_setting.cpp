#include "app/print/report_setting.h"

#include "core/store/history_list.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace kordon {

namespace {

constexpr std::size_t kDay = 10;

std::string dayOfData(const Workspace& workspace, const AssessmentId& id) {
    std::vector<AssessmentId> known;
    for (const auto& headings : {workspace.assessments(), workspace.binnedAssessments()}) {
        if (headings) {
            std::ranges::transform(*headings, std::back_inserter(known), &AssessmentHeading::id);
        }
    }
    const auto history = workspace.historyHeadings();
    if (!history || history->empty()) {
        return {};
    }
    const auto edit = lastEditOfData(*history, id, known);
    return edit.value_or(history->back().stamp).at.substr(0, kDay);
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
            .dataAsOf = dayOfData(workspace, assessment),
            .programVersion = KORDON_VERSION,
            .agreed = agreementOf(workspace, assessment),
            .historyEntry = head ? head->number : 0,
            .historyHash = head ? head->hash : std::string()};
}

} // namespace kordon
