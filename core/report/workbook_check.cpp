#include "core/report/workbook_check.h"

#include "core/report/words.h"
#include "core/report/workbook_sheets.h"
#include "core/workbook/cell_text.h"

#include <algorithm>

namespace kordon::report {

using workbook::Cell;
using workbook::cellName;
using workbook::Look;
using workbook::Row;
using workbook::Sheet;

namespace {

constexpr std::size_t kHeaderRow = 7;
constexpr std::size_t kCoverageValue = 3; ///< Preparedness has none.

/// Whose figures three rows show, and what the program says of them.
struct Subject {
    Text stage;
    ComponentId component;
    ActorId actor;
    std::optional<std::size_t> cell; ///< Where it stands in the score sheet.
    std::optional<double> componentWeight;
    std::optional<double> roleWeight;
    std::optional<FigureColumn> weight; ///< The column of the weight that it carries onwards.
    Scores scores;
};

/// Rows of one stage, from the first to the last.
struct Block {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::string range(std::size_t column) const {
        return workbook::fixedCellName(first, column) + ":" + workbook::fixedCellName(last, column);
    }
};

std::vector<SheetColumn> figureColumns() {
    std::vector<SheetColumn> columns{{say("Figure of", "Показник"), 24},
                                     {say("Component, id", "Компонент, ідентифікатор"), 20},
                                     {say("Actor, id", "Субʼєкт, ідентифікатор"), 13},
                                     {say("Dimension", "Вимір"), 16},
                                     {say("Number of the figure", "Номер показника"), 11},
                                     {say("Component weight u", "Вага компонента u"), 11},
                                     {say("Role weight r", "Вага ролі r"), 9}};
    for (const Text& pattern : {say("%1 by formula, share 0–1", "%1: формула, частка 0–1"),
                                say("%1 by Kordon, share 0–1", "%1: Kordon, частка 0–1"),
                                say("%1: difference", "%1: різниця"),
                                say("%1 × weight", "%1 × вага")}) {
        for (const Text& name : valueNames()) {
            columns.push_back({fill(pattern, {name}), 13});
        }
    }
    return columns;
}

Text aboutCheck() {
    return say("Every figure is formed here once more by formulas: from the answers on the last "
               "sheet by way of the criteria on the sheet before it. Beside it stands what Kordon "
               "says, and the difference. Change a level on the sheet of answers and the figures "
               "follow. Only what this workbook shows is here, and the figures that rest on it "
               "alone.",
               "Кожен показник тут обчислено ще раз формулами: з відповідей на останньому аркуші "
               "через критерії на аркуші перед ним. Поруч – значення з Kordon і різниця. Змініть "
               "рівень на аркуші відповідей – і показники зміняться. Тут є лише те, що показує ця "
               "книга, і показники, які спираються тільки на це.");
}

bool showsAll(const ReportMaterial& material, const Component& component) {
    return material.shows(component.id) &&
           std::ranges::all_of(component.roles,
                               [&](const auto& role) { return material.shows(role.first); });
}

bool showsAll(const ReportMaterial& material, const ActorId& actor) {
    return material.shows(actor) &&
           std::ranges::all_of(material.pack.components, [&](const Component& component) {
               return !component.roleOf(actor) || material.shows(component.id);
           });
}

bool showsAll(const ReportMaterial& material) {
    return std::ranges::all_of(material.pack.components, [&](const Component& component) {
        return showsAll(material, component);
    });
}

/// Writes the sheet of figures stage by stage; the formulas of each name the rows before.
class FigureWriter {
public:
    FigureWriter(const WorkbookMaterial& material, const CheckSources& sources)
        : m_material(material), m_sources(sources),
          m_sheet(sheetOf(material, checkName(), figureColumns())) {
        m_sheet.rows.insert(m_sheet.rows.begin(), kHeaderRow, Row{});
        m_sheet.headerRow = kHeaderRow;
    }

