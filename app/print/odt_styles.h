#pragma once

#include <QColor>
#include <QString>

#include "core/report/report.h"

namespace kordon::print {

/// The attributes that declare the OpenDocument namespaces on a root element.
[[nodiscard]] QString odtNamespaces();

/// Text for an attribute; what XML 1.0 forbids is left out.
[[nodiscard]] QString odtEscaped(const std::string& text);

/// Text for a paragraph: lines and runs of blanks are kept.
[[nodiscard]] QString odtText(const std::string& text);

/// styles.xml: the named styles, the pages, what stands at their head and foot.
[[nodiscard]] QString odtStyles(const report::Report& report);

/// The name of the style of a cell's text.
[[nodiscard]] QString cellTextStyle(report::Align align, bool isStrong, const QColor& ink);

} // namespace kordon::print
