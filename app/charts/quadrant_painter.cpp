#include "app/charts/quadrant_painter.h"

#include "app/charts/palette.h"
#include "app/charts/quadrant_layout.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>

namespace kordon {

using namespace charts;

namespace {

class QuadrantPainting {
public:
    QuadrantPainting(QPainter& painter,
                     const report::QuadrantChart& chart,
                     const QuadrantLayout& layout)
        : m_painter(painter), m_chart(chart), m_layout(layout) {}

    void paintGrid();
    void paintTargets();
    void paintAxisNames();
    void paintMarks();
    void paintTexts();

private:
    [[nodiscard]] qreal point() const { return m_layout.frame.point; }
    [[nodiscard]] qreal line() const { return m_layout.frame.line; }
    [[nodiscard]] QString in(const Text& text) const { return toQt(text.in(m_chart.language)); }
    void paintScale(int level, const QFontMetricsF& metrics);
    void paintLeader(const QuadrantPlace& place, const SeriesStyle& style);
    void paintMark(const QuadrantPlace& place,
                   const SeriesStyle& style,
                   const report::QuadrantMark& mark);

    QPainter& m_painter;
    const report::QuadrantChart& m_chart;
    const QuadrantLayout& m_layout;
};

void QuadrantPainting::paintScale(int level, const QFontMetricsF& metrics) {
    const QRectF& plot = m_layout.plot;
    const QString number = QString::number(level);
    const qreal width = metrics.horizontalAdvance(number);
    const QPointF across = m_layout.at(level, 0);
    const QPointF upwards = m_layout.at(0, level);
    m_painter.setPen(QPen(level == 0 ? kOuterGridLine : kGridLine, 0.6 * point()));
    m_painter.drawLine(across, QPointF(across.x(), plot.top()));
    m_painter.drawLine(upwards, QPointF(plot.right(), upwards.y()));
    m_painter.setPen(kMutedInk);
    m_painter.drawText(QPointF(across.x() - width / 2, plot.bottom() + 1.35 * line()), number);
    m_painter.drawText(
        QPointF(plot.left() - width - 0.75 * line(), upwards.y() + metrics.capHeight() / 2),
        number);
}

void QuadrantPainting::paintGrid() {
    m_painter.setFont(scaledFont(m_layout.frame.font, 0.92));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const int step = std::max(1, m_chart.max / 10);
    for (int level = 0; level <= m_chart.max; level += step) {
        paintScale(level, metrics);
    }
}

void QuadrantPainting::paintTargets() {
    const QRectF& plot = m_layout.plot;
    m_painter.setPen(targetPen(point()));
    if (m_chart.capacityTarget) {
        const qreal x = m_layout.at(*m_chart.capacityTarget, 0).x();
        m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    if (m_chart.readinessTarget) {
        const qreal y = m_layout.at(0, *m_chart.readinessTarget).y();
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void QuadrantPainting::paintAxisNames() {
    const QRectF& plot = m_layout.plot;
    m_painter.setFont(strongFont(m_layout.frame.font));
    m_painter.setPen(kInk);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const QString across = in(report::dimensionName(Dimension::Capacity));
    const QString upwards = in(report::dimensionName(Dimension::Readiness));
    m_painter.drawText(QPointF(plot.center().x() - metrics.horizontalAdvance(across) / 2,
                               plot.bottom() + 2.6 * line()),
                       across);
    m_painter.save();
    m_painter.translate(plot.left() - 1.75 * line(),
                        plot.center().y() + metrics.horizontalAdvance(upwards) / 2);
    m_painter.rotate(-90);
    m_painter.drawText(QPointF(0, 0), upwards);
    m_painter.restore();
}

void QuadrantPainting::paintLeader(const QuadrantPlace& place, const SeriesStyle& style) {
    const QPointF way = place.truth - place.centre;
    if (std::hypot(way.x(), way.y()) < 0.5 * point()) {
        return;
    }
    m_painter.setPen(QPen(style.colour, 0.8 * point()));
    m_painter.drawLine(place.centre, place.truth);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(style.colour);
    m_painter.drawEllipse(place.truth, 1.4 * point(), 1.4 * point());
}

void QuadrantPainting::paintMark(const QuadrantPlace& place,
                                 const SeriesStyle& style,
                                 const report::QuadrantMark& mark) {
    // The marker of a line has a radius of 3.4 points.
    const qreal size = m_layout.radius / 3.4 * 0.92;
    paintMarker(m_painter, place.centre, style, size, mark.isHollow, point() / size);
    m_painter.setFont(m_layout.markFont);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    const QString number = QString::number(mark.number);
    m_painter.setPen(mark.isHollow ? kInk : inkOn(style.colour));
    // The middle of a triangle lies below that of the circle around it.
    const qreal drop = style.marker == Marker::Triangle ? m_layout.radius * 0.18 : 0;
    m_painter.drawText(QPointF(place.centre.x() - metrics.horizontalAdvance(number) / 2,
                               place.centre.y() + metrics.capHeight() / 2 + drop),
                       number);
}

void QuadrantPainting::paintMarks() {
    for (std::size_t series = 0; series < m_layout.marks.size(); ++series) {
        for (const QuadrantPlace& place : m_layout.marks[series]) {
            paintLeader(place, m_layout.styles[series]);
        }
    }
    for (std::size_t series = 0; series < m_layout.marks.size(); ++series) {
        for (std::size_t mark = 0; mark < m_layout.marks[series].size(); ++mark) {
            paintMark(m_layout.marks[series][mark],
                      m_layout.styles[series],
                      m_chart.series[series].marks[mark]);
        }
    }
}

void QuadrantPainting::paintTexts() {
    m_painter.setFont(m_layout.keyFont);
    m_painter.setPen(kInk);
    for (const QuadrantKey& entry : m_layout.key) {
        paintText(m_painter, entry.box, Qt::AlignLeft, entry.text);
    }
    m_painter.setFont(scaledFont(m_layout.frame.font, 0.92));
    m_painter.setPen(kMutedInk);
    paintText(m_painter, m_layout.absenceBox, Qt::AlignLeft, m_layout.absence);
}

} // namespace

void paintQuadrant(QPainter& painter,
                   const QRectF& area,
                   const report::QuadrantChart& chart,
                   const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QuadrantLayout layout = layOutQuadrant(area, chart, font, painter.device());
    paintHeading(painter, layout.frame);
    QuadrantPainting painting(painter, chart, layout);
    painting.paintGrid();
    painting.paintTargets();
    painting.paintAxisNames();
    painting.paintMarks();
    painting.paintTexts();
    paintLegend(painter, layout.frame, layout.legend);
    painter.restore();
}

ChartSpots quadrantSpots(const QRectF& area,
                         const report::QuadrantChart& chart,
                         const QFont& font,
                         const QPaintDevice* device) {
    const QuadrantLayout layout = layOutQuadrant(area, chart, font, device);
    ChartSpots spots;
    for (std::size_t series = 0; series < layout.marks.size(); ++series) {
        for (std::size_t mark = 0; mark < layout.marks[series].size(); ++mark) {
            const report::QuadrantMark& shown = chart.series[series].marks[mark];
            spots.push_back(
                {.box = boxAround(layout.marks[series][mark].centre, layout.radius * 1.1),
                 .line = series,
                 .step = static_cast<std::size_t>(shown.number),
                 .place = shown.place,
                 .spoken = toQt(shown.spoken)});
        }
    }
    return spots;
}

} // namespace kordon
