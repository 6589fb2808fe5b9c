#pragma once

#include "core/base/text.h"
#include "core/pack/pack.h"
#include "core/store/workspace.h"

namespace kordon {

/// "answer", "role changed" … as lists name a kind of edit.
[[nodiscard]] const Text& nameOf(EditKind kind);

/// What an edit was about, as far as it was about one thing; the other ids are empty.
struct EditPlace {
    AssessmentId assessment;
    ActorId actor;
    ComponentId component;
    QuestionId question;

    bool operator==(const EditPlace&) const = default;
};
[[nodiscard]] EditPlace placeOf(const HistoryEntry& entry, const Pack& pack);

/// "answer 4.2.1, SBGS": the kind and the place, as undo and the history name an edit.
[[nodiscard]] Text nameOf(const HistoryEntry& entry, const Pack& pack);

} // namespace kordon
