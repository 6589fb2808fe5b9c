#pragma once

#include <QColor>
#include <QFont>

#include "app/charts/text_block.h"
#include "app/print/laid_table.h"
#include "app/print/paper.h"
#include "core/report/report.h"

#include <variant>
#include <vector>

/// A report with all its lines broken and heights known, before anything is put on a page. Made
/// once and flowed twice: first for the page numbers, then on the paper.
namespace kordon::print {

struct LaidText {
    charts::TextBlock text;
    QFont font;
    QColor colour;
    qreal indent = 0;
    qreal spaceAfter = 0;

    [[nodiscard]] qreal height() const { return text.height(); }
};

struct LaidList {
    std::vector<LaidText> items;
};

struct LaidPicture {
    const report::Picture* picture = nullptr; ///< Of the report, which must outlive this.
    qreal height = 0;
    QFont font;
    LaidText caption;
};

struct LaidSignature {
    LaidText position;
    LaidText name; ///< Empty: a line to write it on.
    qreal height = 0;
};

/// Never parted by a page break.
struct LaidSignatures {
    std::vector<LaidSignature> lines;

    [[nodiscard]] qreal height() const;
};

using LaidBlock = std::variant<LaidText, LaidList, LaidTable, LaidPicture, LaidSignatures>;

struct LaidSection {
    const report::Section* section = nullptr; ///< Of the report, which must outlive this.
    LaidText heading;
    std::vector<LaidBlock> blocks;
};

[[nodiscard]] std::vector<LaidSection> layOut(const report::Report& report, const Paper& paper);

/// Where the parts of a line to sign on stand, as shares of the width.
struct SignatureColumns {
    qreal ruleFrom = 0.47;
    qreal ruleTo = 0.68;
    qreal nameFrom = 0.71;
};

[[nodiscard]] LaidText layOutHeading(const QString& text, int depth, const Paper& paper);

} // namespace kordon::print
