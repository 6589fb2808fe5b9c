#include "app/charts/gap_layout.h"

#include "app/charts/chart_frame.h"
#include "app/charts/legend_flow.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>

namespace kordon::charts {

namespace {

constexpr qreal kLabelShare = 0.42;
constexpr qreal kPriorityShare = 0.13;

int scaleEndOf(const report::GapChart& chart) {
    double longest = 1;
    for (const report::GapBar& bar : chart.bars) {
        for (const auto& value : {bar.capacity, bar.readiness, bar.worstCase}) {
            longest = std::max(longest, value.value_or(0));
        }
    }
    return std::max(1, std::min(chart.max, static_cast<int>(std::ceil(longest))));
}

/// Puts a block across the area at `y` and gives the place below it.
qreal placeAcross(QRectF& box, TextBlock& block, const QRectF& area, qreal y) {
    box = {area.left(), y, area.width(), block.height()};
    return box.bottom();
}

qreal placeRows(GapLayout& layout,
                const QRectF& area,
                const report::GapChart& chart,
                const QFontMetricsF& metrics) {
    const qreal labelWidth = area.width() * kLabelShare;
    const qreal priorityWidth = area.width() * kPriorityShare;
    const qreal gutter = metrics.height() * 0.7;
    const qreal plotLeft = area.left() + labelWidth + gutter;
    const qreal plotRight = area.right() - priorityWidth - gutter;
    qreal y = layout.headBox.bottom();
    for (const report::GapBar& bar : chart.bars) {
        GapRow row{.label = wrapText(toQt(bar.label), metrics, labelWidth)};
        const qreal height =
            std::max(row.label.height(), metrics.height() * 1.5) + metrics.height() * 0.5;
        const qreal labelTop = y + (height - row.label.height()) / 2;
        row.labelBox = {area.left(), labelTop, labelWidth, row.label.height()};
        row.plotBox = {plotLeft, y, plotRight - plotLeft, height};
        row.priorityBox = {area.right() - priorityWidth, y, priorityWidth, height};
        layout.rows.push_back(std::move(row));
        y += height;
    }
    return y;
}

qreal placeEmpty(GapLayout& layout,
                 const QRectF& area,
                 const report::GapChart& chart,
                 const QFontMetricsF& metrics) {
    layout.emptyText = wrapText(toQt(chart.description), metrics, area.width() * 0.8);
    return placeAcross(
        layout.emptyBox, layout.emptyText, area, layout.headBox.top() + metrics.height());
}

qreal placeLegend(GapLayout& layout,
                  const QRectF& area,
                  const report::GapChart& chart,
                  const QFontMetricsF& metrics) {
    layout.legendMark = metrics.height() * 1.6;
    std::vector<qreal> widths;
    for (const QString& text : gapLegendTexts(chart)) {
        widths.push_back(layout.legendMark + metrics.height() * 0.4 +
                         metrics.horizontalAdvance(text));
    }
    const LegendFlow flow =
        flowLegend(area, widths, metrics.height() * 1.35, metrics.height() * 1.2);
    const qreal top = layout.rows.back().plotBox.bottom() + metrics.height() * 0.6;
    for (QRectF box : flow.boxes) {
        box.translate(0, top - (area.bottom() - flow.height));
        layout.legend.push_back(box);
    }
    return top + flow.height;
}

} // namespace

qreal GapLayout::xOf(double levels) const {
    const QRectF& plot = rows.front().plotBox;
    return plot.left() + plot.width() * std::clamp(levels / scaleEnd, 0.0, 1.0);
}

std::vector<QString> gapLegendTexts(const report::GapChart& chart) {
    const auto in = [&](const Text& text) {
        return toQt(text.in(chart.language));
    };
    std::vector<QString> texts{in(report::dimensionName(Dimension::Capacity)),
                               in(report::dimensionName(Dimension::Readiness)),
                               in(say("Worst case (mean)", "Найгірший випадок (середній)"))};
    const bool hasCapped = std::ranges::any_of(chart.bars, &report::GapBar::isCapped);
    if (hasCapped) {
        texts.push_back(in(say("Capped by a critical question", "Обмежено критичною вимогою")));
    }
    return texts;
}

GapLayout layOutGaps(const QRectF& area,
                     const report::GapChart& chart,
                     const QFont& font,
                     const QPaintDevice* device) {
    const QFontMetricsF metrics(font, device);
    GapLayout layout{.font = font, .point = metrics.height() / font.pointSizeF() / 1.15};
    layout.scaleEnd = scaleEndOf(chart);
    layout.title =
        wrapText(toQt(chart.title), QFontMetricsF(strongFont(font, 1.25), device), area.width());
    qreal y = placeAcross(layout.titleBox, layout.title, area, area.top());
    if (!chart.note.empty()) {
        layout.note =
            wrapText(toQt(chart.note), QFontMetricsF(strongFont(font, 1), device), area.width());
        y = placeAcross(layout.noteBox, layout.note, area, y + metrics.height() * 0.25);
    }
    layout.headBox = {
        area.left(), y + metrics.height() * 0.5, area.width(), metrics.height() * 2.4};
    if (chart.bars.empty()) {
        layout.bottom = placeEmpty(layout, area, chart, metrics);
        return layout;
    }
    placeRows(layout, area, chart, metrics);
    layout.bottom = placeLegend(layout, area, chart, metrics);
    return layout;
}

} // namespace kordon::charts
