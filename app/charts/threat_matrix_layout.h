#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QRectF>

#include "app/charts/chart_frame.h"
#include "app/charts/text_block.h"
#include "core/report/threat_matrix.h"

#include <vector>

namespace kordon::charts {

struct PlacedText {
    QRectF box;
    TextBlock text;
};

/// Where everything of a matrix of threats stands, from the top of the area down.
struct ThreatMatrixLayout {
    Frame frame;
    QRectF grid;
    std::vector<QRectF> cells; ///< One for each cell of the matrix, in its order.
    std::vector<TextBlock> threats;
    std::vector<PlacedText> likelihoods; ///< Left of the rows.
    std::vector<PlacedText> impacts;     ///< Below the columns.
    PlacedText likelihoodAxis; ///< Laid out as if it lay flat; it reads upwards, left of all.
    PlacedText impactAxis;
    PlacedText legend;
    std::vector<PlacedText> key;
    qreal bottom = 0;
};

/// In an area that is too low the font becomes smaller.
[[nodiscard]] ThreatMatrixLayout fitThreatMatrix(const QRectF& area,
                                                 const report::ThreatMatrix& matrix,
                                                 const QFont& font,
                                                 const QPaintDevice* device);

/// The height in which the cells are well in proportion.
[[nodiscard]] qreal bestThreatMatrixHeight(qreal width,
                                           const report::ThreatMatrix& matrix,
                                           const QFont& font,
                                           const QPaintDevice* device);

} // namespace kordon::charts
