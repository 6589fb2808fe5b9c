#include "core/analysis/comparison.h"
#include "tests/support/later_pack.h"
#include "tests/support/packs.h"
#include "tests/support/reference_comparison.h"

#include <catch2/catch.hpp>

#include <random>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr double kExact = 1e-9;
const ActorId kActor{"a"};

/// What the one actor of `onePack` says, question by question.
Assessment saying(const std::vector<std::pair<const char*, Answer>>& answers) {
    Assessment assessment;
    for (const auto& [question, answer] : answers) {
        assessment.answers.set(kActor, {question}, answer);
    }
    return assessment;
}

Comparison compared(const Pack& earlierPack,
                    const Assessment& earlier,
                    const Pack& laterPack,
                    const Assessment& later) {
    const ScoreSheet from = score(earlierPack, earlier.answers);
    const ScoreSheet to = score(laterPack, later.answers);
    return compare({earlierPack, earlier, from}, {laterPack, later, to});
}

ComparedFigure wholeCapacity(const Pack& earlierPack,
                             const Assessment& earlier,
                             const Pack& laterPack,
                             const Assessment& later) {
    return compared(earlierPack, earlier, laterPack, later).whole.capacity;
}

Question capacity(const char* id, double weight = 1) {
    return question(id, Dimension::Capacity, weight);
}

Question revised(Question question) {
    question.revision += 1;
    return question;
}

Question superseding(Question question, const char* old) {
    question.supersedes = QuestionId{old};
    return question;
}

bool isClose(const std::optional<double>& a, const std::optional<double>& b) {
    return a.has_value() == b.has_value() && (!a || *a == Approx(*b).margin(kExact));
}

bool isClose(const ComparedFigure& a, const ComparedFigure& b) {
    const bool hasSameChange =
        a.change.has_value() == b.change.has_value() &&
        (!a.change || (a.change->difference == Approx(b.change->difference).margin(kExact) &&
                       a.change->isCertain == b.change->isCertain));
    return hasSameChange && isClose(a.from, b.from) && isClose(a.to, b.to) &&
           isClose(a.likeForLike.from, b.likeForLike.from) &&
           isClose(a.likeForLike.to, b.likeForLike.to) &&
           isClose(a.likeForLike.share, b.likeForLike.share);
}

void checkSame(const ComparedScores& a, const ComparedScores& b) {
    CHECK(isClose(a.capacity, b.capacity));
    CHECK(isClose(a.readiness, b.readiness));
    CHECK(isClose(a.preparedness, b.preparedness));
}

} // namespace

TEST_CASE("An unchanged question is compared like for like", "[comparison]") {
    const Pack pack = onePack({capacity("q")});

    const auto figure =
        wholeCapacity(pack, saying({{"q", answered(2)}}), pack, saying({{"q", answered(3)}}));
    CHECK(*figure.from == Approx(0.4));
    CHECK(*figure.to == Approx(0.6));
    CHECK(figure.change->difference == Approx(0.2));
    CHECK(*figure.likeForLike.change() == Approx(0.2));
    CHECK(*figure.likeForLike.share == Approx(1));
}

TEST_CASE("A question of another revision is not common, unless it supersedes itself",
          "[comparison]") {
    const Pack earlier = onePack({capacity("q")});
    const Assessment before = saying({{"q", answered(2)}});
    const Assessment after = saying({{"q", answered(3)}});

    const auto other = wholeCapacity(earlier, before, onePack({revised(capacity("q"))}), after);
    CHECK_FALSE(other.likeForLike.change());
    CHECK(*other.likeForLike.share == 0);
    CHECK(other.change); // the plain change stays

    const auto paired =
        wholeCapacity(earlier, before, onePack({superseding(revised(capacity("q")), "q")}), after);
    CHECK(*paired.likeForLike.change() == Approx(0.2));
}

TEST_CASE("A question is common with the one that it supersedes, of whatever revision",
          "[comparison]") {
    const Pack earlier = onePack({revised(capacity("old"))});
    const Pack later = onePack({superseding(capacity("new"), "old")});

    const auto figure = wholeCapacity(
        earlier, saying({{"old", answered(1)}}), later, saying({{"new", answered(5)}}));
    CHECK(*figure.likeForLike.from == Approx(0.2));
    CHECK(*figure.likeForLike.to == Approx(1));
}

