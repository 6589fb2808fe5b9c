#include <QXmlStreamReader>

#include "app/print/odt_report.h"
#include "app/print/zip_archive.h"
#include "tests/support/reports.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::tests;

namespace {

report::Report reportOf(const std::string& text) {
    report::Report report{.language = "en", .dataAsOf = "2025-12-31"};
    report::Section section{.heading = "Heading", .depth = 2};
    section.blocks.emplace_back(report::Paragraph{.text = text});
    report::Table table{.columns = {{"Code"}, {"Text"}}};
    table.rows = {{{.text = "1"}, {.text = text}}};
    section.blocks.emplace_back(std::move(table));
    report.sections.push_back(std::move(section));
    return report;
}

std::string contentOf(const std::string& odt) {
    const auto entries = print::unzip(odt);
    REQUIRE(entries);
    const auto content = std::ranges::find(*entries, "content.xml", &print::ZipEntry::name);
    REQUIRE(content != entries->end());
    return content->content;
}

/// All characters of the document, one after another.
std::string charactersIn(const std::string& content) {
    QXmlStreamReader xml(QByteArray::fromStdString(content));
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            text += xml.text();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return text.toStdString();
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("An OpenDocument text begins with its type, stored as it is", "[odt_report]") {
    const auto odt = odtOf(smallReport("uk"));

    REQUIRE(odt);
    CHECK(odt->substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
    CHECK(checkOdt(*odt, smallReport("uk")));
}

TEST_CASE("The same report gives the same OpenDocument bytes", "[odt_report]") {
    CHECK(*odtOf(smallReport("uk")) == *odtOf(smallReport("uk")));
}

TEST_CASE("Headings have their level and tables repeat their header row", "[odt_report]") {
    const std::string content = contentOf(*odtOf(reportOf("text")));

    CHECK(has(content, R"(text:style-name="Heading_20_2" text:outline-level="2")"));
    CHECK(has(content, "<table:table-header-rows>"));
    CHECK(has(content, R"(fo:keep-together="always")"));
}

TEST_CASE("Hostile text stays text in an OpenDocument text", "[odt_report]") {
    const auto text = GENERATE(as<std::string>{},
                               "<b>x</b>",
                               "=1+1",
                               "../../etc/passwd",
                               "&amp;]]>%1%2\"'",
                               "\U0001F600 שלום",
                               std::string(10000, 'x'));
    const report::Report report = reportOf(text);

    const auto odt = odtOf(report);

    REQUIRE(odt);
    CHECK(checkOdt(*odt, report));
    CHECK(has(charactersIn(contentOf(*odt)), text));
}

TEST_CASE("Control characters are left out; lines and blanks are kept", "[odt_report]") {
    const std::string content = contentOf(*odtOf(reportOf("a\x01"
                                                          "b\nc   d")));

    CHECK(has(content, "ab<text:line-break/>c <text:s/><text:s/>d"));
}

TEST_CASE("A document that lacks a row or is damaged is found out", "[odt_report]") {
    const report::Report report = reportOf("text");
    report::Report longer = report;
    longer.sections.push_back({.heading = "One more"});
    std::string damaged = *odtOf(report);
    damaged[40] = static_cast<char>(damaged[40] ^ 1);

    CHECK_FALSE(checkOdt(*odtOf(report), longer));
    CHECK_FALSE(checkOdt(damaged, report));
    CHECK_FALSE(checkOdt("no archive", report));
}
