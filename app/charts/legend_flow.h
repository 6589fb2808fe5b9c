#pragma once

#include <QRectF>

#include <vector>

namespace kordon::charts {

struct LegendFlow {
    std::vector<QRectF> boxes; ///< One for each entry.
    qreal height = 0;          ///< Of all rows together.
};

/// Entries of the given widths in centred rows at the foot of the area.
[[nodiscard]] LegendFlow flowLegend(const QRectF& area,
                                    const std::vector<qreal>& widths,
                                    qreal rowHeight,
                                    qreal space);

} // namespace kordon::charts
