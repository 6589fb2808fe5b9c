#include "app/print/html_blocks.h"

#include "app/charts/chart_file.h"
#include "app/charts/palette.h"
#include "app/print/html_text.h"
#include "core/base/text.h"
#include "core/report/chart_table.h"

#include <string_view>

namespace kordon::print {

namespace {

std::string_view classOf(report::ParagraphStyle style) {
    switch (style) {
    case report::ParagraphStyle::Lead:
        return "class=\"lead\"";
    case report::ParagraphStyle::Note:
        return "class=\"note\"";
    case report::ParagraphStyle::Marking:
        return "class=\"marking\"";
    case report::ParagraphStyle::Body:
        break;
    }
    return {};
}

std::string_view classOf(report::Align align) {
    switch (align) {
    case report::Align::Right:
        return "right";
    case report::Align::Centre:
        return "centre";
    case report::Align::Left:
        break;
    }
    return {};
}

/// A word that a column has no room for; it may be broken anywhere, unlike any other.
bool hasEndlessWord(std::string_view text) {
    constexpr std::size_t kLongestWord = 60; // In bytes: thirty Cyrillic letters.
    for (auto space = text.find_first_of(" \t\n"); space != std::string_view::npos;
         space = text.find_first_of(" \t\n")) {
        if (space > kLongestWord) {
            return true;
        }
        text.remove_prefix(space + 1);
    }
    return text.size() > kLongestWord;
}

std::string classAttribute(report::Align align, bool isStrong, std::string_view text) {
    std::string classes(classOf(align));
    classes += isStrong ? " strong" : "";
    classes += hasEndlessWord(text) ? " long" : "";
    const auto from = classes.find_first_not_of(' ');
    return from == std::string::npos ? std::string() : " class=\"" + classes.substr(from) + "\"";
}

std::string tintOf(const report::TableCell& cell, int max) {
    if (!cell.level) {
        return {};
    }
    const QColor fill = charts::levelTint(*cell.level, max);
    return " style=\"background-color:" + cssOf(fill) + ";color:" + cssOf(charts::inkOn(fill)) +
           "\"";
}

/// A header without text would announce nothing.
std::string headerCell(const report::Column& column) {
    if (column.title.empty()) {
        return "<td></td>";
    }
    return "<th scope=\"col\"" + classAttribute(column.align, false, column.title) + ">" +
           escapedLines(column.title) + "</th>";
}

std::string cellOf(const report::Table& table,
                   std::size_t column,
                   const std::vector<report::TableCell>& cells) {
    if (column >= cells.size()) {
        return "<td></td>";
    }
    const report::TableCell& cell = cells[column];
    const bool isHeader = column == 0 && !cell.text.empty();
    return std::string(isHeader ? "<th scope=\"row\"" : "<td") +
           classAttribute(table.columns[column].align, cell.isStrong, cell.text) +
           tintOf(cell, table.max) + ">" + escapedLines(cell.text) + (isHeader ? "</th>" : "</td>");
}

std::string widthsOf(const report::Table& table) {
    double total = 0;
    for (const report::Column& column : table.columns) {
        total += column.width;
    }
    std::string html = "<colgroup>";
    for (const report::Column& column : table.columns) {
        const int percent = total > 0 ? static_cast<int>(100 * column.width / total) : 0;
        html += "<col style=\"width:" + std::to_string(percent) + "%\">";
    }
    return html + "</colgroup>\n";
}

std::string htmlOf(const report::Table& table) {
    std::string html =
        "<table>\n" + element("caption", {}, table.caption) + widthsOf(table) + "<thead>\n<tr>";
    for (const report::Column& column : table.columns) {
        html += headerCell(column);
    }
    html += "</tr>\n</thead>\n<tbody>\n";
    for (const auto& cells : table.rows) {
        html += "<tr>";
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            html += cellOf(table, column, cells);
        }
        html += "</tr>\n";
    }
    return html + "</tbody>\n</table>\n";
}

std::string htmlOf(const report::Paragraph& paragraph) {
    return element("p", classOf(paragraph.style), paragraph.text);
}

std::string htmlOf(const report::BulletList& list) {
    std::string items;
    for (const std::string& item : list.items) {
        items += element("li", {}, item);
    }
    return items.empty() ? items : "<ul>\n" + items + "</ul>\n";
}

std::string htmlOf(const report::SignatureLines& signatures) {
    std::string html = "<div class=\"signatures\">\n";
    for (const report::Signature& line : signatures.lines) {
        html += "<p><span class=\"position\">" + escapedLines(line.position) +
                "</span> <span class=\"line\"></span> <span class=\"name\">" +
                escapedLines(line.name) + "</span></p>\n";
    }
    return html + "</div>\n";
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

/// The drawing inside the picture's root. What it defines and refers to gets names of its own;
/// the quotes tell these from texts, which have theirs escaped.
std::string drawingOf(const std::string& svg, int figure) {
    const auto from = svg.find("<defs>");
    if (from == std::string::npos) {
        return {};
    }
    std::string drawing = allowedIn(std::string_view(svg).substr(from));
    const std::string prefix = "f" + std::to_string(figure) + "-";
    replaceAll(drawing, " xml:id=\"", " id=\"");
    replaceAll(drawing, " id=\"", " id=\"" + prefix);
    replaceAll(drawing, "=\"url(#", "=\"url(#" + prefix);
    return drawing;
}

std::string viewBoxOf(const std::string& svg) {
    constexpr std::string_view kMark = "viewBox=\"";
    const auto from = svg.find(kMark);
    if (from == std::string::npos) {
        return {};
    }
    const auto start = from + kMark.size();
    return svg.substr(start, svg.find('"', start) - start);
}

/// Empty where the chart could not be drawn.
std::string svgElement(const report::Picture& picture, int figure) {
    const std::string svg = kordon::svgOf(picture.chart).toStdString();
    const std::string drawing = drawingOf(svg, figure);
    if (drawing.empty()) {
        return {};
    }
    const std::string label =
        std::visit([](const auto& chart) { return chart.description; }, picture.chart);
    return "<svg viewBox=\"" + escaped(viewBoxOf(svg)) + "\" role=\"img\" aria-label=\"" +
           escaped(label.empty() ? picture.caption : label) + "\">\n" + drawing;
}

std::string htmlOf(const report::Picture& picture, HtmlRun& run) {
    const Text summary = say("The chart in figures", "Діаграма в числах");
    return "<figure>\n" + svgElement(picture, ++run.figures) +
           element("figcaption", {}, picture.caption) + "</figure>\n<details>\n" +
           element("summary", {}, summary.in(run.language)) +
           htmlOf(report::chartTable(picture.chart)) + "</details>\n";
}

struct BlockWriter {
    HtmlRun& run;

    std::string operator()(const report::Picture& picture) const { return htmlOf(picture, run); }
    std::string operator()(const auto& block) const { return htmlOf(block); }
};

} // namespace

std::string htmlOf(const report::Block& block, HtmlRun& run) {
    return std::visit(BlockWriter{run}, block);
}

} // namespace kordon::print
