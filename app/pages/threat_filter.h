#pragma once

#include "core/analysis/threat_pressure.h"
#include "core/assessment/assessment.h"

#include <optional>
#include <string>
#include <utility>

namespace kordon {

/// Which threats are listed. What is left open lets every threat through.
struct ThreatFilter {
    std::string words; ///< That its texts are to have.
    std::optional<ThreatKind> kind;
    std::optional<std::string> category; ///< As a threat keeps it.
    std::optional<ComponentId> component;
    bool needsAttention = false;
    std::optional<std::pair<int, int>> steps; ///< Likelihood and impact.
    bool isOfBin = false;                     ///< Those in the bin instead of the active ones.

    /// Whether it lets all that are in the register, or all that are in the bin, through.
    [[nodiscard]] bool isOpen() const { return *this == ThreatFilter{.isOfBin = isOfBin}; }

    bool operator==(const ThreatFilter&) const = default;
};

/// `today`: a day as "2025-09-01".
[[nodiscard]] bool passes(const ThreatFilter& filter,
                          const Pack& pack,
                          const Threat& threat,
                          const std::string& today);

} // namespace kordon
