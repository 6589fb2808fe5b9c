#pragma once

#include <QPainter>

/// The marks of a dumbbell, for the row itself and for the legend: hollow is the earlier year,
/// filled the later one. `point` is the length of a typographic point.
namespace kordon::charts {

/// Larger than the later mark, so that both are seen where nothing has changed.
void paintEarlierRing(QPainter& painter, const QPointF& centre, qreal point);
void paintLaterDot(QPainter& painter, const QPointF& centre, qreal point);

/// Dashed for the like-for-like pair.
void paintJoin(
    QPainter& painter, const QPointF& from, const QPointF& to, bool isLikeForLike, qreal point);

} // namespace kordon::charts
