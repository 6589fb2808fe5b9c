#pragma once

#include "core/assessment/moved_assessment.h"
#include "core/base/text.h"

#include <vector>

namespace kordon::report {

/// What comes of the move, a line each: what is kept, what is to be confirmed, what has no place
/// any more. Lines about nothing are left out after the first three.
[[nodiscard]] std::vector<Text> movedLines(const MovedAssessment& moved);

} // namespace kordon::report