    Sheet write() && {
        const Block cells = addCells();
        const Block national = addNational(cells);
        addActors(cells);
        if (showsAll(m_material.main())) {
            addWhole(national);
        }
        addHead();
        return std::move(m_sheet);
    }

private:
    using Formulas = std::vector<std::string>;

    Block addCells() {
        const ReportMaterial& main = m_material.main();
        const std::size_t first = m_sheet.rows.size();
        for (std::size_t i = 0; i < main.sheet.cells.size(); ++i) {
            const CellScore& cell = main.sheet.cells[i];
            if (main.shows(cell.component) && main.shows(cell.actor)) {
                const Role* role = findRole(main.pack, cell.role);
                add({.stage = say("Actor in the component", "Субʼєкт у компоненті"),
                     .component = cell.component,
                     .actor = cell.actor,
                     .cell = i,
                     .componentWeight = findComponent(main.pack, cell.component)->weight,
                     .roleWeight = role ? role->weight : 0,
                     .weight = RoleWeight,
                     .scores = cell.scores},
                    [this] { return cellFormulas(); });
            }
        }
        return {first, m_sheet.rows.size() - 1};
    }

    Block addNational(const Block& cells) {
        const ReportMaterial& main = m_material.main();
        const std::size_t first = m_sheet.rows.size();
        for (const NationalScore& national : main.sheet.national) {
            const Component& component = *findComponent(main.pack, national.component);
            if (showsAll(main, component)) {
                add({.stage = nationalName(),
                     .component = national.component,
                     .componentWeight = component.weight,
                     .weight = ComponentWeight,
                     .scores = national.scores},
                    [&] {
                        return meanFormulas(
                            cells, same(cells, FigureComponent), cells.range(RoleWeight));
                    });
            }
        }
        return {first, m_sheet.rows.size() - 1};
    }

    void addActors(const Block& cells) {
        const ReportMaterial& main = m_material.main();
        for (const ActorScore& actor : main.sheet.actors) {
            if (showsAll(main, actor.actor)) {
                add({.stage = say("Actor over its components", "Субʼєкт за всіма компонентами"),
                     .actor = actor.actor,
                     .scores = actor.scores},
                    [&] {
                        return meanFormulas(cells,
                                            same(cells, FigureActor) + "*" +
                                                cells.range(ComponentWeight),
                                            cells.range(RoleWeight));
                    });
            }
        }
    }

    void addWhole(const Block& national) {
        add({.stage = say("The whole", "Загалом"), .scores = m_material.main().sheet.whole},
            [&] { return meanFormulas(national, {}, national.range(ComponentWeight)); });
    }

    /// "*(B9:B137=B140)": chooses the rows of a block that agree in a column with the next row.
    [[nodiscard]] std::string same(const Block& block, std::size_t column) const {
        return "*(" + block.range(column) + "=" + cellName(m_sheet.rows.size(), column) + ")";
    }

    /// The mean of the criteria, capped by gates: docs/scoring.md, "One actor, one component, one
    /// dimension".
    [[nodiscard]] Formulas cellFormulas() const {
        const Sheet& criteria = m_sources.criteria;
        const Sheet& answers = m_sources.answers;
        constexpr std::array<std::optional<AnswerColumn>, kFiguresOfCheck> kCaps{
            CapOfPoint, CapOfLow, CapOfPoint, std::nullopt, CapOfEvidenced};
        const std::string number = cellName(m_sheet.rows.size(), FigureNumber);
        Formulas formulas;
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            const std::vector<std::string> names{columnRange(criteria, CriterionWeight),
                                                 columnRange(criteria, CriterionFigure),
                                                 number,
                                                 columnRange(criteria, CriterionValue + i),
                                                 columnRange(criteria, CriterionWeighted + i),
                                                 columnRange(answers, AnswerFigure),
                                                 kCaps.at(i) ? columnRange(answers, *kCaps.at(i))
                                                             : std::string()};
            const std::string weight = "SUMIFS(%1,%2,%3,%4,\">=0\")";
            const std::string mean = "SUMIFS(%5,%2,%3)/" + weight;
            // The smallest cap without MINIFS and without an array formula.
            const std::string capped = "MIN(" + mean + ",1-SUMPRODUCT(MAX((%6=%3)*(1-%7))))";
            formulas.push_back(expression(
                "IF(" + weight + "=0,\"\"," + (kCaps.at(i) ? capped : mean) + ")", names));
        }
        return formulas;
    }

