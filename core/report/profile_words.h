#pragma once

#include "core/base/text.h"

#include <string>

namespace kordon::report {

/// A report profile, kept as JSON, as people read it: "Parts: Summary, Gaps; marking: …". What is
/// empty is not told; what is no profile is said as it is.
[[nodiscard]] Text profileText(const std::string& json);

} // namespace kordon::report
