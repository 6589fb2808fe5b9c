#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/gap_chart.h"

namespace kordon {

/// The height that the chart takes at this width with this font, in units of the device.
[[nodiscard]] qreal gapsHeight(qreal width,
                               const report::GapChart& chart,
                               const QFont& font,
                               const QPaintDevice* device);

/// One row a gap: the shortfalls of capacity and readiness, the worst case, the priority. In an
/// area lower than `gapsHeight` the font becomes smaller.
void paintGaps(QPainter& painter,
               const QRectF& area,
               const report::GapChart& chart,
               const QFont& font);

/// One for each row.
[[nodiscard]] charts::ChartSpots gapSpots(const QRectF& area,
                                          const report::GapChart& chart,
                                          const QFont& font,
                                          const QPaintDevice* device);

} // namespace kordon
