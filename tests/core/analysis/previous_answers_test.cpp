#include "core/analysis/previous_answers.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Answers oneAnswer(const char* question, const Answer& answer) {
    Answers answers;
    answers.set({"a"}, {question}, answer);
    return answers;
}

} // namespace

TEST_CASE("An earlier answer is found by the question's id, for the same actor", "[previous]") {
    const Pack pack = onePack({question("c", Dimension::Capacity)});
    const PreviousAnswers previous(pack, pack, oneAnswer("c", answered(3)));

    const auto found = previous.find({"a"}, {"c"});
    REQUIRE(found);
    CHECK(found->level == 3);
    CHECK_FALSE(found->isReworded);
    CHECK_FALSE(previous.find({"b"}, {"c"}));
    CHECK_FALSE(previous.find({"a"}, {"unknown"}));
}

TEST_CASE("A question that takes another's place has its answer, as reworded", "[previous]") {
    const Pack earlier = onePack({question("old", Dimension::Capacity)});
    Question later = question("new", Dimension::Capacity);
    later.supersedes = QuestionId{"old"};
    const PreviousAnswers previous(onePack({later}), earlier, oneAnswer("old", answered(2)));

    const auto found = previous.find({"a"}, {"new"});
    REQUIRE(found);
    CHECK(found->level == 2);
    CHECK(found->isReworded);
}

TEST_CASE("The same id goes before the question that is superseded", "[previous]") {
    Pack earlier =
        onePack({question("old", Dimension::Capacity), question("q", Dimension::Capacity)});
    Question later = question("q", Dimension::Capacity);
    later.supersedes = QuestionId{"old"};
    Answers answers = oneAnswer("old", answered(1));
    answers.set({"a"}, {"q"}, answered(4));

    CHECK(PreviousAnswers(onePack({later}), earlier, answers).find({"a"}, {"q"})->level == 4);
}

TEST_CASE("Another revision of a question is a reworded one", "[previous]") {
    Question later = question("c", Dimension::Capacity);
    later.revision = 2;
    const Pack earlier = onePack({question("c", Dimension::Capacity)});

    CHECK(PreviousAnswers(onePack({later}), earlier, oneAnswer("c", answered(3)))
              .find({"a"}, {"c"})
              ->isReworded);
}

TEST_CASE("A level is carried over to another scale where it falls on a level of it",
          "[previous]") {
    Pack earlier = onePack({question("c", Dimension::Capacity)});
    earlier.scale.max = 4;
    Pack later = earlier;
    later.scale.max = 10;

    const auto levelFrom = [&](int level) {
        return PreviousAnswers(later, earlier, oneAnswer("c", answered(level)))
            .find({"a"}, {"c"})
            ->level;
    };
    CHECK(levelFrom(2) == 5);
    CHECK(levelFrom(0) == 0);
    CHECK_FALSE(levelFrom(1));
}

TEST_CASE("A state without a level is found without one; an unanswered question is not found",
          "[previous]") {
    const Pack pack = onePack({question("c", Dimension::Capacity)});

    const PreviousAnswers unknown(pack, pack, oneAnswer("c", inState(AnswerState::Unknown)));
    REQUIRE(unknown.find({"a"}, {"c"}));
    CHECK_FALSE(unknown.find({"a"}, {"c"})->level);
    CHECK(unknown.find({"a"}, {"c"})->answer->state == AnswerState::Unknown);

    Answer blank;
    blank.rationale = "was cleared";
    CHECK_FALSE(PreviousAnswers(pack, pack, oneAnswer("c", blank)).find({"a"}, {"c"}));
}

TEST_CASE("A waiting answer has its level on the pack's own scale, or none", "[previous]") {
    Question asked = question("c", Dimension::Capacity);
    asked.revision = 2;
    Pack pack = onePack({asked});
    pack.scale.max = 10;
    Assessment assessment{.id = {"2026"}};
    assessment.carried[{{"a"}, {"c"}}] = {
        .givenIn = {"2025"}, .givenTo = {"c"}, .scaleMax = 5, .answer = answered(3)};

    const auto waiting = answerToConfirm(pack, assessment, {"a"}, asked);
    REQUIRE(waiting);
    CHECK(waiting->level == 6);
    CHECK(waiting->isToBeConfirmed);
    CHECK(waiting->isReworded);
    CHECK_FALSE(waiting->isOwn);

    pack.scale.max = 4;
    const auto between = answerToConfirm(pack, assessment, {"a"}, asked);
    CHECK_FALSE(between->level);
    CHECK_FALSE(canBeTaken(*between));
}
