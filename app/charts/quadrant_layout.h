#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPointF>
#include <QRectF>

#include "app/charts/chart_frame.h"
#include "app/charts/series_style.h"
#include "app/charts/text_block.h"
#include "core/report/quadrant_chart.h"

#include <vector>

namespace kordon::charts {

struct QuadrantPlace {
    QPointF truth;  ///< Where the figures are.
    QPointF centre; ///< Where the mark is drawn: as near as it meets no other.
};

struct QuadrantKey {
    QRectF box;
    TextBlock text;
};

/// Where everything of a capacity × readiness chart stands. No mark covers another.
struct QuadrantLayout {
    Frame frame;
    QFont keyFont;
    QRectF plot;
    int max = 1;
    qreal radius = 0; ///< Of the marks.
    QFont markFont;
    std::vector<std::vector<QuadrantPlace>> marks; ///< By series.
    std::vector<SeriesStyle> styles;               ///< By series.
    std::vector<QuadrantKey> key;                  ///< One for each component.
    QRectF absenceBox;
    TextBlock absence;
    Legend legend;

    [[nodiscard]] QPointF at(double capacity, double readiness) const;
};

[[nodiscard]] QuadrantLayout layOutQuadrant(const QRectF& area,
                                            const report::QuadrantChart& chart,
                                            const QFont& font,
                                            const QPaintDevice* device);

} // namespace kordon::charts
