#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/threat_matrix.h"

namespace kordon {

[[nodiscard]] qreal threatMatrixHeight(qreal width,
                                       const report::ThreatMatrix& matrix,
                                       const QFont& font,
                                       const QPaintDevice* device);

void paintThreatMatrix(QPainter& painter,
                       const QRectF& area,
                       const report::ThreatMatrix& matrix,
                       const QFont& font);

/// One for each cell, in the order of the matrix.
[[nodiscard]] charts::ChartSpots threatMatrixSpots(const QRectF& area,
                                                   const report::ThreatMatrix& matrix,
                                                   const QFont& font,
                                                   const QPaintDevice* device);

} // namespace kordon
