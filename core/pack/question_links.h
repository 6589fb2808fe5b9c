#pragma once

#include "core/base/id.h"
#include "core/pack/pack.h"

#include <unordered_map>

namespace kordon {

/// The question of an earlier pack that a later one asks again.
struct QuestionLink {
    QuestionId earlier;
    int revision = 1;        ///< Of the earlier one.
    bool isReworded = false; ///< Another revision, or another question in its place.
};

/// By the ids of the later pack: the same id, else the question that is superseded. A question that
/// is not there is new.
using QuestionLinks = std::unordered_map<QuestionId, QuestionLink>;

[[nodiscard]] QuestionLinks questionLinks(const Pack& earlier, const Pack& later);

} // namespace kordon
