#include "core/workbook/xlsx_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <utility>

namespace {

using namespace kordon::workbook;

constexpr int kA4 = 9;
constexpr std::size_t kLooks = 12;

// A dark and a light one, so that a print without colours tells them apart.
constexpr std::array<lxw_color_t, 2> kBars{0x1F4E79, 0x9CC3E6};

lxw_row_t rowOf(std::size_t row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(std::size_t column) {
    return static_cast<lxw_col_t>(column);
}

std::string pageNumberCode(std::string text) {
    for (const auto& [mark, code] : {std::pair("%1", "&P"), std::pair("%2", "&N")}) {
        if (const auto at = text.find(mark); at != std::string::npos) {
            text.replace(at, 2, code);
        }
    }
    return text;
}

time_t momentOf(const std::optional<Day>& day) {
    // The library takes 0 for the present moment.
    constexpr time_t kFirst = 1;
    const std::chrono::sys_days days = day ? std::chrono::sys_days(*day) : std::chrono::sys_days();
    return std::max<time_t>(kFirst, std::chrono::sys_seconds(days).time_since_epoch().count());
}

/// Writes one workbook and remembers the first thing that failed.
class XlsxWriter {
public:
    XlsxWriter(const Workbook& workbook, const std::string& path)
        : m_workbook(workbook), m_file(workbook_new(path.c_str())) {
        if (m_file) {
            makeFormats();
            setProperties();
        } else {
            keep(LXW_ERROR_CREATING_XLSX_FILE);
        }
    }

    lxw_error write() {
        if (!m_file) {
            return m_error;
        }
        for (const Sheet& sheet : m_workbook.sheets) {
            writeSheet(sheet);
        }
        keep(workbook_close(m_file));
        return m_error;
    }

private:
    void keep(lxw_error error) { m_error = m_error == LXW_NO_ERROR ? error : m_error; }

    lxw_format* newFormat(const char* numberFormat) {
        lxw_format* format = workbook_add_format(m_file);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (numberFormat) {
            format_set_num_format(format, numberFormat);
        }
        return format;
    }

    void makeFormats() {
        m_day = newFormat("dd\\.mm\\.yyyy");
        const std::array<const char*, kLooks> numberFormats{nullptr,
                                                            nullptr,
                                                            nullptr,
                                                            nullptr,
                                                            nullptr,
                                                            "0",
                                                            "General",
                                                            "0.00",
                                                            "0%",
                                                            "+0.00;-0.00;0.00",
                                                            "+0.0000;-0.0000;0.0000",
                                                            "0.000000000"};
        std::ranges::transform(numberFormats, m_formats.begin(), [this](const char* format) {
            return newFormat(format);
        });
        for (const Look look : {Look::Whole,
                                Look::Weight,
                                Look::Level,
                                Look::Share,
                                Look::Change,
                                Look::Part,
                                Look::Exact}) {
            format_set_align(formatOf(look), LXW_ALIGN_RIGHT);
            format_set_indent(formatOf(look), 1); // clear of the text in the next column
        }
        for (const Look look : {Look::Text, Look::Strong, Look::Note, Look::Header}) {
            format_set_text_wrap(formatOf(look));
        }
        constexpr double kTitleSize = 16;
        constexpr lxw_color_t kHeaderPaper = 0xE6ECF2;
        format_set_font_size(formatOf(Look::Title), kTitleSize);
        for (const Look look : {Look::Title, Look::Strong, Look::Header}) {
            format_set_bold(formatOf(look));
        }
        format_set_italic(formatOf(Look::Note));
        format_set_bottom(formatOf(Look::Header), LXW_BORDER_THIN);
        format_set_bg_color(formatOf(Look::Header), kHeaderPaper);
    }

    [[nodiscard]] lxw_format* formatOf(Look look) const {
        return m_formats.at(static_cast<std::size_t>(look));
    }

    void setProperties() {
        // The library takes copies; its fields are not const for reasons of C.
        std::string title = m_workbook.title;
        std::string author = m_workbook.author;
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.author = author.data();
        properties.created = momentOf(m_workbook.created);
        keep(workbook_set_properties(m_file, &properties));
    }

    void writeSheet(const Sheet& sheet) {
        lxw_worksheet* page = workbook_add_worksheet(m_file, sheet.name.c_str());
        if (!page) {
            keep(LXW_ERROR_PARAMETER_VALIDATION);
            return;
        }
        for (std::size_t i = 0; i < sheet.widths.size(); ++i) {
            keep(worksheet_set_column(page, columnOf(i), columnOf(i), sheet.widths[i], nullptr));
        }
        for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
            writeRow(page, i, sheet.rows[i]);
        }
        setUpView(page, sheet);
        setUpPrint(page, sheet);
        for (const NativeChart& chart : sheet.charts) {
            addChart(page, sheet, chart);
        }
    }

    void writeRow(lxw_worksheet* page, std::size_t at, const Row& row) {
        if (row.height) {
            keep(worksheet_set_row(page, rowOf(at), *row.height, nullptr));
        }
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            if (cell.columns > 1) {
                keep(worksheet_merge_range(page,
                                           rowOf(at),
                                           columnOf(column),
                                           rowOf(at),
                                           columnOf(column + cell.columns - 1),
                                           "",
                                           formatOf(cell.look)));
            }
            writeCell(page, at, column, cell);
            column += cell.columns;
        }
    }

