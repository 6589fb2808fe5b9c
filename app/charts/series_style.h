#pragma once

#include <QColor>
#include <QList>
#include <QPainter>
#include <QPen>

#include "core/report/radar_chart.h"

#include <cstdint>
#include <vector>

/// How the series of a chart are told apart: by colour, line and marker, so that any one of the
/// three may be lost.
namespace kordon::charts {

enum class Marker : std::uint8_t { None, Circle, Square, Triangle, Diamond, Pentagon };

struct SeriesStyle {
    QColor colour;
    qreal width = 2;     ///< In points.
    QList<qreal> dashes; ///< In widths of the line; empty: solid.
    Marker marker = Marker::Circle;
    bool isHollow = false; ///< Of the year before.
};

/// Of the actors in the order in which they are shown, and of the country.
[[nodiscard]] SeriesStyle actorStyle(std::size_t index);
[[nodiscard]] SeriesStyle nationalStyle();

/// One style for each series, in their order.
[[nodiscard]] std::vector<SeriesStyle> stylesOf(const std::vector<report::RadarSeries>& series);

/// `point` is the length of a typographic point on the device.
[[nodiscard]] QPen penOf(const SeriesStyle& style, qreal point);

/// A dotted line for targets.
[[nodiscard]] QPen targetPen(qreal point);

/// Of a radius of about 3.4 points; `edge` is the width of its outline in points.
void paintMarker(QPainter& painter,
                 const QPointF& centre,
                 const SeriesStyle& style,
                 qreal point,
                 bool isHollow,
                 qreal edge = 1.3);

} // namespace kordon::charts
