#pragma once

#include <QColor>

#include <string>
#include <string_view>

/// Texts as they stand in HTML: nobody's text becomes a tag, an attribute or a rule of style.
namespace kordon::print {

/// Without the characters that XML 1.0 forbids; every line break is "\n".
[[nodiscard]] std::string allowedIn(std::string_view text);

/// For text between tags and for a quoted attribute alike.
[[nodiscard]] std::string escaped(std::string_view text);

/// The same between tags, where a line break is to be seen.
[[nodiscard]] std::string escapedLines(std::string_view text);

/// `<tag attributes>text</tag>`; nothing where the text is empty. The attributes are markup.
[[nodiscard]] std::string element(std::string_view tag,
                                  std::string_view attributes,
                                  std::string_view text);

/// "#0b4f8a".
[[nodiscard]] std::string cssOf(const QColor& colour);

} // namespace kordon::print
