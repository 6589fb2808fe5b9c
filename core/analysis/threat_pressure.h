#pragma once

#include "core/assessment/threat.h"
#include "core/base/id.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kordon {

/// How hard threats press on a component, and by which of them. docs/scoring.md, "Targets, gaps,
/// priorities".
struct Pressure {
    double value = 0; ///< In [0, 1]; 0 where no active threat names the component.
    ThreatId threat;  ///< The one that presses most; the first by id among equal ones.
    int likelihood = 0;
    int impact = 0;
    bool isHalved = false; ///< For a potential threat.

    /// What a priority is multiplied by.
    [[nodiscard]] double factor() const { return 1 + value; }

    bool operator==(const Pressure&) const = default;
};

[[nodiscard]] Pressure pressureOn(const ComponentId& component, const Threats& threats);

/// Why people should look at a threat again.
enum class ThreatConcern : std::uint8_t {
    WithoutComponent,
    TooManyComponents,
    WithoutTrigger, ///< Potential, and nobody says what would set it off.
    ReviewOverdue,
};

/// "without-component", as `threats list --json` spells it.
[[nodiscard]] const char* keyOf(ThreatConcern concern);

/// Of an active threat; none for one in the bin. `today` is a day as "2025-09-01": a review is
/// overdue on the day after its date.
[[nodiscard]] std::vector<ThreatConcern> concernsOf(const Threat& threat, const std::string& today);

} // namespace kordon
