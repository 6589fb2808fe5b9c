#include "app/charts/trend_layout.h"

#include "app/charts/palette.h"

#include <algorithm>
#include <cmath>

namespace kordon::charts {

namespace {

// In lines of the font.
constexpr qreal kLeastPanelWidth = 11.5;
constexpr qreal kPlotHeight = 7.2;
constexpr qreal kGutter = 1.3;

constexpr std::size_t kMostColumns = 4;
constexpr qsizetype kMostHeadingLines = 4;

QString in(const report::TrendChart& chart, const Text& text) {
    return toQt(text.in(chart.language));
}

std::vector<SeriesStyle> stylesIn(const report::TrendChart& chart) {
    std::vector<SeriesStyle> styles;
    std::size_t actors = 0;
    for (const report::TrendLine& line : chart.panels.front().lines) {
        styles.push_back(line.actor.empty() ? nationalStyle() : actorStyle(actors++));
    }
    return styles;
}

std::size_t columnsIn(const Frame& frame, std::size_t panels) {
    const auto fitting =
        static_cast<std::size_t>(frame.body.width() / (kLeastPanelWidth * frame.line));
    return std::clamp<std::size_t>(fitting, 1, std::min(kMostColumns, panels));
}

/// Puts rows of small charts below one another.
class Rows {
public:
    Rows(TrendLayout& layout, const report::TrendChart& chart, const QPaintDevice* device)
        : m_layout(layout), m_chart(chart), m_metrics(strongFont(layout.frame.font), device),
          m_ticks(scaledFont(layout.frame.font, kTickScale), device),
          m_columns(columnsIn(layout.frame, chart.panels.size())),
          m_gutter(kGutter * layout.frame.line),
          m_width((layout.frame.body.width() - m_gutter * static_cast<qreal>(m_columns - 1)) /
                  static_cast<qreal>(m_columns)) {}

    void layOut() {
        qreal y = m_layout.frame.body.top();
        for (std::size_t first = 0; first < m_chart.panels.size(); first += m_columns) {
            y = addRow(first, y) + m_layout.frame.line * 0.7;
        }
        m_layout.bottom = y;
        m_layout.labelStep = stepOfLabels();
    }

private:
    qreal addRow(std::size_t first, qreal y) {
        const std::size_t end = std::min(first + m_columns, m_chart.panels.size());
        qreal headings = 0;
        for (std::size_t panel = first; panel < end; ++panel) {
            TrendBox box;
            box.heading =
                firstLines(wrapText(toQt(m_chart.panels[panel].heading), m_metrics, m_width),
                           kMostHeadingLines,
                           m_metrics);
            headings = std::max(headings, box.heading.height());
            m_layout.panels.push_back(std::move(box));
        }
        const qreal plot = kPlotHeight * m_layout.frame.line;
        const qreal ticks = m_ticks.height() + kNamesBelow * m_layout.frame.point;
        const qreal gap = 0.35 * m_layout.frame.line;
        for (std::size_t panel = first; panel < end; ++panel) {
            TrendBox& box = m_layout.panels[panel];
            const qreal left = m_layout.frame.body.left() +
                               static_cast<qreal>(panel - first) * (m_width + m_gutter);
            box.headingBox = {
                left, y + headings - box.heading.height(), m_width, box.heading.height()};
            const qreal numbers =
                m_ticks.horizontalAdvance(QString::number(m_chart.max)) + 4 * m_layout.frame.point;
            box.plotBox = {left + numbers, y + headings + gap, m_width - numbers, plot};
            box.box = {left, y, m_width, headings + gap + plot + ticks};
        }
        return y + headings + gap + plot + ticks;
    }

    /// So that the names of neighbours do not meet.
    [[nodiscard]] std::size_t stepOfLabels() const {
        qreal widest = 0;
        for (const std::string& name : m_chart.assessments) {
            widest = std::max(widest, m_ticks.horizontalAdvance(toQt(name)));
        }
        const std::size_t count = m_chart.assessments.size();
        if (count < 2) {
            return 1;
        }
        const qreal apart = m_layout.at(0, 1, 0).x() - m_layout.at(0, 0, 0).x();
        const qreal needed = widest + m_ticks.horizontalAdvance(QLatin1Char(' ')) * 2;
        return std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(needed / apart)));
    }

    TrendLayout& m_layout;
    const report::TrendChart& m_chart;
    QFontMetricsF m_metrics;
    QFontMetricsF m_ticks;
    std::size_t m_columns;
    qreal m_gutter;
    qreal m_width;
};

