#include "app/charts/quadrant_layout.h"

#include "app/charts/palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kordon::charts {

namespace {

constexpr qreal kPlotShare = 0.6; // of the width
constexpr qreal kMarkRadius = 8;  // in points
constexpr int kDirections = 24;
constexpr int kRings = 80;
constexpr std::array kKeyScales{1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58, 0.52, 0.46};

SeriesStyle styleOf(const report::QuadrantSeries& series, std::size_t actor) {
    return series.isNational ? nationalStyle() : actorStyle(actor);
}

std::size_t markCount(const report::QuadrantChart& chart) {
    std::size_t count = 0;
    for (const report::QuadrantSeries& series : chart.series) {
        count += series.marks.size();
    }
    return count;
}

/// Puts each mark where it meets none that stands already, as near to its figures as may be.
class MarkPlacing {
public:
    MarkPlacing(const QRectF& plot, qreal radius) : m_plot(plot), m_radius(radius) {}

    QPointF place(const QPointF& truth) {
        QPointF best = inside(truth);
        for (int ring = 0; ring < kRings && !isFree(best); ++ring) {
            best = nearestOnRing(truth, m_radius * 0.35 * (ring + 1), best);
        }
        m_taken.push_back(best);
        return best;
    }

private:
    [[nodiscard]] QPointF inside(const QPointF& point) const {
        return {std::clamp(point.x(), m_plot.left(), m_plot.right()),
                std::clamp(point.y(), m_plot.top(), m_plot.bottom())};
    }

    [[nodiscard]] bool isFree(const QPointF& point) const {
        return std::ranges::none_of(m_taken, [&](const QPointF& other) {
            return std::hypot(point.x() - other.x(), point.y() - other.y()) < 2.3 * m_radius;
        });
    }

    [[nodiscard]] QPointF nearestOnRing(const QPointF& truth,
                                        qreal distance,
                                        const QPointF& otherwise) const {
        for (int turn = 0; turn < kDirections; ++turn) {
            const qreal angle = 2 * std::numbers::pi * turn / kDirections;
            const QPointF candidate = truth + QPointF(std::cos(angle), std::sin(angle)) * distance;
            if (m_plot.contains(candidate) && isFree(candidate)) {
                return candidate;
            }
        }
        return otherwise;
    }

