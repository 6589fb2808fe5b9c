#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>

#include "app/charts/chart_frame.h"
#include "app/charts/text_block.h"
#include "core/report/bullet_chart.h"

#include <vector>

namespace kordon::charts {

struct BulletLine {
    QRectF box; ///< The whole row.
    QRectF labelBox;
    TextBlock label;
    QRectF plotBox;
    QRectF figureBox;
    QRectF coverageBox;
};

/// Where everything of a bullet chart stands, from the top of the area down. Rows do not overlap.
struct BulletLayout {
    Frame frame;
    QRectF headBox; ///< The column heads and the numbers of the scale, above the rows.
    std::vector<BulletLine> lines;
    QRectF emptyBox; ///< Where the sentence stands if there is no row.
    TextBlock emptyText;
    Legend legend;
    int max = 1;
    qreal bottom = 0;

    /// Where a number of levels stands.
    [[nodiscard]] qreal xOf(double levels) const;
};

/// The heads of the columns at the right: the figure, the coverage.
[[nodiscard]] QString figureHead(const report::BulletChart& chart);
[[nodiscard]] QString coverageHead(const report::BulletChart& chart);

[[nodiscard]] BulletLayout layOutBullets(const QRectF& area,
                                         const report::BulletChart& chart,
                                         const QFont& font,
                                         const QPaintDevice* device);

/// In an area that is too low the font becomes smaller.
[[nodiscard]] BulletLayout fitBullets(const QRectF& area,
                                      const report::BulletChart& chart,
                                      const QFont& font,
                                      const QPaintDevice* device);

} // namespace kordon::charts
