#include "app/charts/bullet_marks.h"

#include "app/charts/palette.h"

namespace kordon::charts {

void paintDot(QPainter& painter, const QPointF& centre, qreal point, bool isHollow) {
    // The white edge keeps the dot apart from what it lies on.
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPaper);
    painter.drawEllipse(centre, 5 * point, 5 * point);
    painter.setPen(QPen(kCapacityFill, 1.6 * point));
    painter.setBrush(isHollow ? kPaper : kCapacityFill);
    painter.drawEllipse(centre, 3.4 * point, 3.4 * point);
}

void paintEarlierDot(QPainter& painter, const QPointF& centre, qreal point) {
    painter.setPen(QPen(kEarlierInk, 1.1 * point));
    painter.setBrush(kPaper);
    painter.drawEllipse(centre, 2.4 * point, 2.4 * point);
}

void paintTargetTick(QPainter& painter, const QPointF& centre, qreal half, qreal point) {
    painter.setPen(QPen(kInk, 2.2 * point, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(centre - QPointF(0, half), centre + QPointF(0, half));
}

void paintWhisker(QPainter& painter, const QPointF& from, const QPointF& to, qreal point) {
    painter.setPen(QPen(kMutedInk, 1.1 * point, Qt::SolidLine, Qt::FlatCap));
    const QPointF cap(0, 3 * point);
    painter.drawLine(from, to);
    painter.drawLine(from - cap, from + cap);
    painter.drawLine(to - cap, to + cap);
}

} // namespace kordon::charts
