#pragma once

#include "core/analysis/state_table.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/report/chart_place.h"
#include "core/scoring/score_sheet.h"

#include <string>
#include <string_view>
#include <vector>

/// Where the country and each actor stand, in one line each.
namespace kordon::report {

/// Texts in one language; levels on the scale of the present pack.
struct StandLine {
    ActorId actor;     ///< Empty: the country.
    std::string name;  ///< "SBGS".
    std::string title; ///< The name in full.
    std::string figure; ///< Preparedness as far as it may stand: "2.6", "1.7–2.9 (2.6)", "1.7–2.9".
    std::string range;    ///< What is possible: "1.7–2.9".
    std::string band;     ///< "≈ moderately prepared"; empty without bands.
    std::string coverage; ///< "70%".
    std::string target;   ///< "4"; "3.5–4" where targets differ; "–" without a role.
    std::string earlier;  ///< Last year's preparedness as far as it may stand.
    std::string change;   ///< "+0.3"; empty where a year has no point that may be shown.
    bool isChangeCertain = false;
    StateCount states;
};

/// What the lines are made from. All must outlive the call.
struct StandMaterial {
    const Pack& pack;
    const Targets& targets;
    const ScoreSheet& sheet;
    const StateTable& states;
};

/// The country, then every actor in the pack's order.
[[nodiscard]] std::vector<StandLine> standLines(const StandMaterial& material,
                                                const EarlierYear& earlier,
                                                std::string_view language);

} // namespace kordon::report
