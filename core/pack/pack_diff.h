#pragma once

#include "core/base/text.h"
#include "core/pack/pack.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

/// Two packs side by side: what an assessment meets when it goes from one to the other. Questions
/// are matched as core/pack/question_links.h says, everything else by id.
namespace kordon {

/// What may differ, in the order in which it is listed.
enum class PackChange : std::uint8_t {
    QuestionAdded,
    QuestionDropped,
    QuestionSuperseded,
    QuestionReworded, ///< Has another revision.
    TextChanged,      ///< Of a question, without another revision.
    QuestionMoved,    ///< To another criterion or component.
    DimensionChanged,
    QuestionReweighted,
    GateChanged,
    AskedActorsChanged,
    ComponentAdded,
    ComponentDropped,
    ComponentChanged, ///< Title or weight.
    TargetChanged,
    RolesChanged, ///< A cell of the matrix.
    CriterionAdded,
    CriterionDropped,
    CriterionChanged, ///< Title, weight or component.
    ActorAdded,
    ActorDropped,
    ActorRenamed,
    RuleChanged, ///< Scale, bands, weights of roles, evidence grades, bound of publishing.
};

inline constexpr std::array kPackChanges{
    PackChange::QuestionAdded,      PackChange::QuestionDropped,    PackChange::QuestionSuperseded,
    PackChange::QuestionReworded,   PackChange::TextChanged,        PackChange::QuestionMoved,
    PackChange::DimensionChanged,   PackChange::QuestionReweighted, PackChange::GateChanged,
    PackChange::AskedActorsChanged, PackChange::ComponentAdded,     PackChange::ComponentDropped,
    PackChange::ComponentChanged,   PackChange::TargetChanged,      PackChange::RolesChanged,
    PackChange::CriterionAdded,     PackChange::CriterionDropped,   PackChange::CriterionChanged,
    PackChange::ActorAdded,         PackChange::ActorDropped,       PackChange::ActorRenamed,
    PackChange::RuleChanged};

/// "question-added" … as `pack diff --json` spells it.
[[nodiscard]] const char* keyOf(PackChange change);

/// One thing that differs. Where a value was or is not there, its text is empty.
struct PackDifference {
    PackChange change = PackChange::QuestionAdded;
    std::string id;        ///< Of the later pack, or of the earlier one for what is dropped.
    std::string earlierId; ///< Of the superseded question; empty elsewhere.
    std::string part;      ///< An actor's id in a matrix, the name of a rule; may be empty.
    Text from;
    Text to;

    bool operator==(const PackDifference&) const = default;
};

/// In the order of `kPackChanges`, and in the later pack's order within each (the earlier one's
/// for what is dropped).
[[nodiscard]] std::vector<PackDifference> packDiff(const Pack& earlier, const Pack& later);

} // namespace kordon
