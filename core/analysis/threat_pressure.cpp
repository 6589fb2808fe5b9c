#include "core/analysis/threat_pressure.h"

#include "core/analysis/threat_ranking.h"

namespace kordon {

Pressure pressureOn(const ComponentId& component, const Threats& threats) {
    Pressure most;
    for (const Threat& threat : threats) {
        if (!threat.isActive() || !threat.components.contains(component)) {
            continue;
        }
        if (const Pressure pressure = pressureOf(threat); pressure.value > most.value) {
            most = pressure;
        }
    }
    return most;
}

const char* keyOf(ThreatConcern concern) {
    switch (concern) {
    case ThreatConcern::WithoutComponent:
        return "without-component";
    case ThreatConcern::TooManyComponents:
        return "too-many-components";
    case ThreatConcern::WithoutTrigger:
        return "without-trigger";
    case ThreatConcern::ReviewOverdue:
        return "review-overdue";
    }
    return "";
}

std::vector<ThreatConcern> concernsOf(const Threat& threat, const std::string& today) {
    std::vector<ThreatConcern> concerns;
    if (!threat.isActive()) {
        return concerns;
    }
    if (threat.components.empty()) {
        concerns.push_back(ThreatConcern::WithoutComponent);
    }
    if (threat.components.size() > kMostThreatComponents) {
        concerns.push_back(ThreatConcern::TooManyComponents);
    }
    if (threat.kind == ThreatKind::Potential && threat.trigger.empty()) {
        concerns.push_back(ThreatConcern::WithoutTrigger);
    }
    // Days spelled so compare as text.
    if (!threat.reviewDate.empty() && threat.reviewDate < today) {
        concerns.push_back(ThreatConcern::ReviewOverdue);
    }
    return concerns;
}

} // namespace kordon
