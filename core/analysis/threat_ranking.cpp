#include "core/analysis/threat_ranking.h"

#include <algorithm>
#include <functional>

namespace kordon {

Pressure pressureOf(const Threat& threat) {
    constexpr double kHighest = kHighestThreatStep * kHighestThreatStep;
    const bool isHalved = threat.kind == ThreatKind::Potential;
    return {.value = threat.likelihood * threat.impact / kHighest * (isHalved ? 0.5 : 1.0),
            .threat = threat.id,
            .likelihood = threat.likelihood,
            .impact = threat.impact,
            .isHalved = isHalved};
}

std::vector<const Threat*> rankedThreats(const Threats& threats) {
    std::vector<const Threat*> ranked;
    for (const Threat& threat : threats) {
        if (threat.isActive()) {
            ranked.push_back(&threat);
        }
    }
    std::ranges::stable_sort(
        ranked, std::greater{}, [](const Threat* threat) { return pressureOf(*threat).value; });
    return ranked;
}

} // namespace kordon
