#include "core/analysis/threat_ranking.h"

#include <catch2/catch.hpp>

#include <string>

using namespace kordon;

namespace {

Threat judged(const char* id, int likelihood, int impact, ThreatKind kind = ThreatKind::Current) {
    return {.id = {id}, .kind = kind, .likelihood = likelihood, .impact = impact};
}

} // namespace

TEST_CASE("A threat presses by itself, also where it names nothing", "[threats]") {
    CHECK(pressureOf(judged("a", 4, 5)).value == Approx(0.8));
    CHECK(pressureOf(judged("a", 4, 5, ThreatKind::Potential)).value == Approx(0.4));
    CHECK(pressureOf(judged("a", 4, 5)).threat == ThreatId{"a"});
}

TEST_CASE("Threats rank by what they press with, by id among equals, without the bin",
          "[threats]") {
    Threat binned = judged("z", 5, 5);
    binned.removedAt = "2025-01-01T00:00:00Z";
    const Threats threats{judged("a", 2, 2),
                          judged("b", 4, 4),
                          judged("c", 5, 5, ThreatKind::Potential),
                          judged("d", 4, 4),
                          binned};

    std::string order;
    for (const Threat* each : rankedThreats(threats)) {
        order += each->id.value;
    }

    CHECK(order == "bdca");
}
