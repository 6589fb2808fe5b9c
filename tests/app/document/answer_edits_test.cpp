#include <QSignalSpy>
#include <QTest>

#include "app/document/answer_edits.h"
#include "app/document/document.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;
using namespace std::chrono_literals;

namespace {

const QuestionId kQuestion{"first-first.cap"};
constexpr Choice kNotApplicable{AnswerState::NotApplicable, std::nullopt};

/// A document of two years, of which the newer one is edited; nothing is sent by itself.
struct Editing {
    TemporaryFolder folder;
    std::unique_ptr<Document> document;
    AnswerEdits edits;

    explicit Editing(const AnswerEdits::Pauses& pauses = {.beforeDraft = 1h, .beforeSending = 1h})
        : edits(pauses) {
        auto workspace =
            Workspace::create(folder / "f.kordon", smallPack(), {{"2024"}, ""}, false, stamp());
        REQUIRE(workspace);
        Answer before = answered(3);
        before.rationale = "order 12 is in force";
        before.documents = {{.id = "d", .title = "Order 12", .link = "https://example.org/12"}};
        REQUIRE(workspace->setAnswer({"2024"}, {{"a"}, kQuestion, before}, stamp()));
        REQUIRE(workspace->addAssessment({{"2025"}, ""}, smallPack(), stamp()));
        document = *Document::open(folder / "f.kordon");
        edits.setDocument(document.get());
    }

    [[nodiscard]] std::size_t edited() const {
        return document->workspace().historyHeadings()->size();
    }
    [[nodiscard]] std::vector<Draft> drafts() const { return *document->workspace().drafts(); }
};

} // namespace

TEST_CASE("A level goes into the file at once", "[edits]") {
    Editing editing;

    editing.edits.choose(kQuestion, {AnswerState::Answered, 4});

    CHECK(editing.document->answer(kQuestion).level == 4);
}

TEST_CASE("A choice without its reason waits, and goes with it", "[edits]") {
    Editing editing;

    editing.edits.choose(kQuestion, kNotApplicable);
    CHECK(editing.edits.isPending(kQuestion));
    CHECK(editing.edits.answer(kQuestion).state == AnswerState::NotApplicable);
    CHECK(editing.document->answer(kQuestion) == Answer());

    editing.edits.type(kQuestion, AnswerText::Rationale, "too short");
    editing.edits.flush();
    CHECK(editing.edits.isPending(kQuestion));
    CHECK(editing.drafts().front().text == "too short");

    editing.edits.type(kQuestion, AnswerText::Rationale, "long enough now");
    editing.edits.flush();
    CHECK_FALSE(editing.edits.isPending(kQuestion));
    CHECK(editing.document->answer(kQuestion).state == AnswerState::NotApplicable);
    CHECK(editing.drafts().empty());
}

TEST_CASE("The rest of an answer does not wait for the reason of its state", "[edits]") {
    Editing editing;
    editing.edits.choose(kQuestion, kNotApplicable);

    editing.edits.change(kQuestion, [](Answer& answer) { answer.isFlagged = true; });

    CHECK(editing.document->answer(kQuestion).isFlagged);
    CHECK(editing.document->answer(kQuestion).state == AnswerState::Unanswered);
    CHECK(editing.edits.isPending(kQuestion));
}

TEST_CASE("Typing without a rest is kept as a draft all the same", "[edits]") {
    Editing editing({.beforeDraft = 40ms, .beforeSending = 1h});
    std::string typed;

    const bool isKept = QTest::qWaitFor([&] {
        editing.edits.type(kQuestion, AnswerText::Rationale, typed += "a");
        return !editing.drafts().empty();
    });

    CHECK(isKept);
    CHECK(editing.document->answer(kQuestion) == Answer());
}

TEST_CASE("A rest in typing makes one edit of it", "[edits]") {
    Editing editing({.beforeDraft = 1h, .beforeSending = 20ms});
    const std::size_t before = editing.edited();
    editing.edits.type(kQuestion, AnswerText::Evidence, "o");
    editing.edits.type(kQuestion, AnswerText::Evidence, "or");
    editing.edits.type(kQuestion, AnswerText::Evidence, "order 7");

    CHECK(
        QTest::qWaitFor([&] { return editing.document->answer(kQuestion).evidence == "order 7"; }));
    CHECK(editing.edited() == before + 1);
}

TEST_CASE("Text typed and taken out again is no edit and comes back from no draft", "[edits]") {
    Editing editing;
    const std::size_t before = editing.edited();
    editing.edits.type(kQuestion, AnswerText::Evidence, "slip");
    editing.edits.type(kQuestion, AnswerText::Evidence, "");
    editing.edits.flush();

    CHECK(editing.edited() == before);
    editing.document.reset();
    CHECK((*Document::open(editing.folder / "f.kordon"))->recovered().empty());
}

TEST_CASE("Backspace takes the choice back and leaves what is written", "[edits]") {
    Editing editing;
    editing.edits.choose(kQuestion, {AnswerState::Answered, 4});
    editing.edits.type(kQuestion, AnswerText::Evidence, "order 7");
    editing.edits.flush();

    editing.edits.takeBack(kQuestion);

    CHECK(editing.document->answer(kQuestion).state == AnswerState::Unanswered);
    CHECK(editing.document->answer(kQuestion).evidence == "order 7");
}

TEST_CASE("As last year takes level, comment and documents in one step", "[edits]") {
    Editing editing;
    const std::size_t before = editing.edited();

    REQUIRE(editing.edits.takeLastYear(kQuestion) == AnswerEdits::Taking::Taken);

    const Answer& taken = editing.document->answer(kQuestion);
    CHECK(taken.level == 3);
    CHECK(taken.rationale == "order 12 is in force");
    CHECK(taken.documents.front().title == "Order 12");
    CHECK(editing.edited() == before + 1);
    CHECK(editing.edits.takeLastYear({"first-first.rea"}) == AnswerEdits::Taking::SaysNothing);
}

TEST_CASE("What says the same as last year already is not edited again, on whatever day",
          "[edits]") {
    Editing editing;
    REQUIRE(editing.edits.takeLastYear(kQuestion) == AnswerEdits::Taking::Taken);
    editing.edits.change(kQuestion, [](Answer& answer) { answer.date = "2020-01-31"; });
    const std::size_t before = editing.edited();

    CHECK(editing.edits.takeLastYear(kQuestion) == AnswerEdits::Taking::SaidAlready);

    CHECK(editing.edited() == before);
    CHECK(editing.document->answer(kQuestion).date == "2020-01-31");
}

TEST_CASE("Several answers are one step, each keeping what it says", "[edits]") {
    Editing editing;
    const QuestionId other{"first-first.rea"};
    editing.edits.change(other, [](Answer& answer) { answer.rationale = "seen on site"; });
    const std::size_t before = editing.edited();

    editing.edits.chooseAll({kQuestion, other}, kNotApplicable, "not our competence");

    CHECK(editing.edited() == before + 1);
    CHECK(editing.document->answer(kQuestion).rationale == "not our competence");
    CHECK(editing.document->answer(other).rationale == "seen on site\nnot our competence");
    editing.document->undo();
    CHECK(editing.document->answer(kQuestion) == Answer());
}

TEST_CASE("A refused text is told of and stays to be sent", "[edits]") {
    Editing editing;
    const QSignalSpy failed(editing.document.get(), &Document::failed);

    editing.edits.type(kQuestion, AnswerText::Evidence, std::string(200'000, 'x'));
    editing.edits.flush();

    CHECK(failed.count() > 0);
    CHECK(editing.edits.answer(kQuestion).evidence.size() == 200'000);
}
