#include "app/print/report_setting.h"

namespace kordon {

namespace {

std::string dayOfLastEdit(const Workspace& workspace) {
    constexpr std::size_t kDay = 10;
    const auto entries = workspace.historyHeadings();
    return entries && !entries->empty() ? entries->back().stamp.at.substr(0, kDay) : std::string();
}

} // namespace

report::ReportSetting reportSetting(const Workspace& workspace) {
    return {.isIllustrative = workspace.isIllustrative(),
            .dataAsOf = dayOfLastEdit(workspace),
            .programVersion = KORDON_VERSION};
}

} // namespace kordon
