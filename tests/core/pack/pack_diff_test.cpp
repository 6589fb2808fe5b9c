#include "core/pack/pack_diff.h"
#include "core/report/pack_diff_words.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Question& firstQuestion(Pack& pack) {
    return pack.components[0].criteria[0].questions[0];
}

/// The only difference from `smallPack`.
PackDifference only(const Pack& later) {
    const auto differences = packDiff(smallPack(), later);
    REQUIRE(differences.size() == 1);
    return differences.front();
}

} // namespace

TEST_CASE("A pack does not differ from itself", "[pack][diff]") {
    CHECK(packDiff(smallPack(), smallPack()).empty());
}

TEST_CASE("Questions that come and go are told apart from those that take another's place",
          "[pack][diff]") {
    Pack later = smallPack();
    auto& questions = later.components[0].criteria[0].questions;
    questions[0].id = {"new"};
    questions[0].text = both("Instead");
    questions[0].supersedes = QuestionId{"first-first.cap"};
    questions[1].id = {"other"};

    const auto differences = packDiff(smallPack(), later);

    REQUIRE(differences.size() == 3);
    CHECK(differences[0].change == PackChange::QuestionAdded);
    CHECK(differences[0].id == "other");
    CHECK(differences[1].change == PackChange::QuestionDropped);
    CHECK(differences[1].id == "first-first.rea");
    CHECK(differences[2] == PackDifference{.change = PackChange::QuestionSuperseded,
                                           .id = "new",
                                           .earlierId = "first-first.cap",
                                           .from = both("Question first-first.cap"),
                                           .to = both("Instead")});
}

TEST_CASE("Another wording is a new revision only where the pack says so", "[pack][diff]") {
    Pack later = smallPack();
    firstQuestion(later).text = both("Otherwise");
    CHECK(only(later).change == PackChange::TextChanged);

    firstQuestion(later).revision = 2;
    CHECK(only(later).change == PackChange::QuestionReworded);

    Pack guided = smallPack();
    firstQuestion(guided).guidance = both("Look closer");
    CHECK(only(guided).change == PackChange::TextChanged);
}

TEST_CASE("What a question counts for is compared value by value", "[pack][diff]") {
    Pack later = smallPack();
    Question& question = firstQuestion(later);
    const auto change = GENERATE(PackChange::QuestionReweighted,
                                 PackChange::GateChanged,
                                 PackChange::AskedActorsChanged,
                                 PackChange::DimensionChanged,
                                 PackChange::TargetChanged,
                                 PackChange::RolesChanged,
                                 PackChange::ActorRenamed,
                                 PackChange::RuleChanged,
                                 PackChange::CriterionChanged,
                                 PackChange::ComponentChanged);
    switch (change) {
    case PackChange::QuestionReweighted:
        question.weight = 2;
        break;
    case PackChange::GateChanged:
        question.gate = Gate{.below = 2, .cap = 1};
        break;
    case PackChange::AskedActorsChanged:
        question.actors = {{"b"}};
        break;
    case PackChange::DimensionChanged:
        question.dimension = Dimension::Readiness;
        break;
    case PackChange::TargetChanged:
        later.components[0].target = 1;
        break;
    case PackChange::RolesChanged:
        later.components[0].roles.pop_back();
        break;
    case PackChange::ActorRenamed:
        later.actors[0].name = both("Another name");
        break;
    case PackChange::RuleChanged:
        later.evidence[0].ceiling = 2;
        break;
    case PackChange::CriterionChanged:
        later.components[0].criteria[0].title = both("Another title");
        break;
    default:
        later.components[0].weight = 3;
    }

    const PackDifference difference = only(later);

    CHECK(difference.change == change);
    CHECK(difference.from != difference.to);
}

TEST_CASE("A question under another criterion has moved", "[pack][diff]") {
    Pack later = smallPack();
    auto& criteria = later.components[0].criteria;
    criteria[1].questions.push_back(criteria[0].questions[0]);
    criteria[0].questions.erase(criteria[0].questions.begin());

    const PackDifference difference = only(later);

    CHECK(difference.change == PackChange::QuestionMoved);
    CHECK(difference.part == criteria[1].id.value);
}

TEST_CASE("Parts and actors that come and go are listed with what is in them", "[pack][diff]") {
    Pack later = smallPack();
    later.actors.pop_back();
    later.components.pop_back();

    std::vector<PackChange> changes;
    for (const PackDifference& difference : packDiff(smallPack(), later)) {
        changes.push_back(difference.change);
    }

    CHECK(std::count(changes.begin(), changes.end(), PackChange::QuestionDropped) == 4);
    CHECK(std::count(changes.begin(), changes.end(), PackChange::CriterionDropped) == 2);
    CHECK(std::count(changes.begin(), changes.end(), PackChange::ComponentDropped) == 1);
    CHECK(std::count(changes.begin(), changes.end(), PackChange::ActorDropped) == 1);
}

TEST_CASE("Differences are put in words by kind, in both languages", "[pack][diff]") {
    Pack later = smallPack();
    firstQuestion(later).weight = 2.5;

    const auto groups = report::differenceGroups(packDiff(smallPack(), later), smallPack(), later);

    REQUIRE(groups.size() == 1);
    CHECK(groups[0].name.in("uk") == "Інша вага питання");
    CHECK(groups[0].lines.at(0).in("en") == "1.1.1 [first-first.cap]: 1 → 2.5");
}
