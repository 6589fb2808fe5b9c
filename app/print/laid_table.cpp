#include "app/print/laid_table.h"

#include "app/charts/chart_look.h"
#include "app/charts/palette.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kordon::print {

namespace {

using charts::TextBlock;
using charts::toQt;

// From the wanted size down to the least that is still read without effort.
constexpr std::array kPoints{9.0, 8.5, 8.0, 7.5, 7.0, 6.5};
constexpr qreal kCaptionPoints = 10;
constexpr qreal kPadding = 1.2; ///< In millimetres.

QFont strong(QFont font) {
    font.setBold(true);
    return font;
}

std::vector<qreal> leastWidths(const report::Table& table, const Paper& paper, const QFont& font) {
    const QFontMetricsF plain = paper.metrics(font);
    const QFontMetricsF bold = paper.metrics(strong(font));
    const qreal padding = 2 * paper.mm(kPadding);
    std::vector<qreal> least;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        qreal width = charts::widestWord(toQt(table.columns[column].title), bold);
        for (const auto& row : table.rows) {
            if (column < row.size()) {
                const QFontMetricsF& metrics = row[column].isStrong ? bold : plain;
                width = std::max(width, charts::widestWord(toQt(row[column].text), metrics));
            }
        }
        least.push_back(width + padding);
    }
    return least;
}

std::vector<qreal> relativeWidths(const report::Table& table) {
    std::vector<qreal> relative;
    for (const report::Column& column : table.columns) {
        relative.push_back(column.width);
    }
    return relative;
}

/// The largest font in which no word is wider than its column.
void chooseFont(LaidTable& laid, const report::Table& table, const Paper& paper) {
    const qreal total = paper.body().width();
    std::vector<qreal> least;
    for (const qreal points : kPoints) {
        laid.font = charts::chartFont(points);
        least = leastWidths(table, paper, laid.font);
        if (std::accumulate(least.begin(), least.end(), 0.0) <= total) {
            break;
        }
    }
    laid.widths = columnWidths(relativeWidths(table), least, total);
}

qreal heightOf(const std::vector<LaidCell>& cells, qreal padding) {
    qreal height = 0;
    for (const LaidCell& cell : cells) {
        height = std::max(height, cell.text.height());
    }
    return height + 2 * padding;
}

LaidRow layOutHeader(const LaidTable& laid, const report::Table& table, const Paper& paper) {
    const QFontMetricsF metrics = paper.metrics(strong(laid.font));
    LaidRow header;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const qreal width = laid.widths[column] - 2 * laid.padding;
        header.cells.push_back(
            {.text = charts::wrapText(toQt(table.columns[column].title), metrics, width),
             .isStrong = true,
             .fill = charts::kHeaderFill,
             .align = table.columns[column].align});
    }
    header.height = heightOf(header.cells, laid.padding);
    return header;
}

/// What a page with the table's head has for a row.
qreal roomForRow(const LaidTable& laid, const Paper& paper) {
    return paper.body().height() - laid.captionHeight - laid.header.height;
}

charts::TextBlock wrapIn(const LaidTable& laid,
                         std::size_t column,
                         const std::string& text,
                         bool isStrong,
                         const Paper& paper) {
    const QFontMetricsF metrics = paper.metrics(isStrong ? strong(laid.font) : laid.font);
    return charts::wrapText(toQt(text), metrics, laid.widths[column] - 2 * laid.padding);
}

/// What the row says differently where it begins a page.
void layOutTop(LaidRow& row,
               const LaidTable& laid,
               const std::vector<report::TableCell>& cells,
               const Paper& paper) {
    std::vector<LaidCell> top = row.cells;
    bool isOther = false;
    for (std::size_t column = 0; column < top.size(); ++column) {
        if (const std::string& text = cells[column].continued; !text.empty()) {
            top[column].text = wrapIn(laid, column, text, top[column].isStrong, paper);
            isOther = true;
        }
    }
    const qreal height = heightOf(top, laid.padding);
    if (isOther && height <= roomForRow(laid, paper)) {
        row.cellsAtTop = std::move(top);
        row.heightAtTop = height;
    }
}

