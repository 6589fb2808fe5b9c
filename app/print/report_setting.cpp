#include "app/print/report_setting.h"

#include "app/platform/output_file.h"
#include "core/exchange/content_text.h"

namespace kordon {

namespace {

std::string dayOfLastEdit(const Workspace& workspace) {
    constexpr std::size_t kDay = 10;
    const auto entries = workspace.historyHeadings();
    return entries && !entries->empty() ? entries->back().stamp.at.substr(0, kDay) : std::string();
}

} // namespace

report::ReportSetting reportSetting(const Workspace& workspace,
                                    const Pack& pack,
                                    const Assessment& assessment) {
    return {.isIllustrative = workspace.isIllustrative(),
            .dataAsOf = dayOfLastEdit(workspace),
            .programVersion = KORDON_VERSION,
            .contentHash = sha256Of(contentText(pack, assessment))};
}

} // namespace kordon