    void writeCell(lxw_worksheet* page, std::size_t row, std::size_t column, const Cell& cell) {
        const lxw_row_t r = rowOf(row);
        const lxw_col_t c = columnOf(column);
        lxw_format* format = formatOf(cell.look);
        if (const auto* text = std::get_if<std::string>(&cell.value)) {
            keep(worksheet_write_string(page, r, c, text->c_str(), format));
        } else if (const auto* number = std::get_if<double>(&cell.value)) {
            keep(worksheet_write_number(page, r, c, *number, format));
        } else if (const auto* day = std::get_if<Day>(&cell.value)) {
            lxw_datetime date{.year = static_cast<int>(day->year()),
                              .month = static_cast<int>(static_cast<unsigned>(day->month())),
                              .day = static_cast<int>(static_cast<unsigned>(day->day()))};
            keep(worksheet_write_datetime(page, r, c, &date, m_day));
        } else if (const auto* formula = std::get_if<Formula>(&cell.value)) {
            writeFormula(page, r, c, *formula, format);
        }
    }

    void writeFormula(lxw_worksheet* page,
                      lxw_row_t row,
                      lxw_col_t column,
                      const Formula& formula,
                      lxw_format* format) {
        const std::string expression = "=" + formula.expression;
        if (const auto* number = std::get_if<double>(&formula.result)) {
            keep(worksheet_write_formula_num(
                page, row, column, expression.c_str(), format, *number));
        } else {
            keep(worksheet_write_formula_str(page,
                                             row,
                                             column,
                                             expression.c_str(),
                                             format,
                                             std::get<std::string>(formula.result).c_str()));
        }
    }

    void setUpView(lxw_worksheet* page, const Sheet& sheet) {
        if (!sheet.hasFilter) {
            return;
        }
        const lxw_row_t header = rowOf(sheet.headerRow);
        worksheet_freeze_panes(page, header + 1, 0);
        keep(worksheet_repeat_rows(page, header, header));
        keep(worksheet_autofilter(page,
                                  header,
                                  0,
                                  rowOf(std::max(sheet.rows.size() - 1, sheet.headerRow)),
                                  columnOf(sheet.widths.size() - 1)));
    }

    void setUpPrint(lxw_worksheet* page, const Sheet& sheet) {
        constexpr double kSide = 0.3; // in inches
        constexpr double kAboveAndBelow = 0.75;
        worksheet_set_landscape(page);
        worksheet_set_paper(page, kA4);
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_set_margins(page, kSide, kSide, kAboveAndBelow, kAboveAndBelow);
        std::vector<lxw_row_t> breaks(sheet.pageBreaks.begin(), sheet.pageBreaks.end());
        if (!breaks.empty()) {
            breaks.push_back(0);
            keep(worksheet_set_h_pagebreaks(page, breaks.data()));
        }
        if (!m_workbook.head.empty()) {
            keep(worksheet_set_header(page, ("&C" + m_workbook.head).c_str()));
        }
        keep(worksheet_set_footer(
            page, ("&L" + m_workbook.foot + "&R" + pageNumberCode(m_workbook.pageNumber)).c_str()));
    }

