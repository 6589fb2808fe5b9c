#include "core/report/overview.h"
#include "core/report/words.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// All questions of the small pack at one level.
Assessment allAt(int level) {
    Assessment assessment{.id = {"2025"}};
    const Pack pack = smallPack();
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const char* actor : {"a", "b"}) {
            assessment.answers.set({actor}, place.question->id, answered(level));
        }
    }
    return assessment;
}

std::vector<report::StandLine> linesOf(const Assessment& later,
                                       const Assessment* earlier = nullptr) {
    const Pack pack = smallPack();
    const ScoreSheet before = score(pack, earlier ? earlier->answers : Answers{});
    const ScoreSheet sheet = score(pack, later.answers);
    const StateTable states(pack, later.answers);
    return report::standLines({pack, later.targets, sheet, states},
                              {.pack = &pack, .sheet = earlier ? &before : nullptr, .name = "2024"},
                              "en");
}

} // namespace

TEST_CASE("The country stands first, then every actor in the pack's order", "[overview]") {
    const auto lines = linesOf(allAt(3));

    REQUIRE(lines.size() == 3);
    CHECK(lines[0].actor.empty());
    CHECK(lines[0].states.applicable == 16);
    CHECK(lines[1].actor == ActorId{"a"});
    CHECK(lines[2].actor == ActorId{"b"});
    CHECK(lines[2].states.settled() == 8);
    CHECK(lines[2].figure == "3.0");
    CHECK(lines[2].coverage == "100%");
}

TEST_CASE("A change has its sign, a true minus, and is certain where the ranges are apart",
          "[overview]") {
    const Assessment better = allAt(4);
    const Assessment worse = allAt(3);

    CHECK(linesOf(better, &worse)[0].change == "+1.0");
    CHECK(linesOf(worse, &better)[0].change == "−1.0");
    CHECK(linesOf(worse, &better)[0].isChangeCertain);
    CHECK(linesOf(worse, &better)[0].earlier == "4.0");
    CHECK(linesOf(worse, &worse)[0].change == "0.0");
}

TEST_CASE("A change whose ranges meet is not certain", "[overview]") {
    Assessment open = allAt(3);
    const Assessment before = allAt(3);
    open.answers.set({"a"}, {"first-first.cap"}, answered(4));
    open.answers.erase({"a"}, {"first-first.rea"});

    const auto lines = linesOf(open, &before);

    CHECK_FALSE(lines[1].change.empty());
    CHECK_FALSE(lines[1].isChangeCertain);
}

TEST_CASE("There is no change without a year before, nor from a range alone", "[overview]") {
    const Assessment now = allAt(3);
    const Assessment empty{.id = {"2024"}};

    CHECK(linesOf(now)[0].change.empty());
    CHECK(linesOf(now)[0].earlier == "–");
    CHECK(linesOf(now, &empty)[0].change.empty());
    CHECK(linesOf(now, &empty)[0].earlier == "0.0–5.0");
}

TEST_CASE("Targets that differ are shown as a range", "[overview]") {
    Assessment assessment = allAt(3);
    assessment.targets[{{"first"}, {"b"}, Dimension::Capacity}] = 3.5;

    const auto lines = linesOf(assessment);

    CHECK(lines[0].target == "3.5–4");
    CHECK(lines[1].target == "4");
}

TEST_CASE("A signed level follows the language and says nothing of noughts", "[overview]") {
    CHECK(report::signedLevelText(0.26, "en") == "+0.3");
    CHECK(report::signedLevelText(-0.26, "uk") == "−0,3");
    CHECK(report::signedLevelText(-0.04, "en") == "0.0");
}
