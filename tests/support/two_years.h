#pragma once

#include "core/report/shown_change.h"

namespace kordon::tests {

/// Two assessments that are compared, on packs of their own.
struct TwoYears {
    TwoYears(Pack earlierPack, Assessment earlier, Pack laterPack, Assessment later)
        : fromPack(std::move(earlierPack)), toPack(std::move(laterPack)),
          fromAssessment(std::move(earlier)), toAssessment(std::move(later)) {}
    TwoYears(const TwoYears&) = delete;
    TwoYears& operator=(const TwoYears&) = delete;

    [[nodiscard]] ComparedYear from() const { return {fromPack, fromAssessment, fromSheet}; }
    [[nodiscard]] ComparedYear to() const { return {toPack, toAssessment, toSheet}; }
    [[nodiscard]] report::ComparedYears years() const { return {from(), to(), comparison}; }

    Pack fromPack;
    Pack toPack;
    Assessment fromAssessment;
    Assessment toAssessment;
    ScoreSheet fromSheet = score(fromPack, fromAssessment.answers);
    ScoreSheet toSheet = score(toPack, toAssessment.answers);
    Comparison comparison = compare(from(), to());
};

} // namespace kordon::tests
