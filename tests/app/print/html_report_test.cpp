#include "app/print/html_report.h"
#include "core/report/chart_table.h"
#include "tests/support/reports.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace kordon;
using namespace kordon::tests;

namespace {

report::Report reportOf(report::Block block) {
    report::Report report{.language = "en"};
    report.titlePage.title = "Report";
    report::Section section{.heading = "Section"};
    section.blocks.push_back(std::move(block));
    report.sections.push_back(std::move(section));
    return report;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string escapedText(const std::string& text) {
    std::string result;
    for (const char letter : text) {
        result += letter == '&'    ? "&amp;"
                  : letter == '<'  ? "&lt;"
                  : letter == '>'  ? "&gt;"
                  : letter == '"'  ? "&quot;"
                  : letter == '\'' ? "&#39;"
                  : letter == '\n' ? "<br>"
                                   : std::string(1, letter);
    }
    return result;
}

std::vector<report::Table> tablesOf(const report::Report& report) {
    std::vector<report::Table> tables;
    for (const report::Section& section : report.sections) {
        for (const report::Block& block : section.blocks) {
            if (const auto* table = std::get_if<report::Table>(&block)) {
                tables.push_back(*table);
            } else if (const auto* picture = std::get_if<report::Picture>(&block)) {
                tables.push_back(report::chartTable(picture->chart));
            }
        }
    }
    return tables;
}

/// A text in every place that takes one.
report::Report reportFullOf(const std::string& text) {
    report::Report report = reportOf(report::Paragraph{text});
    report.language = report.marking = report.footer = report.author = report.dataAsOf = text;
    report.titlePage = {text, {text}, {text}, text, text, {text}};
    report::Section& section = report.sections.front();
    section.heading = text;
    section.blocks.emplace_back(report::BulletList{{text}});
    section.blocks.emplace_back(report::Table{
        .caption = text, .columns = {{text}, {text}}, .rows = {{{.text = text}, {.text = text}}}});
    report::GapChart chart;
    chart.title = chart.description = text;
    section.blocks.emplace_back(report::Picture{text, chart});
    section.blocks.emplace_back(report::SignatureLines{{{text, text}}});
    return report;
}

} // namespace

TEST_CASE("The HTML has its language, landmarks, headings and links to every chapter",
          "[html_report]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const report::Report report = smallReport(language);

    const std::string html = htmlOf(report);

    CHECK(html.starts_with("<!doctype html>\n<html lang=\"" + language + "\">"));
    CHECK(contains(html, "<header"));
    CHECK(contains(html, "<nav"));
    CHECK(contains(html, "<main>"));
    CHECK(contains(html, "<footer>"));
    CHECK(contains(html, "<h1>" + escapedText(report.titlePage.title) + "</h1>"));
    for (std::size_t index = 0; index < report.sections.size(); ++index) {
        const report::Section& section = report.sections[index];
        const std::string id = "section-" + std::to_string(index + 1);
        CAPTURE(section.heading);
        CHECK(contains(html, "<section id=\"" + id + "\""));
        CHECK(contains(html, "href=\"#" + id + "\"") == (section.depth == 1));
        CHECK(
            contains(html, (section.depth == 1 ? "<h2>" : "<h3>") + escapedText(section.heading)));
    }
    CHECK(checkHtml(html, report));
}

TEST_CASE("Every figure of the report is in the HTML as text", "[html_report]") {
    const report::Report report = smallReport("uk");
    const std::string html = htmlOf(report);

    const auto tables = tablesOf(report);

    REQUIRE_FALSE(tables.empty());
    for (const report::Table& table : tables) {
        for (const auto& row : table.rows) {
            for (const report::TableCell& cell : row) {
                CAPTURE(table.caption, cell.text);
                CHECK(contains(html, ">" + escapedText(cell.text) + "</t"));
            }
        }
    }
}

TEST_CASE("The same report gives the same HTML", "[html_report]") {
    CHECK(htmlOf(smallReport("uk")) == htmlOf(smallReport("uk")));
}

TEST_CASE("The HTML loads nothing, runs nothing and links nowhere outside", "[html_report]") {
    const std::string html = htmlOf(smallReport("en"));

    CHECK(contains(html, "default-src 'none'"));
    for (const std::string part : {"http://", "https://", "<script", "<link", "<?xml", "@import"}) {
        CAPTURE(part);
        CHECK_FALSE(contains(html, part));
    }
}

TEST_CASE("Hostile text stays text wherever it stands", "[html_report]") {
    const auto text = GENERATE(as<std::string>{},
                               "</title></style><script>alert(1)</script>",
                               "\" onload=\"alert(1)\" x='",
                               "=1+1 & ../../etc/passwd",
                               "–\xF0\x9F\x9B\x82 \xE2\x80\xAEشرطة");
    const report::Report report = reportFullOf(text);

    const std::string html = htmlOf(report);

    CHECK_FALSE(contains(html, "<script"));
    CHECK_FALSE(contains(html, "\" onload"));
    CHECK(contains(html, "<td>" + escapedText(text) + "</td>"));
    CHECK(contains(html, "aria-label=\"" + escapedText(text) + "\""));
    CHECK(contains(html, "content=\"" + escapedText(text) + "\""));
    CHECK(checkHtml(html, report));
}

TEST_CASE("Line breaks in a cell are seen and forbidden characters are gone", "[html_report]") {
    const std::string text = "one\r\ntwo\nthree\x01\x0B\x1F four\xEF\xBF\xBF";

    const std::string html = htmlOf(reportOf(
        report::Table{.columns = {{"A"}, {"B"}}, .rows = {{{.text = "x"}, {.text = text}}}}));

    CHECK(contains(html, "<td>one<br>two<br>three four</td>"));
}

TEST_CASE("A table has header cells, its alignment and readable tints", "[html_report]") {
    const std::string html = htmlOf(reportOf(
        report::Table{.caption = "Levels",
                      .columns = {{"Component"}, {"Level", 1, report::Align::Right}},
                      .rows = {{{.text = "One"}, {.text = "5", .level = 5}},
                               {{.text = "Two"}, {.text = "0", .level = 0, .isStrong = true}}}}));

    CHECK(contains(html, "<caption>Levels</caption>"));
    CHECK(contains(html, "<th scope=\"col\" class=\"right\">Level</th>"));
    CHECK(contains(html, "<th scope=\"row\">One</th>"));
    CHECK(contains(html,
                   "<td class=\"right\" style=\"background-color:#0a2a52;color:#ffffff\">5</td>"));
    CHECK(contains(
        html,
        "<td class=\"right strong\" style=\"background-color:#f4f7fb;color:#000000\">0</td>"));
}

TEST_CASE("HTML that lost a heading, a row or a chart is refused in both languages",
          "[html_report]") {
    const auto lost = GENERATE(as<std::string>{}, "<h2", "<tr", "<svg");
    const report::Report report = smallReport("en");
    std::string html = htmlOf(report);
    REQUIRE(contains(html, lost));
    html.replace(html.find(lost), lost.size(), "<p");

    const Status status = checkHtml(html, report);

    REQUIRE_FALSE(status);
    CHECK_FALSE(status.error().message.in("en") == status.error().message.in("uk"));
}

TEST_CASE("The marking stands on the page only where there is one", "[html_report]") {
    report::Report report = reportOf(report::Paragraph{"Text"});
    CHECK_FALSE(contains(htmlOf(report), "class=\"marking"));

    report.marking = "For official use";

    CHECK(contains(htmlOf(report), "page-marking\">For official use</p>"));
}
