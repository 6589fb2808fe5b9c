#include "core/assessment/participation.h"
#include "core/scoring/score_sheet.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};
const AssessmentId kNext{"2026"};
const Actor kAdded{.id = {"c"}, .shortName = both("C"), .name = both("Actor C")};
const RoleChange kRole{.component = {"first"},
                       .actor = kAdded.id,
                       .role = RoleId{"support"},
                       .reason = "закон 2025 року"};

Workspace made(const TemporaryFolder& folder) {
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {kYear, ""}, false, stamp());
    REQUIRE(workspace);
    return *std::move(workspace);
}

RoleChange change(const std::string& actor, const std::string& role, const std::string& reason) {
    return {.component = {"first"},
            .actor = {actor},
            .role = role.empty() ? std::nullopt : std::optional(RoleId{role}),
            .reason = reason};
}

ScoreSheet scored(const Workspace& workspace, const AssessmentId& id) {
    return score(*workspace.packOf(id), workspace.load(id)->answers);
}

} // namespace

TEST_CASE("A file with an added actor scores as one whose pack had it from the start",
          "[store][participants]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.addActor(kAdded, stamp()));
    REQUIRE(workspace.setRole(kYear, kRole, stamp()));
    Pack hadIt = smallPack();
    hadIt.actors.push_back(kAdded);
    hadIt.components[0].roles.emplace_back(kAdded.id, RoleId{"support"});
    auto other = Workspace::create(folder / "other.kordon", hadIt, {kYear, ""}, false, stamp());
    REQUIRE(other);

    for (Workspace* each : {&workspace, &*other}) {
        REQUIRE(each->setAnswer(kYear, {{"a"}, {"first-first.cap"}, answered(4)}, stamp()));
        REQUIRE(each->setAnswer(kYear, {kAdded.id, {"first-first.cap"}, answered(1)}, stamp()));
    }

    CHECK(scored(workspace, kYear) == scored(*other, kYear));
    CHECK(workspace.check()->empty());
}

TEST_CASE("An earlier assessment keeps its matrix, and a copied one takes the changes along",
          "[store][participants]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.addActor(kAdded, stamp()));
    REQUIRE(workspace.copyAssessment(kYear, {kNext, ""}, true, stamp()));
    REQUIRE(workspace.setRole(kNext, kRole, stamp()));
    REQUIRE(workspace.copyAssessment(kNext, {{"2027"}, ""}, false, stamp()));

    CHECK(*workspace.packOf(kYear) == smallPack());
    CHECK(workspace.packOf(kNext)->components[0].roleOf(kAdded.id) == RoleId{"support"});
    CHECK(*workspace.packOf({"2027"}) == *workspace.packOf(kNext));
    CHECK(workspace.load({"2027"})->roleChanges == std::vector<RoleChange>{kRole});
    CHECK(workspace.check()->empty());
}

TEST_CASE("Actors and roles are undone and done again", "[store][participants]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    Actor renamed = kAdded;
    renamed.shortName = both("C2");
    REQUIRE(workspace.addActor(kAdded, stamp()));
    REQUIRE(workspace.renameActor(renamed, stamp()));
    REQUIRE(workspace.setRole(kYear, kRole, stamp()));

    for (int i = 0; i < 3; ++i) {
        REQUIRE(workspace.undo(stamp()));
    }
    CHECK(*workspace.packOf(kYear) == smallPack());
    CHECK(workspace.addedActors()->empty());
    for (int i = 0; i < 3; ++i) {
        REQUIRE(workspace.redo(stamp()));
    }

    CHECK(*workspace.addedActors() == std::vector<Actor>{renamed});
    CHECK(workspace.load(kYear)->roleChanges == std::vector<RoleChange>{kRole});
    CHECK(workspace.check()->empty());
}

TEST_CASE("What equals the pack's own cell is no change", "[store][participants]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setRole(kYear, change("b", "lead", "why"), stamp()));

    REQUIRE(workspace.setRole(kYear, change("b", "support", ""), stamp()));

    CHECK(workspace.load(kYear)->roleChanges.empty());
}

TEST_CASE("No way of setting a role leaves a component without anybody", "[store][participants]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.addActor(kAdded, stamp()));
    REQUIRE(workspace.setRole(kYear, kRole, stamp()));
    REQUIRE(workspace.setRole(kYear, change("a", "", "why"), stamp()));
    REQUIRE(workspace.setRole(kYear, change("b", "", "why"), stamp()));

    CHECK_FALSE(workspace.setRole(kYear, change("c", "", "why"), stamp()));
    // The pack itself has no role for it either: going back to the pack is no way round.
    CHECK_FALSE(workspace.setRole(kYear, change("c", "", ""), stamp()));
    CHECK(workspace.packOf(kYear)->components[0].roles.size() == 1);
    CHECK(workspace.check()->empty());
}

TEST_CASE("A later pack may have a body that the file has added", "[store][participants]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.addActor(kAdded, stamp()));
    REQUIRE(workspace.setRole(kYear, kRole, stamp()));
    Pack later = smallPack();
    later.version = "2";
    later.actors.push_back({.id = kAdded.id, .shortName = both("own"), .name = both("own")});
    later.components[0].roles.emplace_back(kAdded.id, RoleId{"lead"});

    REQUIRE(workspace.addAssessment({kNext, ""}, later, stamp()));

    CHECK(*workspace.packOf(kNext) == later);
    Actor renamed = kAdded;
    renamed.name = both("Another name");
    CHECK(workspace.renameActor(renamed, stamp()));
    CHECK(workspace.check()->empty());
}

TEST_CASE("The pack's own actors keep their names", "[store][participants]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);

    const Status renamed =
        workspace.renameActor({.id = {"a"}, .shortName = both("A"), .name = both("A")}, stamp());

    REQUIRE_FALSE(renamed);
    CHECK(renamed.error().code == ErrorCode::NotFound);
}
