#include "core/analysis/showing.h"
#include "core/report/gap_words.h"
#include "core/report/words.h"
#include "core/report/workbook_sheets.h"

#include <algorithm>
#include <iterator>

namespace kordon::report {

using workbook::Cell;
using workbook::Look;
using workbook::Row;
using workbook::Sheet;

namespace {

std::vector<SheetColumn> figureColumns(const WorkbookMaterial& material,
                                       const Text& name,
                                       double width,
                                       bool hasCoverage) {
    const auto titled = [&](const Text& part) {
        return SheetColumn{inLevels(material, fill(part, {name})), width};
    };
    std::vector<SheetColumn> columns{titled(say("%1", "%1")),
                                     titled(say("%1: low", "%1: нижня межа")),
                                     titled(say("%1: high", "%1: верхня межа")),
                                     titled(say("%1: evidenced", "%1: за доказами"))};
    if (hasCoverage) {
        columns.push_back(
            {fill(say("%1: coverage, share 0–1", "%1: охоплення, частка 0–1"), {name}), width});
    }
    return columns;
}

std::vector<SheetColumn> scoreColumns(const WorkbookMaterial& material) {
    std::vector<SheetColumn> columns{{componentKey(), 20},
                                     {say("Component", "Компонент"), 34},
                                     {actorKey(), 16},
                                     {say("Actor", "Субʼєкт"), 15},
                                     {say("Role", "Роль"), 20}};
    const auto add = [&](const Text& name, double width, bool hasCoverage) {
        std::ranges::move(figureColumns(material, name, width, hasCoverage),
                          std::back_inserter(columns));
    };
    add(dimensionName(Dimension::Capacity), 15, true);
    add(dimensionName(Dimension::Readiness), 13, true);
    add(preparednessName(), 18, false);
    columns.push_back({say("Preparedness may be shown", "Підготовленість можна показувати"), 18});
    columns.push_back({say("Capped by questions", "Обмежують питання"), 14});
    return columns;
}

void addFigure(const WorkbookMaterial& material, const Figure& figure, Row& row) {
    for (const auto& value : {figure.point, figure.low, figure.high, figure.evidenced}) {
        row.cells.push_back(levelCell(material, value));
    }
}

Row scoreRow(const WorkbookMaterial& material, const CellScore& cell) {
    const Component& component = *findComponent(material.pack(), cell.component);
    Row row{.cells = {textCell(material, cell.component.value),
                      componentCell(material, component),
                      textCell(material, cell.actor.value),
                      actorCell(material, cell.actor),
                      roleCell(material, cell.role)}};
    for (const Dimension dimension : kDimensions) {
        const Figure& figure = cell.scores.of(dimension);
        addFigure(material, figure, row);
        row.cells.push_back(numberCell(figure.coverage, Look::Share));
    }
    addFigure(material, cell.scores.preparedness, row);
    row.cells.push_back(
        saidCell(material, standingName(standingOfPreparedness(cell.scores, material.pack()))));
    std::string gates;
    for (const QuestionId& gate : cell.gates) {
        gates += (gates.empty() ? "" : ", ") + codeOf(material.pack(), gate);
    }
    row.cells.push_back(textCell(material, gates));
    return row;
}

std::vector<SheetColumn> gapColumns(const WorkbookMaterial& material) {
    const auto ofDimension = [&](const Text& pattern, Dimension dimension) {
        return SheetColumn{inLevels(material, fill(pattern, {dimensionName(dimension)})), 16};
    };
    const Text target = say("%1: target", "%1: ціль");
    const Text shortfall = say("%1: shortfall", "%1: відставання");
    return {{say("Rank", "Місце"), 7},
            {say("State", "Стан"), 16},
            {componentKey(), 20},
            {say("Component", "Компонент"), 30},
            {actorKey(), 16},
            {say("Actor", "Субʼєкт"), 15},
            {say("Role", "Роль"), 20},
            ofDimension(target, Dimension::Capacity),
            ofDimension(target, Dimension::Readiness),
            ofDimension(shortfall, Dimension::Capacity),
            ofDimension(shortfall, Dimension::Readiness),
            {inLevels(material, say("Worst case", "Найгірший випадок")), 12},
            {say("Pressure of threats τ", "Тиск загроз τ"), 10},
            {say("Priority: mean shortfall × weights × (1 + τ)",
                 "Пріоритет: середнє відставання × ваги × (1 + τ)"),
             13},
            {say("Left whatever is still answered", "Залишиться за будь-яких відповідей"), 13},
            {say("Capped by questions", "Обмежують питання"), 14},
            {say("Cause", "Причина"), 34},
            {say("Proposed step", "Пропонований захід"), 34}};
}

Text gapState(const Gap& gap) {
    if (!gap.priority) {
        return say("not yet known", "ще не відомо");
    }
    return hasShortfall(gap) ? say("gap", "розрив") : say("target reached", "ціль досягнуто");
}

/// The noise of the last digits is no shortfall.
std::optional<double> settled(std::optional<double> shortfall) {
    return shortfall && *shortfall <= kNoShortfall ? std::optional(0.0) : shortfall;
}

Row gapRow(const WorkbookMaterial& material, const Gap& gap, std::optional<double> rank) {
    const ReportMaterial& main = material.main();
    const auto noted = main.assessment.gapNotes.find({gap.component, gap.actor});
    const GapNote note = noted == main.assessment.gapNotes.end() ? GapNote{} : noted->second;
    return {.cells = {numberCell(rank, Look::Whole),
                      saidCell(material, gapState(gap)),
                      textCell(material, gap.component.value),
                      componentCell(material, *findComponent(material.pack(), gap.component)),
                      textCell(material, gap.actor.value),
                      actorCell(material, gap.actor),
                      roleCell(material, gap.role),
                      numberCell(gap.capacity.target, Look::Level),
                      numberCell(gap.readiness.target, Look::Level),
                      numberCell(settled(gap.capacity.shortfall), Look::Level),
                      numberCell(settled(gap.readiness.shortfall), Look::Level),
                      numberCell(gap.worstCase, Look::Level),
                      numberCell(gap.pressure.value, Look::Level),
                      numberCell(settled(gap.priority), Look::Level),
                      yesCell(material, gap.isCertain()),
                      textCell(material, gateCodes(material.pack(), gap)),
                      textCell(material, note.cause),
                      textCell(material, note.step)}};
}

} // namespace

Sheet scoresSheet(const WorkbookMaterial& material) {
    Sheet sheet = sheetOf(material, say("Scores", "Оцінки"), scoreColumns(material));
    const ReportMaterial& main = material.main();
    for (const CellScore& cell : main.sheet.cells) {
        if (main.shows(cell.component) && main.shows(cell.actor)) {
            sheet.rows.push_back(scoreRow(material, cell));
        }
    }
    return sheet;
}

Sheet gapsSheet(const WorkbookMaterial& material) {
    Sheet sheet = sheetOf(material, say("Gaps", "Розриви"), gapColumns(material));
    const ReportMaterial& main = material.main();
    int rank = 0;
    for (const Gap& gap : main.gaps.ranked) {
        rank += hasShortfall(gap) ? 1 : 0;
        if (main.shows(gap)) {
            sheet.rows.push_back(gapRow(
                material, gap, hasShortfall(gap) ? std::optional<double>(rank) : std::nullopt));
        }
    }
    for (const Gap& gap : main.gaps.notYetKnown) {
        if (main.shows(gap)) {
            sheet.rows.push_back(gapRow(material, gap, std::nullopt));
        }
    }
    return sheet;
}

} // namespace kordon::report
