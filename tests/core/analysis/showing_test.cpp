#include "core/analysis/open_questions.h"
#include "core/analysis/showing.h"
#include "core/report/words.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

TEST_CASE("Coverage decides how far a point may stand", "[showing]") {
    const Pack pack = onePack({});
    const Figure figure{.point = 0.5, .low = 0.4, .high = 0.6};

    CHECK(standingOf(figure, 0.75, pack) == Standing::Firm);
    CHECK(standingOf(figure, 0.74, pack) == Standing::Hollow);
    CHECK(standingOf(figure, 0.5, pack) == Standing::Hollow);
    CHECK(standingOf(figure, 0.49, pack) == Standing::RangeOnly);
    CHECK(standingOf({}, std::nullopt, pack) == Standing::None);
}

TEST_CASE("A hollow point is printed behind its range, a thin one not at all", "[showing]") {
    const Figure figure{.point = 0.52, .low = 0.4, .high = 0.6};

    CHECK(report::figureText(figure, Standing::Firm, 5, "uk") == "2,6");
    CHECK(report::figureText(figure, Standing::Hollow, 5, "en") == "2.0–3.0 (2.6)");
    CHECK(report::figureText(figure, Standing::RangeOnly, 5, "uk") == "2,0–3,0");
}

TEST_CASE("A bound belongs to the band above it; a range over two bands names both", "[showing]") {
    const Pack pack = onePack({});

    CHECK(report::bandText({.point = 0.5, .low = 0.5, .high = 0.5}, pack, "en") == "≈ high");
    CHECK(report::bandText({.point = 0.5, .low = 0.49, .high = 0.5}, pack, "en") ==
          "≈ between low and high");
}

TEST_CASE("States are counted over the applicable questions", "[open questions]") {
    Pack pack = smallPack();
    pack.components[0].criteria[0].questions[0].actors = {{"b"}};
    Answers answers;
    answers.set({"a"}, {"first-first.rea"}, answered(3));
    answers.set({"a"}, {"first-second.cap"}, inState(AnswerState::NotApplicable));
    answers.set({"a"}, {"first-second.rea"}, inState(AnswerState::Unknown));

    const StateCount counts = countStates(pack.components[0], answers, {"a"});
    CHECK(counts.applicable == 3);
    CHECK(counts.settled() == 2);
    CHECK(counts.open() == 1);
    CHECK(openQuestions(pack.components[0], answers).size() == 1 + 4);
    CHECK(notApplicableQuestions(pack.components[0], answers).size() == 1);
}
