#include "core/report/table_text.h"

#include <algorithm>

namespace kordon::report {

namespace {

std::string onOneLine(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string escaped(const std::string& text) {
    std::string html;
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '\n':
            html += "<br>";
            break;
        default:
            html += c;
        }
    }
    return html;
}

std::string htmlCell(const char* tag, const std::string& text) {
    const std::string name(tag);
    return "<" + name + ">" + escaped(text) + "</" + name + ">";
}

} // namespace

std::string tabSeparated(const Table& table) {
    std::string text;
    for (const Column& column : table.columns) {
        text += (text.empty() ? "" : "\t") + onOneLine(column.title);
    }
    text += '\n';
    for (const auto& row : table.rows) {
        for (std::size_t cell = 0; cell < row.size(); ++cell) {
            text += (cell == 0 ? "" : "\t") + onOneLine(row[cell].text);
        }
        text += '\n';
    }
    return text;
}

std::string htmlOf(const Table& table) {
    std::string html = "<html><head><meta charset=\"utf-8\"></head><body><table border=\"1\">";
    html += "<caption>" + escaped(table.caption) + "</caption><tr>";
    for (const Column& column : table.columns) {
        html += htmlCell("th", column.title);
    }
    html += "</tr>";
    for (const auto& row : table.rows) {
        html += "<tr>";
        for (const TableCell& cell : row) {
            html += htmlCell("td", cell.text);
        }
        html += "</tr>";
    }
    return html + "</table></body></html>";
}

} // namespace kordon::report
