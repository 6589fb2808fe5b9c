#include "app/charts/heat_marks.h"

#include "app/charts/palette.h"

#include <algorithm>

namespace kordon::charts {

QColor tintOf(report::Measure measure, double level, int max) {
    return measure == report::Measure::Gap ? gapTint(level, max) : levelTint(level, max);
}

void paintHatch(QPainter& painter, const QRectF& box, qreal point) {
    painter.fillRect(box, kPaper);
    painter.setPen(QPen(kHatchLine, 0.7 * point, Qt::SolidLine, Qt::FlatCap));
    const qreal step = 6 * point;
    // Each line runs from the left or lower edge up to the upper or right edge.
    for (qreal at = step; at < box.width() + box.height(); at += step) {
        const qreal left = std::max(0.0, at - box.height());
        const qreal right = std::min(box.width(), at);
        painter.drawLine(QPointF(box.left() + left, box.top() + (at - left)),
                         QPointF(box.left() + right, box.top() + (at - right)));
    }
}

void paintHollowCell(QPainter& painter, const QRectF& box, const QColor& tint, qreal point) {
    const qreal edge = std::min(2.6 * point, box.height() / 4);
    painter.fillRect(box, tint);
    painter.fillRect(box.adjusted(edge, edge, -edge, -edge), kPaper);
}

void paintCellBorder(QPainter& painter, const QRectF& box, qreal point) {
    painter.setPen(QPen(kStrongBorder, 0.35 * point, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace kordon::charts
