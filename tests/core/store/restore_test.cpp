#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};
const ActorId kActor{"a"};
const QuestionId kFirst{"first-first.cap"};
const QuestionId kSecond{"first-first.rea"};
const Actor kAdded{.id = {"c"}, .shortName = both("C"), .name = both("Actor C")};
const RoleChange kRole{
    .component = {"first"}, .actor = kAdded.id, .role = RoleId{"support"}, .reason = "why"};

Workspace made(const TemporaryFolder& folder) {
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {kYear, ""}, false, stamp());
    REQUIRE(workspace);
    return *std::move(workspace);
}

void give(Workspace& workspace, const QuestionId& question, const Answer& answer) {
    REQUIRE(workspace.setAnswer(kYear, {kActor, question, answer}, stamp()));
}

std::int64_t last(const Workspace& workspace) {
    return workspace.historyHeadings()->back().number;
}

Answers answersIn(const Workspace& workspace) {
    return workspace.load(kYear)->answers;
}

} // namespace

TEST_CASE("One value comes back as a new edit, and that can be undone", "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    give(workspace, kFirst, answered(2));
    give(workspace, kFirst, answered(4));
    const std::int64_t number = last(workspace);
    give(workspace, kSecond, answered(5));

    REQUIRE(workspace.restoreValue(number, workspace.changesOf(number)->at(0), stamp()));

    CHECK(answersIn(workspace).at(kActor, kFirst) == answered(2));
    CHECK(answersIn(workspace).at(kActor, kSecond) == answered(5));
    CHECK(workspace.historyHeadings()->back().kind == EditKind::RestoreValue);
    CHECK(workspace.historyHeadings()->back().subject ==
          "2025 a first-first.cap " + std::to_string(number));
    REQUIRE(workspace.undo(stamp()));
    CHECK(answersIn(workspace).at(kActor, kFirst) == answered(4));
    CHECK(workspace.check()->empty());
}

TEST_CASE("What was not there before the entry is gone again", "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    give(workspace, kFirst, answered(2));
    const std::int64_t number = last(workspace);

    REQUIRE(workspace.restoreValue(number, workspace.changesOf(number)->at(0), stamp()));

    CHECK(answersIn(workspace).find(kActor, kFirst) == nullptr);
}

TEST_CASE("A value that no longer fits the file is refused", "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.addActor(kAdded, stamp()));
    const std::int64_t added = last(workspace);
    REQUIRE(workspace.setRole(kYear, kRole, stamp()));

    const Status gone = workspace.restoreValue(added, workspace.changesOf(added)->at(0), stamp());

    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::InvalidInput);
    CHECK(last(workspace) == 3);
    CHECK(workspace.check()->empty());
}

TEST_CASE("Packs and assessments do not come back as one value", "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const std::vector<RowChange> rows = *workspace.changesOf(1);
    REQUIRE_FALSE(rows.empty());

    for (const RowChange& row : rows) {
        CHECK_FALSE(holdsValues(row));
        CHECK_FALSE(workspace.restoreValue(1, row, stamp()));
    }
    CHECK(last(workspace) == 1);
}

TEST_CASE("A row of a table that is not the file's own is refused", "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    give(workspace, kFirst, answered(2));

    CHECK_FALSE(workspace.restoreValue(2, {.table = "history", .key = {{"number", "1"}}}, stamp()));
    CHECK_FALSE(
        workspace.restoreValue(2, {.table = "answer", .key = {{"1=1 OR actor", "a"}}}, stamp()));
    CHECK(workspace.check()->empty());
}

TEST_CASE("A whole assessment comes back as one step", "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    give(workspace, kFirst, answered(2));
    REQUIRE(workspace.setGapNote(kYear, {{"first"}, kActor}, {"cause", "step"}, stamp()));
    const std::int64_t moment = last(workspace);
    const Assessment then = *workspace.load(kYear);
    give(workspace, kFirst, answered(5));
    give(workspace, kSecond, answered(1));
    REQUIRE(workspace.setTarget(kYear, {{"first"}, kActor, Dimension::Capacity}, 2, stamp()));
    REQUIRE(workspace.setChecked(kYear, {{"first"}, kActor}, true, stamp()));
    REQUIRE(workspace.setGapNote(kYear, {{"first"}, kActor}, {}, stamp()));
    const Assessment now = *workspace.load(kYear);

    CHECK(*workspace.answersThatDiffer(kYear, moment) == 2);
    REQUIRE(workspace.restoreAssessment(kYear, moment, stamp()));

    CHECK(*workspace.load(kYear) == then);
    CHECK(*workspace.answersThatDiffer(kYear, moment) == 0);
    REQUIRE(workspace.undo(stamp()));
    CHECK(*workspace.load(kYear) == now);
    CHECK(workspace.check()->empty());
}

TEST_CASE("Bringing an assessment back leaves the others as they are", "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    give(workspace, kFirst, answered(2));
    REQUIRE(workspace.copyAssessment(kYear, {{"2026"}, ""}, true, stamp()));
    const Assessment other = *workspace.load({"2026"});

    REQUIRE(workspace.restoreAssessment(kYear, 1, stamp()));

    CHECK(answersIn(workspace).size() == 0);
    CHECK(*workspace.load({"2026"}) == other);
    CHECK_FALSE(workspace.restoreAssessment({"2026"}, 1, stamp()));
    CHECK_FALSE(workspace.answersThatDiffer({"2026"}, 1));
}

TEST_CASE("An actor that the file has lost comes back with the assessment that needs it",
          "[store][restore]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.addActor(kAdded, stamp()));
    REQUIRE(workspace.setRole(kYear, kRole, stamp()));
    const std::int64_t moment = last(workspace);
    REQUIRE(workspace.undo(stamp()));
    REQUIRE(workspace.undo(stamp()));
    REQUIRE(workspace.addedActors()->empty());

    REQUIRE(workspace.restoreAssessment(kYear, moment, stamp()));

    CHECK(*workspace.addedActors() == std::vector<Actor>{kAdded});
    CHECK(workspace.load(kYear)->roleChanges == std::vector<RoleChange>{kRole});
    CHECK(workspace.check()->empty());
}
