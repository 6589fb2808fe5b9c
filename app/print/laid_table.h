#pragma once

#include <QColor>
#include <QFont>

#include "app/charts/text_block.h"
#include "app/print/paper.h"
#include "core/report/report.h"

#include <vector>

namespace kordon::print {

struct LaidCell {
    charts::TextBlock text;
    bool isStrong = false;
    QColor fill; ///< Invalid: none.
    report::Align align = report::Align::Left;
};

struct LaidRow {
    std::vector<LaidCell> cells;
    qreal height = 0;
    /// As it stands where it begins a page; empty: as anywhere.
    std::vector<LaidCell> cellsAtTop;
    qreal heightAtTop = 0;
};

/// A table with its lines broken; where it stands on the paper is not known yet.
struct LaidTable {
    charts::TextBlock caption;
    qreal captionHeight = 0; ///< With the space below it; 0: no caption.
    QFont captionFont;
    QFont font;
    qreal padding = 0;
    std::vector<qreal> widths;
    LaidRow header;
    std::vector<LaidRow> rows; ///< None is taller than a page has room for.
};

[[nodiscard]] LaidTable layOut(const report::Table& table, const Paper& paper);

/// Widths that sum up to `total`: as near to the relative ones as the least widths allow.
[[nodiscard]] std::vector<qreal> columnWidths(const std::vector<qreal>& relative,
                                              const std::vector<qreal>& least,
                                              qreal total);

} // namespace kordon::print
