#pragma once

#include "core/analysis/threat_pressure.h"
#include "core/assessment/threat.h"

#include <vector>

namespace kordon {

/// Of one threat by itself, whatever it names.
[[nodiscard]] Pressure pressureOf(const Threat& threat);

/// The active threats, those that press most first; by id among equal ones.
[[nodiscard]] std::vector<const Threat*> rankedThreats(const Threats& threats);

} // namespace kordon
