#include <QXmlStreamReader>

#include "app/print/report_file.h"
#include "app/print/xlsx_report.h"
#include "app/print/zip_archive.h"
#include "core/report/assessment_workbook.h"
#include "core/workbook/cell_text.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::tests;
using workbook::Workbook;

namespace {

Workbook workbookWith(const std::string& text) {
    return {.title = "Title",
            .created = workbook::dayFrom("2025-12-31"),
            .head = workbook::pageText(text, 240),
            .foot = "foot",
            .pageNumber = "Page %1 of %2",
            .sheets = {
                {.name = "Аркуш",
                 .widths = {10, 10},
                 .rows = {{.cells = {{.value = "A"}, {.value = "B"}}},
                          {.cells = {{.value = workbook::cellText(text, "…")}, {.value = 0.1}}}}}}};
}

std::string partOf(std::string_view xlsx, const std::string& name) {
    const auto entries = print::unzip(xlsx);
    REQUIRE(entries);
    const auto found = std::ranges::find(*entries, name, &print::ZipEntry::name);
    REQUIRE(found != entries->end());
    return found->content;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

ReportOrder smallOrder() {
    return {.pack = smallPack(),
            .assessment = {.id = {"2025"}, .title = "2025"},
            .profile = shippedProfiles().front(),
            .setting = {.isIllustrative = true, .dataAsOf = "2025-12-31", .programVersion = "1"},
            .language = "uk"};
}

} // namespace

TEST_CASE("The same workbook gives the same bytes", "[xlsx_report]") {
    const auto first = xlsxOf(workbookOf(smallOrder()));
    const auto second = xlsxOf(workbookOf(smallOrder()));

    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
}

TEST_CASE("The only date of a workbook is that of its data", "[xlsx_report]") {
    const auto made = xlsxOf(workbookWith("text"));

    REQUIRE(made);
    const std::string properties = partOf(*made, "docProps/core.xml");
    CHECK(has(properties, ">2025-12-31T00:00:00Z</dcterms:created>"));
    CHECK(has(properties, ">2025-12-31T00:00:00Z</dcterms:modified>"));
}

TEST_CASE("A user's text is a shared string, never a formula, a number or a link",
          "[xlsx_report]") {
    const std::string text = GENERATE(as<std::string>(),
                                      "=1+1",
                                      "42",
                                      "https://example.org/?a=1&b=2",
                                      "external:c:\\a.xlsx",
                                      "<b>&amp;</b>",
                                      "a\x02"
                                      "b",
                                      "&G &[Picture] &P",
                                      "🛂 שלום");
    CAPTURE(text);

    const auto made = xlsxOf(workbookWith(text));

    REQUIRE(made);
    CHECK(checkXlsx(*made, workbookWith(text)));
    const std::string sheet = partOf(*made, "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<c r=\"A2\" s=\"1\" t=\"s\">"));
    CHECK_FALSE(has(sheet, "<f>"));
    CHECK_FALSE(has(sheet, "<hyperlink"));
}

TEST_CASE("A sheet is set up for paper: A4 across, its head repeated, pages numbered",
          "[xlsx_report]") {
    const auto made = xlsxOf(workbookWith("text"));

    REQUIRE(made);
    const std::string sheet = partOf(*made, "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<autoFilter ref=\"A1:B2\"/>"));
    CHECK(has(sheet, "state=\"frozen\""));
    CHECK(has(sheet, "paperSize=\"9\""));
    CHECK(has(sheet, "orientation=\"landscape\""));
    CHECK(has(sheet, "fitToHeight=\"0\""));
    CHECK(has(sheet, "<oddHeader>&amp;Ctext</oddHeader>"));
    CHECK(has(sheet, "<oddFooter>&amp;Lfoot&amp;RPage &amp;P of &amp;N</oddFooter>"));
    CHECK(has(partOf(*made, "xl/workbook.xml"), "Аркуш'!$1:$1"));
}

TEST_CASE("A workbook that lost a row, a cell or its end is found out", "[xlsx_report]") {
    const auto made = xlsxOf(workbookWith("text"));
    REQUIRE(made);
    Workbook longer = workbookWith("text");
    longer.sheets[0].rows.push_back({.cells = {{.value = 1.0}}});
    Workbook wider = workbookWith("text");
    wider.sheets[0].rows[1].cells.push_back({.value = 1.0});
    Workbook more = workbookWith("text");
    more.sheets.push_back({.name = "More", .widths = {10}, .rows = {{.cells = {{.value = "A"}}}}});

    CHECK(checkXlsx(*made, workbookWith("text")));
    CHECK_FALSE(checkXlsx(*made, longer));
    CHECK_FALSE(checkXlsx(*made, wider));
    CHECK_FALSE(checkXlsx(*made, more));
    CHECK_FALSE(checkXlsx(std::string_view(*made).substr(0, made->size() / 2), longer));
}

TEST_CASE("A report is saved as a workbook by the ending of its name and its rows are told",
          "[xlsx_report]") {
    const TemporaryFolder folder;

    const auto written = writeReport(smallOrder(), folder / "Звіт.XLSX");

    REQUIRE(written);
    CHECK(written->rows == rowsOf(workbookOf(smallOrder())));
    CHECK(checkXlsx(readText(folder / "Звіт.XLSX"), workbookOf(smallOrder())));
    CHECK_FALSE(std::filesystem::exists(folder / "Звіт.XLSX.part"));
    CHECK(has(sentenceOf(*written, "x.xlsx").in("en"), "rows: "));
}
