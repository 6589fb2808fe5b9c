#include "app/charts/radar_painter.h"

#include <QPolygonF>

#include "app/charts/palette.h"
#include "app/charts/radar_layout.h"
#include "app/charts/series_style.h"

#include <algorithm>
#include <cmath>

namespace kordon {

using namespace charts;

namespace {

// More rings than this are only counted, not told apart.
constexpr int kMostRings = 10;

class RadarPainting {
public:
    RadarPainting(QPainter& painter, const report::RadarChart& chart, const RadarLayout& layout)
        : m_painter(painter), m_chart(chart), m_layout(layout), m_styles(stylesOf(chart.series)) {}

    void paintGrid();
    void paintSeries();
    void paintRingNumbers();
    void paintLabels();
    void paintLegend();

private:
    [[nodiscard]] QPointF pointAt(std::size_t axis, double level) const {
        return m_layout.at(axis, level, m_chart.max);
    }
    void paintRing(int ring);
    [[nodiscard]] int numberStep(qreal textHeight) const;
    void paintLeader(std::size_t axis);
    void paintLine(const report::RadarSeries& series, const SeriesStyle& style);
    void paintMarkers(const report::RadarSeries& series, const SeriesStyle& style);
    void paintStretch(const QPolygonF& stretch, const SeriesStyle& style);
    void paintMark(const QPointF& centre, const SeriesStyle& style, bool isHollow);
    [[nodiscard]] std::size_t axisCount() const { return m_chart.axes.size(); }

