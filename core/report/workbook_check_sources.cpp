#include "core/analysis/criterion_scores.h"
#include "core/report/words.h"
#include "core/report/workbook_check.h"
#include "core/workbook/cell_text.h"

#include <algorithm>

namespace kordon::report {

using workbook::cellName;
using workbook::Look;
using workbook::Row;
using workbook::Sheet;

namespace {

constexpr double kAnsweredCode = 1;
constexpr double kOpenCode = 0;
constexpr double kNotApplicableCode = -1;

SheetColumn keyColumn(const Text& title) {
    return {title, 20};
}

std::vector<SheetColumn> answerColumns() {
    return {
        keyColumn(say("Component, id", "Компонент, ідентифікатор")),
        {say("Actor, id", "Субʼєкт, ідентифікатор"), 13},
        keyColumn(say("Criterion, id", "Критерій, ідентифікатор")),
        keyColumn(say("Question, id", "Питання, ідентифікатор")),
        {say("Dimension", "Вимір"), 14},
        {say("Number of the criterion's row", "Номер рядка критерію"), 11},
        {say("Number of the figure", "Номер показника"), 11},
        {say("Weight w", "Вага w"), 8},
        {say("State: 1 answered, 0 open, −1 not applicable",
             "Стан: 1 оцінено, 0 відкрито, −1 не застосовується"),
         14},
        {say("Level", "Рівень"), 8},
        {say("Ceiling of the evidence, level", "Межа доказів, рівень"), 11},
        {say("Gate: below, level", "Критична вимога: нижче рівня"), 11},
        {say("Gate: cap, level", "Критична вимога: обмеження, рівень"), 11},
        {say("Evidenced level", "Рівень за доказами"), 11},
        {say("w·y", "w·y"), 9},
        {say("w·y evidenced", "w·y за доказами"), 11},
        {say("w answered", "w оцінених"), 10},
        {say("w open", "w відкритих"), 10},
        {say("Cap of point and high, share 0–1", "Обмеження показника й верхньої межі, 0–1"), 13},
        {say("Cap of low, share 0–1", "Обмеження нижньої межі, 0–1"), 13},
        {say("Cap of evidenced, share 0–1", "Обмеження за доказами, 0–1"), 13}};
}

std::vector<SheetColumn> criterionColumns() {
    std::vector<SheetColumn> columns{keyColumn(say("Component, id", "Компонент, ідентифікатор")),
                                     {say("Actor, id", "Субʼєкт, ідентифікатор"), 13},
                                     keyColumn(say("Criterion, id", "Критерій, ідентифікатор")),
                                     {say("Dimension", "Вимір"), 14},
                                     {say("Number of the row", "Номер рядка"), 10},
                                     {say("Number of the figure", "Номер показника"), 11},
                                     {say("Weight v", "Вага v"), 8},
                                     {say("Σ w·y", "Σ w·y"), 10},
                                     {say("Σ w·y evidenced", "Σ w·y за доказами"), 11},
                                     {say("Σ w answered", "Σ w оцінених"), 10},
                                     {say("Σ w open", "Σ w відкритих"), 10}};
    for (const Text& pattern : {say("%1, share 0–1", "%1, частка 0–1"), say("v · %1", "v · %1")}) {
        for (const Text& name : valueNames()) {
            columns.push_back({fill(pattern, {name}), 13});
        }
    }
    return columns;
}

/// The ceiling of the answer's evidence, as docs/scoring.md has it; the highest level where the
/// pack knows no evidence grades.
double ceilingOf(const Pack& pack, const Answer& answer) {
    if (const EvidenceGrade* grade = findGrade(pack, answer.evidenceGrade)) {
        return grade->ceiling;
    }
    const auto lowest = std::ranges::min_element(pack.evidence, {}, &EvidenceGrade::ceiling);
    return lowest == pack.evidence.end() ? pack.scale.max : lowest->ceiling;
}

double stateCode(AnswerState state) {
    if (state == AnswerState::Answered) {
        return kAnsweredCode;
    }
    return state == AnswerState::NotApplicable ? kNotApplicableCode : kOpenCode;
}

/// What is added up over the answers of one criterion.
struct Sums {
    double reached = 0;
    double evidenced = 0;
    double answered = 0;
    double open = 0;
};

/// One answer in numbers.
struct CheckedAnswer {
    double weight = 1;
    double state = kOpenCode;
    double level = 0;
    double evidencedLevel = 0;
    std::optional<Gate> gate;
    int max = 1;

