#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

namespace kordon {

enum class Notice : std::uint8_t { Note, Warning, Error };

struct NoticeColours {
    QColor ground;
    QColor ink;
};

/// The colours of a strip that says something, beside the other colours of the palette, be they
/// light or dark.
[[nodiscard]] NoticeColours noticeColours(Notice notice, const QPalette& palette);

/// The same for a style sheet.
[[nodiscard]] QString noticeCss(Notice notice, const QPalette& palette);

} // namespace kordon
