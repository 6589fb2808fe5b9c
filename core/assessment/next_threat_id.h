#pragma once

#include "core/assessment/threat.h"

namespace kordon {

/// "T-01", "T-02" …: the first that no threat has, those in the bin among them.
[[nodiscard]] ThreatId nextThreatId(const Threats& threats);

} // namespace kordon
