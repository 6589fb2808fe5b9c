#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPointF>
#include <QRectF>

#include "app/charts/text_block.h"
#include "core/report/radar_chart.h"

#include <vector>

namespace kordon::charts {

struct RadarLabel {
    QRectF box;
    Qt::Alignment align = Qt::AlignHCenter;
    TextBlock text;
};

/// Where everything of a radar stands. All boxes are inside the area, none meets another.
struct RadarLayout {
    QFont labelFont;
    qreal point = 1; ///< The length of a typographic point of the label font's size class.
    QPointF centre;
    qreal radius = 0;
    RadarLabel title;
    RadarLabel note;
    std::vector<RadarLabel> labels; ///< One for each axis.
    std::vector<QRectF> legend;     ///< One for each series: the line, then the name.
    qreal legendLine = 0;           ///< The length of a legend's line.

    /// The direction of an axis: the first one points up, the next ones follow clockwise.
    [[nodiscard]] QPointF direction(std::size_t axis) const;
    /// Where a level stands on an axis.
    [[nodiscard]] QPointF at(std::size_t axis, double level, int max) const;
};

/// Wraps every label beside its axis, first with a narrower radar, then with a smaller font. Only
/// where even that is not enough are labels cut to fewer lines, each still with its number.
[[nodiscard]] RadarLayout layOutRadar(const QRectF& area,
                                      const report::RadarChart& chart,
                                      const QFont& font,
                                      const QPaintDevice* device);

} // namespace kordon::charts
