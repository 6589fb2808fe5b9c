#include "core/assessment/report_profile.h"

namespace kordon {

const std::set<ReportPart>& allReportParts() {
    static const std::set<ReportPart> parts = [] {
        std::set<ReportPart> all;
        for (int part = 0; part <= static_cast<int>(ReportPart::Glossary); ++part) {
            all.insert(static_cast<ReportPart>(part));
        }
        return all;
    }();
    return parts;
}

} // namespace kordon