    [[nodiscard]] bool isAnswered() const { return state == kAnsweredCode; }
    [[nodiscard]] double capAt(double judged, bool capsOpen) const {
        const bool isFired = gate && isAnswered() && judged < gate->below;
        return isFired || (gate && capsOpen && state == kOpenCode) ? gate->cap / max : 1;
    }
};

CheckedAnswer checkedAnswer(const Pack& pack, const Question& question, const Answer& answer) {
    const double level = answer.level.value_or(0);
    return {.weight = question.weight,
            .state = stateCode(answer.state),
            .level = level,
            .evidencedLevel = std::min(level, ceilingOf(pack, answer)),
            .gate = question.gate,
            .max = pack.scale.max};
}

/// Builds both sheets in one walk through the cells that are shown.
class SourceWriter {
public:
    explicit SourceWriter(const WorkbookMaterial& material)
        : m_material(material),
          m_max(workbook::sheetPrefix(checkName().in(material.main().language)) +
                workbook::fixedCellName(kMaxRow, kMaxColumn)),
          m_criteria(sheetOf(material, checkedCriteriaName(), criterionColumns())),
          m_answers(sheetOf(material, checkedAnswersName(), answerColumns())) {}

    void addCell(std::size_t index) {
        const CellScore& cell = m_material.main().sheet.cells[index];
        const Component& component = *findComponent(m_material.pack(), cell.component);
        for (const Criterion& criterion : component.criteria) {
            const Scores scores = criterionScores(m_material.pack(),
                                                  component,
                                                  criterion,
                                                  cell.actor,
                                                  m_material.main().assessment.answers);
            for (const Dimension dimension : kDimensions) {
                const Place place{component, criterion, cell.actor, dimension, index};
                if (const auto sums = addAnswers(place)) {
                    m_groups.push_back({place, *sums, scores.of(dimension)});
                }
            }
        }
    }

    CheckSources finish() && {
        for (const Group& group : m_groups) {
            addGroup(group);
        }
        return {.criteria = std::move(m_criteria), .answers = std::move(m_answers)};
    }

private:
    struct Place {
        const Component& component;
        const Criterion& criterion;
        ActorId actor;
        Dimension dimension;
        std::size_t cell;
    };
    struct Group {
        Place place;
        Sums sums;
        Figure figure;
    };

    /// Nothing where the actor is asked nothing.
    std::optional<Sums> addAnswers(const Place& place) {
        Sums sums;
        bool isAsked = false;
        for (const Question& question : place.criterion.questions) {
            if (question.dimension == place.dimension &&
                applies(place.component, question, place.actor)) {
                isAsked = true;
                addAnswer(place, question, sums);
            }
        }
        return isAsked ? std::optional(sums) : std::nullopt;
    }

    void addAnswer(const Place& place, const Question& question, Sums& sums) {
        const Answer& answer = m_material.main().assessment.answers.at(place.actor, question.id);
        const CheckedAnswer checked = checkedAnswer(m_material.pack(), question, answer);
        Row row = placeRow(place);
        row.cells.insert(row.cells.begin() + AnswerQuestion,
                         textCell(m_material, question.id.value));
        const auto add = [&](std::optional<double> number) {
            row.cells.push_back(numberCell(number, Look::Weight));
        };
        add(static_cast<double>(m_groups.size() + 1));
        add(figureNumber(place.cell, place.dimension));
        add(checked.weight);
        add(checked.state);
        add(checked.isAnswered() ? std::optional(checked.level) : std::nullopt);
        add(ceilingOf(m_material.pack(), answer));
        add(checked.gate ? std::optional(checked.gate->below) : std::nullopt);
        add(checked.gate ? std::optional(checked.gate->cap) : std::nullopt);
        addFormulas(checked, row, sums);
        m_answers.rows.push_back(std::move(row));
    }

    void addFormulas(const CheckedAnswer& answer, Row& row, Sums& sums) const {
        const bool isAnswered = answer.isAnswered();
        const double share = answer.weight / answer.max;
        const double reached = isAnswered ? share * answer.level : 0;
        const double evidenced = isAnswered ? share * answer.evidencedLevel : 0;
        const double answeredWeight = isAnswered ? answer.weight : 0;
        const double openWeight = answer.state == kOpenCode ? answer.weight : 0;
        const std::vector<std::string> names = namesInNextRow();
        const auto add = [&](std::string_view pattern, std::optional<double> result) {
            row.cells.push_back(formulaCell(expression(pattern, names), result));
        };
        add("IF(%2=1,MIN(%3,%4),\"\")",
            isAnswered ? std::optional(answer.evidencedLevel) : std::nullopt);
        add("IF(%2=1,%1*%3/%8,0)", reached);
        add("IF(%2=1,%1*%5/%8,0)", evidenced);
        add("IF(%2=1,%1,0)", answeredWeight);
        add("IF(%2=0,%1,0)", openWeight);
        add("IF(%6=\"\",1,IF(%2=1,IF(%3<%6,%7/%8,1),1))", answer.capAt(answer.level, false));
        add("IF(%6=\"\",1,IF(%2=0,%7/%8,IF(%2=1,IF(%3<%6,%7/%8,1),1)))",
            answer.capAt(answer.level, true));
        add("IF(%6=\"\",1,IF(%2=1,IF(%5<%6,%7/%8,1),1))",
            answer.capAt(answer.evidencedLevel, false));
        sums.reached += reached;
        sums.evidenced += evidenced;
        sums.answered += answeredWeight;
        sums.open += openWeight;
    }

