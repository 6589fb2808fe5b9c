#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/radar_chart.h"

namespace kordon {

/// Paints the same picture on any device. The font is the one of the axis labels; it is made
/// smaller where the labels would not fit otherwise.
void paintRadar(QPainter& painter,
                const QRectF& area,
                const report::RadarChart& chart,
                const QFont& font);

/// One for each point of each series.
[[nodiscard]] charts::ChartSpots radarSpots(const QRectF& area,
                                            const report::RadarChart& chart,
                                            const QFont& font,
                                            const QPaintDevice* device);

} // namespace kordon
