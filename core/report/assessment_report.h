#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/report_profile.h"
#include "core/pack/pack.h"
#include "core/report/chart_place.h"
#include "core/report/report.h"

#include <string>
#include <string_view>

namespace kordon::report {

/// What a report tells of. All must outlive the call.
struct ReportSource {
    const Pack& pack;
    const Assessment& assessment;
    EarlierYear earlier; ///< The assessment before; shown beside this one where it is there.
};

/// That the assessment was agreed.
struct AgreedBy {
    std::string name;
    std::string day;         ///< "2025-12-31".
    std::string contentHash; ///< Of what was agreed, 64 hexadecimal digits.
};

/// What a report bears besides.
struct ReportSetting {
    bool isIllustrative = false;
    std::string dataAsOf;           ///< "2025-12-31".
    std::string programVersion;     ///< "0.1.0".
    std::string contentHash;        ///< Of what the assessment says, 64 hexadecimal digits.
    std::optional<AgreedBy> agreed; ///< None: the assessment is being worked on.
    long long historyEntry = 0;     ///< The last one of the file.
    std::string historyHash;        ///< Of that entry, 64 hexadecimal digits; empty: not told.
};

/// The report that the profile asks for, in one language: its parts in the order of `ReportPart`,
/// narrowed to the profile's components and actors. Figures of the country stay those of all.
[[nodiscard]] Report assessmentReport(const ReportSource& source,
                                      const ReportProfile& profile,
                                      const ReportSetting& setting,
                                      std::string_view language);

} // namespace kordon::report