TEST_CASE("An unchanged question that supersedes another besides is compared with itself",
          "[comparison]") {
    const Pack earlier = onePack({capacity("q"), capacity("merged")});
    const Pack later = onePack({superseding(capacity("q"), "merged")});

    const auto figure = wholeCapacity(earlier,
                                      saying({{"q", answered(1)}, {"merged", answered(5)}}),
                                      later,
                                      saying({{"q", answered(5)}}));
    CHECK(*figure.likeForLike.from == Approx(0.2));
}

TEST_CASE("A question that is split is compared in each of its successors", "[comparison]") {
    const Pack earlier = onePack({capacity("old")});
    const Pack later =
        onePack({superseding(capacity("new1"), "old"), superseding(capacity("new2"), "old")});

    const auto figure = wholeCapacity(earlier,
                                      saying({{"old", answered(2)}}),
                                      later,
                                      saying({{"new1", answered(5)}, {"new2", answered(3)}}));
    CHECK(*figure.likeForLike.from == Approx(0.4));
    CHECK(*figure.likeForLike.to == Approx(0.8));
    CHECK(*figure.likeForLike.share == Approx(1));
}

TEST_CASE("Only what is answered in both years is common", "[comparison]") {
    const AnswerState state = GENERATE(AnswerState::Unanswered,
                                       AnswerState::Unknown,
                                       AnswerState::Suspended,
                                       AnswerState::NotApplicable);
    const Pack pack = onePack({capacity("q1", 3), capacity("q2", 1)});
    const Assessment full = saying({{"q1", answered(5)}, {"q2", answered(1)}});
    const Assessment part = saying({{"q1", inState(state)}, {"q2", answered(2)}});

    const auto earlierLacks = wholeCapacity(pack, part, pack, full);
    CHECK(*earlierLacks.likeForLike.to == Approx(0.2));
    CHECK(*earlierLacks.likeForLike.share == Approx(0.25));
    const auto laterLacks = wholeCapacity(pack, full, pack, part);
    CHECK(*laterLacks.likeForLike.from == Approx(0.2));
    CHECK(*laterLacks.likeForLike.share == Approx(state == AnswerState::NotApplicable ? 1 : 0.25));
}

TEST_CASE("A dimension that is not applicable now leaves the other to stand alone, in both years",
          "[comparison]") {
    const Pack pack = onePack({capacity("c"), question("r", Dimension::Readiness)});
    const Assessment before = saying({{"c", answered(2)}, {"r", answered(4)}});
    const Assessment after =
        saying({{"c", answered(3)}, {"r", inState(AnswerState::NotApplicable)}});

    const ComparedFigure figure = compared(pack, before, pack, after).whole.preparedness;
    CHECK(*figure.likeForLike.from == Approx(0.4));
    CHECK(*figure.likeForLike.to == Approx(0.6));
    CHECK(*figure.likeForLike.share == Approx(1));
}

TEST_CASE("A question is common only where it is put to the actor in both years", "[comparison]") {
    const Assessment before = saying({{"q", answered(2)}, {"other", answered(2)}});
    const Assessment after = saying({{"q", answered(3)}, {"other", answered(3)}});
    Pack earlier = onePack({capacity("q"), capacity("other")});
    earlier.components[0].criteria[0].questions[0].actors = {{"somebody"}};

    const auto figure =
        wholeCapacity(earlier, before, onePack({capacity("q"), capacity("other")}), after);
    CHECK(*figure.likeForLike.share == Approx(0.5));

    earlier.components[0].roles.clear();
    CHECK(*wholeCapacity(earlier, before, onePack({capacity("q")}), after).likeForLike.share == 0);
}

TEST_CASE("An earlier level is carried over to the later scale, where it may be a fraction",
          "[comparison]") {
    Pack earlier = onePack({capacity("q")});
    earlier.scale.max = 3;

    const auto figure = wholeCapacity(earlier,
                                      saying({{"q", answered(1)}}),
                                      onePack({capacity("q")}),
                                      saying({{"q", answered(2)}}));
    CHECK(*figure.likeForLike.from == Approx(1 / 3.0).margin(kExact));
    CHECK(*figure.likeForLike.to == Approx(0.4).margin(kExact));
}

