#pragma once

#include <QPainter>
#include <QRectF>

#include "core/report/heat_map.h"

#include <optional>

/// How a cell of a heat map is filled, in the map and in its legend.
namespace kordon::charts {

[[nodiscard]] QColor tintOf(report::Measure measure, double level, int max);

/// White with slanting lines, drawn as lines: a pattern of the painter turns to mud on paper.
void paintHatch(QPainter& painter, const QRectF& box, qreal point);

/// A level of low coverage: the tint as a frame around white.
void paintHollowCell(QPainter& painter, const QRectF& box, const QColor& tint, qreal point);

void paintCellBorder(QPainter& painter, const QRectF& box, qreal point);

} // namespace kordon::charts
