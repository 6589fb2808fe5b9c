#pragma once

#include <QString>

#include <cstdint>

namespace kordon {

enum class Notice : std::uint8_t { Note, Agreed, Warning, Error };

/// Ground and ink of a strip that says something, in the theme as it is: for a style sheet.
[[nodiscard]] QString noticeCss(Notice notice);

} // namespace kordon
