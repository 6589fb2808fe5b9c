#include "app/widgets/notice_colours.h"

#include <QString>

namespace kordon {

NoticeColours noticeColours(Notice notice, const QPalette& palette) {
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    switch (notice) {
    case Notice::Warning:
        return isDark ? NoticeColours{QColor(0x3A2E12), QColor(0xF2B544)}
                      : NoticeColours{QColor(0xFFF4DC), QColor(0x8A5200)};
    case Notice::Error:
        return isDark ? NoticeColours{QColor(0x42201D), QColor(0xFF9A90)}
                      : NoticeColours{QColor(0xFDECEA), QColor(0xB3261E)};
    case Notice::Note:
        break;
    }
    return isDark ? NoticeColours{QColor(0x1D3346), QColor(0xE8EAED)}
                  : NoticeColours{QColor(0xDCEBFA), QColor(0x1B1F24)};
}

QString noticeCss(Notice notice, const QPalette& palette) {
    const NoticeColours colours = noticeColours(notice, palette);
    return QStringLiteral("background: %1; color: %2;")
        .arg(colours.ground.name(), colours.ink.name());
}

} // namespace kordon
