#pragma once

#include <array>
#include <cstdint>

namespace kordon {

/// Which of an actor's questions are looked at.
enum class QuestionFilter : std::uint8_t {
    All,
    NeedsAttention, ///< Any reason of core/analysis/attention.h.
    Unanswered,     ///< No answer at all.
    Unknown,        ///< To be found out.
    NotApplicable,
    Suspended,
    Flagged,
    LowLevel,        ///< Answered with a level of at most one fifth of the scale.
    WithoutEvidence, ///< Answered, and no proof is named.
    Changed,         ///< Another level or state than in the assessment before.
    ToBeConfirmed,   ///< No answer, but an earlier one that waits.
};

inline constexpr std::array kQuestionFilters{QuestionFilter::All,
                                             QuestionFilter::NeedsAttention,
                                             QuestionFilter::Unanswered,
                                             QuestionFilter::Unknown,
                                             QuestionFilter::NotApplicable,
                                             QuestionFilter::Suspended,
                                             QuestionFilter::Flagged,
                                             QuestionFilter::LowLevel,
                                             QuestionFilter::WithoutEvidence,
                                             QuestionFilter::Changed,
                                             QuestionFilter::ToBeConfirmed};

} // namespace kordon
