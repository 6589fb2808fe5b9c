#pragma once

#include <string>

namespace kordon {

/// The present day of the clock of `currentStamp`, as "2025-03-01".
[[nodiscard]] std::string currentDay();

} // namespace kordon
