#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/dumbbell_chart.h"

namespace kordon {

/// The height that the chart takes at this width with this font, in units of the device.
[[nodiscard]] qreal dumbbellsHeight(qreal width,
                                    const report::DumbbellChart& chart,
                                    const QFont& font,
                                    const QPaintDevice* device);

/// One row a figure: the earlier level hollow, the later one filled, the target, both figures and
/// the change. In an area lower than `dumbbellsHeight` the font becomes smaller.
void paintDumbbells(QPainter& painter,
                    const QRectF& area,
                    const report::DumbbellChart& chart,
                    const QFont& font);

/// One for each row.
[[nodiscard]] charts::ChartSpots dumbbellSpots(const QRectF& area,
                                               const report::DumbbellChart& chart,
                                               const QFont& font,
                                               const QPaintDevice* device);

} // namespace kordon
