#pragma once

#include "core/report/assessment_report.h"
#include "tests/support/packs.h"

#include <string>

namespace kordon::tests {

/// The full report of an unanswered assessment on the small pack, marked as illustrative.
inline report::Report smallReport(const std::string& language) {
    const Pack pack = smallPack();
    const Assessment assessment{.id = {"2025"}, .title = "2025"};
    return report::assessmentReport(
        {pack, assessment},
        shippedProfiles().front(),
        {.isIllustrative = true, .dataAsOf = "2025-12-31", .programVersion = "1"},
        language);
}

} // namespace kordon::tests
