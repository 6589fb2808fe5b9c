#include "app/charts/actor_bars_painter.h"

#include "app/charts/bar_plot.h"
#include "app/charts/bullet_marks.h"
#include "app/charts/chart_frame.h"
#include "app/charts/palette.h"
#include "core/report/words.h"

#include <algorithm>
#include <array>

namespace kordon {

using namespace charts;

namespace {

constexpr qreal kGroupLines = 3.4; // the height of an actor, in lines

/// The frame, the legend, and between them the area of the plot.
struct ActorBarsLayout {
    Frame frame;
    Legend legend;
    QRectF plot;
    qreal bottom = 0;
};

LegendEntry swatch(const QString& text, const QColor& fill, qreal point) {
    return {text, [fill, point](QPainter& p, const QRectF& mark) {
                p.setPen(QPen(kInk, 0.5 * point));
                p.setBrush(fill);
                p.drawRect(mark);
            }};
}

bool hasHollow(const report::ActorBars& chart) {
    return std::ranges::any_of(chart.groups, [](const report::ActorBarGroup& group) {
        return group.capacity.standing == Standing::Hollow ||
               group.readiness.standing == Standing::Hollow;
    });
}

std::vector<LegendEntry> legendOf(const report::ActorBars& chart, qreal point) {
    const auto in = [&](const Text& text) {
        return toQt(text.in(chart.language));
    };
    std::vector<LegendEntry> entries{
        swatch(in(report::dimensionName(Dimension::Capacity)), kCapacityFill, point),
        swatch(in(report::dimensionName(Dimension::Readiness)), kReadinessFill, point)};
    if (hasHollow(chart)) {
        entries.push_back(swatch(in(say("coverage is low", "охоплення мале")), kPaper, point));
    }
    entries.push_back(
        {in(say("mean target", "середня ціль")), [point](QPainter& p, const QRectF& mark) {
             paintTargetTick(p, mark.center(), mark.height() * 0.7, point);
         }});
    return entries;
}

ActorBarsLayout layOut(const QRectF& area,
                       const report::ActorBars& chart,
                       const QFont& font,
                       const QPaintDevice* device) {
    ActorBarsLayout layout{.frame = frameOf(area, chart.title, chart.note, font, device)};
    const qreal line = layout.frame.line;
    const QRectF& body = layout.frame.body;
    layout.legend = layOutLegend(layout.frame, legendOf(chart, layout.frame.point), 0, device);
    const qreal height =
        line *
        (kGroupLines * static_cast<qreal>(std::max<std::size_t>(1, chart.groups.size())) + 2);
    const qreal available = body.height() - layout.legend.height - line * 0.6;
    layout.plot = {body.left(),
                   body.top(),
                   body.width(),
                   available > line ? std::min(height, available) : height};
    const qreal legendTop = layout.plot.bottom() + line * 0.6;
    for (QRectF& box : layout.legend.boxes) {
        box.translate(0, legendTop);
    }
    layout.bottom = legendTop + layout.legend.height;
    return layout;
}

const report::ActorBar& barOf(const report::ActorBarGroup& group, std::size_t bar) {
    return bar == 0 ? group.capacity : group.readiness;
}

/// The figure at the end of the bar, on white so that a grid line or the target does not cross it.
void paintFigure(QPainter& painter, const QString& text, const QPointF& end, const Frame& frame) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QPointF corner(end.x() + 0.45 * frame.line, end.y() + metrics.capHeight() / 2);
    painter.fillRect(QRectF(corner.x() - frame.point,
                            end.y() - 0.45 * frame.line,
                            metrics.horizontalAdvance(text) + 2 * frame.point,
                            0.9 * frame.line),
                     kPaper);
    painter.setPen(kInk);
    painter.drawText(corner, text);
}

void paintGroup(QPainter& painter,
                const Frame& frame,
                const BarPlot& plot,
                const report::ActorBarGroup& group,
                std::size_t index) {
    painter.setFont(scaledFont(frame.font, std::min(0.95, plot.barHeight() / frame.line * 0.95)));
    for (const std::size_t bar : {0, 1}) {
        const report::ActorBar& shown = barOf(group, bar);
        paintFigure(
            painter, toQt(shown.figure), plot.at(shown.level.value_or(0), index, bar), frame);
    }
    if (group.target) {
        const qreal half = plot.barHeight() * 1.25;
        paintTargetTick(painter, plot.atGroup(*group.target, index), half, frame.point);
    }
}

} // namespace

qreal actorBarsHeight(qreal width,
                      const report::ActorBars& chart,
                      const QFont& font,
                      const QPaintDevice* device) {
    return layOut(QRectF(0, 0, width, 0), chart, font, device).bottom;
}

void paintActorBars(QPainter& painter,
                    const QRectF& area,
                    const report::ActorBars& chart,
                    const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ActorBarsLayout layout = layOut(area, chart, font, painter.device());
    paintHeading(painter, layout.frame);
    if (!chart.groups.empty()) {
        const BarPlot plot(layout.plot, chart, font, painter.device());
        plot.paint(painter);
        for (std::size_t group = 0; group < chart.groups.size(); ++group) {
            paintGroup(painter, layout.frame, plot, chart.groups[group], group);
        }
        paintLegend(painter, layout.frame, layout.legend);
    }
    painter.restore();
}

ChartSpots actorBarsSpots(const QRectF& area,
                          const report::ActorBars& chart,
                          const QFont& font,
                          const QPaintDevice* device) {
    ChartSpots spots;
    if (chart.groups.empty()) {
        return spots;
    }
    const BarPlot plot(layOut(area, chart, font, device).plot, chart, font, device);
    for (std::size_t group = 0; group < chart.groups.size(); ++group) {
        for (const std::size_t bar : {0, 1}) {
            const report::ActorBar& shown = barOf(chart.groups[group], bar);
            const qreal half = plot.barHeight() / 2;
            const QPointF from = plot.at(0, group, bar);
            const QPointF to = plot.at(shown.level.value_or(0), group, bar);
            spots.push_back({.box = {from - QPointF(0, half), to + QPointF(half, half)},
                             .line = group,
                             .step = bar,
                             .place = chart.groups[group].place,
                             .spoken = toQt(shown.spoken)});
        }
    }
    return spots;
}

} // namespace kordon
