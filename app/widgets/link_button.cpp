#include "app/widgets/link_button.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include "app/widgets/theme.h"

namespace kordon {

namespace {

constexpr int kMargin = 3;
constexpr int kLeastHeight = 24; // what a finger or an unsteady hand can hit

} // namespace

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const {
    const QFontMetrics metrics = fontMetrics();
    // Its advance is rounded: a text that is a fraction longer would lose its end.
    return {metrics.horizontalAdvance(text()) + 1 + 2 * kMargin,
            std::max(kLeastHeight, metrics.height() + 2 * kMargin)};
}

QSize LinkButton::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12),
            sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    const QRect box = rect().adjusted(kMargin, 0, -kMargin, 0);
    QFont linkFont = font();
    linkFont.setUnderline(isEnabled());
    painter.setFont(linkFont);
    painter.setPen(themeColour(isEnabled() ? ColourRole::AccentText : ColourRole::MutedText));
    painter.drawText(box,
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

} // namespace kordon
