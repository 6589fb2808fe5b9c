#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/chart.h"

/// Any chart on any device: the screen, paper, a file.
namespace kordon {

void paintChart(QPainter& painter,
                const QRectF& area,
                const report::Chart& chart,
                const QFont& font);

/// The height that the chart looks best in at this width, in units of the device.
[[nodiscard]] qreal chartHeight(qreal width,
                                const report::Chart& chart,
                                const QFont& font,
                                const QPaintDevice* device);

/// The marks of the chart as `paintChart` paints it, line by line and in each from left to right.
[[nodiscard]] charts::ChartSpots chartSpots(const QRectF& area,
                                            const report::Chart& chart,
                                            const QFont& font,
                                            const QPaintDevice* device);

} // namespace kordon
