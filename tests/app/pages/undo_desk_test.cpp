#include <QPushButton>

#include "app/widgets/message_bar.h"
#include "tests/app/pages/opened_window.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

struct Undoing : Opened {
    [[nodiscard]] Document* document() const { return window->document(); }
    [[nodiscard]] QString message() const { return find<MessageBar>("messageBar")->message(); }
    [[nodiscard]] QPushButton* button() const { return find<QPushButton>("messageButton"); }
    [[nodiscard]] Place here() const { return find<PageStack>("pageStack")->here(); }
};

} // namespace

TEST_CASE("An undone edit of the page in front is told and shown there", "[undo_desk]") {
    const Undoing undoing;
    undoing.document()->setAnswer({"second-first.cap"}, answered(3));

    undoing.trigger("Ctrl+Z");

    CHECK(undoing.message() == QStringLiteral("Undone: answer 2.1.1, A"));
    CHECK_FALSE(undoing.button()->isVisible());
    CHECK(undoing.here().question == QuestionId{"second-first.cap"});
}

TEST_CASE("An undone edit of several answers says how many there were", "[undo_desk]") {
    const Undoing undoing;
    undoing.document()->setAnswers(
        {{{"first-first.cap"}, answered(2)}, {{"first-first.rea"}, answered(3)}});
    undoing.show(PageId::Gaps);

    undoing.trigger("Ctrl+Z");

    CHECK(undoing.message() == QStringLiteral("Undone: several answers (answers: 2)"));
    undoing.button()->click();
    CHECK(undoing.here().page == PageId::Questions);
}

TEST_CASE("An undone edit of another year names it, and showing it opens that year",
          "[undo_desk]") {
    const Undoing undoing;
    const Pack pack = undoing.document()->pack();
    REQUIRE(undoing.document()->addAssessment({{"2026"}, ""}, pack));
    undoing.document()->chooseAssessment({"2026"});
    undoing.document()->setAnswer({"first-first.cap"}, answered(3));
    undoing.document()->chooseAssessment({"2025"});

    undoing.trigger("Ctrl+Z");

    CHECK(undoing.message() == QStringLiteral("Undone: answer 1.1.1, A (2026)"));
    CHECK(undoing.document()->assessment().id == AssessmentId{"2025"});
    undoing.button()->click();
    CHECK(undoing.document()->assessment().id == AssessmentId{"2026"});
    CHECK(undoing.here().question == QuestionId{"first-first.cap"});
}

TEST_CASE("An undone agreement says who had agreed, and leads to the assessments", "[undo_desk]") {
    const Undoing undoing;
    REQUIRE(undoing.document()->agreeAssessment({"2025"}, "Olena KOVAL"));

    undoing.trigger("Ctrl+Z");

    CHECK_FALSE(undoing.document()->agreement());
    CHECK(undoing.message() == QStringLiteral("Undone: assessment agreed (Olena KOVAL)"));
    undoing.button()->click();
    CHECK(undoing.here().page == PageId::Assessments);
}

TEST_CASE("An undone edit of a threat names it, and leads to the register", "[undo_desk]") {
    const Undoing undoing;
    REQUIRE(undoing.document()->setThreat({.id = {"T-01"}, .title = "Queues"}));
    REQUIRE(undoing.document()->setThreat({.id = {"T-01"}, .title = "Long queues"}));

    undoing.trigger("Ctrl+Z");

    CHECK(undoing.message() == QStringLiteral("Undone: threat T-01"));
    undoing.button()->click();
    CHECK(undoing.here().page == PageId::ThreatRegister);
    CHECK(undoing.here().threat == ThreatId{"T-01"});
}
