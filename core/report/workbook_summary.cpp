#include "core/analysis/showing.h"
#include "core/report/chart_parts.h"
#include "core/report/report_sections.h"
#include "core/report/words.h"
#include "core/report/workbook_sheets.h"
#include "core/workbook/cell_text.h"

#include <cstdint>
#include <vector>

namespace kordon::report {

using workbook::Cell;
using workbook::Look;
using workbook::Row;
using workbook::Sheet;

namespace {

enum Column : std::uint8_t {
    NameColumn,
    KeyColumn,
    CapacityColumn,
    ReadinessColumn,
    PreparednessColumn,
    LowColumn,
    HighColumn,
    CoverageColumn,
    EvidencedColumn,
    TargetColumn,
    ColumnCount
};

// A radar of fewer axes is no area.
constexpr std::size_t kLeastAxes = 3;

std::vector<SheetColumn> columnsOf(const WorkbookMaterial& material) {
    return {
        {say("Whole, component, actor", "Загалом, компонент, субʼєкт"), 42},
        {say("Id", "Ідентифікатор"), 22},
        {inLevels(material, dimensionName(Dimension::Capacity)), 14},
        {inLevels(material, dimensionName(Dimension::Readiness)), 14},
        {inLevels(material, preparednessName()), 15},
        {inLevels(material, say("Preparedness: low", "Підготовленість: нижня межа")), 15},
        {inLevels(material, say("Preparedness: high", "Підготовленість: верхня межа")), 15},
        {say("Coverage, share 0–1", "Охоплення, частка 0–1"), 12},
        {inLevels(material, say("Preparedness: evidenced", "Підготовленість: за доказами")), 15},
        {inLevels(material, say("Mean target", "Середня ціль")), 12}};
}

/// A text across all columns; nothing where it is empty.
void addWide(const WorkbookMaterial& material, const std::string& text, Look look, Sheet& sheet) {
    if (!text.empty()) {
        Cell cell = textCell(material, text, look);
        cell.columns = ColumnCount;
        sheet.rows.push_back({.cells = {std::move(cell)}});
    }
}

/// The table that a report has of itself, in each language of the workbook.
std::vector<Table> documentTables(const WorkbookMaterial& material) {
    std::vector<Table> tables;
    for (const ReportMaterial& each : material.inLanguages) {
        tables.push_back(std::get<Table>(documentSection(each).blocks.front()));
    }
    return tables;
}

std::string joined(const std::string& first, const std::string& last) {
    return first == last ? first : first + " / " + last;
}

void addHead(const WorkbookMaterial& material, Sheet& sheet) {
    constexpr double kTitleHeight = 24;
    const TitlePage first = titlePage(material.inLanguages.front());
    const TitlePage last = titlePage(material.inLanguages.back());
    Cell title = textCell(material, joined(first.title, last.title), Look::Title);
    title.columns = ColumnCount;
    sheet.rows.push_back({.cells = {std::move(title)}, .height = kTitleHeight});
    addWide(material, joined(first.subtitle, last.subtitle), Look::Strong, sheet);
    addWide(material,
            joined(markingOf(material.inLanguages.front()), markingOf(material.inLanguages.back())),
            Look::Strong,
            sheet);
    const std::vector<Table> tables = documentTables(material);
    for (std::size_t i = 0; i < tables.front().rows.size(); ++i) {
        const auto& one = tables.front().rows[i];
        const auto& other = tables.back().rows[i];
        Cell value = textCell(material, joined(one[1].text, other[1].text));
        value.columns = ColumnCount - 1;
        sheet.rows.push_back(
            {.cells = {textCell(material, joined(one[0].text, other[0].text), Look::Strong),
                       std::move(value)}});
    }
    addWide(material, material.main().profile.summary, Look::Text, sheet);
}

/// The point as far as it may stand for itself; below half the coverage the range alone is said.
std::optional<double> shown(const Figure& figure, Standing standing) {
    return standing == Standing::Firm || standing == Standing::Hollow ? figure.point : std::nullopt;
}

Row figuresRow(const WorkbookMaterial& material,
               Cell name,
               const std::string& key,
               const Scores& scores,
               std::optional<double> target) {
    const Pack& pack = material.pack();
    const Standing standing = standingOfPreparedness(scores, pack);
    const Figure& preparedness = scores.preparedness;
    const auto point = [&](Dimension dimension) {
        return levelCell(material,
                         shown(scores.of(dimension), standingOf(scores, dimension, pack)));
    };
    const bool isShown = shown(preparedness, standing).has_value();
    return {.cells = {std::move(name),
                      textCell(material, key),
                      point(Dimension::Capacity),
                      point(Dimension::Readiness),
                      levelCell(material, shown(preparedness, standing)),
                      levelCell(material, preparedness.low),
                      levelCell(material, preparedness.high),
                      numberCell(coverageOf(scores), Look::Share),
                      levelCell(material, isShown ? preparedness.evidenced : std::nullopt),
                      numberCell(target, Look::Level)}};
}

std::vector<const Component*> shownComponents(const ReportMaterial& material) {
    std::vector<const Component*> components;
    for (const Component& component : material.pack.components) {
        if (material.shows(component.id)) {
            components.push_back(&component);
        }
    }
    return components;
}

void addComponents(const WorkbookMaterial& material, Sheet& sheet) {
    const ReportMaterial& main = material.main();
    for (const Component* component : shownComponents(main)) {
        const Scores* scores = scoresAt(main.sheet, component->id, {});
        sheet.rows.push_back(figuresRow(material,
                                        componentCell(material, *component),
                                        component->id.value,
                                        *scores,
                                        meanTarget(*component, main.assessment.targets, {})));
    }
}

void addActors(const WorkbookMaterial& material, Sheet& sheet) {
    const ReportMaterial& main = material.main();
    for (const ActorScore& actor : main.sheet.actors) {
        if (main.shows(actor.actor)) {
            const Actor* known = findActor(material.pack(), actor.actor);
            sheet.rows.push_back(figuresRow(material,
                                            saidCell(material, known->name),
                                            actor.actor.value,
                                            actor.scores,
                                            std::nullopt));
        }
    }
}

Text readingNote() {
    return say(
        "Low and high: where the figure would stand if every open question turned out lowest "
        "or highest. Where fewer than half of the questions, by weight, are answered, the "
        "range alone is given. Evidenced: every answer cut to what its proof can carry. The "
        "figures of components are those of the country, of all its actors.",
        "Нижня та верхня межі: яким був би показник, якби на всі відкриті питання дали "
        "найнижчу або найвищу оцінку. Де відповідей (з урахуванням ваги) менше половини, "
        "подано лише межі. За доказами: кожну відповідь обмежено рівнем, що його "
        "підтверджують наявні докази. Показники компонентів – показники країни, усіх її "
        "субʼєктів.");
}

/// One below the other, a page each: the names of components are long.
void addCharts(const WorkbookMaterial& material,
               std::size_t first,
               std::size_t count,
               Sheet& sheet) {
    constexpr int kWidth = 1240;
    constexpr int kHeight = 780;
    constexpr std::size_t kRows = 42; // usual rows that a chart covers, and some between
    if (count == 0) {
        return;
    }
    // The row above a chart begins its page, so that no edge of it is left on the page before.
    workbook::NativeChart chart{.row = sheet.rows.size() + 2,
                                .width = kWidth,
                                .height = kHeight,
                                .firstRow = first,
                                .lastRow = first + count - 1,
                                .nameColumn = NameColumn,
                                .max = material.max()};
    const auto add = [&](const Text& title, std::vector<workbook::ChartSeries> series) {
        chart.title = material.said(title);
        chart.series = std::move(series);
        sheet.charts.push_back(chart);
        sheet.pageBreaks.push_back(chart.row - 1);
        chart.row += kRows;
    };
    if (count >= kLeastAxes) {
        chart.kind = workbook::ChartKind::Radar;
        add(say("Preparedness of the country", "Підготовленість країни"),
            {{material.said(preparednessName()), PreparednessColumn},
             {material.said(say("Mean target", "Середня ціль")), TargetColumn, true}});
    }
    chart.kind = workbook::ChartKind::Bars;
    add(say("Capacity and readiness of the country", "Спроможність і готовність країни"),
        {{material.said(dimensionName(Dimension::Capacity)), CapacityColumn},
         {material.said(dimensionName(Dimension::Readiness)), ReadinessColumn}});
}

} // namespace

Sheet summarySheet(const WorkbookMaterial& material) {
    Sheet table = sheetOf(material, say("Summary", "Резюме"), columnsOf(material));
    Row header = std::move(table.rows.front());
    table.rows.clear();
    table.hasFilter = false;
    addHead(material, table);
    addWide(material, material.said(readingNote()), Look::Note, table);
    table.rows.push_back({});
    table.rows.push_back(std::move(header));
    table.rows.push_back(figuresRow(material,
                                    saidCell(material, nationalName(), Look::Strong),
                                    {},
                                    material.main().sheet.whole,
                                    std::nullopt));
    const std::size_t first = table.rows.size();
    addComponents(material, table);
    const std::size_t count = table.rows.size() - first;
    addActors(material, table);
    addCharts(material, first, count, table);
    return table;
}

} // namespace kordon::report
