#include <QBuffer>
#include <QPdfWriter>

#include "app/print/section_flow.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace kordon;
using namespace kordon::print;

namespace {

/// Measures as the PDF does.
struct Sheet {
    QBuffer nowhere;
    QPdfWriter device{&nowhere};
    Paper paper{device};
    report::Report report{.language = "en"};

    Sheet() {
        device.setResolution(kPdfDotsPerInch);
        Paper::setUp(device);
    }

    /// At the top of its first page.
    [[nodiscard]] PageFlow flow() const {
        PageFlow flow(paper, report, {}, 0);
        flow.setFit({});
        return flow;
    }

    [[nodiscard]] qreal height() const { return paper.body().height(); }
};

report::Table tableOf(int rows, const std::string& continued = {}) {
    report::Table table;
    table.columns = {{"Code", 1}, {"Text", 6}};
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({{.text = std::to_string(row)}, {.continued = continued}});
    }
    return table;
}

report::Section sectionOf(int rows) {
    report::Section section{.heading = "Chapter", .startsOnNewPage = true};
    section.blocks.emplace_back(report::Paragraph{"A sentence about what the table below shows."});
    section.blocks.emplace_back(tableOf(rows));
    section.blocks.emplace_back(report::Paragraph{"A sentence under the table."});
    return section;
}

/// A chapter with a table of so many rows.
struct Chapter {
    report::Report report;
    std::vector<LaidSection> laid;

    Chapter(const Sheet& sheet, int rows) {
        report.sections.push_back(sectionOf(rows));
        laid = layOut(report, sheet.paper);
    }
    Chapter(const Chapter&) = delete; // what is laid out looks at the report
    Chapter& operator=(const Chapter&) = delete;
};

struct Filling {
    int pages = 1;
    qreal least = 0; ///< As a share of a page.
};

Filling fillingOf(const Sheet& sheet, const Chapter& chapter, const Fit& fit) {
    PageFlow flow = sheet.flow();
    flow.setFit(fit);
    for (const LaidSection& section : chapter.laid) {
        putSection(section, flow);
    }
    return {flow.page(), std::min(flow.leastLeft(), flow.filled()) / sheet.height()};
}

} // namespace

TEST_CASE("The last two rows of a table stand on one page", "[page_flow]") {
    const Sheet sheet;
    int turned = 0;
    for (int rows = 20; rows < 120; ++rows) {
        const LaidTable table = layOut(tableOf(rows), sheet.paper);
        PageFlow flow = sheet.flow();

        flow.put(table);

        CAPTURE(rows);
        if (flow.page() > 1) {
            ++turned;
            CHECK(flow.filled() >= table.header.height + 2 * table.rows.front().height);
        }
    }
    CHECK(turned > 30);
}

TEST_CASE("The head of a table and one row do not stand alone at the foot of a page",
          "[page_flow]") {
    const Sheet sheet;
    const LaidTable table = layOut(tableOf(80), sheet.paper);
    const qreal row = table.rows.front().height;
    PageFlow tight = sheet.flow();
    PageFlow roomy = sheet.flow();
    tight.advance(sheet.height() - table.header.height - 1.5 * row);
    roomy.advance(sheet.height() - table.header.height - 2.5 * row);
    const qreal before = tight.filled();

    tight.put(table);
    roomy.put(table);

    CHECK(tight.leastLeft() == before);
    CHECK(roomy.leastLeft() > sheet.height() - row);
}

TEST_CASE("A row that begins a page says what it goes on with", "[page_flow]") {
    const Sheet sheet;
    std::string question;
    for (int word = 0; word < 40; ++word) {
        question += "question ";
    }
    const LaidTable table = layOut(tableOf(70, question), sheet.paper);
    const LaidTable plain = layOut(tableOf(70), sheet.paper);
    PageFlow flow = sheet.flow();
    PageFlow plainFlow = sheet.flow();

    flow.put(table);
    plainFlow.put(plain);

    REQUIRE(flow.page() == 2);
    REQUIRE(plainFlow.page() == 2);
    const LaidRow& row = table.rows.front();
    CHECK(row.heightAtTop > 2 * row.height);
    CHECK(flow.y() - plainFlow.y() == Approx(row.heightAtTop - row.height));
    CHECK(plain.rows.front().cellsAtTop.empty());
}

TEST_CASE("No page of a chapter is left with less than a quarter", "[section_flow]") {
    const Sheet sheet;
    int plainlyEmpty = 0;
    for (int rows = 20; rows < 120; ++rows) {
        const Chapter chapter(sheet, rows);
        const Filling plain = fillingOf(sheet, chapter, {});

        const Filling fitted = fillingOf(sheet, chapter, fitOf(chapter.laid, sheet.flow()));

        CAPTURE(rows, plain.pages, fitted.pages, fitted.least);
        CHECK((fitted.pages == 1 || fitted.least >= 0.25));
        CHECK(fitted.pages <= plain.pages);
        plainlyEmpty += plain.pages > 1 && plain.least < 0.25 ? 1 : 0;
    }
    CHECK(plainlyEmpty > 10);
}

TEST_CASE("What a page nearly holds is set tighter, and nothing else is", "[section_flow]") {
    const Sheet sheet;
    const auto pagesOf = [&](int rows) {
        return fillingOf(sheet, Chapter(sheet, rows), {}).pages;
    };
    int rows = 1;
    while (pagesOf(rows + 1) == 1) {
        ++rows;
    }
    const Chapter full(sheet, rows);
    const Chapter tooMuch(sheet, rows + 1);

    const Fit fit = fitOf(tooMuch.laid, sheet.flow());

    CHECK(fitOf(full.laid, sheet.flow()).spacing == 1);
    CHECK(fit.spacing < 1);
    CHECK(fit.shortPage == 0);
    CHECK(fillingOf(sheet, tooMuch, fit).pages == 1);
}
