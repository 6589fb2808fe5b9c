#pragma once

#include <QColor>

/// How far apart two colours look, also to eyes that lack one kind of cone.
namespace kordon::tests {

enum class Vision { Full, Protan, Deutan, Tritan };

/// After Machado, Oliveira and Fernandes (2009), at full severity.
[[nodiscard]] QColor seenWith(Vision vision, const QColor& colour);

/// CIEDE2000, for the white of D65.
[[nodiscard]] double colourDifference(const QColor& one, const QColor& other);

} // namespace kordon::tests
