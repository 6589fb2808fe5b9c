#include "core/report/heat_map.h"
#include "tests/support/packs.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

HeatMap mapOf(const Pack& pack, const Assessment& assessment, Measure measure) {
    return heatMap(pack, assessment, score(pack, assessment.answers), measure, "en");
}

} // namespace

TEST_CASE("A heat map has a row for each component, a column for each actor, and the country",
          "[heat_map]") {
    const Pack pack = smallPack();

    const HeatMap map = mapOf(pack, evenAssessment(pack, 3), Measure::Preparedness);

    REQUIRE(map.columns.size() == 3);
    CHECK(map.columns.back() == "Country as a whole");
    REQUIRE(map.rows.size() == 3);
    CHECK(map.rows.front().label == "1 Component first");
    CHECK(map.rows.back().isWhole);
    const HeatCell& cell = map.rows.front().cells.front();
    CHECK(cell.text == "3.0");
    CHECK(*cell.level == Approx(3));
    CHECK(cell.place == ChartPlace{{"first"}, {"a"}});
    CHECK(cell.spoken == "1 Component first, A: 3.0, coverage 100%");
    CHECK(map.rows.front().cells.back().place == ChartPlace{{"first"}, {}});
}

TEST_CASE("An actor without a role has no figure, one without answers is told apart",
          "[heat_map]") {
    Pack pack = smallPack();
    pack.components.front().roles.pop_back();
    Assessment assessment = evenAssessment(pack, 3);
    assessment.answers = {};

    const HeatMap map = mapOf(pack, assessment, Measure::Capacity);

    CHECK(map.rows[0].cells[0].kind == HeatKind::NoAnswer);
    CHECK(map.rows[0].cells[1].kind == HeatKind::NotAsked);
    CHECK(map.rows[0].cells[1].text == "–");
    CHECK(map.description.find("without an answer: 8") != std::string::npos);
}

TEST_CASE("An actor without any role has no column", "[heat_map]") {
    Pack pack = smallPack();
    pack.components[0].roles.pop_back();
    pack.components[1].roles.pop_back();

    const HeatMap map = mapOf(pack, evenAssessment(pack, 3), Measure::Preparedness);

    CHECK(map.columns.size() == 2);
}

TEST_CASE("A gap in a heat map is the mean shortfall of both dimensions", "[heat_map]") {
    const Pack pack = smallPack();
    Assessment assessment = evenAssessment(pack, 1);
    assessment.targets[{{"first"}, {"a"}, Dimension::Capacity}] = 2;

    const HeatMap map = mapOf(pack, assessment, Measure::Gap);

    // Targets 2 and 4, both dimensions at 1.
    CHECK(*map.rows[0].cells[0].level == Approx(2));
    CHECK(*map.rows[0].cells[1].level == Approx(3));
    // The country's mean targets are 3 and 4.
    CHECK(*map.rows[0].cells[2].level == Approx(2.5));
    CHECK(map.rows.size() == pack.components.size());
}

TEST_CASE("Under half coverage a heat map tells the range alone and has no tint", "[heat_map]") {
    const auto measure = GENERATE(Measure::Preparedness, Measure::Gap);
    Pack pack = onePack({question("q1", Dimension::Capacity),
                         question("q2", Dimension::Capacity),
                         question("q3", Dimension::Capacity)});
    Assessment assessment{.id = {"2025"}};
    assessment.answers.set({"a"}, {"q1"}, answered(3));

    const HeatMap map = mapOf(pack, assessment, measure);

    const HeatCell& cell = map.rows.front().cells.front();
    CHECK(cell.kind == HeatKind::Figure);
    CHECK_FALSE(cell.level);
    CHECK(cell.text == (measure == Measure::Gap ? "0.0–3.0" : "1.0–4.3"));
}
