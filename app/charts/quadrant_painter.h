#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/quadrant_chart.h"

namespace kordon {

/// Capacity across, readiness upwards; each mark bears the number of its component. A mark that
/// had to move away from others is tied to where its figures are.
void paintQuadrant(QPainter& painter,
                   const QRectF& area,
                   const report::QuadrantChart& chart,
                   const QFont& font);

/// One for each mark.
[[nodiscard]] charts::ChartSpots quadrantSpots(const QRectF& area,
                                               const report::QuadrantChart& chart,
                                               const QFont& font,
                                               const QPaintDevice* device);

} // namespace kordon
