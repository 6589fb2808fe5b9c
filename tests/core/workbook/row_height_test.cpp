#include "core/workbook/row_height.h"

#include <catch2/catch.hpp>

#include <string>

using namespace kordon::workbook;

namespace {

/// The height of a row with one text, columns 10 and 30 wide; none: the usual one.
std::optional<double> heightOf(const std::string& text, std::size_t columns, Look look) {
    Sheet sheet{.widths = {10, 30},
                .rows = {{.cells = {{.value = text, .look = look, .columns = columns}}}}};
    fitRows(sheet);
    return sheet.rows.front().height;
}

} // namespace

TEST_CASE("A row is as high as the lines of its longest text", "[row_height]") {
    CHECK_FALSE(heightOf("short", 1, Look::Text));
    CHECK(heightOf("eight of eight of", 1, Look::Text) == 30);
    CHECK(heightOf("one\ntwo\nthree", 1, Look::Text) == 45);
    CHECK(heightOf(std::string(27, 'x'), 1, Look::Text) == 45);
    CHECK_FALSE(heightOf("a title is in one line", 1, Look::Title));
}

TEST_CASE("A text that stands across columns has the room of all of them", "[row_height]") {
    CHECK(heightOf("eight of eight of eight of", 1, Look::Text) == 45);
    CHECK_FALSE(heightOf("eight of eight of eight of", 2, Look::Text));
}

TEST_CASE("A row is no higher than a spreadsheet lets it be, and a set height stays",
          "[row_height]") {
    CHECK(heightOf(std::string(10'000, 'x'), 1, Look::Text) == 409);

    Sheet sheet{.widths = {5}, .rows = {{.cells = {{.value = "a long text"}}, .height = 20}}};
    fitRows(sheet);
    CHECK(sheet.rows.front().height == 20);
}
