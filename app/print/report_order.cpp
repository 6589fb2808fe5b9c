#include "app/print/report_order.h"

#include "core/report/assessment_workbook.h"
#include "core/report/concerns.h"
#include "core/report/side_by_side.h"

namespace kordon {

namespace {

report::ReportSource sourceOf(const ReportOrder& order) {
    const report::EarlierYear earlier = order.earlier
                                            ? report::EarlierYear{.pack = &order.earlier->pack,
                                                                  .sheet = &order.earlier->sheet,
                                                                  .name = order.earlier->name}
                                            : report::EarlierYear{};
    return {.pack = order.pack, .assessment = order.assessment, .earlier = earlier};
}

report::Report reportIn(const ReportOrder& order, const std::string& language) {
    return report::assessmentReport(sourceOf(order), order.profile, order.setting, language);
}

} // namespace

report::Report reportOf(const ReportOrder& order) {
    const std::vector<std::string>& languages = order.profile.languages;
    report::Report report = reportIn(order, languages.empty() ? order.language : languages.front());
    return languages.size() < 2
               ? report
               : report::sideBySide(std::move(report), reportIn(order, languages[1]));
}

workbook::Workbook workbookOf(const ReportOrder& order) {
    const std::vector<std::string> asked{order.language};
    const std::vector<std::string>& own = order.profile.languages;
    return report::assessmentWorkbook({.pack = order.pack, .assessment = order.assessment},
                                      order.profile,
                                      order.setting,
                                      own.empty() ? asked : own);
}

std::vector<Text> concernsOf(const ReportOrder& order) {
    return report::concernsOf(sourceOf(order), order.profile, order.setting.isIllustrative);
}

} // namespace kordon
