#include "core/report/actor_bars.h"
#include "tests/support/packs.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

TEST_CASE("Actors stand side by side, the country last", "[actor_bars]") {
    const Pack pack = smallPack();
    Assessment assessment = evenAssessment(pack, 3);
    assessment.targets[{{"first"}, {"a"}, Dimension::Capacity}] = 2;

    const ActorBars chart = actorBars(pack, assessment, score(pack, assessment.answers), "en");

    REQUIRE(chart.groups.size() == 3);
    CHECK(chart.groups[0].name == "A");
    CHECK(*chart.groups[0].capacity.level == Approx(3));
    CHECK(*chart.groups[0].target == Approx(3.5));
    CHECK(chart.groups[0].place == ChartPlace{{}, {"a"}});
    CHECK(chart.groups[0].capacity.spoken == "A, Capacity: 3.0, coverage 100%");
    CHECK(chart.groups[2].place.empty());
    CHECK(chart.description.find("A: capacity 3.0, readiness 3.0, target 3.5.") !=
          std::string::npos);
}

TEST_CASE("An actor without a role has no bars", "[actor_bars]") {
    Pack pack = smallPack();
    pack.components[0].roles.pop_back();
    pack.components[1].roles.pop_back();
    const Assessment assessment = evenAssessment(pack, 3);

    const ActorBars chart = actorBars(pack, assessment, score(pack, assessment.answers), "en");

    CHECK(chart.groups.size() == 2);
}

TEST_CASE("Under half coverage a bar is only its range in words", "[actor_bars]") {
    const Pack pack = smallPack();
    const Assessment assessment{.id = {"2025"}};

    const ActorBars chart = actorBars(pack, assessment, score(pack, assessment.answers), "uk");

    CHECK_FALSE(chart.groups.front().capacity.level);
    CHECK(chart.groups.front().capacity.figure == "0,0–5,0");
}
