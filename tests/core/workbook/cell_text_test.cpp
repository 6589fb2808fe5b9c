#include "core/base/unicode.h"
#include "core/workbook/cell_text.h"

#include <catch2/catch.hpp>

#include <string>

using namespace kordon;
using namespace kordon::workbook;

namespace {

const std::string kNote = " [cut]";

/// As a spreadsheet counts.
std::size_t unitsIn(const std::string& text) {
    std::size_t units = 0;
    for (const char32_t point : toCodePoints(text)) {
        units += point > 0xFFFF ? 2 : 1;
    }
    return units;
}

} // namespace

TEST_CASE("A text stays in its cell as it is written", "[cell_text]") {
    const std::string text = GENERATE(as<std::string>(),
                                      "=1+1",
                                      "@SUM(A1)",
                                      "<b>не жирне</b> & \"лапки\"",
                                      "../../etc/passwd",
                                      "🛂 שלום",
                                      "two\nlines\tand a tab",
                                      "_x004_ and _x00G1_ are no codes");
    CAPTURE(text);

    CHECK(cellText(text, kNote) == text);
}

TEST_CASE("Characters that XML forbids are left out of a cell", "[cell_text]") {
    CHECK(cellText("a\x01"
                   "b\x1F"
                   "c\r\nd\uFFFE\uFFFF",
                   kNote) == "abc\nd");
}

TEST_CASE("What a spreadsheet would decode is coded, so that it reads as written", "[cell_text]") {
    CHECK(cellText("_x0041_", kNote) == "_x005F_x0041_");
    CHECK(cellText("_x0041_x0042_", kNote) == "_x005F_x0041_x005F_x0042_");
}

TEST_CASE("A text that fits stays whole, a longer one is cut and says so", "[cell_text]") {
    const std::string whole(kLongestCell, 'a');

    CHECK(cellText(whole, kNote) == whole);
    const std::string cut = cellText(whole + "a", kNote);
    CHECK(cut.size() == kLongestCell);
    CHECK(cut.ends_with("a" + kNote));
}

TEST_CASE("A cell counts an emoji as two", "[cell_text]") {
    std::string text;
    for (std::size_t i = 0; i < kLongestCell / 2 + 1; ++i) {
        text += "🛂";
    }

    const std::string cut = cellText(text, kNote);

    CHECK(unitsIn(cut) <= kLongestCell);
    CHECK(isCleanUtf8(cut));
    CHECK(cut.ends_with(kNote));
}

TEST_CASE("An ampersand on a page is itself and no code", "[cell_text]") {
    CHECK(pageText("Research & Development", 100) == "Research && Development");
    CHECK(pageText("&G &[Picture]", 100) == "&&\u2060G &&\u2060[Picture]");
    CHECK(pageText("two\nlines", 100) == "two lines");
}

TEST_CASE("What stands on a page is as long as the page takes, codes included", "[cell_text]") {
    const std::string text = pageText(std::string(500, '&'), 240);

    CHECK(characterCount(text) <= 240);
    CHECK(text.ends_with("&&…"));
}

TEST_CASE("A day is one of the calendar", "[cell_text]") {
    using namespace std::chrono;

    CHECK(dayFrom("2024-02-29") == Day(year(2024), month(2), day(29)));
    for (const char* text : {"2025-02-29",
                             "2025-13-01",
                             "2025-1-1",
                             "01.02.2025",
                             "1899-12-31",
                             "2025-+1-01",
                             "2025-01-0x",
                             "",
                             "2025-03-01T00:00"}) {
        CAPTURE(text);
        CHECK_FALSE(dayFrom(text));
    }
}

TEST_CASE("Columns are named as spreadsheets name them", "[cell_text]") {
    CHECK(cellName(0, 0) == "A1");
    CHECK(cellName(6, 25) == "Z7");
    CHECK(fixedCellName(6, 26) == "$AA$7");
    CHECK(fixedCellName(9, 701) == "$ZZ$10");
    CHECK(fixedCellName(9, 702) == "$AAA$10");
}
