#include "app/print/html_report.h"
#include "core/report/chart_table.h"

#include <cctype>
#include <map>

namespace kordon {

namespace {

struct Counts {
    long long headings = 0;
    long long rows = 0;
    long long charts = 0;
};

/// How often each tag is opened. A "<" is never text: texts have theirs escaped.
std::map<std::string, long long> openedTags(std::string_view html) {
    std::map<std::string, long long> opened;
    for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        std::string name;
        for (auto letter = at + 1; letter < html.size(); ++letter) {
            if (std::isalnum(static_cast<unsigned char>(html[letter])) == 0) {
                break;
            }
            name += html[letter];
        }
        ++opened[name];
    }
    return opened;
}

Counts countsIn(std::string_view html) {
    auto opened = openedTags(html);
    Counts counts{.rows = opened["tr"], .charts = opened["svg"]};
    for (const auto* heading : {"h1", "h2", "h3", "h4", "h5", "h6"}) {
        counts.headings += opened[heading];
    }
    return counts;
}

/// With the row of headers.
long long rowsOf(const report::Table& table) {
    return static_cast<long long>(table.rows.size()) + 1;
}

/// The title and the contents are headings too, and a chart stands there as numbers as well.
Counts countsOf(const report::Report& report) {
    Counts counts{.headings =
                      (report.titlePage.title.empty() ? 0 : 1) + (report.hasContents ? 1 : 0)};
    for (const report::Section& section : report.sections) {
        counts.headings += section.heading.empty() ? 0 : 1;
        for (const report::Block& block : section.blocks) {
            if (const auto* table = std::get_if<report::Table>(&block)) {
                counts.rows += rowsOf(*table);
            } else if (const auto* picture = std::get_if<report::Picture>(&block)) {
                counts.rows += rowsOf(report::chartTable(picture->chart));
                ++counts.charts;
            }
        }
    }
    return counts;
}

Error differs(const Text& what, long long found, long long expected) {
    return {ErrorCode::Damaged,
            fill(say("The HTML file differs from the report: %1 – found %2, expected %3. Do not "
                     "use it; save the report again.",
                     "Файл HTML розходиться зі звітом: %1 – знайдено %2, очікується %3. Не "
                     "використовуйте його; збережіть звіт ще раз."),
                 {what, verbatim(found), verbatim(expected)})};
}

} // namespace

Status checkHtml(std::string_view html, const report::Report& report) {
    const Counts found = countsIn(html);
    const Counts expected = countsOf(report);
    if (found.headings != expected.headings) {
        return differs(say("headings", "заголовки"), found.headings, expected.headings);
    }
    if (found.rows != expected.rows) {
        return differs(say("table rows", "рядки таблиць"), found.rows, expected.rows);
    }
    if (found.charts != expected.charts) {
        return differs(say("charts", "діаграми"), found.charts, expected.charts);
    }
    return Done{};
}

int htmlRowsOf(const report::Report& report) {
    return static_cast<int>(countsOf(report).rows);
}

} // namespace kordon
