#pragma once

#include "core/assessment/answer.h"
#include "core/base/id.h"
#include "core/pack/pack.h"

#include <compare>
#include <map>
#include <string>
#include <tuple>

namespace kordon {

struct TargetKey {
    ComponentId component;
    ActorId actor;
    Dimension dimension = Dimension::Capacity;

    auto operator<=>(const TargetKey&) const = default;
};

/// The targets that this assessment sets itself, in levels; the pack's hold everywhere else.
using Targets = std::map<TargetKey, double>;

/// The level to reach: the assessment's own target, else the component's.
[[nodiscard]] double targetOf(const Component& component,
                              const ActorId& actor,
                              Dimension dimension,
                              const Targets& targets);

/// One round of assessment, a year as a rule.
struct Assessment {
    AssessmentId id; ///< "2025".
    std::string title;
    std::string packId;
    std::string packVersion;
    Answers answers;
    Targets targets;

    bool operator==(const Assessment&) const = default;
};

} // namespace kordon
