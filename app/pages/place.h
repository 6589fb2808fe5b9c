#pragma once

#include "core/analysis/question_filter.h"
#include "core/base/id.h"

#include <cstdint>
#include <optional>

namespace kordon {

/// The pages, in the order of the side bar.
enum class PageId : std::uint8_t {
    Overview,
    Questions,
    Results,
    Gaps,
    ThreatRegister,
    Compare,
    Reports,
    Participants,
    Assessments,
    History
};

/// Somewhere in the window: what links name, and what back and forward lead to. What is left open
/// (an empty id, no filter) stays as the page has it.
struct Place {
    PageId page = PageId::Overview;
    ActorId actor;
    ComponentId component;
    QuestionId question;
    std::optional<QuestionFilter> filter;
    ThreatId threat;

    bool operator==(const Place&) const = default;
};

} // namespace kordon
