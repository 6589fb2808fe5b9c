#include "core/analysis/attention_list.h"
#include "core/analysis/previous_answers.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::tests;

namespace {

const AssessmentId kYear{"2025"};
const AssessmentId kNext{"2026"};
const ActorId kActor{"a"};
const QuestionId kFirst{"first-first.cap"};
const QuestionId kSecond{"first-first.rea"};

Answer provenAnswer() {
    Answer answer = answered(3);
    answer.rationale = "as inspected";
    answer.assessor = "Шевчук";
    answer.confidence = Confidence::High;
    answer.documents = {{.id = "d1", .title = "Наказ"}};
    return answer;
}

Pack laterPack() {
    Pack pack = smallPack();
    pack.version = "2";
    pack.components[0].criteria[0].questions[0].revision = 2;
    return pack;
}

Workspace made(const TemporaryFolder& folder) {
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {kYear, ""}, false, stamp());
    REQUIRE(workspace);
    REQUIRE(workspace->setAnswer(kYear, {kActor, kFirst, provenAnswer()}, stamp()));
    REQUIRE(workspace->setAnswer(kYear, {kActor, kSecond, answered(4)}, stamp()));
    return *std::move(workspace);
}

/// Confirms what waits at the question.
AnswerRow confirmed(const Workspace& workspace,
                    const AssessmentId& id,
                    const QuestionId& question) {
    const Pack pack = *workspace.packOf(id);
    const Assessment assessment = *workspace.load(id);
    const auto waiting =
        answerToConfirm(pack, assessment, kActor, *findQuestion(pack, question)->question);
    REQUIRE(waiting);
    return {kActor, question, asLastYear({}, *waiting, pack, "2026-02-01")};
}

} // namespace

TEST_CASE("Answers of a copied year wait in it, with their documents", "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);

    REQUIRE(workspace.copyAssessment(kYear, {kNext, ""}, true, stamp()));

    const Assessment next = *workspace.load(kNext);
    CHECK(next.answers.size() == 0);
    REQUIRE(next.carried.size() == 2);
    CHECK(next.carried.at({kActor, kFirst}).answer == provenAnswer());
    CHECK(next.carried.at({kActor, kFirst}).givenIn == kYear);
    CHECK(workspace.check()->empty());
}

TEST_CASE("A year is copied onto a newer pack", "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);

    REQUIRE(workspace.copyAssessment(kYear, {kNext, ""}, true, laterPack(), stamp()));

    CHECK(workspace.packOf(kNext)->version == "2");
    CHECK(workspace.load(kNext)->carried.size() == 2);
    CHECK(workspace.check()->empty());
}

TEST_CASE("Confirming sets the answer and takes away what waited, as one step",
          "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.copyAssessment(kYear, {kNext, ""}, true, stamp()));

    REQUIRE(workspace.confirmAnswers(
        kNext,
        {confirmed(workspace, kNext, kFirst), confirmed(workspace, kNext, kSecond)},
        stamp()));

    CHECK(workspace.load(kNext)->carried.empty());
    const Answer first = workspace.load(kNext)->answers.at(kActor, kFirst);
    CHECK(first.level == 3);
    CHECK(first.rationale == "as inspected");
    CHECK(first.documents == provenAnswer().documents);
    CHECK(first.date == "2026-02-01");
    CHECK(first.assessor.empty());
    REQUIRE(workspace.undo(stamp()));
    CHECK(workspace.load(kNext)->carried.size() == 2);
    CHECK(workspace.load(kNext)->answers.size() == 0);
    REQUIRE(workspace.redo(stamp()));
    CHECK(workspace.load(kNext)->answers.size() == 2);
    CHECK(workspace.check()->empty());
}

TEST_CASE("Another answer takes away what waited, a comment and an import of none do not",
          "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.copyAssessment(kYear, {kNext, ""}, true, stamp()));

    REQUIRE(workspace.setAnswer(kNext, {kActor, kFirst, {.rationale = "ask"}}, stamp()));
    CHECK(workspace.load(kNext)->carried.size() == 2);
    REQUIRE(workspace.setAnswer(kNext, {kActor, kFirst, answered(1)}, stamp()));
    CHECK(workspace.load(kNext)->carried.size() == 1);
    REQUIRE(workspace.importAnswers(kNext, {{kActor, kSecond, answered(2)}}, "a.csv", stamp()));

    CHECK(workspace.load(kNext)->carried.empty());
}

