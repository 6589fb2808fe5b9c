#pragma once

#include "core/pack/pack.h"

#include <cstddef>

namespace kordon {

/// How many questions of the later pack mean the same as one of the earlier pack: the same id and
/// revision, or paired by `supersedes`. docs/scoring.md, "Like for like".
[[nodiscard]] std::size_t commonQuestionCount(const Pack& earlier, const Pack& later);

} // namespace kordon
