#include "core/assessment/assessment.h"

namespace kordon {

double targetOf(const Component& component,
                const ActorId& actor,
                Dimension dimension,
                const Targets& targets) {
    const auto own = targets.find({component.id, actor, dimension});
    return own == targets.end() ? component.target : own->second;
}

} // namespace kordon
