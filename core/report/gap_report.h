#pragma once

#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/report/report.h"

#include <string>
#include <string_view>

namespace kordon::report {

/// What the gap report is made from besides the pack and the assessment.
struct ReportSetting {
    bool isIllustrative = false;
    std::string dataAsOf;       ///< "2025-12-31".
    std::string programVersion; ///< "0.1.0".
};

/// The gap report of one assessment: the whole picture (radar, table of components and actors),
/// the ranked gaps, what is not yet known, and a section for each component with its scores, its
/// gaps and its unanswered questions.
[[nodiscard]] Report gapReport(const Pack& pack,
                               const Assessment& assessment,
                               const ReportSetting& setting,
                               std::string_view language);

} // namespace kordon::report
