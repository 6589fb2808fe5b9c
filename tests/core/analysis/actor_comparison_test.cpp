#include "core/analysis/actor_comparison.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const ActorId kA{"a"};
const ActorId kB{"b"};

ActorComparison comparedOf(const Pack& pack, const Answers& answers) {
    const Assessment assessment{.answers = answers};
    const ScoreSheet sheet = score(pack, answers);
    return compareActors({pack, assessment, sheet}, kA, kB);
}

} // namespace

TEST_CASE("Two actors are compared in each component with their own figures",
          "[actor_comparison]") {
    const Pack pack = smallPack();
    Answers answers;
    for (const char* criterion : {"first-first.cap", "first-second.cap"}) {
        answers.set(kA, {criterion}, answered(1));
        answers.set(kB, {criterion}, answered(4));
    }

    const ActorComparison made = comparedOf(pack, answers);
    const ComparedFigure& figure = made.component({"first"})->scores.capacity;
    CHECK(*figure.from == Approx(0.2));
    CHECK(*figure.to == Approx(0.8));
    CHECK(figure.change->difference == Approx(0.6));
    CHECK(figure.change->isCertain);
    CHECK(*figure.likeForLike.change() == Approx(0.6));
    CHECK(*figure.likeForLike.share == Approx(1));
    CHECK_FALSE(made.component({"second"})->scores.capacity.change);
    CHECK(*made.whole.capacity.to == Approx(0.8));
    CHECK(*made.whole.capacity.likeForLike.share == Approx(0.5));
    CHECK_FALSE(made.component({"none"}));
}

TEST_CASE("Like for like, two actors are compared by what both have answered",
          "[actor_comparison]") {
    const Pack pack = smallPack();
    Answers answers;
    answers.set(kA, {"first-first.cap"}, answered(2));
    answers.set(kB, {"first-first.cap"}, answered(3));
    answers.set(kB, {"first-second.cap"}, answered(5));

    const ComparedFigure figure = comparedOf(pack, answers).component({"first"})->scores.capacity;
    CHECK(*figure.to == Approx(0.8));
    CHECK(*figure.likeForLike.to == Approx(0.6));
    CHECK(*figure.likeForLike.share == Approx(0.5));
}

TEST_CASE("What is not put to both actors is not asked, like for like", "[actor_comparison]") {
    Pack pack = smallPack();
    Answers answers;
    answers.set(kA, {"first-first.cap"}, answered(2));
    answers.set(kB, {"first-first.cap"}, answered(3));

    SECTION("as it is another actor's question") {
        pack.components[0].criteria[1].questions[0].actors = {kA};
    }
    SECTION("as it does not apply to one of them") {
        answers.set(kA, {"first-second.cap"}, inState(AnswerState::NotApplicable));
    }

    const ComparedFigure figure = comparedOf(pack, answers).component({"first"})->scores.capacity;
    CHECK(*figure.likeForLike.share == Approx(1));
}

TEST_CASE("A component in which one actor has no role is listed, without change",
          "[actor_comparison]") {
    Pack pack = smallPack();
    pack.components[0].roles = {{kA, {"lead"}}};
    pack.components[1].roles.clear();
    Answers answers;
    answers.set(kA, {"first-first.cap"}, answered(2));

    const ActorComparison made = comparedOf(pack, answers);
    REQUIRE(made.components.size() == 1);
    const ComparedFigure& figure = made.components.front().scores.capacity;
    CHECK(*figure.from == Approx(0.4));
    CHECK_FALSE(figure.change);
    CHECK_FALSE(figure.likeForLike.share);
    CHECK_FALSE(made.whole.capacity.likeForLike.share);
}
