#include "core/report/quadrant_chart.h"
#include "tests/support/packs.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

QuadrantChart quadrantOf(const Pack& pack,
                         const Assessment& assessment,
                         const QuadrantChoice& choice) {
    return quadrantChart(pack, assessment, score(pack, assessment.answers), choice, "en");
}

} // namespace

TEST_CASE("Each component is a mark at its capacity and readiness", "[quadrant]") {
    const Pack pack = smallPack();
    Assessment assessment = evenAssessment(pack, 3);
    for (const std::string criterion : {"first-first", "first-second"}) {
        assessment.answers.set({"a"}, {criterion + ".cap"}, answered(5));
    }

    const QuadrantChart chart = quadrantOf(pack, assessment, {.actors = {{"a"}}});

    REQUIRE(chart.series.size() == 1);
    const QuadrantMark& mark = chart.series.front().marks.front();
    CHECK(mark.number == 1);
    CHECK(mark.capacity == Approx(5));
    CHECK(mark.readiness == Approx(3));
    CHECK(mark.place == ChartPlace{{"first"}, {"a"}});
    CHECK(mark.spoken ==
          "1 Component first, A: capacity 5.0, readiness 3.0, target 4, coverage 100%");
    CHECK(chart.absence.empty());
}

TEST_CASE("Without an actor the quadrant shows the country", "[quadrant]") {
    const Pack pack = smallPack();

    const QuadrantChart chart = quadrantOf(pack, evenAssessment(pack, 3), {});

    REQUIRE(chart.series.size() == 1);
    CHECK(chart.series.front().isNational);
    CHECK(chart.series.front().marks.size() == 2);
}

TEST_CASE("What has too few answers for a mark is named with its figures", "[quadrant]") {
    const Pack pack = smallPack();
    Assessment assessment = evenAssessment(pack, 3);
    for (const std::string criterion : {"first-first", "first-second"}) {
        assessment.answers.erase({"a"}, {criterion + ".rea"});
    }

    const QuadrantChart chart = quadrantOf(pack, assessment, {.actors = {{"a"}}});

    CHECK(chart.series.front().marks.size() == 1);
    REQUIRE(chart.series.front().absent.size() == 1);
    CHECK(chart.absence.find("A: 1\u00A0(3.0\u00A0/\u00A0"
                             "0.0–5.0)") != std::string::npos);
    CHECK(chart.description.find(chart.absence) != std::string::npos);
}

TEST_CASE("The target lines are the mean targets of what is shown", "[quadrant]") {
    const Pack pack = smallPack();
    Assessment assessment = evenAssessment(pack, 3);
    assessment.targets[{{"first"}, {"a"}, Dimension::Capacity}] = 2;

    const QuadrantChart chart = quadrantOf(pack, assessment, {.actors = {{"a"}}});
    const QuadrantChart other = quadrantOf(pack, assessment, {.actors = {{"b"}}});

    CHECK(*chart.capacityTarget == Approx(3));
    CHECK(*chart.readinessTarget == Approx(4));
    CHECK(*other.capacityTarget == Approx(4));
}
