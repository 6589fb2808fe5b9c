#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/bullet_chart.h"

namespace kordon {

/// The height that the chart takes at this width with this font, in units of the device.
[[nodiscard]] qreal bulletsHeight(qreal width,
                                  const report::BulletChart& chart,
                                  const QFont& font,
                                  const QPaintDevice* device);

/// One row a component: the level as dot and bar, what is possible, the target, the year before,
/// the figure and its coverage. In an area lower than `bulletsHeight` the font becomes smaller.
void paintBullets(QPainter& painter,
                  const QRectF& area,
                  const report::BulletChart& chart,
                  const QFont& font);

/// One for each row.
[[nodiscard]] charts::ChartSpots bulletSpots(const QRectF& area,
                                             const report::BulletChart& chart,
                                             const QFont& font,
                                             const QPaintDevice* device);

} // namespace kordon