    QPainter& m_painter;
    const report::RadarChart& m_chart;
    const RadarLayout& m_layout;
    std::vector<SeriesStyle> m_styles;
};

void RadarPainting::paintRing(int ring) {
    const bool isOuter = ring == m_chart.max;
    m_painter.setPen(QPen(isOuter ? kOuterGridLine : kGridLine, 0.6 * m_layout.point));
    // One or two axes make no polygon.
    if (axisCount() < 3) {
        const qreal radius = m_layout.radius * ring / std::max(m_chart.max, 1);
        m_painter.drawEllipse(m_layout.centre, radius, radius);
        return;
    }
    QPolygonF polygon;
    for (std::size_t axis = 0; axis < axisCount(); ++axis) {
        polygon << pointAt(axis, ring);
    }
    m_painter.drawPolygon(polygon);
}

void RadarPainting::paintGrid() {
    m_painter.setBrush(Qt::NoBrush);
    const int step = std::max(1, m_chart.max / kMostRings);
    for (int ring = step; ring < m_chart.max; ring += step) {
        paintRing(ring);
    }
    paintRing(m_chart.max);
    m_painter.setPen(QPen(kGridLine, 0.6 * m_layout.point));
    for (std::size_t axis = 0; axis < axisCount(); ++axis) {
        m_painter.drawLine(m_layout.centre, pointAt(axis, m_chart.max));
    }
}

void RadarPainting::paintStretch(const QPolygonF& stretch, const SeriesStyle& style) {
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(penOf(style, m_layout.point));
    m_painter.drawPolyline(stretch);
    // Without a marker, a point that stands alone would not be seen.
    if (stretch.size() == 1 && style.marker == Marker::None) {
        const QPointF half(4 * m_layout.point, 0);
        m_painter.drawLine(stretch.first() - half, stretch.first() + half);
    }
}

void RadarPainting::paintLine(const report::RadarSeries& series, const SeriesStyle& style) {
    const std::size_t count = std::min(series.points.size(), axisCount());
    if (count == 0) {
        return;
    }
    // Once around, beginning at a break if there is one, so that no stretch is cut in two.
    std::size_t start = 0;
    while (start < count && series.points[start].level) {
        ++start;
    }
    const bool isClosed = start == count && count > 1;
    QPolygonF stretch;
    for (std::size_t step = 0; step < count + (isClosed ? 1 : 0); ++step) {
        const std::size_t axis = (start + step) % count;
        if (const auto level = series.points[axis].level) {
            stretch << pointAt(axis, *level);
            continue;
        }
        paintStretch(stretch, style);
        stretch.clear();
    }
    paintStretch(stretch, style);
}

void RadarPainting::paintMark(const QPointF& centre, const SeriesStyle& style, bool isHollow) {
    paintMarker(m_painter, centre, style, m_layout.point, isHollow);
}

void RadarPainting::paintMarkers(const report::RadarSeries& series, const SeriesStyle& style) {
    const std::size_t count = std::min(series.points.size(), axisCount());
    for (std::size_t axis = 0; axis < count; ++axis) {
        const report::RadarPoint& point = series.points[axis];
        if (point.level) {
            paintMark(pointAt(axis, *point.level),
                      style,
                      style.isHollow || point.standing == Standing::Hollow);
        }
    }
}

void RadarPainting::paintSeries() {
    for (std::size_t index = 0; index < m_chart.series.size(); ++index) {
        paintLine(m_chart.series[index], m_styles[index]);
    }
    for (std::size_t index = 0; index < m_chart.series.size(); ++index) {
        paintMarkers(m_chart.series[index], m_styles[index]);
    }
}

/// Every ring where there is room, else every second, third …
int RadarPainting::numberStep(qreal textHeight) const {
    int step = std::max(1, m_chart.max / kMostRings);
    while (step < m_chart.max && m_layout.radius * step / m_chart.max < textHeight) {
        ++step;
    }
    return step;
}

void RadarPainting::paintRingNumbers() {
    if (axisCount() == 0) {
        return;
    }
    QFont font = m_layout.labelFont;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetricsF metrics(font, m_painter.device());
    m_painter.setFont(font);
    const int step = numberStep(metrics.height());
    for (int ring = 0; ring <= m_chart.max; ring += step) {
        const QString number = QString::number(ring);
        const QPointF at = pointAt(0, ring);
        // Far enough from the spoke to leave its markers free.
        const QPointF corner(at.x() - metrics.horizontalAdvance(number) - 6.5 * m_layout.point,
                             at.y() + metrics.capHeight() / 2);
        // The number stays readable where a line passes.
        const qreal edge = 0.8 * m_layout.point;
        m_painter.fillRect(
            metrics.tightBoundingRect(number).translated(corner).adjusted(-edge, -edge, edge, edge),
            kPaper);
        m_painter.setPen(kMutedInk);
        m_painter.drawText(corner, number);
    }
}

/// Ties a label that had to move away back to its axis.
void RadarPainting::paintLeader(std::size_t axis) {
    const QRectF& box = m_layout.labels[axis].box;
    const QPointF rim = pointAt(axis, m_chart.max);
    const qreal line = m_layout.labels[axis].text.lineHeight;
    const QPointF nearest(
        std::clamp(rim.x(), box.left(), box.right()),
        std::clamp(rim.y(), box.top() + line / 2, std::max(box.top(), box.bottom() - line / 2)));
    const QPointF way = nearest - rim;
    const qreal length = std::hypot(way.x(), way.y());
    if (length > 1.6 * line) {
        const qreal gap = 2 * m_layout.point;
        m_painter.setPen(QPen(kOuterGridLine, 0.5 * m_layout.point));
        m_painter.drawLine(rim + way * (gap / length), nearest - way * (gap / length));
    }
}

void RadarPainting::paintLabels() {
    for (std::size_t axis = 0; axis < axisCount(); ++axis) {
        paintLeader(axis);
    }
    m_painter.setFont(m_layout.labelFont);
    m_painter.setPen(kInk);
    for (const RadarLabel& label : m_layout.labels) {
        paintText(m_painter, label.box, label.align, label.text);
    }
}

void RadarPainting::paintLegend() {
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    for (std::size_t index = 0; index < m_layout.legend.size(); ++index) {
        const SeriesStyle& style = m_styles[index];
        const qreal y = m_layout.legend[index].center().y();
        const qreal x = m_layout.legend[index].left();
        m_painter.setPen(penOf(style, m_layout.point));
        m_painter.drawLine(QPointF(x, y), QPointF(x + m_layout.legendLine, y));
        paintMark({x + m_layout.legendLine / 2, y}, style, style.isHollow);
        m_painter.setPen(kInk);
        m_painter.drawText(
            QPointF(x + m_layout.legendLine + metrics.height() * 0.4, y + metrics.capHeight() / 2),
            toQt(m_chart.series[index].name));
    }
}

void paintHeading(QPainter& painter, const RadarLayout& layout, const QFont& font) {
    QFont strong = font;
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(kWarningInk);
    paintText(painter, layout.note.box, layout.note.align, layout.note.text);
    strong.setPointSizeF(font.pointSizeF() * 1.25);
    painter.setFont(strong);
    painter.setPen(kInk);
    paintText(painter, layout.title.box, layout.title.align, layout.title.text);
}

} // namespace

void paintRadar(QPainter& painter,
                const QRectF& area,
                const report::RadarChart& chart,
                const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const RadarLayout layout = layOutRadar(area, chart, font, painter.device());
    RadarPainting painting(painter, chart, layout);
    paintHeading(painter, layout, font);
    painting.paintGrid();
    painting.paintSeries();
    painting.paintRingNumbers();
    painting.paintLabels();
    painter.setFont(font);
    painting.paintLegend();
    painter.restore();
}

ChartSpots radarSpots(const QRectF& area,
                      const report::RadarChart& chart,
                      const QFont& font,
                      const QPaintDevice* device) {
    const RadarLayout layout = layOutRadar(area, chart, font, device);
    ChartSpots spots;
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
        const auto& points = chart.series[series].points;
        for (std::size_t axis = 0; axis < std::min(points.size(), chart.axes.size()); ++axis) {
            if (points[axis].level) {
                spots.push_back({.box = boxAround(layout.at(axis, *points[axis].level, chart.max),
                                                  5 * layout.point),
                                 .line = series,
                                 .step = axis,
                                 .place = points[axis].place,
                                 .spoken = toQt(points[axis].spoken)});
            }
        }
    }
    return spots;
}

} // namespace kordon
