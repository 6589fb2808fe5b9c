#pragma once

#include <QIcon>
#include <QString>

namespace kordon {

/// An icon of ours by its name in resources/icons. It is drawn in the colour of the palette's text
/// each time, so that it suits a light and a dark window.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace kordon
