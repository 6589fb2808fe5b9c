#include "core/report/chart_table.h"
#include "core/report/shown_change.h"
#include "core/report/table_text.h"
#include "tests/support/packs.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

struct Case {
    Pack pack = widePack(4, 6);
    Assessment assessment = wideAssessment(pack);
    ScoreSheet sheet = score(pack, assessment.answers);
    ScoreSheet before = score(pack, evenAssessment(pack, 2).answers);
    EarlierYear earlier{&pack, &before, "2024"};
};

bool holds(const Table& table, const std::string& text) {
    return std::ranges::any_of(table.rows, [&](const auto& row) {
        return std::ranges::find(row, text, &TableCell::text) != row.end();
    });
}

} // namespace

TEST_CASE("The table of a radar holds every figure of every series", "[chart_table]") {
    const Case given;
    const RadarChart chart = radarOfPreparedness(
        given.pack,
        given.assessment,
        given.sheet,
        {.actors = {{"a0"}, {"a1"}}, .national = true, .earlier = {given.earlier}},
        "en");

    const Table table = chartTable(chart);

    REQUIRE(table.columns.size() == 6);
    REQUIRE(table.rows.size() == chart.axes.size());
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
        CHECK(table.columns[series + 1].title == chart.series[series].name);
        for (std::size_t axis = 0; axis < chart.axes.size(); ++axis) {
            CHECK(table.rows[axis][series + 1].text == chart.series[series].points[axis].figure);
            CHECK(table.rows[axis][series + 1].place == chart.series[series].points[axis].place);
        }
    }
}

TEST_CASE("The table of a heat map is the map in words", "[chart_table]") {
    const Case given;
    const HeatMap map =
        heatMap(given.pack, given.assessment, given.sheet, Measure::Preparedness, "uk");

    const Table table = chartTable(map);

    REQUIRE(table.rows.size() == map.rows.size());
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        for (std::size_t cell = 0; cell < map.rows[row].cells.size(); ++cell) {
            CHECK(table.rows[row][cell + 1].text == map.rows[row].cells[cell].text);
        }
    }
    CHECK(holds(table, "без відповіді"));
}

TEST_CASE("The table of a quadrant also holds what is not drawn", "[chart_table]") {
    const Case given;
    const QuadrantChart chart = quadrantChart(
        given.pack, given.assessment, given.sheet, {.actors = {{"a0"}, {"a1"}}}, "en");
    std::size_t figures = 0;
    for (const QuadrantSeries& series : chart.series) {
        figures += series.marks.size() + series.absent.size();
    }

    const Table table = chartTable(chart);

    CHECK_FALSE(chart.absence.empty());
    CHECK(table.rows.size() == figures + 1);
    CHECK(table.rows.back().front().text == "Mean target");
}

TEST_CASE("The table of bullets holds level, range, target, year before and coverage",
          "[chart_table]") {
    const Case given;
    const BulletChart chart =
        bulletChart(given.pack, given.assessment, given.sheet, {.earlier = given.earlier}, "en");

    const Table table = chartTable(chart);

    REQUIRE(table.columns.size() == 6);
    for (std::size_t row = 0; row < chart.rows.size(); ++row) {
        CHECK(table.rows[row][1].text == chart.rows[row].figure);
        CHECK(table.rows[row][3].text == chart.rows[row].targetText);
        CHECK(table.rows[row][4].text == chart.rows[row].earlierFigure);
        CHECK(table.rows[row][5].text == chart.rows[row].coverage);
    }
}

TEST_CASE("The tables of gaps and of actors hold every bar", "[chart_table]") {
    const Case given;
    const GapList gaps = gapList(given.pack, given.sheet, given.assessment);
    const GapChart bars = gapChart(given.pack, given.assessment, gaps, 100, "en");
    const ActorBars actors = actorBars(given.pack, given.assessment, given.sheet, "en");

    const Table gapTable = chartTable(bars);
    const Table actorTable = chartTable(actors);

    REQUIRE(gapTable.rows.size() == bars.bars.size());
    CHECK(gapTable.rows.front()[4].text == bars.bars.front().priority);
    REQUIRE(actorTable.rows.size() == actors.groups.size());
    CHECK(actorTable.rows.front()[1].text == actors.groups.front().capacity.figure);
}

TEST_CASE("The table of dumbbells holds both years, the change in words and what is common",
          "[chart_table]") {
    const Case given;
    const Assessment even = evenAssessment(given.pack, 2);
    const ComparedYear from{given.pack, even, given.before};
    const ComparedYear to{given.pack, given.assessment, given.sheet};
    const Comparison comparison = compare(from, to);
    const DumbbellChart chart =
        dumbbellChart({from, to, comparison}, {.actors = {{"a0"}, {"a1"}}}, "en");

    const Table table = chartTable(chart);

    REQUIRE(table.columns.size() == 8);
    CHECK(table.rows.front()[0].text == chart.groups[0].heading + ", SBGS");
    std::size_t at = 0;
    for (const DumbbellGroup& group : chart.groups) {
        for (const DumbbellRow& row : group.rows) {
            CHECK(table.rows[at][1].text == row.figures.from);
            CHECK(table.rows[at][2].text == row.figures.to);
            CHECK(table.rows[at][3].text == changeWords(row.figures, "en"));
            CHECK(table.rows[at][5].text == row.likeForLike);
            CHECK(table.rows[at++][6].place == row.place);
        }
    }
    CHECK(at == table.rows.size());
}

TEST_CASE("A change that rounds to nothing and is not certain reads as none", "[chart_table]") {
    const ShownChange unseen{.kind = ChangeKind::NotCertain, .change = -0.04};
    const ShownChange seen{.kind = ChangeKind::NotCertain, .change = 0.06};

    CHECK(changeMark(unseen, "en") == "0.0");
    CHECK(changeWords(unseen, "en") == "0.0, unchanged");
    CHECK(changeWords(unseen, "uk") == "0,0, без змін");
    CHECK(changeMark(seen, "en") == "≈ +0.1");
}

TEST_CASE("The table of a trend holds a row a line and a column a year", "[chart_table]") {
    const Case given;
    const std::vector<ComparedYear> years(3, {given.pack, given.assessment, given.sheet});
    const TrendChart chart = trendChart(years, {.actors = {{"a0"}}, .national = true}, "en");

    const Table table = chartTable(chart);

    REQUIRE(table.columns.size() == 6);
    REQUIRE(table.rows.size() == chart.panels.size() * 2);
    CHECK(table.rows[1][1].text == "Country as a whole");
    CHECK(table.rows[1][2].text == chart.panels[0].lines[1].points[0].figure);
    CHECK(table.rows[1][4].place == chart.panels[0].lines[1].points[2].place);
}

TEST_CASE("A table goes to the clipboard with one line a row, and as HTML with nothing to run",
          "[table_text]") {
    Table table{.caption = "A & B"};
    table.columns = {{"Name"}, {"Figure"}};
    table.rows = {{{.text = "one\ntwo\tthree"}, {.text = "<b>1</b>"}}};

    CHECK(tabSeparated(table) == "Name\tFigure\none two three\t<b>1</b>\n");
    CHECK(htmlOf(table).find("<caption>A &amp; B</caption>") != std::string::npos);
    CHECK(htmlOf(table).find("<td>one<br>two\tthree</td><td>&lt;b&gt;1&lt;/b&gt;</td>") !=
          std::string::npos);
}
