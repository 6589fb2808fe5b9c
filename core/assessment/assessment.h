#pragma once

#include "core/assessment/answer.h"
#include "core/assessment/carried_answer.h"
#include "core/assessment/participation.h"
#include "core/assessment/threat.h"
#include "core/base/id.h"
#include "core/pack/pack.h"

#include <compare>
#include <map>
#include <set>
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

/// One actor in one component.
struct CellKey {
    ComponentId component;
    ActorId actor;

    auto operator<=>(const CellKey&) const = default;
};

/// What people say of a gap: why it is there, and what should be done.
struct GapNote {
    std::string cause;
    std::string step;

    [[nodiscard]] bool empty() const { return cause.empty() && step.empty(); }

    bool operator==(const GapNote&) const = default;
};

/// One round of assessment, a year as a rule.
struct Assessment {
    AssessmentId id; ///< "2025".
    std::string title;
    std::string packId;
    std::string packVersion;
    Answers answers;
    CarriedAnswers carried; ///< Wait to be confirmed; none where there is an answer.
    Targets targets;
    std::map<CellKey, GapNote> gapNotes;
    std::set<CellKey> checkedSections;   ///< A person has looked at all answers and said so.
    std::vector<RoleChange> roleChanges; ///< Where this assessment departs from the pack's matrix.
    Threats threats;                     ///< By id, those in the bin among them.

    bool operator==(const Assessment&) const = default;
};

/// Sets the answer; what waited in its place goes where it has a level or a state.
void setAnswer(Assessment& assessment, const AnswerPlace& place, Answer answer);

} // namespace kordon
