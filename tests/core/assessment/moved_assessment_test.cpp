#include "core/assessment/moved_assessment.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const ActorId kActor{"a"};
const QuestionId kFirst{"first-first.cap"};
const QuestionId kSecond{"first-first.rea"};

Question& firstQuestion(Pack& pack) {
    return pack.components[0].criteria[0].questions[0];
}

Pack laterPack() {
    Pack pack = smallPack();
    pack.version = "2";
    return pack;
}

Assessment answeredYear() {
    Assessment assessment{.id = {"2025"}, .title = "A year"};
    assessment.answers.set(kActor, kFirst, answered(3));
    assessment.answers.set(kActor, kSecond, answered(4));
    return assessment;
}

MovedAssessment movedTo(const Pack& later, const Assessment& assessment = answeredYear()) {
    return movedAssessment(assessment, smallPack(), later, {});
}

} // namespace

TEST_CASE("An answer stays where its question means the same", "[moved]") {
    const MovedAssessment moved = movedTo(laterPack());

    CHECK(moved.assessment.answers == answeredYear().answers);
    CHECK(moved.assessment.carried.empty());
    CHECK(moved.kept == 2);
    CHECK(moved.dropped.empty());
    CHECK(moved.assessment.packVersion == "2");
}

TEST_CASE("An answer to another revision waits and is no answer until then", "[moved]") {
    Pack later = laterPack();
    firstQuestion(later).revision = 2;

    const MovedAssessment moved = movedTo(later);

    CHECK(moved.kept == 1);
    CHECK(moved.toBeConfirmed == std::vector<AnswerPlace>{{kActor, kFirst}});
    CHECK(moved.assessment.answers.find(kActor, kFirst) == nullptr);
    const CarriedAnswer& waiting = moved.assessment.carried.at({kActor, kFirst});
    CHECK(waiting.answer == answered(3));
    CHECK(waiting.givenIn == AssessmentId{"2025"});
    CHECK(waiting.revision == 1);
}

TEST_CASE("An answer waits at the question that takes the place of its own", "[moved]") {
    Pack later = laterPack();
    firstQuestion(later).id = {"instead"};
    firstQuestion(later).supersedes = kFirst;

    const MovedAssessment moved = movedTo(later);

    CHECK(moved.toBeConfirmed == std::vector<AnswerPlace>{{kActor, {"instead"}}});
    CHECK(moved.assessment.carried.at({kActor, {"instead"}}).givenTo == kFirst);
    CHECK(moved.dropped.empty());
}

TEST_CASE("An answer whose question or actor is gone is named as dropped", "[moved]") {
    Pack later = laterPack();
    firstQuestion(later).id = {"unrelated"};
    CHECK(movedTo(later).dropped == std::vector<AnswerPlace>{{kActor, kFirst}});

    Pack without = laterPack();
    without.actors.erase(without.actors.begin());
    for (Component& component : without.components) {
        component.roles.erase(component.roles.begin());
    }
    CHECK(movedTo(without).dropped.size() == 2);
    CHECK(movedTo(without).kept == 0);
}

TEST_CASE("On another scale, or without its evidence grade, an answer waits", "[moved]") {
    Pack longer = laterPack();
    longer.scale.max = 10;
    CHECK(movedTo(longer).toBeConfirmed.size() == 2);
    CHECK(movedTo(longer).assessment.carried.at({kActor, kFirst}).scaleMax == 5);

    Pack graded = laterPack();
    graded.evidence = {{{"other"}, 5, both("other")}};
    CHECK(movedTo(graded).toBeConfirmed.size() == 2);
}

TEST_CASE("A comment on an open question follows its question", "[moved]") {
    Pack later = laterPack();
    firstQuestion(later).id = {"instead"};
    firstQuestion(later).supersedes = kFirst;
    Assessment assessment{.id = {"2025"}};
    assessment.answers.set(kActor, kFirst, {.rationale = "ask again"});

    const MovedAssessment moved = movedTo(later, assessment);

    CHECK(moved.assessment.answers.at(kActor, {"instead"}).rationale == "ask again");
    CHECK(moved.kept == 0);
    CHECK(moved.toBeConfirmed.empty());
}

TEST_CASE("What waits already goes on waiting, as it was given", "[moved]") {
    Assessment assessment{.id = {"2025"}};
    const CarriedAnswer waiting{.givenIn = {"2024"}, .givenTo = kFirst, .answer = answered(2)};
    assessment.carried[{kActor, kFirst}] = waiting;

    CHECK(movedTo(laterPack(), assessment).assessment.carried.at({kActor, kFirst}) == waiting);
}

TEST_CASE("Targets and notes stay with their cell and are counted where it is gone", "[moved]") {
    Assessment assessment = answeredYear();
    assessment.targets[{{"first"}, kActor, Dimension::Capacity}] = 3;
    assessment.targets[{{"second"}, kActor, Dimension::Capacity}] = 2;
    assessment.gapNotes[{{"second"}, kActor}] = {.cause = "x", .step = "y"};
    Pack later = laterPack();
    later.components.pop_back();

    const MovedAssessment moved = movedTo(later, assessment);

    CHECK(moved.assessment.targets.size() == 1);
    CHECK(moved.droppedTargets == 1);
    CHECK(moved.droppedNotes == 1);
}

TEST_CASE("A target keeps its share of a longer scale", "[moved]") {
    Assessment assessment{.id = {"2025"}};
    assessment.targets[{{"first"}, kActor, Dimension::Capacity}] = 4;
    Pack longer = laterPack();
    longer.scale.max = 10;

    CHECK(movedTo(longer, assessment).assessment.targets.begin()->second == 8);
}

TEST_CASE("A section stays checked only where all its questions and answers are as they were",
          "[moved]") {
    Assessment assessment = answeredYear();
    assessment.checkedSections = {{{"first"}, kActor}, {{"second"}, kActor}};
    Pack later = laterPack();
    firstQuestion(later).revision = 2;

    const MovedAssessment moved = movedTo(later, assessment);

    CHECK(moved.assessment.checkedSections == std::set<CellKey>{{{"second"}, kActor}});
    CHECK(moved.sectionsToCheck == 1);
}

TEST_CASE("Changed roles go along where the later pack allows them", "[moved]") {
    Assessment assessment = answeredYear();
    const RoleChange kept{
        .component = {"first"}, .actor = {"b"}, .role = RoleId{"lead"}, .reason = "Act 1"};
    const RoleChange gone{.component = {"second"}, .actor = {"b"}, .reason = "Act 2"};
    assessment.roleChanges = {kept, gone};
    Pack later = laterPack();
    later.components.pop_back();

    const MovedAssessment moved = movedTo(later, assessment);

    CHECK(moved.assessment.roleChanges == std::vector<RoleChange>{kept});
    CHECK(moved.droppedRoles == 1);
}

TEST_CASE("Setting an answer takes away what waited in its place, a comment does not", "[moved]") {
    Assessment assessment{.id = {"2025"}};
    assessment.carried[{kActor, kFirst}] = {.givenIn = {"2024"}, .givenTo = kFirst};

    setAnswer(assessment, {kActor, kFirst}, {.rationale = "not yet"});
    CHECK(assessment.carried.size() == 1);

    setAnswer(assessment, {kActor, kFirst}, answered(1));
    CHECK(assessment.carried.empty());
}
