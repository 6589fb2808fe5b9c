#include "app/document/answer_edits.h"
#include "app/document/document.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;
using namespace std::chrono_literals;

namespace {

const QuestionId kFirst{"first-first.cap"};
const QuestionId kSecond{"first-first.rea"};

/// A document of two years, the newer one with the answers of the older waiting in it.
struct Carried {
    TemporaryFolder folder;
    std::unique_ptr<Document> document;
    AnswerEdits edits{{.beforeDraft = 1h, .beforeSending = 1h}};

    Carried() {
        auto workspace =
            Workspace::create(folder / "f.kordon", smallPack(), {{"2024"}, ""}, false, stamp());
        REQUIRE(workspace);
        Answer before = answered(3);
        before.rationale = "order 12 is in force";
        REQUIRE(workspace->setAnswer({"2024"}, {{"a"}, kFirst, before}, stamp()));
        REQUIRE(workspace->setAnswer({"2024"}, {{"a"}, kSecond, answered(1)}, stamp()));
        REQUIRE(workspace->copyAssessment({"2024"}, {{"2025"}, ""}, true, stamp()));
        document = *Document::open(folder / "f.kordon");
        edits.setDocument(document.get());
    }

    [[nodiscard]] std::size_t waiting() const { return document->assessment().carried.size(); }
};

} // namespace

TEST_CASE("Until it is confirmed, an earlier answer is shown and counts for nothing",
          "[edits][carried]") {
    const Carried carried;

    const auto previous = carried.document->previousAnswer(kFirst);
    REQUIRE(previous);
    CHECK(previous->isToBeConfirmed);
    CHECK(previous->givenIn == AssessmentId{"2024"});
    CHECK(carried.document->answer(kFirst).state == AnswerState::Unanswered);
    CHECK(carried.document->states().ofAll().settled() == 0);
}

TEST_CASE("As last year confirms what waits, in one step", "[edits][carried]") {
    Carried carried;

    REQUIRE(carried.edits.takeLastYear(kFirst) == AnswerEdits::Taking::Taken);

    CHECK(carried.document->answer(kFirst).level == 3);
    CHECK(carried.document->answer(kFirst).rationale == "order 12 is in force");
    CHECK(carried.waiting() == 1);
    CHECK_FALSE(carried.document->previousAnswer(kFirst)->isToBeConfirmed);
    carried.document->undo();
    CHECK(carried.waiting() == 2);
    CHECK(carried.document->answer(kFirst).state == AnswerState::Unanswered);
}

TEST_CASE("All that waits in a section is confirmed as one step", "[edits][carried]") {
    Carried carried;

    CHECK(carried.edits.confirmAll({kFirst, kSecond, {"first-second.cap"}}) == 2);

    CHECK(carried.waiting() == 0);
    CHECK(carried.document->answer(kSecond).level == 1);
    CHECK(carried.document->nextUndo()->kind == EditKind::ConfirmAnswers);
    carried.document->undo();
    CHECK(carried.waiting() == 2);
}

TEST_CASE("A dismissed answer is last year's again", "[edits][carried]") {
    Carried carried;

    carried.edits.dismiss(kFirst);

    CHECK(carried.waiting() == 1);
    REQUIRE(carried.document->previousAnswer(kFirst));
    CHECK_FALSE(carried.document->previousAnswer(kFirst)->isToBeConfirmed);
}

TEST_CASE("The document opens the year that it makes, and stays on the one that it moves",
          "[document][carried]") {
    Carried carried;
    Pack later = smallPack();
    later.version = "2";
    later.components[0].criteria[0].questions[0].revision = 2;

    REQUIRE(carried.document->copyAssessment({"2024"}, {{"2026"}, "T"}, false, smallPack()));
    CHECK(carried.document->assessment().id == AssessmentId{"2026"});
    CHECK(carried.waiting() == 0);
    REQUIRE(carried.document->moveAssessment(later));
    CHECK(carried.document->assessment().id == AssessmentId{"2026"});
    CHECK(carried.document->pack().version == "2");
    CHECK_FALSE(carried.document->addAssessment({{"2026"}, ""}, later));
    REQUIRE(carried.document->addAssessment({{"2027"}, ""}, later));
    CHECK(carried.document->assessments().size() == 4);
}
