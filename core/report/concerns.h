#pragma once

#include "core/report/assessment_report.h"

#include <vector>

namespace kordon::report {

/// What would embarrass the author if the report went out as it is, a sentence each: illustrative
/// data, coverage under one half, not applicable without a reason, answers marked for another look,
/// signatures and conclusions that are asked for and not filled in.
[[nodiscard]] std::vector<Text> concernsOf(const ReportSource& source,
                                           const ReportProfile& profile,
                                           bool isIllustrative);

} // namespace kordon::report
