#pragma once

#include <QFont>

namespace kordon::charts {

/// The face of charts, tables and headings: "Liberation Sans", else "DejaVu Sans".
[[nodiscard]] QFont chartFont(qreal points, bool isBold = false);

} // namespace kordon::charts
