#pragma once

#include <QByteArray>
#include <QString>

#include "app/print/page_flow.h"

#include <vector>

namespace kordon {

/// The same PDF with bookmarks and its language, which Qt does not write; it stays PDF/A-1b.
[[nodiscard]] QByteArray withOutline(const QByteArray& pdf,
                                     const std::vector<OutlineEntry>& outline,
                                     const QString& language);

} // namespace kordon
