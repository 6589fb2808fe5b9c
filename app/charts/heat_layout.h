#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>

#include "app/charts/chart_frame.h"
#include "app/charts/text_block.h"
#include "core/report/heat_map.h"

#include <vector>

namespace kordon::charts {

struct HeatBox {
    QRectF box;
    TextBlock text; ///< Without lines where the cell is hatched.
};

struct HeatLine {
    QRectF labelBox;
    TextBlock label;
    std::vector<HeatBox> cells;
};

/// Where everything of a heat map stands, from the top of the area down. Cells do not overlap.
struct HeatLayout {
    Frame frame;
    QFont cellFont;
    bool areHeadsUpright = false; ///< Turned by a quarter, where the columns are too narrow.
    std::vector<HeatBox> heads;   ///< A turned head's text is laid out as if the box lay flat.
    std::vector<HeatLine> lines;
    Legend legend;
    qreal bottom = 0;
};

[[nodiscard]] HeatLayout layOutHeat(const QRectF& area,
                                    const report::HeatMap& map,
                                    const QFont& font,
                                    const QPaintDevice* device);

/// In an area that is too low the font becomes smaller.
[[nodiscard]] HeatLayout fitHeat(const QRectF& area,
                                 const report::HeatMap& map,
                                 const QFont& font,
                                 const QPaintDevice* device);

} // namespace kordon::charts
