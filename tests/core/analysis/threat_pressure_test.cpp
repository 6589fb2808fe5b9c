#include "core/analysis/gaps.h"
#include "core/analysis/threat_pressure.h"
#include "tests/support/packs.h"
#include "tests/support/reference_score.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr double kExact = 1e-9;
const std::string kToday = "2025-06-01";

Threat threat(const char* id, int likelihood, int impact, ThreatKind kind = ThreatKind::Current) {
    return {.id = {id},
            .kind = kind,
            .trigger = "an order",
            .likelihood = likelihood,
            .impact = impact,
            .components = {{"c"}}};
}

Pressure pressureOf(const Threats& threats) {
    return pressureOn({"c"}, threats);
}

} // namespace

TEST_CASE("Pressure is the largest likelihood times impact by 25, and says whose", "[threats]") {
    const Pressure pressure = pressureOf({threat("a", 5, 1), threat("b", 3, 4)});

    CHECK(pressure.value == Approx(12 / 25.0).margin(kExact));
    CHECK(pressure.threat == ThreatId{"b"});
    CHECK(pressure.likelihood == 3);
    CHECK(pressure.impact == 4);
    CHECK_FALSE(pressure.isHalved);
}

TEST_CASE("A potential threat counts half, a current one whole", "[threats]") {
    const Threat potential = threat("a", 5, 5, ThreatKind::Potential);

    CHECK(pressureOf({potential}).value == Approx(0.5).margin(kExact));
    CHECK(pressureOf({potential}).isHalved);
    CHECK(pressureOf({potential, threat("b", 4, 4)}).threat == ThreatId{"b"});
}

TEST_CASE("Nothing presses but an active threat that names the component", "[threats]") {
    Threat binned = threat("a", 5, 5);
    binned.removedAt = "2025-01-01T00:00:00Z";
    Threat elsewhere = threat("b", 5, 5);
    elsewhere.components = {{"d"}};

    CHECK(pressureOf({}).value == 0);
    CHECK(pressureOf({binned, elsewhere}).value == 0);
    CHECK(pressureOf({binned, elsewhere}).factor() == 1);
}

TEST_CASE("The magnitude of a threat counts in no figure", "[threats]") {
    Threat large = threat("a", 2, 2);
    large.magnitude = 5;

    CHECK(pressureOf({large}) == pressureOf({threat("a", 2, 2)}));
}

TEST_CASE("Of equal pressures the first by id is named", "[threats]") {
    CHECK(pressureOf({threat("a", 2, 4), threat("b", 4, 2)}).threat == ThreatId{"a"});
}

TEST_CASE("A threat without component, trigger or a review in time is to be looked at",
          "[threats]") {
    Threat careless = threat("a", 1, 1, ThreatKind::Potential);
    careless.trigger.clear();
    careless.components.clear();
    careless.reviewDate = "2025-05-31";
    Threat broad = threat("b", 1, 1);
    broad.components = {{"1"}, {"2"}, {"3"}, {"4"}, {"5"}, {"6"}};
    broad.reviewDate = kToday;

    CHECK(concernsOf(careless, kToday) == std::vector{ThreatConcern::WithoutComponent,
                                                      ThreatConcern::WithoutTrigger,
                                                      ThreatConcern::ReviewOverdue});
    CHECK(concernsOf(broad, kToday).empty());
    broad.components.insert({"7"});
    CHECK(concernsOf(broad, kToday) == std::vector{ThreatConcern::TooManyComponents});
    broad.removedAt = "2025-01-01T00:00:00Z";
    CHECK(concernsOf(broad, kToday).empty());
}

TEST_CASE("Pressures and priorities agree with the reference on random packs",
          "[threats][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(0, 100)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    const Assessment assessment{.answers = randomAnswers(pack, random),
                                .threats = randomThreats(pack, random)};

    for (const CellScore& cell : score(pack, assessment.answers).cells) {
        const Gap gap = gapOf(pack, cell, assessment);
        const auto expected = referencePriority(pack, cell, assessment.threats);
        CHECK(gap.pressure.value ==
              Approx(referencePressure(cell.component, assessment.threats)).margin(kExact));
        REQUIRE(gap.priority.has_value() == expected.has_value());
        CHECK(gap.priority.value_or(0) == Approx(expected.value_or(0)).margin(kExact));
    }
}
