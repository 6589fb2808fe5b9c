#pragma once

#include "core/assessment/report_profile.h"
#include "core/report/assessment_report.h"
#include "core/workbook/workbook.h"

#include <span>
#include <string>

namespace kordon::report {

/// The assessment as a workbook, narrowed to the profile's components and actors; figures of the
/// country stay those of all. A summary with charts and all scores are always there; the comparison
/// with the assessment before, gaps, answers and evidence where the profile asks for that part;
/// with the answers goes the check, which forms every figure anew by formulas. In two languages at
/// most, the first of which names the sheets.
[[nodiscard]] workbook::Workbook assessmentWorkbook(const ReportSource& source,
                                                    const ReportProfile& profile,
                                                    const ReportSetting& setting,
                                                    std::span<const std::string> languages);

} // namespace kordon::report
