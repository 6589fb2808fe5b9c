#include "core/analysis/comparison.h"
#include "tests/support/later_pack.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr double kExact = 1e-9;
const ActorId kActor{"a"};

/// Two assessments with what belongs to them, kept together.
struct TwoYears {
    Pack earlierPack;
    Pack laterPack;
    Assessment before;
    Assessment after;
    ScoreSheet from = score(earlierPack, before.answers);
    ScoreSheet to = score(laterPack, after.answers);

    [[nodiscard]] ComparedYear earlier() const { return {earlierPack, before, from}; }
    [[nodiscard]] ComparedYear later() const { return {laterPack, after, to}; }
    [[nodiscard]] std::vector<MovedQuestion> moved(const FigureOf& figure = {}) const {
        return movedQuestions(earlier(), later(), figure);
    }
    [[nodiscard]] Comparison compared() const { return compare(earlier(), later()); }
};

Assessment saying(const std::vector<std::pair<const char*, int>>& levels) {
    Assessment assessment;
    for (const auto& [question, level] : levels) {
        assessment.answers.set(kActor, {question}, answered(level));
    }
    return assessment;
}

TwoYears onOnePack(const std::vector<Question>& questions,
                   const std::vector<std::pair<const char*, int>>& before,
                   const std::vector<std::pair<const char*, int>>& after) {
    return {onePack(questions), onePack(questions), saying(before), saying(after)};
}

void checkAddsUp(const TwoYears& years, const FigureOf& figure, const ComparedScores& scores) {
    const auto moved = years.moved(figure);
    double sum = 0;
    for (const MovedQuestion& each : moved) {
        sum += each.contribution;
    }
    const auto change = scores.preparedness.likeForLike.change();
    CHECK(sum == Approx(change.value_or(0)).margin(kExact));
    CHECK((change || moved.empty()));
    CHECK(std::ranges::is_sorted(moved, std::ranges::greater(), [](const MovedQuestion& each) {
        return std::abs(each.contribution);
    }));
}

Question gate(const char* id, double below, double cap) {
    Question made = question(id, Dimension::Capacity);
    made.gate = Gate{.below = below, .cap = cap};
    return made;
}

} // namespace

TEST_CASE("A mean passes a change on in proportion to its weights", "[moved_questions]") {
    const TwoYears years = onOnePack({question("q1", Dimension::Capacity, 1),
                                      question("q2", Dimension::Capacity, 3),
                                      question("q3", Dimension::Capacity, 4)},
                                     {{"q1", 0}, {"q2", 4}, {"q3", 2}},
                                     {{"q1", 5}, {"q2", 1}, {"q3", 2}});

    const auto moved = years.moved();
    REQUIRE(moved.size() == 2); // the third has not changed
    CHECK(moved[0].question.value == "q2");
    CHECK(moved[0].contribution == Approx(-3 / 8.0 * 0.6));
    CHECK(moved[1].question.value == "q1");
    CHECK(moved[1].contribution == Approx(1 / 8.0));
    CHECK(moved[1].from == 0);
    CHECK(moved[1].to == 5);
    CHECK(moved[1].actor == kActor);
    CHECK(moved[1].component.value == "c");
}

TEST_CASE("Capacity and readiness share a change of preparedness", "[moved_questions]") {
    const TwoYears years =
        onOnePack({question("c", Dimension::Capacity), question("r", Dimension::Readiness)},
                  {{"c", 1}, {"r", 4}},
                  {{"c", 4}, {"r", 1}});

    const auto moved = years.moved();
    REQUIRE(moved.size() == 2);
    // From √(0.2·0.8) to √(0.8·0.2): as much as the one gives the other takes.
    CHECK(moved[0].question.value == "c");
    CHECK(moved[0].contribution == Approx((0.8 - 0.4 + 0.4 - 0.2) / 2));
    CHECK(moved[1].contribution == Approx(-moved[0].contribution));
    CHECK(moved[1].dimension == Dimension::Readiness);
}

TEST_CASE("A gate that is lifted has its part in the cap beside its part in the mean",
          "[moved_questions]") {
    const TwoYears years = onOnePack({gate("gate", 2, 1), question("q", Dimension::Capacity)},
                                     {{"gate", 1}, {"q", 5}},
                                     {{"gate", 3}, {"q", 5}});

    const auto moved = years.moved();
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].contribution == Approx(0.8 - 0.2)); // from the cap to the mean
}

TEST_CASE("What changes under a cap that stays adds nothing, and is listed", "[moved_questions]") {
    const TwoYears years = onOnePack({gate("gate", 2, 1), question("q", Dimension::Capacity)},
                                     {{"gate", 1}, {"q", 3}},
                                     {{"gate", 1}, {"q", 5}});

    const auto moved = years.moved();
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].contribution == 0);
}

TEST_CASE("A moved question names its predecessor and its carried level", "[moved_questions]") {
    Question successor = question("new", Dimension::Capacity);
    successor.supersedes = QuestionId{"old"};
    Pack earlier = onePack({question("old", Dimension::Capacity)});
    earlier.scale.max = 3;
    const TwoYears years{earlier, onePack({successor}), saying({{"old", 1}}), saying({{"new", 4}})};

    const auto moved = years.moved();
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].question.value == "new");
    CHECK(moved[0].earlier.value == "old");
    CHECK(moved[0].from == Approx(5 / 3.0));
    CHECK(moved[0].contribution == Approx(0.8 - 1 / 3.0));
}

TEST_CASE("Questions that move as strongly stand in the pack's order", "[moved_questions]") {
    const TwoYears years =
        onOnePack({question("r", Dimension::Readiness), question("c", Dimension::Capacity)},
                  {{"c", 1}, {"r", 1}},
                  {{"c", 4}, {"r", 4}});

    const auto moved = years.moved();
    REQUIRE(moved.size() == 2);
    CHECK(moved[0].question.value == "r");
}

TEST_CASE("Nothing has moved a figure that is not there", "[moved_questions]") {
    const TwoYears years = onOnePack({question("q", Dimension::Capacity)}, {{"q", 1}}, {{"q", 4}});

    CHECK(years.moved({{"none"}, {}}).empty());
    CHECK(years.moved({{}, {"nobody"}}).empty());
    CHECK(years.moved({{"c"}, {"nobody"}}).empty());
    CHECK_FALSE(years.moved({{"c"}, kActor}).empty());
}

TEST_CASE("Contributions add up to the like-for-like change of every figure", "[moved_questions]") {
    std::mt19937 random(77);
    for (int round = 0; round < 150; ++round) {
        CAPTURE(round);
        const Pack earlierPack = randomPack(random);
        const Pack later = round % 3 == 0 ? earlierPack : laterPack(earlierPack, random);
        const TwoYears years{earlierPack,
                             later,
                             {.answers = randomAnswers(earlierPack, random)},
                             {.answers = randomAnswers(later, random)}};

        const Comparison made = years.compared();
        checkAddsUp(years, {}, made.whole);
        for (const ComparedCell& cell : made.cells) {
            checkAddsUp(years, {cell.component, cell.actor}, cell.scores);
        }
        for (const ComparedComponent& component : made.national) {
            checkAddsUp(years, {component.component, {}}, component.scores);
        }
        for (const ComparedActor& actor : made.actors) {
            checkAddsUp(years, {{}, actor.actor}, actor.scores);
        }
    }
}
