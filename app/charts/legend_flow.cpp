#include "app/charts/legend_flow.h"

namespace kordon::charts {

namespace {

std::vector<std::vector<qreal>> rowsOf(const std::vector<qreal>& widths,
                                       qreal available,
                                       qreal space) {
    std::vector<std::vector<qreal>> rows;
    qreal used = 0;
    for (const qreal width : widths) {
        if (rows.empty() || used + width > available) {
            rows.emplace_back();
            used = 0;
        }
        rows.back().push_back(width);
        used += width + space;
    }
    return rows;
}

} // namespace

LegendFlow flowLegend(const QRectF& area,
                      const std::vector<qreal>& widths,
                      qreal rowHeight,
                      qreal space) {
    const auto rows = rowsOf(widths, area.width(), space);
    LegendFlow flow;
    flow.height = rowHeight * static_cast<qreal>(rows.size());
    qreal y = area.bottom() - flow.height;
    for (const std::vector<qreal>& row : rows) {
        qreal total = -space;
        for (const qreal width : row) {
            total += width + space;
        }
        qreal x = area.center().x() - total / 2;
        for (const qreal width : row) {
            flow.boxes.emplace_back(x, y, width, rowHeight);
            x += width + space;
        }
        y += rowHeight;
    }
    return flow;
}

} // namespace kordon::charts
