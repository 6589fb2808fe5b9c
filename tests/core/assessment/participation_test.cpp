#include "core/assessment/participation.h"
#include "core/scoring/score_sheet.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const Actor kAdded{.id = {"c"}, .shortName = both("C"), .name = both("Actor C")};

RoleChange given(const std::string& role) {
    return {.component = {"first"},
            .actor = kAdded.id,
            .role = role.empty() ? std::nullopt : std::optional(RoleId{role}),
            .reason = "new law"};
}

} // namespace

TEST_CASE("An added actor scores as one that the pack had from the start", "[participation]") {
    Pack hadIt = smallPack();
    hadIt.actors.push_back(kAdded);
    hadIt.components[0].roles.emplace_back(kAdded.id, RoleId{"support"});
    Answers answers;
    answers.set({"a"}, {"first-first.cap"}, answered(4));
    answers.set(kAdded.id, {"first-first.cap"}, answered(2));
    answers.set(kAdded.id, {"first-second.rea"}, answered(1));

    const Pack added = withParticipation(smallPack(), {kAdded}, {given("support")});

    CHECK(added == hadIt);
    CHECK(score(added, answers) == score(hadIt, answers));
}

TEST_CASE("An added actor without a role makes no column", "[participation]") {
    const Pack pack = withParticipation(smallPack(), {kAdded}, {});

    CHECK(pack == smallPack());
    CHECK(findActor(withAllActors(smallPack(), {kAdded}, {}), kAdded.id));
}

TEST_CASE("A pack that has the actor itself keeps its own", "[participation]") {
    Pack own = smallPack();
    own.actors.push_back({.id = kAdded.id, .shortName = both("own"), .name = both("own")});

    CHECK(withAllActors(own, {kAdded}, {}) == own);
    CHECK(withParticipation(own, {kAdded}, {}) == own);
}

TEST_CASE("Questions that name their actors reach an added one that is asked as another",
          "[participation]") {
    Pack pack = smallPack();
    pack.components[0].criteria[0].questions[0].actors = {{"a"}};
    RoleChange change = given("support");

    CHECK(questionsAsked(pack, {kAdded}, {}, change) == 3);
    change.askedAs = {"a"};
    CHECK(questionsAsked(pack, {kAdded}, {}, change) == 4);
    CHECK(questionsAsked(pack, {kAdded}, {change}, given("support")) == 3);
    CHECK(questionsAsked(pack, {kAdded}, {change}, given("")) == 0);
}

TEST_CASE("A key is proposed from a name in Latin letters", "[participation]") {
    CHECK(proposedKey("SMS") == "sms");
    CHECK(proposedKey(" State Migration  Service, 2025! ") == "state-migration-service-2025");
    CHECK(proposedKey("ДМС") == "");
    CHECK(proposedKey(std::string(50, 'x')).size() == 40);
}

TEST_CASE("A component in which nobody leads is named", "[participation]") {
    CHECK(componentsWithoutLead(smallPack()).empty());

    const Pack pack = withParticipation(
        smallPack(),
        {},
        {{.component = {"second"}, .actor = {"a"}, .role = RoleId{"support"}, .reason = "r"}});

    CHECK(componentsWithoutLead(pack) == std::vector<ComponentId>{{"second"}});
}

TEST_CASE("A key, a name in each language and a reason are what a new actor and role need",
          "[participation]") {
    const auto columns = [](const std::vector<ParticipationFault>& faults) {
        std::vector<std::string> names;
        for (const ParticipationFault& fault : faults) {
            names.push_back(fault.column);
        }
        return names;
    };

    CHECK(checkActor(smallPack(), kAdded).empty());
    CHECK(columns(
              checkActor(smallPack(), {.id = {"a"}, .shortName = both("A"), .name = both("A")})) ==
          std::vector<std::string>{"id"});
    CHECK(columns(checkActor(
              smallPack(), {.id = {"Мідна"}, .shortName = both("A"), .name = say("only", "  ")})) ==
          std::vector<std::string>{"id", "name"});
    RoleChange change = given("support");
    change.reason = " ";
    const Pack everybody = withAllActors(smallPack(), {kAdded}, {});
    CHECK(columns(checkRoleChange(everybody, change)) == std::vector<std::string>{"reason"});
    CHECK(columns(checkRoleChange(everybody, given("chief"))) == std::vector<std::string>{"role"});
}
