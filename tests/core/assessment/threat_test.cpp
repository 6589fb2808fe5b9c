#include "core/assessment/moved_assessment.h"
#include "core/assessment/next_threat_id.h"
#include "core/assessment/threat.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Pack packWithThreats() {
    Pack pack = smallPack();
    pack.threats.categories = {{{"crime"}, both("Crime")}};
    pack.threats.threats = {{.id = {"drugs"},
                             .title = both("Drugs"),
                             .category = {"crime"},
                             .kind = ThreatKind::Potential,
                             .components = {{"first"}}}};
    return pack;
}

std::string columnsOf(const Threat& threat) {
    std::string columns;
    for (const ThreatFault& fault : checkThreat(smallPack(), threat)) {
        columns += fault.column + " ";
    }
    return columns;
}

Threat whole() {
    return {.id = {"Т-03"},
            .likelihood = 1,
            .magnitude = 3,
            .impact = 5,
            .components = {{"first"}},
            .actors = {{"a"}},
            .reviewDate = "2025-09-01"};
}

} // namespace

TEST_CASE("A threat stands where every column is one", "[threats]") {
    CHECK(columnsOf(whole()).empty());
    Threat bad = whole();
    bad.id = {"T 03"};
    bad.likelihood = 0;
    bad.magnitude = 6;
    bad.impact = -1;
    bad.components = {{"frist"}};
    bad.actors = {{"nobody"}};
    bad.sections = "\xFF";
    bad.reviewDate = "2025-02-30";

    CHECK(columnsOf(bad) ==
          "id likelihood magnitude impact components actors sections review_date ");
    CHECK(checkThreat(smallPack(), bad).at(4).message.in("en").find("did you mean “first”?") !=
          std::string::npos);
}

TEST_CASE("The id of a threat is one word of any script", "[threats]") {
    for (const char* id : {"", " ", "a b", "a\tb", "a;b", "a\nb", "\xFF"}) {
        Threat bad = whole();
        bad.id = {id};
        CHECK(columnsOf(bad) == "id ");
    }
    for (const char* id : {"T-03", "=1+1", "<b>", "../x", "\U0001F6A9"}) {
        Threat good = whole();
        good.id = {id};
        CHECK(columnsOf(good).empty());
    }
}

TEST_CASE("Hostile text in a threat stays text, up to what a text may hold", "[threats]") {
    Threat threat = whole();
    threat.title = "<b>=1+1 \u202Ecba";
    CHECK(columnsOf(threat).empty());
    threat.title = std::string(501, 'x');
    CHECK(columnsOf(threat) == "title ");
    threat.title.clear();
    threat.source = std::string(100'001, 'x');
    CHECK(columnsOf(threat) == "source ");
}

TEST_CASE("A threat without a title is called as the pack calls it, in its languages",
          "[threats]") {
    const Pack pack = packWithThreats();
    Threat threat = threatFrom(pack.threats.threats.at(0));

    CHECK(threat.kind == ThreatKind::Potential);
    CHECK(threat.components == std::set<ComponentId>{{"first"}});
    CHECK(titleOf(pack, threat) == both("Drugs"));
    CHECK(categoryOf(pack, threat) == both("Crime"));
    threat.title = "Ours";
    threat.category = "of our own";
    CHECK(titleOf(pack, threat).in("uk") == "Ours");
    CHECK(categoryOf(pack, threat).in("uk") == "of our own");
    CHECK(titleOf(smallPack(), {.id = {"T-1"}}).in("uk") == "T-1");
}

TEST_CASE("A register is in the order of ids, each once", "[threats]") {
    Threats threats;
    setThreat(threats, {.id = {"b"}});
    setThreat(threats, {.id = {"a"}});
    setThreat(threats, {.id = {"b"}, .impact = 4});

    REQUIRE(threats.size() == 2);
    CHECK(threats[0].id == ThreatId{"a"});
    CHECK(findThreat(threats, {"b"})->impact == 4);
    CHECK_FALSE(findThreat(threats, {"c"}));
    CHECK(noSuchThreat({"T-03"}, {{.id = {"T-3"}}}).message.in("en").find("“T-3”?") !=
          std::string::npos);
}

TEST_CASE("Threats move to another pack with their links to what is still there", "[threats]") {
    Assessment assessment{.id = {"2025"}};
    Threat threat = whole();
    threat.components = {{"first"}, {"second"}};
    Threat binned = threat;
    binned.id = {"old"};
    binned.removedAt = "2025-01-01T00:00:00Z";
    assessment.threats = {binned, threat};
    Pack later = smallPack();
    later.version = "2";
    later.components.erase(later.components.begin());

    const MovedAssessment moved = movedAssessment(assessment, smallPack(), later, {});

    CHECK(moved.droppedThreatLinks == 2);
    REQUIRE(moved.assessment.threats.size() == 2);
    CHECK(moved.assessment.threats[1].components == std::set<ComponentId>{{"second"}});
    CHECK(moved.assessment.threats[1].actors == threat.actors);
    CHECK_FALSE(moved.assessment.threats[0].isActive());
}

TEST_CASE("A new threat takes the first free number, the bin's own left out", "[threats]") {
    Threat binned{.id = {"T-02"}};
    binned.removedAt = "2025-01-01T00:00:00Z";

    CHECK(nextThreatId({}) == ThreatId{"T-01"});
    CHECK(nextThreatId({{.id = {"T-01"}}, binned, {.id = {"cyber-attack"}}}) == ThreatId{"T-03"});
}
