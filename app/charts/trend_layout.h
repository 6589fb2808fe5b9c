#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>

#include "app/charts/chart_frame.h"
#include "app/charts/series_style.h"
#include "app/charts/text_block.h"
#include "core/report/trend_chart.h"

#include <vector>

namespace kordon::charts {

// Of the chart's font.
inline constexpr qreal kTickScale = 0.85;
inline constexpr qreal kTrendRemarkScale = 0.92;

/// The names of the assessments stand so many points below the plot, clear of a mark at 0.
inline constexpr qreal kNamesBelow = 4.5;

struct TrendBox {
    QRectF box; ///< The whole small chart.
    QRectF headingBox;
    TextBlock heading;
    QRectF plotBox;
};

/// Where everything of a trend chart stands: small charts in rows, from the top of the area down.
struct TrendLayout {
    Frame frame;
    std::vector<TrendBox> panels;    ///< One for each of the chart.
    std::vector<SeriesStyle> styles; ///< One for each line of a panel.
    std::size_t labelStep = 1;       ///< Every so many assessments have their name below the plot.
    Legend legend;
    QRectF remarkBox;
    TextBlock remark;
    std::size_t assessments = 1;
    int max = 1;
    qreal bottom = 0;

    /// Where the level of an assessment stands in a small chart.
    [[nodiscard]] QPointF at(std::size_t panel, std::size_t assessment, double levels) const;
};

[[nodiscard]] TrendLayout layOutTrends(const QRectF& area,
                                       const report::TrendChart& chart,
                                       const QFont& font,
                                       const QPaintDevice* device);

/// In an area that is too low the font becomes smaller.
[[nodiscard]] TrendLayout fitTrends(const QRectF& area,
                                    const report::TrendChart& chart,
                                    const QFont& font,
                                    const QPaintDevice* device);

/// The sign that two years are not comparable: two strokes across the place where the line would
/// be.
void paintBreak(QPainter& painter, const QPointF& centre, qreal point);

} // namespace kordon::charts
