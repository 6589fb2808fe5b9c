#pragma once

#include "core/report/assessment_report.h"

#include <cstdint>
#include <vector>

namespace kordon::report {

/// What a concern is about, and so where it is mended.
enum class ConcernSubject : std::uint8_t {
    Illustrative, ///< The file itself: nothing to mend.
    Coverage,
    Reasons,
    Flags,
    Signatories,
    Conclusions,
};

struct Concern {
    ConcernSubject subject = ConcernSubject::Illustrative;
    Text sentence;
    ActorId actor;       ///< The first with such answers; empty: not about answers.
    QuestionId question; ///< The first such answer; empty: about no single one.

    bool operator==(const Concern&) const = default;
};

/// What would embarrass the author if the report went out as it is: illustrative data, coverage
/// under one half, not applicable without a reason, answers marked for another look, signatures and
/// conclusions that are asked for and not filled in.
[[nodiscard]] std::vector<Concern> concernsOf(const ReportSource& source,
                                              const ReportProfile& profile,
                                              bool isIllustrative);

} // namespace kordon::report
