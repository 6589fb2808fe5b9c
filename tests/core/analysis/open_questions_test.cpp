#include "core/analysis/open_questions.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Answers allAnswered(const Pack& pack) {
    Answers answers;
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const Actor& actor : pack.actors) {
            answers.set(actor.id, place.question->id, answered(3));
        }
    }
    return answers;
}

QuestionId nextAfter(const Pack& pack, const Answers& answers, const QuestionId& after) {
    const auto place = nextOpenQuestion(pack, answers, {"a"}, after);
    return place ? place->question->id : QuestionId{};
}

} // namespace

TEST_CASE("The next open question follows in the pack's order, across components", "[open]") {
    const Pack pack = smallPack();
    Answers answers = allAnswered(pack);
    answers.erase({"a"}, {"first-first.cap"});
    answers.set({"a"}, {"second-first.rea"}, inState(AnswerState::Unknown));

    CHECK(nextAfter(pack, answers, {"first-first.cap"}) == QuestionId{"second-first.rea"});
    CHECK(nextAfter(pack, answers, {"first-second.cap"}) == QuestionId{"second-first.rea"});
}

TEST_CASE("Behind the last open question the first comes again", "[open]") {
    const Pack pack = smallPack();
    Answers answers = allAnswered(pack);
    answers.erase({"a"}, {"first-first.rea"});

    CHECK(nextAfter(pack, answers, {"second-second.rea"}) == QuestionId{"first-first.rea"});
    CHECK(nextAfter(pack, answers, {"first-first.rea"}) == QuestionId{"first-first.rea"});
    CHECK(nextAfter(pack, answers, {}) == QuestionId{"first-first.rea"});
}

TEST_CASE("Where the actor has settled everything there is no next open question", "[open]") {
    const Pack pack = smallPack();
    Answers answers = allAnswered(pack);
    answers.set({"a"}, {"first-first.cap"}, inState(AnswerState::NotApplicable));
    answers.erase({"b"}, {"first-first.cap"});

    CHECK(nextAfter(pack, answers, {}).empty());
}