TEST_CASE("What waits can be dismissed, and brought back from the history", "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.copyAssessment(kYear, {kNext, ""}, true, stamp()));

    REQUIRE(workspace.dismissCarried(kNext, {kActor, kFirst}, stamp()));
    CHECK(workspace.load(kNext)->carried.size() == 1);
    CHECK_FALSE(workspace.dismissCarried(kNext, {kActor, kFirst}, stamp()));
    REQUIRE(workspace.restoreAssessment(kNext, 4, stamp()));

    CHECK(workspace.load(kNext)->carried.at({kActor, kFirst}).answer == provenAnswer());
    CHECK(workspace.check()->empty());
}

TEST_CASE("Moving to a newer pack is one step that undo takes back whole", "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.setTarget(kYear, {{"first"}, kActor, Dimension::Capacity}, 3, stamp()));
    const Assessment before = *workspace.load(kYear);

    REQUIRE(workspace.moveAssessment(kYear, laterPack(), stamp()));

    const Assessment after = *workspace.load(kYear);
    CHECK(after.packVersion == "2");
    CHECK(after.targets == before.targets);
    CHECK(after.answers.size() == 1);
    CHECK(after.carried.size() == 1);
    CHECK(workspace.check()->empty());
    REQUIRE(workspace.undo(stamp()));
    CHECK(*workspace.load(kYear) == before);
    CHECK(workspace.check()->empty());
    REQUIRE(workspace.redo(stamp()));
    CHECK(*workspace.load(kYear) == after);
}

TEST_CASE("An answer of the same year keeps its author when it is confirmed after a move",
          "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    REQUIRE(workspace.moveAssessment(kYear, laterPack(), stamp()));

    const AnswerRow row = confirmed(workspace, kYear, kFirst);

    CHECK(row.answer.assessor == "Шевчук");
    CHECK(row.answer.confidence == Confidence::High);
}

TEST_CASE("A year comes back on the pack that it stood on then", "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const Assessment before = *workspace.load(kYear);
    REQUIRE(workspace.moveAssessment(kYear, laterPack(), stamp()));
    const Assessment after = *workspace.load(kYear);

    REQUIRE(workspace.restoreAssessment(kYear, 3, stamp()));
    CHECK(*workspace.load(kYear) == before);
    REQUIRE(workspace.undo(stamp()));
    REQUIRE(workspace.undo(stamp()));
    REQUIRE(workspace.restoreAssessment(kYear, 4, stamp()));

    CHECK(*workspace.load(kYear) == after);
    CHECK(workspace.check()->empty());
}

TEST_CASE("A year is not moved to the pack that it stands on", "[store][carried]") {
    const TemporaryFolder folder;
    Workspace workspace = made(folder);
    const auto edits = workspace.historyHeadings()->size();

    CHECK_FALSE(workspace.moveAssessment(kYear, smallPack(), stamp()));
    CHECK(workspace.historyHeadings()->size() == edits);
}

TEST_CASE("A change behind the program's back to what waits is found", "[store][carried]") {
    const TemporaryFolder folder;
    {
        Workspace workspace = made(folder);
        REQUIRE(workspace.copyAssessment(kYear, {kNext, ""}, true, stamp()));
    }
    SQLite::Database((folder / "f.kordon").string(), SQLite::OPEN_READWRITE)
        .exec(
            "UPDATE carried_answer SET question = 'none.such' WHERE question = 'first-first.cap'");

    const auto workspace = Workspace::open(folder / "f.kordon");
    REQUIRE(workspace);
    const std::vector<Text> damage = *workspace->check();

    CHECK(std::ranges::any_of(damage, [](const Text& each) {
        return each.in("en").find("none.such, question: found") != std::string::npos;
    }));
    CHECK(std::ranges::any_of(damage, [](const Text& each) {
        return each.in("en").find("carried_answer") != std::string::npos;
    }));
}
