#include "core/analysis/state_table.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Pack packWithoutLastRole() {
    Pack pack = smallPack();
    pack.components[0].roles.pop_back();
    return pack;
}

} // namespace

TEST_CASE("The states of all actors together are the sum over each", "[states]") {
    const Pack pack = packWithoutLastRole();
    std::mt19937 random(3);
    const Answers answers = randomAnswers(pack, random);
    const StateTable states(pack, answers);

    const StateCount a = states.of(ActorId{"a"});
    const StateCount b = states.of(ActorId{"b"});
    CHECK(a == countStates(pack, answers, {"a"}));
    CHECK(b == countStates(pack, answers, {"b"}));
    CHECK(states.ofAll().applicable == 12);
    CHECK(states.ofAll().settled() == a.settled() + b.settled());
    CHECK(states.ofAll().open() == a.open() + b.open());
}

TEST_CASE("A cell counted anew after each answer is the table made anew", "[states]") {
    const Pack pack = packWithoutLastRole();
    std::mt19937 random(5);
    const Answers wanted = randomAnswers(pack, random);
    Answers answers;
    StateTable states(pack, answers);

    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            if (const Answer* answer = wanted.find(actor, place.question->id)) {
                answers.set(actor, place.question->id, *answer);
                states.recount(*place.component, answers, actor);
            }
        }
    }

    const StateTable anew(pack, answers);
    CHECK(states.ofAll() == anew.ofAll());
    CHECK(states.of(CellKey{{"second"}, {"b"}}) == anew.of(CellKey{{"second"}, {"b"}}));
    CHECK(states.of(CellKey{{"first"}, {"b"}}) == StateCount{});
}
