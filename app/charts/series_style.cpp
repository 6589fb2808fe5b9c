#include "app/charts/series_style.h"

#include <QPolygonF>

#include "app/charts/palette.h"

#include <array>
#include <cmath>
#include <numbers>

namespace kordon::charts {

namespace {

constexpr qreal kMarkerRadius = 3.4;

// The lengths of the three lists have no common divisor that repeats a style within twelve series.
constexpr std::array kColours{QColor{0x00, 0x43, 0x7C},
                              QColor{0xC2, 0x41, 0x0C},
                              QColor{0x45, 0x9A, 0x80},
                              QColor{0x7A, 0x3E, 0x9D}};
constexpr std::array kMarkers{
    Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond, Marker::Pentagon};

QList<qreal> dashesOf(std::size_t index) {
    switch (index % 5) {
    case 1:
        return {4, 2};
    case 2:
        return {5, 2, 1.2, 2};
    case 3:
        return {8, 2};
    case 4:
        return {5, 2, 1.2, 2, 1.2, 2};
    default:
        return {};
    }
}

SeriesStyle targetStyle() {
    return {
        .colour = QColor{0x12, 0x13, 0x14}, .width = 1.2, .dashes = {1, 2}, .marker = Marker::None};
}

QPolygonF corners(const QPointF& centre, int count, qreal radius, qreal turn) {
    QPolygonF polygon;
    for (int corner = 0; corner < count; ++corner) {
        const qreal angle = turn - std::numbers::pi / 2 + 2 * std::numbers::pi * corner / count;
        polygon << centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    return polygon;
}

/// As the present year of the same: only the line is broken and the marks are hollow. The year
/// before that has marks and a colour of its own.
SeriesStyle earlierStyle(const report::RadarSeries& series, std::size_t index) {
    if (index > 0) {
        return {.colour = kEarlierInk,
                .width = 1.4,
                .dashes = {1.2, 1.6},
                .marker = Marker::Triangle,
                .isHollow = true};
    }
    const bool isNational = series.points.empty() || series.points.front().place.actor.empty();
    SeriesStyle style = isNational ? nationalStyle() : actorStyle(0);
    style.width = 1.4;
    style.dashes = {3, 2};
    style.isHollow = true;
    return style;
}

} // namespace

SeriesStyle actorStyle(std::size_t index) {
    return {.colour = kColours[index % kColours.size()],
            .width = index == 0 ? 2.0 : 1.6,
            .dashes = dashesOf(index),
            .marker = kMarkers[index % kMarkers.size()]};
}

SeriesStyle nationalStyle() {
    return {
        .colour = QColor{0x57, 0x60, 0x6A}, .width = 2.4, .dashes = {}, .marker = Marker::Diamond};
}

std::vector<SeriesStyle> stylesOf(const std::vector<report::RadarSeries>& series) {
    std::vector<SeriesStyle> styles;
    std::size_t actors = 0;
    std::size_t earlier = 0;
    for (const report::RadarSeries& one : series) {
        switch (one.kind) {
        case report::SeriesKind::Actor:
            styles.push_back(actorStyle(actors++));
            break;
        case report::SeriesKind::National:
            styles.push_back(nationalStyle());
            break;
        case report::SeriesKind::Target:
            styles.push_back(targetStyle());
            break;
        case report::SeriesKind::Earlier:
            styles.push_back(earlierStyle(one, earlier++));
            break;
        }
    }
    return styles;
}

QPen penOf(const SeriesStyle& style, qreal point) {
    QPen pen(style.colour, style.width * point, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!style.dashes.isEmpty()) {
        pen.setDashPattern(style.dashes);
    }
    return pen;
}

QPen targetPen(qreal point) {
    return penOf(targetStyle(), point);
}

void paintMarker(QPainter& painter,
                 const QPointF& centre,
                 const SeriesStyle& style,
                 qreal point,
                 bool isHollow,
                 qreal edge) {
    const qreal radius = kMarkerRadius * point;
    painter.setPen(QPen(style.colour, edge * point, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(isHollow ? kPaper : style.colour);
    switch (style.marker) {
    case Marker::None:
        break;
    case Marker::Circle:
        painter.drawEllipse(centre, radius * 0.92, radius * 0.92);
        break;
    case Marker::Square:
        painter.drawPolygon(corners(centre, 4, radius * 1.2, std::numbers::pi / 4));
        break;
    case Marker::Triangle:
        painter.drawPolygon(corners(centre, 3, radius * 1.3, 0));
        break;
    case Marker::Diamond:
        painter.drawPolygon(corners(centre, 4, radius * 1.3, 0));
        break;
    case Marker::Pentagon:
        painter.drawPolygon(corners(centre, 5, radius * 1.15, 0));
        break;
    }
}

} // namespace kordon::charts
