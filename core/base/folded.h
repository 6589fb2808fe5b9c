#pragma once

#include <string>
#include <string_view>

namespace kordon {

/// The text as it is compared where case is of no matter: Latin and Cyrillic letters in lower case,
/// and one apostrophe for the three that Ukrainian is typed with (' ’ ʼ). Well-formed UTF-8 in and
/// out.
[[nodiscard]] std::string folded(std::string_view text);

} // namespace kordon
