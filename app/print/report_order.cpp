#include "app/print/report_order.h"

#include "core/base/digest.h"
#include "core/exchange/content_text.h"
#include "core/report/assessment_workbook.h"
#include "core/report/side_by_side.h"

namespace kordon {

namespace {

report::ReportSource sourceOf(const ReportOrder& order) {
    const report::EarlierYear earlier =
        order.earlier ? report::EarlierYear{.pack = &order.earlier->pack,
                                            .sheet = &order.earlier->sheet,
                                            .name = order.earlier->name,
                                            .assessment = &order.earlier->assessment}
                      : report::EarlierYear{};
    return {.pack = order.pack, .assessment = order.assessment, .earlier = earlier};
}

/// With the hash of all that the assessment says.
report::ReportSetting wholeSetting(const ReportOrder& order) {
    report::ReportSetting setting = order.setting;
    setting.contentHash = sha256Of(contentText(order.pack, order.assessment));
    return setting;
}

} // namespace

report::Report reportOf(const ReportOrder& order) {
    const report::ReportSetting setting = wholeSetting(order);
    const auto reportIn = [&](const std::string& language) {
        return report::assessmentReport(sourceOf(order), order.profile, setting, language);
    };
    const std::vector<std::string>& languages = order.profile.languages;
    report::Report report = reportIn(languages.empty() ? order.language : languages.front());
    return languages.size() < 2 ? report
                                : report::sideBySide(std::move(report), reportIn(languages[1]));
}

workbook::Workbook workbookOf(const ReportOrder& order) {
    const std::vector<std::string> asked{order.language};
    const std::vector<std::string>& own = order.profile.languages;
    return report::assessmentWorkbook(
        sourceOf(order), order.profile, wholeSetting(order), own.empty() ? asked : own);
}

std::vector<report::Concern> concernsOf(const ReportOrder& order) {
    return report::concernsOf(sourceOf(order), order.profile, order.setting.isIllustrative);
}

} // namespace kordon
