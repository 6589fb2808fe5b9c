#pragma once

#include "core/report/workbook_cells.h"
#include "core/workbook/workbook.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the sheets of the check know of each other.
namespace kordon::report {

[[nodiscard]] const Text& checkName();
[[nodiscard]] const Text& checkedCriteriaName();
[[nodiscard]] const Text& checkedAnswersName();

/// Columns of the sheet of figures. A row is one figure: capacity, readiness or preparedness.
enum FigureColumn : std::uint8_t {
    StageColumn,
    FigureComponent,
    FigureActor,
    FigureName,
    FigureNumber,    ///< Of the actor's dimension in the component; criteria and answers name it.
    ComponentWeight, ///< u
    RoleWeight,      ///< r
    ByFormula,       ///< Five values: point, low, high, coverage, evidenced.
    ByProgram = ByFormula + 5,
    Difference = ByProgram + 5,
    Weighted = Difference + 5 ///< Each value times the weight that it carries onwards; 0: none.
};

enum CriterionColumn : std::uint8_t {
    CriterionComponent,
    CriterionActor,
    CriterionKey,
    CriterionDimension,
    GroupNumber, ///< A number of its own; answers name it.
    CriterionFigure,
    CriterionWeight,  ///< v
    Reached,          ///< Σ w·y over the answered questions.
    EvidencedReached, ///< The same with every level cut to its ceiling.
    AnsweredWeight,   ///< Σ w of the answered
    OpenWeight,       ///< and of the open ones.
    CriterionValue,   ///< Five values, as in the figures.
    CriterionWeighted = CriterionValue + 5
};

enum AnswerColumn : std::uint8_t {
    AnswerComponent,
    AnswerActor,
    AnswerCriterion,
    AnswerQuestion,
    AnswerDimension,
    AnswerGroup,
    AnswerFigure,
    QuestionWeight,
    StateCode, ///< 1 answered, 0 open, -1 not applicable.
    AnswerLevel,
    Ceiling,
    GateBelow,
    GateCap,
    EvidencedLevel,
    AnswerReached,
    AnswerEvidencedReached,
    AnswerAnswered,
    AnswerOpen,
    CapOfPoint, ///< What the gate caps, in [0, 1]; 1: nothing. Of point and high,
    CapOfLow,
    CapOfEvidenced
};

inline constexpr std::size_t kFiguresOfCheck = 5; ///< Point, low, high, coverage, evidenced.
/// Where the sheet of figures has the highest level of the scale.
inline constexpr std::size_t kMaxRow = 2;
inline constexpr std::size_t kMaxColumn = 2;

/// A figure as five values, none where there is none, in the order of the columns.
[[nodiscard]] std::array<std::optional<double>, kFiguresOfCheck> valuesOf(const Figure& figure);

/// "Point", "Low" …
[[nodiscard]] const std::array<Text, kFiguresOfCheck>& valueNames();

/// The number of a dimension of the cell that stands at `index` in the score sheet.
[[nodiscard]] double figureNumber(std::size_t index, Dimension dimension);

/// The pattern of a formula with %1 … %9 replaced by names of cells and ranges.
[[nodiscard]] std::string expression(std::string_view pattern,
                                     const std::vector<std::string>& names);

/// A formula that gives a number, or an empty text where there is none.
[[nodiscard]] workbook::Cell formulaCell(std::string expression,
                                         std::optional<double> result,
                                         workbook::Look look = workbook::Look::Weight);

/// A column of a sheet from the row below its header to its last row: "'Check'!$F$2:$F$90".
[[nodiscard]] std::string columnRange(const workbook::Sheet& sheet, std::size_t column);

/// The sheets that the figures are formed from.
struct CheckSources {
    workbook::Sheet criteria;
    workbook::Sheet answers;
};
[[nodiscard]] CheckSources checkSources(const WorkbookMaterial& material);

} // namespace kordon::report
