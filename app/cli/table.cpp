#include "app/cli/table.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace kordon::cli {

namespace {

std::vector<std::size_t> widthsOf(const TextTable& table) {
    std::vector<std::size_t> widths;
    const auto widen = [&](const std::vector<std::string>& row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], terminalWidth(row[i]));
        }
    };
    widen(table.header);
    std::ranges::for_each(table.rows, widen);
    return widths;
}

std::string lineOf(const std::vector<std::string>& row,
                   const std::vector<std::size_t>& widths,
                   const std::vector<bool>& alignsRight) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string padding(widths[i] - terminalWidth(row[i]), ' ');
        const bool isRight = i < alignsRight.size() && alignsRight[i];
        line += i == 0 ? "" : "  ";
        line += isRight ? padding + row[i] : row[i] + padding;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

} // namespace

std::string rendered(const TextTable& table) {
    const std::vector<std::size_t> widths = widthsOf(table);
    std::string text = lineOf(table.header, widths, table.alignsRight);
    for (const auto& row : table.rows) {
        text += lineOf(row, widths, table.alignsRight);
    }
    return text;
}

} // namespace kordon::cli
