#include <QBuffer>
#include <QPdfWriter>

#include "app/print/laid_table.h"
#include "app/print/pdf_report.h"
#include "tests/support/reports.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <numeric>
#include <vector>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// A report of one table whose last row alone is longer than a page.
report::Report reportWithLongRow() {
    report::Table table;
    table.columns = {{"Code", 1}, {"Text", 6}};
    for (int row = 0; row < 80; ++row) {
        table.rows.push_back({{.text = std::to_string(row)}, {.text = "A short text"}});
    }
    std::string endless;
    for (int word = 0; word < 4000; ++word) {
        endless += "слово ";
    }
    table.rows.push_back({{.text = "80"}, {.text = endless}});
    report::Report report{.language = "uk"};
    report.titlePage.title = "Report";
    report::Section section{.heading = "Table"};
    section.blocks.emplace_back(std::move(table));
    report.sections.push_back(std::move(section));
    return report;
}

int countOf(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

/// Page objects; "/Type /Pages" is the tree above them.
int pagesIn(const std::string& pdf) {
    return countOf(pdf, "/Type /Page") - countOf(pdf, "/Type /Pages");
}

} // namespace

TEST_CASE("A report becomes a PDF of the pages that it says it has", "[pdf_report]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const TemporaryFolder folder;

    const auto written = writePdf(smallReport(language), folder / "report.pdf");

    REQUIRE(written);
    const std::string pdf = readText(folder / "report.pdf");
    CHECK(pdf.substr(0, 5) == "%PDF-");
    CHECK(written->pages > 3);
    CHECK(pagesIn(pdf) == written->pages);
}

TEST_CASE("The PDF is marked as PDF/A-1b and has an outline, links and its language",
          "[pdf_report]") {
    const TemporaryFolder folder;

    REQUIRE(writePdf(smallReport("uk"), folder / "report.pdf"));

    const std::string pdf = readText(folder / "report.pdf");
    CHECK(pdf.find("pdfaid:part") != std::string::npos);
    CHECK(pdf.find("/Outlines") != std::string::npos);
    CHECK(pdf.find("/Subtype /Link") != std::string::npos);
    CHECK(pdf.find("(uk-UA)") != std::string::npos);
    CHECK(pdf.find("/ca 0") == std::string::npos);
}

TEST_CASE("Nothing is left where a report cannot be written", "[pdf_report]") {
    const TemporaryFolder folder;

    const auto written = writePdf(smallReport("en"), folder.path() / "none" / "report.pdf");

    REQUIRE_FALSE(written);
    CHECK_FALSE(written.error().message.in("uk") == written.error().message.in("en"));
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A row longer than a page goes on over pages", "[pdf_report]") {
    const TemporaryFolder folder;

    const auto written = writePdf(reportWithLongRow(), folder / "long.pdf");

    REQUIRE(written);
    CHECK(written->pages >= 5);
    CHECK(pagesIn(readText(folder / "long.pdf")) == written->pages);
}

TEST_CASE("A report is painted on any paged device", "[pdf_report]") {
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter device(&buffer);

    CHECK(printReport(smallReport("uk"), device) > 3);
}

TEST_CASE("Columns keep their shares unless a word needs more room", "[laid_table]") {
    const auto wide = print::columnWidths({1, 3}, {10, 10}, 100);
    const auto tight = print::columnWidths({1, 3}, {40, 10}, 100);
    const auto tooTight = print::columnWidths({1, 1}, {100, 300}, 200);

    CHECK(wide == std::vector<qreal>{25, 75});
    CHECK(tight == std::vector<qreal>{40, 60});
    CHECK(tooTight == std::vector<qreal>{50, 150});
    CHECK(print::columnWidths({}, {}, 100).empty());
}

TEST_CASE("Every page is told, and a stopped report leaves no file", "[pdf_report]") {
    const TemporaryFolder folder;
    std::vector<int> told;
    int pages = 0;
    const auto whole = writePdf(smallReport("en"), folder / "whole.pdf", [&](int page, int count) {
        told.push_back(page);
        pages = count;
        return true;
    });
    const auto stopped = writePdf(smallReport("en"),
                                  folder / "stopped.pdf",
                                  [](int page, int /*count*/) { return page < 2; });

    REQUIRE((whole && stopped));
    CHECK(static_cast<int>(told.size()) == whole->pages);
    CHECK(pages == whole->pages);
    CHECK(stopped->isStopped());
    CHECK_FALSE(std::filesystem::exists(folder / "stopped.pdf"));
}

TEST_CASE("The same report gives the same PDF, dated by its data", "[pdf_report]") {
    const TemporaryFolder folder;

    const auto first = writePdf(smallReport("uk"), folder / "first.pdf");
    const auto second = writePdf(smallReport("uk"), folder / "second.pdf");

    REQUIRE((first && second));
    CHECK(first->sha256.size() == 64);
    CHECK(first->sha256 == second->sha256);
    const std::string pdf = readText(folder / "first.pdf");
    CHECK(pdf == readText(folder / "second.pdf"));
    CHECK(pdf.find("D:20251231000000Z") != std::string::npos);
    CHECK(pdf.find("2025-12-31T00:00:00Z") != std::string::npos);
}
