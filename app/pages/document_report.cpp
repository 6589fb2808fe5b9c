#include "app/pages/document_report.h"

#include "app/document/document.h"
#include "app/print/report_setting.h"
#include "app/widgets/language.h"

namespace kordon {

ReportOrder reportOrder(const Document& document) {
    ReportOrder order{.pack = document.pack(),
                      .assessment = document.assessment(),
                      .profile = document.profile(),
                      .setting = reportSetting(document.workspace(), document.assessment().id),
                      .language = windowLanguage()};
    if (const PreviousYear* year = document.previous()) {
        order.earlier = EarlierAssessment{.pack = year->pack,
                                          .assessment = year->assessment,
                                          .sheet = year->sheet,
                                          .name = year->assessment.id.value};
    }
    return order;
}

} // namespace kordon
