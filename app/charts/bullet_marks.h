#pragma once

#include <QPainter>

#include "core/report/bullet_chart.h"

/// The marks of a bullet row, for the row itself and for the legend. `point` is the length of a
/// typographic point.
namespace kordon::charts {

void paintDot(QPainter& painter, const QPointF& centre, qreal point, bool isHollow);
void paintEarlierDot(QPainter& painter, const QPointF& centre, qreal point);
void paintTargetTick(QPainter& painter, const QPointF& centre, qreal half, qreal point);
void paintWhisker(QPainter& painter, const QPointF& from, const QPointF& to, qreal point);

} // namespace kordon::charts