LaidRow layOutRow(const LaidTable& laid,
                  const report::Table& table,
                  const std::vector<report::TableCell>& cells,
                  const Paper& paper) {
    LaidRow row;
    for (std::size_t column = 0; column < std::min(cells.size(), laid.widths.size()); ++column) {
        const report::TableCell& cell = cells[column];
        LaidCell result{.isStrong = cell.isStrong, .align = table.columns[column].align};
        result.text = wrapIn(laid, column, cell.text, cell.isStrong, paper);
        if (cell.level) {
            result.fill = charts::levelTint(*cell.level, table.max);
        }
        row.cells.push_back(std::move(result));
    }
    row.height = heightOf(row.cells, laid.padding);
    layOutTop(row, laid, cells, paper);
    return row;
}

/// A row that no page can hold goes on in further rows; any other stays one.
std::vector<LaidRow> piecesOf(const LaidRow& row, const LaidTable& laid, const Paper& paper) {
    const qreal room = roomForRow(laid, paper);
    if (row.height <= room) {
        return {row};
    }
    const qreal line = paper.metrics(strong(laid.font)).lineSpacing();
    const auto most =
        std::max<qsizetype>(1, static_cast<qsizetype>((room - 2 * laid.padding) / line));
    qsizetype longest = 0;
    for (const LaidCell& cell : row.cells) {
        longest = std::max(longest, cell.text.lines.size());
    }
    std::vector<LaidRow> pieces;
    for (qsizetype from = 0; from < longest; from += most) {
        LaidRow piece = row;
        piece.cellsAtTop.clear();
        for (LaidCell& cell : piece.cells) {
            cell.text.lines = cell.text.lines.mid(from, most);
        }
        piece.height = heightOf(piece.cells, laid.padding);
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

std::vector<qreal> columnWidths(const std::vector<qreal>& relative,
                                const std::vector<qreal>& least,
                                qreal total) {
    std::vector<qreal> widths(relative.size(), 0);
    std::vector<bool> isFixed(relative.size(), false);
    for (std::size_t round = 0; round <= relative.size(); ++round) {
        qreal free = total;
        qreal shares = 0;
        for (std::size_t column = 0; column < relative.size(); ++column) {
            (isFixed[column] ? free : shares) +=
                isFixed[column] ? -least[column] : relative[column];
        }
        bool hasChanged = false;
        for (std::size_t column = 0; column < relative.size(); ++column) {
            const qreal share = shares > 0 ? std::max(free, 0.0) * relative[column] / shares : 0;
            widths[column] = isFixed[column] ? least[column] : share;
            if (!isFixed[column] && share < least[column]) {
                isFixed[column] = true;
                hasChanged = true;
            }
        }
        if (!hasChanged) {
            break;
        }
    }
    // Where the least widths together are too wide, all give way alike.
    const qreal sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal& width : widths) {
        width *= sum > 0 ? total / sum : 0;
    }
    return widths;
}

LaidTable layOut(const report::Table& table, const Paper& paper) {
    LaidTable laid;
    laid.padding = paper.mm(kPadding);
    laid.captionFont = charts::chartFont(kCaptionPoints, true);
    if (!table.caption.empty()) {
        const QFontMetricsF metrics = paper.metrics(laid.captionFont);
        laid.caption = charts::wrapText(toQt(table.caption), metrics, paper.body().width());
        laid.captionHeight = laid.caption.height() + paper.mm(1.2);
    }
    chooseFont(laid, table, paper);
    laid.header = layOutHeader(laid, table, paper);
    for (const auto& cells : table.rows) {
        for (LaidRow& piece : piecesOf(layOutRow(laid, table, cells, paper), laid, paper)) {
            laid.rows.push_back(std::move(piece));
        }
    }
    return laid;
}

} // namespace kordon::print