    void addChart(lxw_worksheet* page, const Sheet& sheet, const NativeChart& chart) {
        const bool isRadar = chart.kind == ChartKind::Radar;
        lxw_chart* made =
            workbook_add_chart(m_file, isRadar ? LXW_CHART_RADAR_WITH_MARKERS : LXW_CHART_BAR);
        if (!made) {
            keep(LXW_ERROR_MEMORY_MALLOC_FAILED);
            return;
        }
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            addSeries(made, sheet, chart, i);
        }
        chart_title_set_name(made, chart.title.c_str());
        chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
        chart_show_blanks_as(made, LXW_CHART_BLANKS_AS_GAP);
        // In a chart of bars the library calls the vertical axis of names y.
        lxw_chart_axis* values = isRadar ? made->y_axis : made->x_axis;
        chart_axis_set_min(values, 0);
        chart_axis_set_max(values, chart.max);
        chart_axis_set_major_unit(values, 1);
        chart_axis_set_num_format(values, "0");
        if (isRadar) {
            lxw_chart_line grid{.color = 0xBFC7CF};
            chart_axis_major_gridlines_set_visible(made->x_axis, LXW_TRUE);
            chart_axis_major_gridlines_set_line(made->x_axis, &grid);
        } else {
            chart_axis_set_reverse(made->y_axis); // the first component on top, as in the table
        }
        place(page, made, chart);
    }

    void addSeries(lxw_chart* made,
                   const Sheet& sheet,
                   const NativeChart& chart,
                   std::size_t index) {
        const ChartSeries& series = chart.series[index];
        lxw_chart_series* line = chart_add_series(made, nullptr, nullptr);
        const lxw_row_t first = rowOf(chart.firstRow);
        const lxw_row_t last = rowOf(chart.lastRow);
        const lxw_col_t names = columnOf(chart.nameColumn);
        const lxw_col_t values = columnOf(series.column);
        chart_series_set_categories(line, sheet.name.c_str(), first, names, last, names);
        chart_series_set_values(line, sheet.name.c_str(), first, values, last, values);
        chart_series_set_name(line, series.name.c_str());
        if (chart.kind == ChartKind::Bars) {
            lxw_chart_fill fill{.color = kBars.at(index % kBars.size())};
            chart_series_set_fill(line, &fill);
        }
        if (series.isTarget) {
            lxw_chart_line broken{.color = 0x5F6B76, .dash_type = LXW_CHART_LINE_DASH_DASH};
            chart_series_set_line(line, &broken);
            chart_series_set_marker_type(line, LXW_CHART_MARKER_NONE);
        }
    }

    void place(lxw_worksheet* page, lxw_chart* made, const NativeChart& chart) {
        constexpr double kUsualWidth = 480;
        constexpr double kUsualHeight = 288;
        lxw_chart_options options{};
        options.x_scale = chart.width / kUsualWidth;
        options.y_scale = chart.height / kUsualHeight;
        options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
        keep(worksheet_insert_chart_opt(page, rowOf(chart.row), 0, made, &options));
    }

    const Workbook& m_workbook;
    lxw_workbook* m_file; ///< Freed by `workbook_close`.
    lxw_error m_error = LXW_NO_ERROR;
    std::array<lxw_format*, kLooks> m_formats{};
    lxw_format* m_day = nullptr;
};

} // namespace

extern "C" bool kordonWriteXlsx(const Workbook& workbook,
                                const std::string& path,
                                std::string& failure) {
    const lxw_error error = XlsxWriter(workbook, path).write();
    if (error != LXW_NO_ERROR) {
        failure = lxw_strerror(error);
    }
    return error == LXW_NO_ERROR;
}
