#include "app/charts/trend_painter.h"

#include <QPolygonF>

#include "app/charts/palette.h"
#include "app/charts/trend_layout.h"

#include <algorithm>

namespace kordon {

using namespace charts;

namespace {

class TrendPainting {
public:
    TrendPainting(QPainter& painter, const report::TrendChart& chart, const TrendLayout& layout)
        : m_painter(painter), m_chart(chart), m_layout(layout) {}

    void paintPanel(std::size_t panel);
    void paintFoot();

private:
    void paintGrid(std::size_t panel);
    void paintNames(std::size_t panel);
    void paintTarget(std::size_t panel);
    void paintLine(std::size_t panel, std::size_t line);
    void paintMarkers(std::size_t panel, std::size_t line);
    void paintBreaks(std::size_t panel);
    [[nodiscard]] int step() const { return std::max(1, m_chart.max / 10); }

    QPainter& m_painter;
    const report::TrendChart& m_chart;
    const TrendLayout& m_layout;
};

void TrendPainting::paintGrid(std::size_t panel) {
    const qreal point = m_layout.frame.point;
    const QRectF& plot = m_layout.panels[panel].plotBox;
    m_painter.setFont(scaledFont(m_layout.frame.font, kTickScale));
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    for (int level = 0; level <= m_chart.max; level += step()) {
        const qreal y = m_layout.at(panel, 0, level).y();
        m_painter.setPen(QPen(level == 0 ? kOuterGridLine : kGridLine, 0.6 * point));
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString number = QString::number(level);
        m_painter.setPen(kMutedInk);
        m_painter.drawText(QPointF(plot.left() - 3 * point - metrics.horizontalAdvance(number),
                                   y + metrics.capHeight() / 2),
                           number);
    }
}

void TrendPainting::paintNames(std::size_t panel) {
    m_painter.setFont(scaledFont(m_layout.frame.font, kTickScale));
    m_painter.setPen(kMutedInk);
    const QFontMetricsF metrics(m_painter.font(), m_painter.device());
    // Counted from the last, which is the present one.
    const std::size_t count = m_chart.assessments.size();
    for (std::size_t back = 0; back < count; back += m_layout.labelStep) {
        const std::size_t assessment = count - 1 - back;
        const QString name = toQt(m_chart.assessments[assessment]);
        const QPointF foot = m_layout.at(panel, assessment, 0);
        m_painter.drawText(
            QPointF(foot.x() - metrics.horizontalAdvance(name) / 2,
                    foot.y() + metrics.ascent() + kNamesBelow * m_layout.frame.point),
            name);
    }
}

void TrendPainting::paintTarget(std::size_t panel) {
    if (const auto target = m_chart.panels[panel].target) {
        const QRectF& plot = m_layout.panels[panel].plotBox;
        const qreal y = m_layout.at(panel, 0, *target).y();
        m_painter.setPen(targetPen(m_layout.frame.point));
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void TrendPainting::paintLine(std::size_t panel, std::size_t line) {
    const auto& points = m_chart.panels[panel].lines[line].points;
    m_painter.setPen(penOf(m_layout.styles[line], m_layout.frame.point));
    m_painter.setBrush(Qt::NoBrush);
    // One polyline a stretch: dashes run on through its corners.
    QPolygonF stretch;
    for (std::size_t year = 0; year < points.size(); ++year) {
        if (!points[year].level || !points[year].isComparable) {
            m_painter.drawPolyline(stretch);
            stretch.clear();
        }
        if (points[year].level) {
            stretch << m_layout.at(panel, year, *points[year].level);
        }
    }
    m_painter.drawPolyline(stretch);
}

void TrendPainting::paintMarkers(std::size_t panel, std::size_t line) {
    const auto& points = m_chart.panels[panel].lines[line].points;
    for (std::size_t year = 0; year < points.size(); ++year) {
        if (points[year].level) {
            paintMarker(m_painter,
                        m_layout.at(panel, year, *points[year].level),
                        m_layout.styles[line],
                        m_layout.frame.point * 0.85,
                        points[year].standing == Standing::Hollow);
        }
    }
}

void TrendPainting::paintBreaks(std::size_t panel) {
    for (const report::TrendLine& line : m_chart.panels[panel].lines) {
        for (std::size_t year = 1; year < line.points.size(); ++year) {
            if (!line.points[year].isComparable) {
                const QPointF before = m_layout.at(panel, year - 1, *line.points[year - 1].level);
                const QPointF after = m_layout.at(panel, year, *line.points[year].level);
                paintBreak(m_painter, (before + after) / 2, m_layout.frame.point);
            }
        }
    }
}

void TrendPainting::paintPanel(std::size_t panel) {
    const TrendBox& box = m_layout.panels[panel];
    m_painter.setFont(strongFont(m_layout.frame.font));
    m_painter.setPen(kInk);
    paintText(m_painter, box.headingBox, Qt::AlignLeft, box.heading);
    paintGrid(panel);
    paintNames(panel);
    paintTarget(panel);
    for (std::size_t line = 0; line < m_layout.styles.size(); ++line) {
        paintLine(panel, line);
    }
    paintBreaks(panel);
    for (std::size_t line = 0; line < m_layout.styles.size(); ++line) {
        paintMarkers(panel, line);
    }
}

void TrendPainting::paintFoot() {
    paintLegend(m_painter, m_layout.frame, m_layout.legend);
    m_painter.setFont(scaledFont(m_layout.frame.font, kTrendRemarkScale));
    m_painter.setPen(kMutedInk);
    paintText(m_painter, m_layout.remarkBox, Qt::AlignLeft, m_layout.remark);
}

} // namespace

qreal trendsHeight(qreal width,
                   const report::TrendChart& chart,
                   const QFont& font,
                   const QPaintDevice* device) {
    return layOutTrends(QRectF(0, 0, width, 0), chart, font, device).bottom;
}

void paintTrends(QPainter& painter,
                 const QRectF& area,
                 const report::TrendChart& chart,
                 const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const TrendLayout layout = fitTrends(area, chart, font, painter.device());
    paintHeading(painter, layout.frame);
    TrendPainting painting(painter, chart, layout);
    for (std::size_t panel = 0; panel < layout.panels.size(); ++panel) {
        painting.paintPanel(panel);
    }
    painting.paintFoot();
    painter.restore();
}

ChartSpots trendSpots(const QRectF& area,
                      const report::TrendChart& chart,
                      const QFont& font,
                      const QPaintDevice* device) {
    const TrendLayout layout = fitTrends(area, chart, font, device);
    ChartSpots spots;
    std::size_t walked = 0;
    for (std::size_t panel = 0; panel < chart.panels.size(); ++panel) {
        for (const report::TrendLine& line : chart.panels[panel].lines) {
            for (std::size_t year = 0; year < line.points.size(); ++year) {
                if (const auto level = line.points[year].level) {
                    spots.push_back(
                        {.box = boxAround(layout.at(panel, year, *level), 5 * layout.frame.point),
                         .line = walked,
                         .step = year,
                         .place = line.points[year].place,
                         .spoken = toQt(line.points[year].spoken)});
                }
            }
            ++walked;
        }
    }
    return spots;
}

} // namespace kordon
