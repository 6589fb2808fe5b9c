#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/trend_chart.h"

namespace kordon {

/// The height that the chart takes at this width with this font, in units of the device.
[[nodiscard]] qreal trendsHeight(qreal width,
                                 const report::TrendChart& chart,
                                 const QFont& font,
                                 const QPaintDevice* device);

/// A small line chart for each component. A line breaks where there is no point, and with a sign
/// where two years are not comparable. In an area lower than `trendsHeight` the font becomes
/// smaller.
void paintTrends(QPainter& painter,
                 const QRectF& area,
                 const report::TrendChart& chart,
                 const QFont& font);

/// One for each point, line by line.
[[nodiscard]] charts::ChartSpots trendSpots(const QRectF& area,
                                            const report::TrendChart& chart,
                                            const QFont& font,
                                            const QPaintDevice* device);

} // namespace kordon
