#include "app/widgets/role_mark.h"

#include <QApplication>
#include <QPainter>
#include <QPixmap>

#include "app/widgets/theme.h"

#include <algorithm>

namespace kordon {

namespace {

int markSize(const QFontMetrics& metrics) {
    return metrics.height() * 3 / 4;
}

int gap(const QFontMetrics& metrics) {
    return metrics.averageCharWidth();
}

void paintMark(QPainter& painter, const QRectF& place, double share, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour);
    pen.setWidthF(1.5);
    painter.setPen(pen);
    if (share <= 0) {
        const QPointF middle = place.center();
        const QPointF half(place.width() / 4, 0);
        painter.drawLine(middle - half, middle + half);
    } else {
        constexpr int kTop = 90 * 16; // Qt counts sixteenths of a degree
        constexpr int kWhole = 360 * 16;
        const QRectF disc = place.adjusted(1, 1, -1, -1);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc);
        painter.setBrush(colour);
        // A role of little weight still has a part that is seen.
        const double shown = share >= 1 ? 1 : std::clamp(share, 0.2, 0.8);
        painter.drawPie(disc, kTop, -static_cast<int>(shown * kWhole));
    }
    painter.restore();
}

void paintCorner(QPainter& painter, const QRectF& cell, double size, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPointF corner = cell.topRight();
    painter.drawPolygon(QPolygonF({corner, corner + QPointF(-size, 0), corner + QPointF(0, size)}));
    painter.restore();
}

} // namespace

QPixmap roleMark(double share, int size, qreal pixelRatio) {
    QPixmap picture(QSize(size, size) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintMark(painter, QRectF(0, 0, size, size), share, themeColour(ColourRole::Text));
    return picture;
}

RoleDelegate::RoleDelegate(Roles roles, QObject* parent)
    : QStyledItemDelegate(parent), m_roles(roles) {}

int RoleDelegate::widthWith(const QString& word, const QFontMetrics& metrics) {
    return metrics.horizontalAdvance(word) + markSize(metrics) + gap(metrics) * 4;
}

void RoleDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString word = empty.text;
    empty.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);

    const QFontMetrics& metrics = option.fontMetrics;
    const double share = index.data(m_roles.share).toDouble();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int size = markSize(metrics);
    const bool hasWord = share > 0 && m_showsWords;
    const int textWidth = hasWord ? metrics.horizontalAdvance(word) + gap(metrics) : 0;
    QRectF mark(0, 0, size, size);
    mark.moveCenter(QRectF(option.rect).center());
    mark.translate(-textWidth / 2.0, 0);
    paintMark(*painter, mark, share, ink);
    if (hasWord) {
        painter->setPen(ink);
        const QRectF place(
            mark.right() + gap(metrics), option.rect.top(), textWidth, option.rect.height());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, word);
    }
    if (index.data(m_roles.changed).toBool()) {
        paintCorner(*painter,
                    option.rect,
                    size * 0.7,
                    isSelected ? ink : themeColour(ColourRole::AccentText));
    }
}

} // namespace kordon
