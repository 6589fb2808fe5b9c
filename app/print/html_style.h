#pragma once

#include <string>

namespace kordon::print {

/// How the report looks on a screen and on A4; the fonts are those that the reader has.
[[nodiscard]] std::string htmlStyle();

} // namespace kordon::print
