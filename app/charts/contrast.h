#pragma once

#include <QColor>

/// How well one colour reads on another, as WCAG 2.2 measures it.
namespace kordon::charts {

/// Relative luminance: 0 for black, 1 for white.
[[nodiscard]] double luminance(const QColor& colour);

/// From 1 (the same) to 21 (black on white), whichever of the two is the lighter.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace kordon::charts
