#include "app/charts/bullet_layout.h"

#include "app/charts/bullet_marks.h"
#include "app/charts/palette.h"

#include <algorithm>

namespace kordon::charts {

namespace {

constexpr qreal kLabelShare = 0.38;
constexpr qreal kLeastPlotShare = 0.2;

QString in(const report::BulletChart& chart, const Text& text) {
    return toQt(text.in(chart.language));
}

struct Columns {
    qreal labelWidth = 0;
    qreal plotLeft = 0;
    qreal plotRight = 0;
    qreal figureWidth = 0;
    qreal coverageWidth = 0;
    qreal gutter = 0;
};

qreal widestOf(const report::BulletChart& chart,
               const std::string report::BulletRow::*text,
               const QString& head,
               const QFontMetricsF& metrics) {
    qreal width = metrics.horizontalAdvance(head);
    for (const report::BulletRow& row : chart.rows) {
        width = std::max(width, metrics.horizontalAdvance(toQt(row.*text)));
    }
    return width;
}

Columns columnsOf(const QRectF& area,
                  const report::BulletChart& chart,
                  const QFont& font,
                  const QPaintDevice* device) {
    const QFontMetricsF metrics(strongFont(font), device);
    Columns columns{.gutter = metrics.height() * 0.9};
    columns.figureWidth = widestOf(chart, &report::BulletRow::figure, figureHead(chart), metrics);
    columns.coverageWidth =
        widestOf(chart, &report::BulletRow::coverage, coverageHead(chart), metrics);
    const qreal right = columns.figureWidth + columns.coverageWidth + 3 * columns.gutter;
    columns.labelWidth =
        std::min(area.width() * kLabelShare, area.width() * (1 - kLeastPlotShare) - right);
    columns.labelWidth = std::max(columns.labelWidth, area.width() * 0.15);
    columns.plotLeft = area.left() + columns.labelWidth + columns.gutter;
    columns.plotRight = std::max(columns.plotLeft + 1, area.right() - right + columns.gutter);
    return columns;
}

void placeLines(BulletLayout& layout,
                const report::BulletChart& chart,
                const Columns& columns,
                const QFontMetricsF& metrics) {
    const QRectF& area = layout.frame.body;
    const qreal coverageLeft = area.right() - columns.coverageWidth;
    const qreal figureLeft = coverageLeft - columns.gutter - columns.figureWidth;
    qreal y = layout.headBox.bottom();
    for (const report::BulletRow& row : chart.rows) {
        BulletLine line{.label = wrapText(toQt(row.label), metrics, columns.labelWidth)};
        const qreal height =
            std::max(line.label.height(), layout.frame.line * 1.45) + layout.frame.line * 0.35;
        line.box = {area.left(), y, area.width(), height};
        line.labelBox = {area.left(),
                         y + (height - line.label.height()) / 2,
                         columns.labelWidth,
                         line.label.height()};
        line.plotBox = {columns.plotLeft, y, columns.plotRight - columns.plotLeft, height};
        line.figureBox = {figureLeft, y, columns.figureWidth, height};
        line.coverageBox = {coverageLeft, y, columns.coverageWidth, height};
        layout.lines.push_back(std::move(line));
        y += height;
    }
    layout.bottom = y;
}

std::vector<LegendEntry> legendOf(const report::BulletChart& chart, qreal point) {
    std::vector<LegendEntry> entries;
    entries.push_back({in(chart, say("Level", "Рівень")), [point](QPainter& p, const QRectF& mark) {
                           paintDot(p, mark.center(), point, false);
                       }});
    const bool hasHollow =
        std::ranges::find(chart.rows, Standing::Hollow, &report::BulletRow::standing) !=
        chart.rows.end();
    if (hasHollow) {
        entries.push_back({in(chart, say("Level, coverage is low", "Рівень, охоплення мале")),
                           [point](QPainter& p, const QRectF& mark) {
                               paintDot(p, mark.center(), point, true);
                           }});
    }
    entries.push_back({in(chart, say("Possible range", "Можливі межі")),
                       [point](QPainter& p, const QRectF& mark) {
                           const QPointF half(mark.width() / 2, 0);
                           paintWhisker(p, mark.center() - half, mark.center() + half, point);
                       }});
    entries.push_back({in(chart, say("Target", "Ціль")), [point](QPainter& p, const QRectF& mark) {
                           paintTargetTick(p, mark.center(), mark.height() * 0.7, point);
                       }});
    if (!chart.earlierName.empty()) {
        entries.push_back({toQt(chart.earlierName), [point](QPainter& p, const QRectF& mark) {
                               paintEarlierDot(p, mark.center(), point);
                           }});
    }
    return entries;
}

} // namespace

qreal BulletLayout::xOf(double levels) const {
    const QRectF& plot = lines.front().plotBox;
    return plot.left() + plot.width() * std::clamp(levels / std::max(max, 1), 0.0, 1.0);
}

QString figureHead(const report::BulletChart& chart) {
    return in(chart, say("Level", "Рівень"));
}

QString coverageHead(const report::BulletChart& chart) {
    return in(chart, say("Coverage", "Охоплення"));
}

BulletLayout layOutBullets(const QRectF& area,
                           const report::BulletChart& chart,
                           const QFont& font,
                           const QPaintDevice* device) {
    BulletLayout layout{.frame = frameOf(area, chart.title, chart.note, font, device),
                        .max = chart.max};
    const QFontMetricsF metrics(font, device);
    const QRectF& body = layout.frame.body;
    layout.headBox = {body.left(), body.top(), body.width(), layout.frame.line * 1.4};
    if (chart.rows.empty()) {
        layout.emptyText = wrapText(toQt(chart.description), metrics, body.width() * 0.8);
        layout.emptyBox = {
            body.left(), body.top() + layout.frame.line, body.width(), layout.emptyText.height()};
        layout.bottom = layout.emptyBox.bottom();
        return layout;
    }
    placeLines(layout, chart, columnsOf(body, chart, font, device), metrics);
    layout.legend = layOutLegend(layout.frame,
                                 legendOf(chart, layout.frame.point),
                                 layout.bottom + layout.frame.line * 0.6,
                                 device);
    layout.bottom += layout.frame.line * 0.6 + layout.legend.height;
    return layout;
}

BulletLayout fitBullets(const QRectF& area,
                        const report::BulletChart& chart,
                        const QFont& font,
                        const QPaintDevice* device) {
    return fittingLayout(area, font, [&](const QFont& smaller) {
        return layOutBullets(area, chart, smaller, device);
    });
}

} // namespace kordon::charts
