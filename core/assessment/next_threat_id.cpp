#include "core/assessment/next_threat_id.h"

namespace kordon {

ThreatId nextThreatId(const Threats& threats) {
    for (int number = 1;; ++number) {
        ThreatId id{(number < 10 ? "T-0" : "T-") + std::to_string(number)};
        if (!findThreat(threats, id)) {
            return id;
        }
    }
}

} // namespace kordon
