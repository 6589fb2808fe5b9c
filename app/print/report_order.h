#pragma once

#include "core/report/assessment_report.h"
#include "core/report/concerns.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <string>
#include <vector>

namespace kordon::workbook {
struct Workbook;
}

namespace kordon {

/// The assessment that a report shows beside its own.
struct EarlierAssessment {
    Pack pack;
    Assessment assessment;
    ScoreSheet sheet;
    std::string name; ///< "2024".
};

/// Everything that a report is made from, as values of its own: it may be made on another thread
/// while the window goes on editing.
struct ReportOrder {
    Pack pack;
    Assessment assessment;
    std::optional<EarlierAssessment> earlier;
    ReportProfile profile;
    report::ReportSetting setting; ///< Its hash is added when the report is made.
    std::string language;          ///< Where the profile names none.
};

/// In the profile's languages; where it names none, in `language`.
[[nodiscard]] report::Report reportOf(const ReportOrder& order);
/// The same as a workbook.
[[nodiscard]] workbook::Workbook workbookOf(const ReportOrder& order);

/// What would embarrass the author if the report went out as it is.
[[nodiscard]] std::vector<report::Concern> concernsOf(const ReportOrder& order);

} // namespace kordon