    /// The mean of the same dimension over the chosen rows of a block. `choice` is what more a row
    /// is chosen and weighed by, `weights` the column that its weighted values carry already.
    [[nodiscard]] Formulas meanFormulas(const Block& block,
                                        const std::string& choice,
                                        const std::string& weights) const {
        Formulas formulas;
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            formulas.push_back(expression("IF(SUMPRODUCT(%1*%2*(%3<>\"\"))=0,\"\","
                                          "SUMPRODUCT(%1*%4)/SUMPRODUCT(%1*%2*(%3<>\"\")))",
                                          {same(block, FigureName).substr(1) + choice,
                                           weights,
                                           block.range(ByFormula + i),
                                           block.range(Weighted + i)}));
        }
        return formulas;
    }

    [[nodiscard]] Formulas preparednessFormulas() const {
        const std::size_t readiness = m_sheet.rows.size() - 1;
        const std::size_t capacity = readiness - 1;
        constexpr std::size_t kLow = 1;
        Formulas formulas;
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            formulas.push_back(expression("IF(%3=\"\",%2,IF(%4=\"\",%1,IF(OR(%1=\"\",%2=\"\"),\"\","
                                          "SQRT(%1*%2))))",
                                          {cellName(capacity, ByFormula + i),
                                           cellName(readiness, ByFormula + i),
                                           cellName(capacity, ByFormula + kLow),
                                           cellName(readiness, ByFormula + kLow)}));
        }
        return formulas;
    }

    /// Three rows. `dimensionFormulas` gives the formulas for the row that comes next.
    template <class DimensionFormulas>
    void add(const Subject& subject, const DimensionFormulas& dimensionFormulas) {
        for (const Dimension dimension : kDimensions) {
            Row row = headOf(subject, dimensionName(dimension));
            row.cells.at(FigureNumber) = numberCell(
                subject.cell ? std::optional(figureNumber(*subject.cell, dimension)) : std::nullopt,
                Look::Weight);
            addValues(subject.scores.of(dimension), dimensionFormulas(), row);
            addWeighted(subject, subject.scores.of(dimension), row);
            m_sheet.rows.push_back(std::move(row));
        }
        Row row = headOf(subject, preparednessName());
        addValues(subject.scores.preparedness, preparednessFormulas(), row);
        for (const std::size_t column : {ByFormula, ByProgram, Difference}) {
            row.cells.at(column + kCoverageValue) = {};
        }
        m_sheet.rows.push_back(std::move(row));
    }

    [[nodiscard]] Row headOf(const Subject& subject, const Text& dimension) const {
        return {.cells = {saidCell(m_material, subject.stage),
                          textCell(m_material, subject.component.value),
                          textCell(m_material, subject.actor.value),
                          saidCell(m_material, dimension),
                          Cell{},
                          numberCell(subject.componentWeight, Look::Weight),
                          numberCell(subject.roleWeight, Look::Weight)}};
    }

    void addValues(const Figure& figure, const Formulas& formulas, Row& row) const {
        const std::size_t at = m_sheet.rows.size();
        const auto values = valuesOf(figure);
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            row.cells.push_back(formulaCell(formulas[i], values.at(i), Look::Exact));
        }
        for (const auto& value : values) {
            row.cells.push_back(numberCell(value, Look::Exact));
        }
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            row.cells.push_back(formulaCell(
                expression("IF(AND(%1=\"\",%2=\"\"),0,IF(OR(%1=\"\",%2=\"\"),1,ABS(%1-%2)))",
                           {cellName(at, ByFormula + i), cellName(at, ByProgram + i)}),
                0,
                Look::Exact));
        }
    }

    void addWeighted(const Subject& subject, const Figure& figure, Row& row) const {
        if (!subject.weight) {
            return;
        }
        const std::size_t at = m_sheet.rows.size();
        const double weight =
            (*subject.weight == RoleWeight ? subject.roleWeight : subject.componentWeight)
                .value_or(0);
        const auto values = valuesOf(figure);
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            row.cells.push_back(formulaCell(
                expression("IF(%1=\"\",0,%2*%1)",
                           {cellName(at, ByFormula + i), cellName(at, *subject.weight)}),
                weight * values.at(i).value_or(0),
                Look::Exact));
        }
    }

    void addHead() {
        constexpr double kTitleHeight = 24;
        constexpr std::size_t kNoteColumns = ByFormula + 3;
        const Block block{kHeaderRow + 1, m_sheet.rows.size() - 1};
        const std::string differences = workbook::fixedCellName(block.first, Difference) + ":" +
                                        workbook::fixedCellName(block.last, Weighted - 1);
        const std::size_t rows = block.last - block.first + 1;
        // A coverage of preparedness is not there to be compared.
        const std::size_t compared = rows * kFiguresOfCheck - rows / 3;
        m_sheet.rows[0] = {.cells = {saidCell(m_material, checkTitle(), Look::Title)},
                           .height = kTitleHeight};
        Cell note = saidCell(m_material, aboutCheck(), Look::Note);
        note.columns = kNoteColumns;
        m_sheet.rows[1] = {.cells = {std::move(note)}};
        setHeadRow(kMaxRow,
                   say("Highest level of the scale", "Найвищий рівень шкали"),
                   numberCell(m_material.max(), Look::Whole));
        setHeadRow(3,
                   say("Values compared", "Порівняно значень"),
                   formulaCell("COUNT(" + differences + ")", compared, Look::Whole));
        setHeadRow(4,
                   say("Of these differ by more than 1e-9", "З них різняться більш ніж на 1e-9"),
                   formulaCell("COUNTIF(" + differences + ",\">0.000000001\")", 0, Look::Whole));
        setHeadRow(5, say("Outcome", "Висновок"), verdict(compared));
    }

    static Text checkTitle() {
        return say("Check of the figures by formulas", "Перевірка показників формулами");
    }

    [[nodiscard]] Cell verdict(std::size_t compared) const {
        const std::string agree =
            m_material.said(say("All figures agree", "Усі показники збігаються"));
        const std::string differ =
            m_material.said(say("Figures differ", "Є розбіжності в показниках"));
        return {.value = workbook::Formula{expression("IF(AND(%1=%2,%3=0),\"%4\",\"%5\")",
                                                      {cellName(3, kMaxColumn),
                                                       std::to_string(compared),
                                                       cellName(4, kMaxColumn),
                                                       agree,
                                                       differ}),
                                           agree},
                .look = Look::Title};
    }

    void setHeadRow(std::size_t row, const Text& name, Cell value) {
        Cell label = saidCell(m_material, name, Look::Strong);
        label.columns = kMaxColumn;
        m_sheet.rows[row] = {.cells = {std::move(label), std::move(value)}};
    }

    const WorkbookMaterial& m_material;
    const CheckSources& m_sources;
    Sheet m_sheet;
};

} // namespace

std::vector<Sheet> checkSheets(const WorkbookMaterial& material) {
    CheckSources sources = checkSources(material);
    if (sources.answers.rows.size() == 1) {
        return {};
    }
    Sheet figures = FigureWriter(material, sources).write();
    return {std::move(figures), std::move(sources.criteria), std::move(sources.answers)};
}

} // namespace kordon::report
