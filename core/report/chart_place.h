#pragma once

#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <string>

namespace kordon::report {

/// What a mark of a chart or a cell of a table stands for, and so where a click on it leads.
struct ChartPlace {
    ComponentId component; ///< Empty: all components together.
    ActorId actor;         ///< Empty: the country.

    [[nodiscard]] bool empty() const { return component.empty() && actor.empty(); }

    bool operator==(const ChartPlace&) const = default;
};

/// An assessment that a chart shows beside the present one. Components and actors are matched by
/// id; levels are carried over to the scale of the present pack. Null: nothing is shown.
struct EarlierYear {
    const Pack* pack = nullptr;
    const ScoreSheet* sheet = nullptr;
    std::string name;                       ///< "2024".
    const Assessment* assessment = nullptr; ///< What `sheet` scores; null: not compared further.

    [[nodiscard]] bool isThere() const { return pack && sheet; }
};

} // namespace kordon::report
