#pragma once

#include "core/analysis/threat_pressure.h"
#include "core/assessment/assessment.h"
#include "core/base/id.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <vector>

namespace kordon {

/// The way to the target in one dimension. All values in levels.
struct DimensionGap {
    double target = 0;
    std::optional<double> gap;       ///< Target less point, signed; none where there is no point.
    std::optional<double> shortfall; ///< The gap where it is positive, else 0.
    std::optional<double> worstCase; ///< The shortfall if every open question turns out lowest.
    std::optional<double> bestCase;  ///< The same if every one turns out highest.

    [[nodiscard]] bool isAsked() const { return worstCase.has_value(); }

    bool operator==(const DimensionGap&) const = default;
};

/// One actor in one component, against its targets.
struct Gap {
    ComponentId component;
    ActorId actor;
    RoleId role;
    DimensionGap capacity;
    DimensionGap readiness;
    double componentWeight = 1;
    double roleWeight = 1;
    Pressure pressure; ///< Of threats on the component.
    /// Mean shortfall · component weight · role weight · (1 + pressure); none while a dimension
    /// that is asked has no point yet. docs/scoring.md, "Targets, gaps, priorities".
    std::optional<double> priority;
    std::optional<double> worstCase; ///< Mean worst case of the dimensions that are asked.
    std::vector<QuestionId> gates;   ///< What caps the score.

    [[nodiscard]] const DimensionGap& of(Dimension dimension) const {
        return dimension == Dimension::Capacity ? capacity : readiness;
    }
    /// Whether a shortfall is left even if every open question turns out highest.
    [[nodiscard]] bool isCertain() const;

    bool operator==(const Gap&) const = default;
};

struct GapList {
    std::vector<Gap> ranked;      ///< Highest priority first; then worst case, component, actor.
    std::vector<Gap> notYetKnown; ///< No priority yet; in the pack's order.

    bool operator==(const GapList&) const = default;
};

/// Shortfalls that only the last digits of a sum make are none.
inline constexpr double kNoShortfall = 1e-9;

/// Against the targets of the assessment, weighed by its threats.
[[nodiscard]] Gap gapOf(const Pack& pack, const CellScore& cell, const Assessment& assessment);
[[nodiscard]] GapList gapList(const Pack& pack,
                              const ScoreSheet& sheet,
                              const Assessment& assessment);

} // namespace kordon
