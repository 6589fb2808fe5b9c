#pragma once

#include <QByteArray>

#include "app/print/report_painting.h"
#include "core/base/result.h"

#include <string>

namespace kordon::print {

/// How lengths on the painted device become points of the page, which count from its lower left.
struct PageFrame {
    qreal pointsPerUnit = 1;
    qreal left = 0; ///< Of the paint rectangle, in points.
    qreal top = 0;  ///< Of the paint rectangle, in points from the lower edge of the page.
};

/// The same file with an outline, links in the table of contents and its language; Qt writes none
/// of them. A file that is valid PDF/A stays so.
[[nodiscard]] Result<std::string> finishPdf(const QByteArray& pdf,
                                            const PaintedReport& painted,
                                            const PageFrame& frame,
                                            const std::string& language);

} // namespace kordon::print
