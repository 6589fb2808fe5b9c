#include "app/charts/threat_matrix_layout.h"

#include <algorithm>
#include <cmath>

namespace kordon::charts {

namespace {

constexpr qreal kBestCellShape = 0.5; // of its width
constexpr qreal kLeastCellLines = 2.3;
constexpr qreal kNarrowKey = 44; // in lines: from here on the key stands in two columns

QString in(const report::ThreatMatrix& matrix, const Text& text) {
    return toQt(text.in(matrix.language));
}

/// What stands below the cells, placed from 0 down.
qreal placeBelow(ThreatMatrixLayout& layout,
                 const report::ThreatMatrix& matrix,
                 qreal left,
                 const QPaintDevice* device) {
    const Frame& frame = layout.frame;
    const QFontMetricsF metrics(scaledFont(frame.font, 0.92), device);
    const qreal width = frame.body.right() - left;
    qreal y = frame.line * 1.3; // the steps of the impact
    layout.impactAxis.text = wrapText(in(matrix, say("Impact", "Вплив")), metrics, width);
    layout.impactAxis.box = {left, y, width, layout.impactAxis.text.height()};
    y += layout.impactAxis.box.height() + frame.line * 0.4;
    layout.legend.text = wrapText(toQt(matrix.legend), metrics, frame.body.width());
    layout.legend.box = {frame.body.left(), y, frame.body.width(), layout.legend.text.height()};
    return y + layout.legend.box.height();
}

qreal placeKey(ThreatMatrixLayout& layout,
               const report::ThreatMatrix& matrix,
               qreal top,
               const QPaintDevice* device) {
    const Frame& frame = layout.frame;
    const QFontMetricsF metrics(frame.font, device);
    const std::size_t columns = frame.body.width() > kNarrowKey * frame.line ? 2 : 1;
    const std::size_t rows = (matrix.key.size() + columns - 1) / columns;
    const qreal width = frame.body.width() / static_cast<qreal>(columns);
    qreal bottom = top;
    for (std::size_t column = 0; column < columns; ++column) {
        qreal y = top + frame.line * 0.5;
        const std::size_t end = std::min(matrix.key.size(), (column + 1) * rows);
        for (std::size_t at = column * rows; at < end; ++at) {
            const report::MatrixThreat& threat = matrix.key[at];
            PlacedText line{.text = wrapText(toQt(threat.number + "\u00A0 " + threat.title),
                                             metrics,
                                             width - frame.line)};
            line.box = {frame.body.left() + width * static_cast<qreal>(column),
                        y,
                        width - frame.line,
                        line.text.height()};
            y = line.box.bottom();
            bottom = std::max(bottom, y);
            layout.key.push_back(std::move(line));
        }
    }
    return bottom;
}

void placeCells(ThreatMatrixLayout& layout,
                const report::ThreatMatrix& matrix,
                const QPaintDevice* device) {
    const qreal width = layout.grid.width() / matrix.max;
    const qreal height = layout.grid.height() / matrix.max;
    const QFontMetricsF metrics(strongFont(layout.frame.font), device);
    const qreal pad = layout.frame.line * 0.3;
    // The corner keeps a line for itself.
    const auto lines = static_cast<qsizetype>(
        std::max(1.0, std::floor((height - layout.frame.line - pad) / metrics.lineSpacing())));
    for (const report::MatrixCell& cell : matrix.cells) {
        layout.cells.emplace_back(layout.grid.left() + width * (cell.impact - 1),
                                  layout.grid.top() + height * (matrix.max - cell.likelihood),
                                  width,
                                  height);
        layout.threats.push_back(
            firstLines(wrapText(toQt(cell.threats), metrics, width - 2 * pad), lines, metrics));
    }
}

void placeSteps(ThreatMatrixLayout& layout,
                const report::ThreatMatrix& matrix,
                const QPaintDevice* device) {
    const QFontMetricsF metrics(layout.frame.font, device);
    const qreal width = layout.grid.width() / matrix.max;
    const qreal height = layout.grid.height() / matrix.max;
    for (int step = 1; step <= matrix.max; ++step) {
        const TextBlock digit = wrapText(QString::number(step), metrics, width);
        const qreal middle = layout.grid.bottom() - height * (step - 0.5);
        layout.likelihoods.push_back({{layout.grid.left() - layout.frame.line * 1.2,
                                       middle - digit.height() / 2,
                                       layout.frame.line,
                                       digit.height()},
                                      digit});
        layout.impacts.push_back({{layout.grid.left() + width * (step - 1),
                                   layout.grid.bottom() + layout.frame.line * 0.2,
                                   width,
                                   digit.height()},
                                  digit});
    }
}

/// `cellHeight`: the least that a cell has; more where the area has it.
ThreatMatrixLayout layOut(const QRectF& area,
                          const report::ThreatMatrix& matrix,
                          const QFont& font,
                          qreal cellHeight,
                          const QPaintDevice* device) {
    ThreatMatrixLayout layout{.frame = frameOf(area, matrix.title, matrix.note, font, device)};
    const Frame& frame = layout.frame;
    const qreal left = frame.body.left() + frame.line * 2.8;
    qreal below = placeBelow(layout, matrix, left, device);
    below = placeKey(layout, matrix, below, device);
    const qreal free = area.bottom() - frame.body.top() - below;
    const qreal least = std::max(cellHeight, frame.line * kLeastCellLines) * matrix.max;
    layout.grid = {left, frame.body.top(), frame.body.right() - left, std::max(least, free)};
    placeCells(layout, matrix, device);
    placeSteps(layout, matrix, device);
    const qreal down = layout.grid.bottom();
    layout.impactAxis.box.translate(0, down);
    layout.legend.box.translate(0, down);
    for (PlacedText& line : layout.key) {
        line.box.translate(0, down);
    }
    const QFontMetricsF metrics(scaledFont(frame.font, 0.92), device);
    layout.likelihoodAxis.text =
        wrapText(in(matrix, say("Likelihood", "Імовірність")), metrics, layout.grid.height());
    layout.likelihoodAxis.box = {
        frame.body.left(), layout.grid.top(), frame.line * 1.4, layout.grid.height()};
    layout.bottom = down + below;
    return layout;
}

} // namespace

ThreatMatrixLayout fitThreatMatrix(const QRectF& area,
                                   const report::ThreatMatrix& matrix,
                                   const QFont& font,
                                   const QPaintDevice* device) {
    return fittingLayout(
        area, font, [&](const QFont& smaller) { return layOut(area, matrix, smaller, 0, device); });
}

qreal bestThreatMatrixHeight(qreal width,
                             const report::ThreatMatrix& matrix,
                             const QFont& font,
                             const QPaintDevice* device) {
    const qreal cell = width / (matrix.max + 1) * kBestCellShape;
    return layOut(QRectF(0, 0, width, 0), matrix, font, cell, device).bottom;
}

} // namespace kordon::charts
