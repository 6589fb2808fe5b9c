#pragma once

#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "core/analysis/actor_comparison.h"
#include "core/analysis/comparison.h"
#include "core/report/shown_change.h"

#include <vector>

namespace kordon::cli {

/// Two assessments that are compared, with what came of it.
struct Years {
    EarlierAssessment from;
    Opened to;
    Comparison comparison;

    [[nodiscard]] ComparedYear earlier() const { return {from.pack, from.assessment, from.sheet}; }
    [[nodiscard]] ComparedYear later() const { return {to.pack, to.assessment, to.sheet}; }
    [[nodiscard]] report::ComparedYears shown() const { return {earlier(), later(), comparison}; }
};

/// The figures of both years, by component and actor, and the strongest of `moved`.
void printYears(const Terminal& terminal,
                const Years& years,
                const std::vector<MovedQuestion>& moved);

/// The figures of two actors of an assessment, by component.
void printActors(const Terminal& terminal,
                 const Opened& opened,
                 const ActorId& first,
                 const ActorId& second,
                 const ActorComparison& comparison);

} // namespace kordon::cli
