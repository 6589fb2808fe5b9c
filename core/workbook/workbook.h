#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A spreadsheet as values. Every text in it is one that a cell can hold (`cellText`), head and
/// foot are ones for a page (`pageText`); rows and columns count from 0.
namespace kordon::workbook {

/// A live formula, and what it gives as the workbook stands, for viewers that do not calculate.
struct Formula {
    std::string expression; ///< English function names, comma as separator, no "=" in front.
    std::variant<double, std::string> result;

    bool operator==(const Formula&) const = default;
};

using Day = std::chrono::year_month_day;
/// A text is text whatever it looks like: never a formula, a link or a number.
using Value = std::variant<std::monostate, std::string, double, Day, Formula>;

enum class Look : std::uint8_t {
    Text, ///< Wrapped, at the top of its cell; a day as day, month and year.
    Title,
    Strong,
    Note,
    Header,
    Whole,  ///< No decimals.
    Weight, ///< As many decimals as there are.
    Level,  ///< Two decimals.
    Share,  ///< Per cent.
    Change, ///< Two decimals, and the sign also of a rise.
    Part,   ///< The same with four decimals: one of many parts of a change.
    Exact,  ///< Nine decimals: a figure to check, a difference.
};

struct Cell {
    Value value;
    Look look = Look::Text;
    std::size_t columns = 1; ///< How many columns it stands across.
};

struct Row {
    std::vector<Cell> cells;
    std::optional<double> height; ///< In points; none: as its texts need.
};

enum class ChartKind : std::uint8_t { Radar, Bars };

struct ChartSeries {
    std::string name;
    std::size_t column = 0;
    bool isTarget = false; ///< A broken line without marks.
};

/// A chart that the spreadsheet draws by itself from rows of the sheet that it stands on.
struct NativeChart {
    ChartKind kind = ChartKind::Bars;
    std::string title;
    std::size_t row = 0; ///< Its upper edge; it begins at the first column.
    int width = 0;       ///< In pixels, 96 to the inch.
    int height = 0;
    std::size_t firstRow = 0;
    std::size_t lastRow = 0;
    std::size_t nameColumn = 0;
    std::vector<ChartSeries> series;
    int max = 0; ///< The end of the axis of values; it begins at 0.
};

struct Sheet {
    std::string name;
    std::vector<double> widths; ///< Of the columns, in characters.
    std::vector<Row> rows;
    std::size_t headerRow = 0; ///< Stays in sight with what is above it; printed on every page.
    bool hasFilter = true;     ///< Over the header row and all rows below it.
    std::vector<NativeChart> charts;
    std::vector<std::size_t> pageBreaks; ///< A page ends above each of these rows.
};

struct Workbook {
    std::string title;
    std::string author;         ///< Empty: not said.
    std::optional<Day> created; ///< The only date that the file bears.
    std::string head;           ///< In the middle above every page; empty: nothing.
    std::string foot;           ///< On the left below every page.
    std::string pageNumber;     ///< "Page %1 of %2".
    std::vector<Sheet> sheets;
};

} // namespace kordon::workbook
