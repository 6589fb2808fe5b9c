#include "core/report/side_by_side.h"

#include <catch2/catch.hpp>

using namespace kordon::report;

namespace {

Report reportOf(const std::string& heading, const std::string& text, const std::string& figure) {
    Section section{.heading = heading};
    section.blocks.emplace_back(Paragraph{text});
    Table table;
    table.columns = {{text}, {"SHA-256"}};
    table.rows = {{{.text = text}, {.text = figure}}};
    section.blocks.emplace_back(table);
    return {.language = "uk", .sections = {section}};
}

} // namespace

TEST_CASE("Texts stand in both languages, figures once", "[side_by_side]") {
    const Report both = sideBySide(reportOf("Резюме", "Текст", "2,8–3,1 (3,0)"),
                                   reportOf("Summary", "Words", "2.8–3.1 (3.0)"));

    CHECK(both.language == "uk");
    CHECK(both.sections.front().heading == "Резюме / Summary");
    CHECK(std::get<Paragraph>(both.sections.front().blocks[0]).text == "Текст\nWords");
    const Table& table = std::get<Table>(both.sections.front().blocks[1]);
    CHECK(table.columns[0].title == "Текст\nWords");
    CHECK(table.columns[1].title == "SHA-256");
    CHECK(table.rows[0][0].text == "Текст\nWords");
    CHECK(table.rows[0][1].text == "2,8–3,1 (3,0)");
}

TEST_CASE("In a cell of several lines, what is the same in both languages stands once",
          "[side_by_side]") {
    const Report both = sideBySide(reportOf("", "2,1\nбракує 0,7\nКоментар", ""),
                                   reportOf("", "2.1\nshort by 0.7\nКоментар", ""));

    const Table& table = std::get<Table>(both.sections.front().blocks[1]);
    CHECK(table.rows[0][0].text == "2,1\nбракує 0,7\nshort by 0.7\nКоментар");
}
