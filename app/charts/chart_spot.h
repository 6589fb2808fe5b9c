#pragma once

#include <QRectF>
#include <QString>

#include "core/report/chart_place.h"

#include <vector>

namespace kordon::charts {

/// A mark of a painted chart: where it can be hit, what is said of it, where it leads.
struct ChartSpot {
    QRectF box;
    std::size_t line = 0; ///< The series or row that the mark stands in.
    std::size_t step = 0; ///< Its place along that series or row.
    report::ChartPlace place;
    QString spoken;
};

using ChartSpots = std::vector<ChartSpot>;

[[nodiscard]] inline QRectF boxAround(const QPointF& centre, qreal half) {
    return {centre.x() - half, centre.y() - half, 2 * half, 2 * half};
}

} // namespace kordon::charts
