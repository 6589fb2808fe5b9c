#include "app/print/report_order.h"

namespace kordon {

report::Report reportOf(const ReportOrder& order) {
    const report::EarlierYear earlier = order.earlier
                                            ? report::EarlierYear{.pack = &order.earlier->pack,
                                                                  .sheet = &order.earlier->sheet,
                                                                  .name = order.earlier->name}
                                            : report::EarlierYear{};
    return report::assessmentReport(
        {.pack = order.pack, .assessment = order.assessment, .earlier = earlier},
        order.profile,
        order.setting,
        order.language);
}

} // namespace kordon
