#include "core/workbook/row_height.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <string_view>

namespace kordon::workbook {

namespace {

constexpr double kLine = 15; // of the usual font, in points
constexpr double kHighestRow = 409;

bool isWrapped(Look look) {
    return look == Look::Text || look == Look::Strong || look == Look::Note || look == Look::Header;
}

/// Bold letters are broader than the digits that a column's width is counted in.
double lettersIn(double width, Look look) {
    constexpr double kUsual = 0.95;
    constexpr double kBold = 0.85;
    const bool isBold = look == Look::Header || look == Look::Strong;
    return std::max(1.0, width * (isBold ? kBold : kUsual));
}

/// The lines of one paragraph, broken between words; a word longer than a line goes on in the next.
double linesOf(std::string_view paragraph, double letters) {
    double lines = 1;
    double used = 0;
    while (!paragraph.empty()) {
        const std::string_view word = paragraph.substr(0, paragraph.find(' '));
        paragraph.remove_prefix(std::min(word.size() + 1, paragraph.size()));
        const auto length = static_cast<double>(characterCount(word));
        if (used > 0 && used + 1 + length > letters) {
            ++lines;
            used = length;
        } else {
            used += length + (used > 0 ? 1 : 0);
        }
        while (used > letters) {
            ++lines;
            used -= letters;
        }
    }
    return lines;
}

double linesOf(const Cell& cell, double width) {
    const auto* text = std::get_if<std::string>(&cell.value);
    if (!text || !isWrapped(cell.look)) {
        return 1;
    }
    const double letters = lettersIn(width, cell.look);
    std::string_view left = *text;
    double lines = 0;
    while (true) {
        const auto end = left.find('\n');
        lines += linesOf(left.substr(0, end), letters);
        if (end == std::string_view::npos) {
            return lines;
        }
        left.remove_prefix(end + 1);
    }
}

double linesOf(const Row& row, const std::vector<double>& widths) {
    double lines = 1;
    std::size_t column = 0;
    for (const Cell& cell : row.cells) {
        double width = 0;
        for (std::size_t i = 0; i < cell.columns && column < widths.size(); ++i) {
            width += widths[column++];
        }
        lines = std::max(lines, linesOf(cell, width));
    }
    return lines;
}

} // namespace

void fitRows(Sheet& sheet) {
    for (Row& row : sheet.rows) {
        const double lines = row.height ? 1 : linesOf(row, sheet.widths);
        if (lines > 1) {
            row.height = std::min(kHighestRow, lines * kLine);
        }
    }
}

} // namespace kordon::workbook
