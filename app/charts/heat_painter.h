#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/heat_map.h"

namespace kordon {

/// The height that the map takes at this width with this font, in units of the device.
[[nodiscard]] qreal heatHeight(qreal width,
                               const report::HeatMap& map,
                               const QFont& font,
                               const QPaintDevice* device);

/// A tinted cell with its figure for each component and actor. In an area lower than `heatHeight`
/// the font becomes smaller.
void paintHeat(QPainter& painter,
               const QRectF& area,
               const report::HeatMap& map,
               const QFont& font);

/// One for each cell, also those without a figure.
[[nodiscard]] charts::ChartSpots heatSpots(const QRectF& area,
                                           const report::HeatMap& map,
                                           const QFont& font,
                                           const QPaintDevice* device);

} // namespace kordon
