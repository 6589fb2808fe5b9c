#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};
const ActorId kActor{"a"};
const QuestionId kQuestion{"first-first.cap"};
const Draft kDraft{.assessment = kYear,
                   .actor = kActor,
                   .subject = kQuestion.value,
                   .field = "rationale",
                   .text = "ще не доп"};

Workspace made(const TemporaryFolder& folder) {
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {kYear, ""}, false, stamp());
    REQUIRE(workspace);
    return *std::move(workspace);
}

} // namespace

TEST_CASE("A text being typed is on the disk and outside the history", "[store][drafts]") {
    const TemporaryFolder folder;
    {
        Workspace workspace = made(folder);
        REQUIRE(workspace.keepDraft(kDraft));
        Draft longer = kDraft;
        longer.text = "ще не дописано";
        REQUIRE(workspace.keepDraft(longer));
    }

    const auto again = Workspace::open(folder / "f.kordon");

    REQUIRE(again->drafts()->size() == 1);
    CHECK(again->drafts()->front().text == "ще не дописано");
    CHECK(again->history()->size() == 1);
    CHECK(again->check()->empty());
}

TEST_CASE("A draft goes when its answer is set or cleared, and no other does", "[store][drafts]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    Draft other = kDraft;
    other.actor = {"b"};
    REQUIRE(workspace.keepDraft(kDraft));
    REQUIRE(workspace.keepDraft(other));

    SECTION("set") {
        REQUIRE(workspace.setAnswer(kYear, {kActor, kQuestion, answered(3)}, stamp()));
    }
    SECTION("set among others") {
        REQUIRE(workspace.setAnswers(kYear, {{kActor, kQuestion, answered(3)}}, stamp()));
    }
    SECTION("cleared") {
        REQUIRE(workspace.clearAnswer(kYear, kActor, kQuestion, stamp()));
    }

    CHECK(*workspace.drafts() == std::vector<Draft>{other});
}

TEST_CASE("A refused answer leaves its draft", "[store][drafts]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.keepDraft(kDraft));

    REQUIRE_FALSE(workspace.setAnswer(kYear, {kActor, kQuestion, answered(9)}, stamp()));

    CHECK(*workspace.drafts() == std::vector<Draft>{kDraft});
}

TEST_CASE("The draft of a note goes when the note is set", "[store][drafts]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.keepDraft({kYear, kActor, "first", "cause", "бракує"}));

    REQUIRE(workspace.setGapNote(kYear, {{"first"}, kActor}, {"бракує людей", ""}, stamp()));

    CHECK(workspace.drafts()->empty());
}

TEST_CASE("A draft about a threat goes when the threat is set", "[store][drafts][threats]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.keepDraft(
        {.assessment = kYear, .subject = "T-01", .field = "title", .text = "Нова заг"}));
    REQUIRE(workspace.keepDraft(kDraft));

    REQUIRE(workspace.setThreat(kYear, {.id = {"T-01"}, .title = "Нова загроза"}, stamp()));

    REQUIRE(workspace.drafts()->size() == 1);
    CHECK(workspace.drafts()->front() == kDraft);
}
