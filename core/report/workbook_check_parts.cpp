#include "core/report/workbook_check.h"
#include "core/workbook/cell_text.h"

#include <algorithm>

namespace kordon::report {

using workbook::Cell;
using workbook::Look;
using workbook::Sheet;

const Text& checkName() {
    static const Text name = say("Check", "Перевірка");
    return name;
}

const Text& checkedCriteriaName() {
    static const Text name = say("Check criteria", "Перевірка критеріїв");
    return name;
}

const Text& checkedAnswersName() {
    static const Text name = say("Check answers", "Перевірка відповідей");
    return name;
}

std::array<std::optional<double>, kFiguresOfCheck> valuesOf(const Figure& figure) {
    return {figure.point, figure.low, figure.high, figure.coverage, figure.evidenced};
}

const std::array<Text, kFiguresOfCheck>& valueNames() {
    static const std::array kNames{say("Point", "Значення"),
                                   say("Low", "Нижня межа"),
                                   say("High", "Верхня межа"),
                                   say("Coverage", "Охоплення"),
                                   say("Evidenced", "За доказами")};
    return kNames;
}

double figureNumber(std::size_t index, Dimension dimension) {
    return static_cast<double>(2 * index) + (dimension == Dimension::Capacity ? 1 : 2);
}

std::string expression(std::string_view pattern, const std::vector<std::string>& names) {
    std::string formula;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '%') {
            ++i;
            formula += names.at(static_cast<std::size_t>(pattern[i] - '1'));
        } else {
            formula += pattern[i];
        }
    }
    return formula;
}

Cell formulaCell(std::string expression, std::optional<double> result, Look look) {
    workbook::Formula formula{.expression = std::move(expression), .result = std::string()};
    if (result) {
        formula.result = *result;
    }
    return {.value = std::move(formula), .look = look};
}

std::string columnRange(const Sheet& sheet, std::size_t column) {
    const std::size_t first = sheet.headerRow + 1;
    return workbook::sheetPrefix(sheet.name) + workbook::fixedCellName(first, column) + ":" +
           workbook::fixedCellName(std::max(first, sheet.rows.size() - 1), column);
}

} // namespace kordon::report
