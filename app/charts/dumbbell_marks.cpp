#include "app/charts/dumbbell_marks.h"

#include "app/charts/palette.h"

namespace kordon::charts {

namespace {

constexpr qreal kRingRadius = 3.6;
constexpr qreal kDotRadius = 2.7;

} // namespace

void paintEarlierRing(QPainter& painter, const QPointF& centre, qreal point) {
    painter.setPen(QPen(kEarlierInk, 1.2 * point));
    painter.setBrush(kPaper);
    painter.drawEllipse(centre, kRingRadius * point, kRingRadius * point);
}

void paintLaterDot(QPainter& painter, const QPointF& centre, qreal point) {
    painter.setPen(QPen(kCapacityFill, 0.6 * point));
    painter.setBrush(kCapacityFill);
    painter.drawEllipse(centre, kDotRadius * point, kDotRadius * point);
}

void paintJoin(
    QPainter& painter, const QPointF& from, const QPointF& to, bool isLikeForLike, qreal point) {
    QPen pen(kMutedInk, 1.6 * point, Qt::SolidLine, Qt::FlatCap);
    if (isLikeForLike) {
        pen.setDashPattern({2, 1.2});
    }
    painter.setPen(pen);
    painter.drawLine(from, to);
}

} // namespace kordon::charts
