#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace kordon {

/// The SHA-256 of a text: 64 hexadecimal digits.
[[nodiscard]] std::string sha256Of(std::string_view content);
/// The same of several, one after another, without putting them together.
[[nodiscard]] std::string sha256OfAll(std::initializer_list<std::string_view> parts);

} // namespace kordon
