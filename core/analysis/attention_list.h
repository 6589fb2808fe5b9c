#pragma once

#include "core/analysis/question_filter.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kordon {

/// Why people should look at an assessment again, in the order in which it is listed.
enum class AttentionReason : std::uint8_t {
    ToBeConfirmed, ///< An earlier answer waits.
    Unanswered,
    Unknown,
    Suspended,
    HardlyAReason, ///< Not applicable, and the reason says next to nothing.
    Flagged,
    LowWithoutComment,
    WithoutEvidence,
    Unchecked, ///< A section that nobody has said to have looked through.
    ThreatWithoutComponent,
    ThreatReviewOverdue,
};

inline constexpr std::array kAttentionReasons{AttentionReason::ToBeConfirmed,
                                              AttentionReason::Unanswered,
                                              AttentionReason::Unknown,
                                              AttentionReason::Suspended,
                                              AttentionReason::HardlyAReason,
                                              AttentionReason::Flagged,
                                              AttentionReason::LowWithoutComment,
                                              AttentionReason::WithoutEvidence,
                                              AttentionReason::Unchecked,
                                              AttentionReason::ThreatWithoutComponent,
                                              AttentionReason::ThreatReviewOverdue};

/// How much there is for one reason, and where the first of it is in the pack's order.
struct AttentionLine {
    AttentionReason reason = AttentionReason::ToBeConfirmed;
    int count = 0; ///< Questions; sections for Unchecked; threats.
    ActorId actor;
    ComponentId component;
    QuestionId question; ///< Empty for Unchecked.
    ThreatId threat;     ///< For the reasons of threats, and the only id of theirs.

    bool operator==(const AttentionLine&) const = default;
};

/// The reasons that there are, over one actor or over all of them; threats are everybody's. A
/// question may count for several. `today` is a day as "2025-09-01".
[[nodiscard]] std::vector<AttentionLine> attentionList(const Pack& pack,
                                                       const Assessment& assessment,
                                                       const std::optional<ActorId>& actor,
                                                       const std::string& today);

/// The questions that are listed behind a reason: its own filter, else the nearest that has them.
/// For a reason of threats: all.
[[nodiscard]] QuestionFilter filterFor(AttentionReason reason);

} // namespace kordon
