#include "app/charts/threat_matrix_painter.h"

#include "app/charts/heat_marks.h"
#include "app/charts/palette.h"
#include "app/charts/threat_matrix_layout.h"

namespace kordon {

using namespace charts;

namespace {

// The darkest tint is for the gravest pair; two steps of the ramp less keep ink readable on it.
QColor tintOf(const report::MatrixCell& cell, int max) {
    const double share = static_cast<double>(cell.likelihood * cell.impact) / (max * max);
    return gapTint(share * max * 0.75, max);
}

void paintCell(QPainter& painter,
               const ThreatMatrixLayout& layout,
               const report::ThreatMatrix& matrix,
               std::size_t at) {
    const report::MatrixCell& cell = matrix.cells[at];
    const QRectF& box = layout.cells[at];
    const QColor tint = tintOf(cell, matrix.max);
    painter.fillRect(box, tint);
    paintCellBorder(painter, box, layout.frame.point);
    painter.setPen(inkOn(tint));
    painter.setFont(scaledFont(layout.frame.font, 0.82));
    const qreal pad = layout.frame.line * 0.25;
    painter.drawText(
        box.adjusted(pad, pad * 0.5, -pad, 0), Qt::AlignRight | Qt::AlignTop, toQt(cell.pressure));
    painter.setFont(strongFont(layout.frame.font));
    QRectF inner = box;
    const TextBlock& threats = layout.threats[at];
    inner.setTop(box.center().y() + layout.frame.line * 0.4 - threats.height() / 2);
    paintText(painter, inner, Qt::AlignHCenter, threats);
}

void paintLikelihoodAxis(QPainter& painter, const PlacedText& axis) {
    painter.save();
    painter.translate(axis.box.left(), axis.box.center().y() + axis.text.width / 2);
    painter.rotate(-90);
    paintText(painter, {0, 0, axis.text.width, axis.text.height()}, Qt::AlignLeft, axis.text);
    painter.restore();
}

void paintAxes(QPainter& painter, const ThreatMatrixLayout& layout) {
    painter.setPen(kInk);
    painter.setFont(layout.frame.font);
    for (const PlacedText& step : layout.likelihoods) {
        paintText(painter, step.box, Qt::AlignHCenter, step.text);
    }
    for (const PlacedText& step : layout.impacts) {
        paintText(painter, step.box, Qt::AlignHCenter, step.text);
    }
    painter.setPen(kMutedInk);
    painter.setFont(scaledFont(layout.frame.font, 0.92));
    paintLikelihoodAxis(painter, layout.likelihoodAxis);
    paintText(painter, layout.impactAxis.box, Qt::AlignHCenter, layout.impactAxis.text);
    paintText(painter, layout.legend.box, Qt::AlignLeft, layout.legend.text);
}

} // namespace

qreal threatMatrixHeight(qreal width,
                         const report::ThreatMatrix& matrix,
                         const QFont& font,
                         const QPaintDevice* device) {
    return bestThreatMatrixHeight(width, matrix, font, device);
}

void paintThreatMatrix(QPainter& painter,
                       const QRectF& area,
                       const report::ThreatMatrix& matrix,
                       const QFont& font) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ThreatMatrixLayout layout = fitThreatMatrix(area, matrix, font, painter.device());
    paintHeading(painter, layout.frame);
    for (std::size_t at = 0; at < matrix.cells.size(); ++at) {
        paintCell(painter, layout, matrix, at);
    }
    paintAxes(painter, layout);
    painter.setPen(kInk);
    painter.setFont(layout.frame.font);
    for (const PlacedText& line : layout.key) {
        paintText(painter, line.box, Qt::AlignLeft, line.text);
    }
    painter.restore();
}

ChartSpots threatMatrixSpots(const QRectF& area,
                             const report::ThreatMatrix& matrix,
                             const QFont& font,
                             const QPaintDevice* device) {
    const ThreatMatrixLayout layout = fitThreatMatrix(area, matrix, font, device);
    ChartSpots spots;
    for (std::size_t at = 0; at < matrix.cells.size(); ++at) {
        const report::MatrixCell& cell = matrix.cells[at];
        spots.push_back({.box = layout.cells[at],
                         .line = static_cast<std::size_t>(matrix.max - cell.likelihood),
                         .step = static_cast<std::size_t>(cell.impact - 1),
                         .place = {},
                         .spoken = toQt(cell.spoken)});
    }
    return spots;
}

} // namespace kordon
