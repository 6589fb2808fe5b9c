#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What the core needs to know of UTF-8.
namespace kordon {

/// Well-formed UTF-8 without the NUL character.
[[nodiscard]] bool isCleanUtf8(std::string_view text);

/// Characters (code points) in well-formed UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// The columns that the text takes on a terminal: combining marks take none.
[[nodiscard]] std::size_t terminalWidth(std::string_view text);

/// At most `most` characters, with "…" in place of what is cut; line breaks become spaces.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

/// The characters of well-formed UTF-8, and back.
[[nodiscard]] std::u32string toCodePoints(std::string_view text);
[[nodiscard]] std::string toUtf8(std::u32string_view points);

/// Nothing but blanks and line breaks.
[[nodiscard]] bool isBlank(std::string_view text);

} // namespace kordon
