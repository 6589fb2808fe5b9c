#include "app/widgets/notice_colours.h"

#include "app/widgets/theme.h"

namespace kordon {

namespace {

QString css(ColourRole ground, ColourRole ink) {
    return QStringLiteral("background: %1; color: %2;").arg(themeCss(ground), themeCss(ink));
}

} // namespace

QString noticeCss(Notice notice) {
    switch (notice) {
    case Notice::Agreed:
        return css(ColourRole::OkFill, ColourRole::Ok);
    case Notice::Warning:
        return css(ColourRole::WarningFill, ColourRole::Warning);
    case Notice::Error:
        return css(ColourRole::ErrorFill, ColourRole::Error);
    case Notice::Note:
        break;
    }
    return css(ColourRole::Selection, ColourRole::OnSelection);
}

} // namespace kordon
