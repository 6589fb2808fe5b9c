#pragma once

#include <compare>
#include <functional>
#include <string>

namespace kordon {

/// A stable text key. The tag keeps one kind of key from standing in for another.
template <class Tag>
struct Id {
    std::string value;

    [[nodiscard]] bool empty() const { return value.empty(); }

    auto operator<=>(const Id&) const = default;
};

using ActorId = Id<struct ActorTag>;
using RoleId = Id<struct RoleTag>;
using GradeId = Id<struct GradeTag>;
using FacetId = Id<struct FacetTag>;
using PhaseId = Id<struct PhaseTag>;
using ComponentId = Id<struct ComponentTag>;
using CriterionId = Id<struct CriterionTag>;
using QuestionId = Id<struct QuestionTag>;
using ThreatId = Id<struct ThreatTag>;
using ThreatCategoryId = Id<struct ThreatCategoryTag>;
using AssessmentId = Id<struct AssessmentTag>;

} // namespace kordon

template <class Tag>
struct std::hash<kordon::Id<Tag>> {
    std::size_t operator()(const kordon::Id<Tag>& id) const noexcept {
        return std::hash<std::string>()(id.value);
    }
};
