#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>

#include "app/charts/chart_frame.h"
#include "app/charts/text_block.h"
#include "core/report/dumbbell_chart.h"

#include <vector>

namespace kordon::charts {

// Of the chart's font.
inline constexpr qreal kHeadScale = 0.92;
inline constexpr qreal kRemarkScale = 0.92;

[[nodiscard]] const Text& likeForLikeHead();

/// A heading has a label and nothing else.
struct DumbbellLine {
    const report::DumbbellRow* row = nullptr; ///< The chart's; none: a heading.
    QRectF box;                               ///< The whole line.
    QRectF labelBox;
    TextBlock label;
    QRectF plotBox;
    QRectF fromBox;
    QRectF toBox;
    QRectF changeBox;
    QRectF likeForLikeBox;
};

/// Where everything of a dumbbell chart stands, from the top of the area down. Lines do not
/// overlap. Valid as long as the chart.
struct DumbbellLayout {
    Frame frame;
    QRectF headBox; ///< The column heads and the numbers of the scale, above the lines.
    TextBlock changeHead;
    TextBlock likeForLikeHead;
    std::vector<DumbbellLine> lines;
    DumbbellLine columns; ///< The columns alone, as high as nothing.
    Legend legend;
    QRectF remarkBox;
    TextBlock remark;
    qreal mark = 1; ///< The point that marks are painted with, smaller where rows are low.
    int max = 1;
    qreal bottom = 0;

    /// Where a number of levels stands.
    [[nodiscard]] qreal xOf(double levels) const;
};

[[nodiscard]] DumbbellLayout layOutDumbbells(const QRectF& area,
                                             const report::DumbbellChart& chart,
                                             const QFont& font,
                                             const QPaintDevice* device);

/// In an area that is too low the font becomes smaller.
[[nodiscard]] DumbbellLayout fitDumbbells(const QRectF& area,
                                          const report::DumbbellChart& chart,
                                          const QFont& font,
                                          const QPaintDevice* device);

} // namespace kordon::charts