    /// What %1 to %8 stand for: weight, state, level, ceiling, evidenced level, the gate's bound
    /// and cap, the highest level.
    [[nodiscard]] std::vector<std::string> namesInNextRow() const {
        std::vector<std::string> names;
        for (const std::size_t column : {QuestionWeight,
                                         StateCode,
                                         AnswerLevel,
                                         Ceiling,
                                         EvidencedLevel,
                                         GateBelow,
                                         GateCap}) {
            names.push_back(cellName(m_answers.rows.size(), column));
        }
        names.push_back(m_max);
        return names;
    }

    [[nodiscard]] Row placeRow(const Place& place) const {
        return {.cells = {textCell(m_material, place.component.id.value),
                          textCell(m_material, place.actor.value),
                          textCell(m_material, place.criterion.id.value),
                          saidCell(m_material, dimensionName(place.dimension))}};
    }

    void addGroup(const Group& group) {
        Row row = placeRow(group.place);
        const std::size_t at = m_criteria.rows.size();
        const double weight = group.place.criterion.weight;
        row.cells.push_back(numberCell(static_cast<double>(at), Look::Weight));
        row.cells.push_back(
            numberCell(figureNumber(group.place.cell, group.place.dimension), Look::Weight));
        row.cells.push_back(numberCell(weight, Look::Weight));
        addSum(AnswerReached, group.sums.reached, row);
        addSum(AnswerEvidencedReached, group.sums.evidenced, row);
        addSum(AnswerAnswered, group.sums.answered, row);
        addSum(AnswerOpen, group.sums.open, row);
        addValues(group.figure, at, row);
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            const auto value = valuesOf(group.figure).at(i);
            row.cells.push_back(formulaCell(
                expression("IF(%1=\"\",\"\",%2*%1)",
                           {cellName(at, CriterionValue + i), cellName(at, CriterionWeight)}),
                value ? std::optional(weight * *value) : std::nullopt));
        }
        m_criteria.rows.push_back(std::move(row));
    }

    /// The sum of a column over the answers of the criterion in the next row.
    void addSum(std::size_t column, double result, Row& row) const {
        row.cells.push_back(formulaCell(expression("SUMIFS(%1,%2,%3)",
                                                   {columnRange(m_answers, column),
                                                    columnRange(m_answers, AnswerGroup),
                                                    cellName(m_criteria.rows.size(), GroupNumber)}),
                                        result));
    }

    void addValues(const Figure& figure, std::size_t at, Row& row) const {
        const std::vector<std::string> names{cellName(at, Reached),
                                             cellName(at, EvidencedReached),
                                             cellName(at, AnsweredWeight),
                                             cellName(at, OpenWeight)};
        constexpr std::array<std::string_view, kFiguresOfCheck> kPatterns{
            "IF(%3>0,%1/%3,\"\")",
            "IF(%3+%4>0,%1/(%3+%4),\"\")",
            "IF(%3+%4>0,(%1+%4)/(%3+%4),\"\")",
            "IF(%3+%4>0,%3/(%3+%4),\"\")",
            "IF(%3>0,%2/%3,\"\")"};
        const auto values = valuesOf(figure);
        for (std::size_t i = 0; i < kFiguresOfCheck; ++i) {
            row.cells.push_back(formulaCell(expression(kPatterns.at(i), names), values.at(i)));
        }
    }

    const WorkbookMaterial& m_material;
    std::string m_max;
    Sheet m_criteria;
    Sheet m_answers;
    std::vector<Group> m_groups;
};

} // namespace

CheckSources checkSources(const WorkbookMaterial& material) {
    const ReportMaterial& main = material.main();
    SourceWriter writer(material);
    for (std::size_t i = 0; i < main.sheet.cells.size(); ++i) {
        if (main.shows(main.sheet.cells[i].component) && main.shows(main.sheet.cells[i].actor)) {
            writer.addCell(i);
        }
    }
    return std::move(writer).finish();
}

} // namespace kordon::report
