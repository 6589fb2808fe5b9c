#pragma once

#include "core/analysis/threat_pressure.h"
#include "core/assessment/threat.h"
#include "core/base/text.h"
#include "core/pack/pack.h"

#include <string>
#include <string_view>

/// Threats as people read them.
namespace kordon::report {

/// "current", "potential".
[[nodiscard]] const Text& kindName(ThreatKind kind);
/// "rising", "steady", "falling".
[[nodiscard]] const Text& trendName(ThreatTrend trend);
/// A whole sentence.
[[nodiscard]] const Text& concernSentence(ThreatConcern concern);

/// "0.8", "0.02", in Ukrainian "0,8": as many decimals as it needs.
[[nodiscard]] std::string pressureNumber(double pressure, std::string_view language);

/// The reason of a pressure: "Armed aggression: 4 × 5 / 25 = 0.8", halved where the threat is
/// potential. Empty where nothing presses.
[[nodiscard]] std::string pressureReason(const Pack& pack,
                                         const Threats& threats,
                                         const Pressure& pressure,
                                         std::string_view language);

} // namespace kordon::report