TEST_CASE("The later pack's gates judge the carried level", "[comparison]") {
    Pack earlier = onePack({capacity("gate"), capacity("q")});
    earlier.scale.max = 3;
    Question gate = capacity("gate");
    gate.gate = Gate{.below = 2, .cap = 1};
    const Pack later = onePack({gate, capacity("q")});
    const Assessment before = saying({{"gate", answered(1)}, {"q", answered(3)}}); // 1 ⅔ of 5
    const Assessment after = saying({{"gate", answered(2)}, {"q", answered(5)}});

    const auto figure = wholeCapacity(earlier, before, later, after);
    CHECK(*figure.likeForLike.from == Approx(0.2));
    CHECK(*figure.likeForLike.to == Approx(0.7));
}

TEST_CASE("Both years are weighed as the later pack weighs", "[comparison]") {
    const Pack earlier = onePack({capacity("q1", 3), capacity("q2", 1)});
    const Pack later = onePack({capacity("q1", 1), capacity("q2", 1)});
    const Assessment same = saying({{"q1", answered(5)}, {"q2", answered(0)}});

    const auto figure = wholeCapacity(earlier, same, later, same);
    CHECK(figure.change->difference == Approx(-0.25));
    CHECK(*figure.likeForLike.change() == Approx(0).margin(kExact));
}

TEST_CASE("A figure is comparable from a share of one half on", "[comparison]") {
    const Pack earlier = onePack({capacity("q")});
    const Assessment before = saying({{"q", answered(2)}});
    const Assessment after = saying({{"q", answered(2)}, {"added", answered(2)}});

    CHECK(wholeCapacity(earlier, before, onePack({capacity("q"), capacity("added")}), after)
              .isComparable());
    CHECK_FALSE(
        wholeCapacity(earlier, before, onePack({capacity("q"), capacity("added", 1.01)}), after)
            .isComparable());
    CHECK_FALSE(ComparedFigure{}.isComparable());
}

TEST_CASE("What only the earlier year has comes last, without change", "[comparison]") {
    Pack earlier = smallPack();
    earlier.components.front().id = {"gone"};
    const Pack later = smallPack();

    const Comparison made = compared(earlier, {}, later, {});
    REQUIRE(made.national.size() == 3);
    CHECK(made.national[0].component.value == "first");
    CHECK(made.national[2].component.value == "gone");
    CHECK_FALSE(made.component({"gone"})->scores.capacity.change);
    CHECK_FALSE(made.component({"gone"})->scores.capacity.likeForLike.share);
    REQUIRE(made.cell({"gone"}, {"b"}));
    CHECK(made.cells.back().component.value == "gone");
    CHECK_FALSE(made.cell({"gone"}, {"nobody"}));
    CHECK(made.actor({"a"}));
}

TEST_CASE("Compare agrees with the reference on random packs and their later versions",
          "[comparison]") {
    std::mt19937 random(20251);
    for (int round = 0; round < 400; ++round) {
        CAPTURE(round);
        const Pack earlierPack = randomPack(random);
        const Pack laterPack = tests::laterPack(earlierPack, random);
        const Assessment before{.answers = randomAnswers(earlierPack, random)};
        const Assessment after{.answers = randomAnswers(laterPack, random)};

        const Comparison made = compared(earlierPack, before, laterPack, after);
        const Comparison expected =
            referenceComparison(earlierPack, before.answers, laterPack, after.answers);

        REQUIRE(made.cells.size() == expected.cells.size());
        for (std::size_t i = 0; i < made.cells.size(); ++i) {
            CHECK(made.cells[i].component == expected.cells[i].component);
            CHECK(made.cells[i].actor == expected.cells[i].actor);
            checkSame(made.cells[i].scores, expected.cells[i].scores);
        }
        REQUIRE(made.national.size() == expected.national.size());
        for (std::size_t i = 0; i < made.national.size(); ++i) {
            CHECK(made.national[i].component == expected.national[i].component);
            checkSame(made.national[i].scores, expected.national[i].scores);
        }
        REQUIRE(made.actors.size() == expected.actors.size());
        for (std::size_t i = 0; i < made.actors.size(); ++i) {
            CHECK(made.actors[i].actor == expected.actors[i].actor);
            checkSame(made.actors[i].scores, expected.actors[i].scores);
        }
        checkSame(made.whole, expected.whole);
    }
}