bool anyPoint(const report::TrendChart& chart, bool (*holds)(const report::TrendMark&)) {
    return std::ranges::any_of(chart.panels, [&](const report::TrendPanel& panel) {
        return std::ranges::any_of(panel.lines, [&](const report::TrendLine& line) {
            return std::ranges::any_of(line.points, holds);
        });
    });
}

LegendEntry entryOf(const report::TrendLine& line, const SeriesStyle& style, qreal point) {
    return {toQt(line.name), [style, point](QPainter& painter, const QRectF& mark) {
                painter.setPen(penOf(style, point));
                const QPointF half(mark.width() / 2, 0);
                painter.drawLine(mark.center() - half, mark.center() + half);
                paintMarker(painter, mark.center(), style, point, style.isHollow);
            }};
}

std::vector<LegendEntry> legendOf(const TrendLayout& layout, const report::TrendChart& chart) {
    const qreal point = layout.frame.point;
    std::vector<LegendEntry> entries;
    for (std::size_t line = 0; line < layout.styles.size(); ++line) {
        entries.push_back(entryOf(chart.panels.front().lines[line], layout.styles[line], point));
    }
    if (anyPoint(chart, [](const auto& each) { return each.standing == Standing::Hollow; })) {
        SeriesStyle hollow = layout.styles.back();
        entries.push_back({in(chart, say("Coverage is low", "Мале охоплення")),
                           [hollow, point](QPainter& painter, const QRectF& mark) {
                               paintMarker(painter, mark.center(), hollow, point, true);
                           }});
    }
    entries.push_back({in(chart, say("Target", "Ціль")), [point](QPainter& p, const QRectF& mark) {
                           p.setPen(targetPen(point));
                           const QPointF half(mark.width() / 2, 0);
                           p.drawLine(mark.center() - half, mark.center() + half);
                       }});
    if (anyPoint(chart, [](const auto& each) { return !each.isComparable; })) {
        entries.push_back({in(chart, say("Not comparable", "Непорівнянно")),
                           [point](QPainter& painter, const QRectF& mark) {
                               paintBreak(painter, mark.center(), point);
                           }});
    }
    return entries;
}

void layOutFoot(TrendLayout& layout, const report::TrendChart& chart, const QPaintDevice* device) {
    const Frame& frame = layout.frame;
    layout.legend = layOutLegend(frame, legendOf(layout, chart), layout.bottom, device);
    layout.bottom += layout.legend.height;
    if (chart.remark.empty()) {
        return;
    }
    const QFontMetricsF metrics(scaledFont(frame.font, kTrendRemarkScale), device);
    layout.remark = wrapText(toQt(chart.remark), metrics, frame.body.width());
    layout.remarkBox = {frame.body.left(),
                        layout.bottom + frame.line * 0.3,
                        frame.body.width(),
                        layout.remark.height()};
    layout.bottom = layout.remarkBox.bottom();
}

} // namespace

QPointF TrendLayout::at(std::size_t panel, std::size_t assessment, double levels) const {
    const QRectF& plot = panels[panel].plotBox;
    // Half a step is left free at either side, so that names below do not meet those of neighbours.
    const qreal step = plot.width() / static_cast<qreal>(assessments);
    const qreal share = std::clamp(levels / std::max(max, 1), 0.0, 1.0);
    return {plot.left() + step * (static_cast<qreal>(assessment) + 0.5),
            plot.bottom() - plot.height() * share};
}

TrendLayout layOutTrends(const QRectF& area,
                         const report::TrendChart& chart,
                         const QFont& font,
                         const QPaintDevice* device) {
    TrendLayout layout{.frame = frameOf(area, chart.title, chart.note, font, device),
                       .styles = stylesIn(chart),
                       .assessments = chart.assessments.size(),
                       .max = chart.max};
    Rows(layout, chart, device).layOut();
    layOutFoot(layout, chart, device);
    return layout;
}

TrendLayout fitTrends(const QRectF& area,
                      const report::TrendChart& chart,
                      const QFont& font,
                      const QPaintDevice* device) {
    return fittingLayout(area, font, [&](const QFont& smaller) {
        return layOutTrends(area, chart, smaller, device);
    });
}

void paintBreak(QPainter& painter, const QPointF& centre, qreal point) {
    painter.setPen(QPen(kInk, 1.1 * point, Qt::SolidLine, Qt::FlatCap));
    const QPointF slant(1.6 * point, -4 * point);
    for (const qreal aside : {-1.6 * point, 1.6 * point}) {
        const QPointF middle = centre + QPointF(aside, 0);
        painter.drawLine(middle - slant, middle + slant);
    }
}

} // namespace kordon::charts
