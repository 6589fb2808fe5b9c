#pragma once

#include "core/assessment/assessment.h"
#include "core/pack/pack.h"

#include <string>

namespace kordon {

/// All that an assessment says, with its pack, as text: the same assessment gives the same bytes on
/// every machine, another answer other bytes. What a report's hash is taken of.
[[nodiscard]] std::string contentText(const Pack& pack, const Assessment& assessment);

} // namespace kordon
