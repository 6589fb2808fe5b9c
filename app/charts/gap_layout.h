#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>

#include "app/charts/text_block.h"
#include "core/report/gap_chart.h"

#include <vector>

namespace kordon::charts {

struct GapRow {
    QRectF labelBox;
    QRectF plotBox;
    QRectF priorityBox;
    TextBlock label;
};

/// Where everything of a gap chart stands, from the top of the area down. The rows do not overlap.
struct GapLayout {
    QFont font;
    qreal point = 1; ///< The length of a typographic point.
    QRectF titleBox;
    TextBlock title;
    QRectF noteBox;
    TextBlock note;
    QRectF headBox; ///< The column heads and the numbers of the scale, above the rows.
    std::vector<GapRow> rows;
    QRectF emptyBox; ///< Where the sentence stands if there is no row.
    TextBlock emptyText;
    std::vector<QRectF> legend;
    qreal legendMark = 0; ///< The width of a legend's mark.
    int scaleEnd = 1;     ///< Whole levels at the right end of the plot.
    qreal bottom = 0;

    /// Where a number of levels stands.
    [[nodiscard]] qreal xOf(double levels) const;
};

/// The texts under the chart: capacity, readiness, worst case, capped.
[[nodiscard]] std::vector<QString> gapLegendTexts(const report::GapChart& chart);

[[nodiscard]] GapLayout layOutGaps(const QRectF& area,
                                   const report::GapChart& chart,
                                   const QFont& font,
                                   const QPaintDevice* device);

} // namespace kordon::charts
