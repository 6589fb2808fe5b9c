#pragma once

#include "core/base/text.h"
#include "core/pack/pack.h"
#include "core/store/workspace.h"

#include <optional>
#include <string>
#include <string_view>

namespace kordon {

/// "answer", "role changed" … as lists name a kind of edit.
[[nodiscard]] const Text& nameOf(EditKind kind);

/// What an edit or a row was about, as far as it was about one thing; the other ids are empty.
struct EditPlace {
    AssessmentId assessment;
    ActorId actor;
    ComponentId component;
    QuestionId question;
    std::optional<Dimension> dimension; ///< Of a target.
    std::string profile;                ///< The name of a report profile.
    ThreatId threat;

    bool operator==(const EditPlace&) const = default;
};

/// Goes before the name of a profile in the subject of an edit that restores it.
inline constexpr std::string_view kRestoredProfile = "report-profile: ";

/// Goes before assessment and id in the subject of an edit that restores a threat.
inline constexpr std::string_view kRestoredThreat = "threat: ";

/// What the subject of an edit of this kind names. Where an id may be a question or a component,
/// `question` has it.
[[nodiscard]] EditPlace placeIn(EditKind kind, std::string_view subject);

/// The same with the component of the question, and components told from questions.
[[nodiscard]] EditPlace placeOf(const HistoryEntry& entry, const Pack& pack);
[[nodiscard]] EditPlace placeOf(const RowChange& row, const Pack& pack);
[[nodiscard]] EditPlace inPack(EditPlace place, const Pack& pack);

/// "4.2.1, SBGS", "component 4, SBGS, readiness" "T-03" or the name of a report profile; empty
/// where the place names none of them.
[[nodiscard]] Text nameOf(const EditPlace& place, const Pack& pack);

/// "answer 4.2.1, SBGS": the kind and the place, as undo and the history name an edit.
[[nodiscard]] Text nameOf(const HistoryEntry& entry, const Pack& pack);

} // namespace kordon
