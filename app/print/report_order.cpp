#include "app/print/report_order.h"

#include "core/report/concerns.h"
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

std::vector<Text> concernsOf(const ReportOrder& order) {
    return report::concernsOf(sourceOf(order), order.profile, order.setting.isIllustrative);
}

} // namespace kordon