    QRectF m_plot;
    qreal m_radius;
    std::vector<QPointF> m_taken;
};

void placeMarks(QuadrantLayout& layout, const report::QuadrantChart& chart) {
    const qreal room =
        layout.plot.width() / std::sqrt(10.0 * static_cast<qreal>(markCount(chart) + 1));
    layout.radius = std::min(kMarkRadius * layout.frame.point, room);
    layout.markFont = strongFont(layout.frame.font);
    layout.markFont.setPointSizeF(layout.radius / layout.frame.point * 0.95);
    // A mark at the edge of the scale may reach over it, but not out of the axes' room.
    const qreal over = layout.frame.line * 0.2;
    MarkPlacing placing(layout.plot.adjusted(-over, -over, over, over), layout.radius);
    for (const report::QuadrantSeries& series : chart.series) {
        std::vector<QuadrantPlace> places;
        for (const report::QuadrantMark& mark : series.marks) {
            const QPointF truth = layout.at(mark.capacity, mark.readiness);
            places.push_back({truth, placing.place(truth)});
        }
        layout.marks.push_back(std::move(places));
    }
}

std::vector<QuadrantKey> keyWith(const QRectF& box,
                                 const report::QuadrantChart& chart,
                                 const QFontMetricsF& metrics) {
    std::vector<QuadrantKey> key;
    qreal y = box.top();
    for (const std::string& component : chart.components) {
        QuadrantKey entry{.text = wrapText(toQt(component), metrics, box.width())};
        entry.box = {box.left(), y, box.width(), entry.text.height()};
        y = entry.box.bottom() + metrics.height() * 0.3;
        key.push_back(std::move(entry));
    }
    return key;
}

/// The largest font in which the list of components ends within the box; in the smallest one the
/// names are cut to a line each where need be.
void placeKey(QuadrantLayout& layout,
              const QRectF& box,
              const report::QuadrantChart& chart,
              const QPaintDevice* device) {
    for (const qreal scale : kKeyScales) {
        layout.keyFont = scaledFont(layout.frame.font, scale);
        layout.key = keyWith(box, chart, QFontMetricsF(layout.keyFont, device));
        if (layout.key.empty() || layout.key.back().box.bottom() <= box.bottom()) {
            return;
        }
    }
    const QFontMetricsF metrics(layout.keyFont, device);
    const qreal step = box.height() / static_cast<qreal>(layout.key.size());
    for (std::size_t index = 0; index < layout.key.size(); ++index) {
        QuadrantKey& entry = layout.key[index];
        entry.text = firstLines(entry.text, 1, metrics);
        entry.box = {box.left(),
                     box.top() + step * static_cast<qreal>(index),
                     box.width(),
                     entry.text.height()};
    }
}

std::vector<LegendEntry> legendOf(const report::QuadrantChart& chart,
                                  const std::vector<SeriesStyle>& styles,
                                  qreal point) {
    const auto in = [&](const Text& text) {
        return toQt(text.in(chart.language));
    };
    std::vector<LegendEntry> entries;
    bool hasHollow = false;
    for (std::size_t index = 0; index < chart.series.size(); ++index) {
        entries.push_back({toQt(chart.series[index].name),
                           [style = styles[index], point](QPainter& p, const QRectF& mark) {
                               paintMarker(p, mark.center(), style, point, false);
                           }});
        hasHollow = hasHollow ||
                    std::ranges::any_of(chart.series[index].marks, &report::QuadrantMark::isHollow);
    }
    if (hasHollow) {
        entries.push_back({in(say("coverage is low", "охоплення мале")),
                           [style = styles.front(), point](QPainter& p, const QRectF& mark) {
                               paintMarker(p, mark.center(), style, point, true);
                           }});
    }
    entries.push_back(
        {in(say("mean target", "середня ціль")), [point](QPainter& p, const QRectF& mark) {
             p.setPen(targetPen(point));
             p.drawLine(QPointF(mark.left(), mark.center().y()),
                        QPointF(mark.right(), mark.center().y()));
         }});
    return entries;
}

/// The foot: what is not drawn, then the legend. Gives where it begins.
qreal placeFoot(QuadrantLayout& layout,
                const report::QuadrantChart& chart,
                const QPaintDevice* device) {
    const QRectF& body = layout.frame.body;
    layout.legend =
        layOutLegend(layout.frame, legendOf(chart, layout.styles, layout.frame.point), 0, device);
    const qreal legendTop = body.bottom() - layout.legend.height;
    for (QRectF& box : layout.legend.boxes) {
        box.translate(0, legendTop);
    }
    if (chart.absence.empty()) {
        return legendTop;
    }
    const QFontMetricsF metrics(scaledFont(layout.frame.font, 0.92), device);
    layout.absence = wrapText(toQt(chart.absence), metrics, body.width());
    const auto most = std::max<qsizetype>(
        1, static_cast<qsizetype>(body.height() * 0.25 / layout.absence.lineHeight));
    layout.absence = firstLines(layout.absence, most, metrics);
    layout.absenceBox = {body.left(),
                         legendTop - layout.absence.height() - layout.frame.line * 0.3,
                         body.width(),
                         layout.absence.height()};
    return layout.absenceBox.top();
}

} // namespace

QPointF QuadrantLayout::at(double capacity, double readiness) const {
    const double scale = std::max(max, 1);
    return {plot.left() + plot.width() * capacity / scale,
            plot.bottom() - plot.height() * readiness / scale};
}

QuadrantLayout layOutQuadrant(const QRectF& area,
                              const report::QuadrantChart& chart,
                              const QFont& font,
                              const QPaintDevice* device) {
    QuadrantLayout layout{.frame = frameOf(area, chart.title, chart.note, font, device),
                          .max = chart.max};
    std::size_t actors = 0;
    for (const report::QuadrantSeries& series : chart.series) {
        layout.styles.push_back(styleOf(series, series.isNational ? actors : actors++));
    }
    const qreal line = layout.frame.line;
    const QRectF& body = layout.frame.body;
    const qreal footTop = placeFoot(layout, chart, device);
    // Numbers of the scale and the names of the axes stand left of the plot and under it.
    const QPointF corner(body.left() + 2.6 * line, body.top() + 0.6 * line);
    const qreal side = std::max(
        line, std::min(body.width() * kPlotShare - 2.6 * line, footTop - corner.y() - 3.2 * line));
    layout.plot = {corner, QSizeF(side, side)};
    placeMarks(layout, chart);
    const qreal keyLeft = layout.plot.right() + 1.6 * line;
    placeKey(
        layout,
        {keyLeft, corner.y(), std::max(line, body.right() - keyLeft), footTop - corner.y() - line},
        chart,
        device);
    return layout;
}

} // namespace kordon::charts
