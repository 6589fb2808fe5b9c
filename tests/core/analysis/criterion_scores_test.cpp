#include "core/analysis/criterion_scores.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

TEST_CASE("A criterion is scored by its own questions alone, before gates", "[criterion_scores]") {
    Question gate = question("q1", Dimension::Capacity);
    gate.gate = Gate{.below = 5, .cap = 1};
    Pack pack = onePack({gate});
    Component& component = pack.components.front();
    Criterion other{.id = {"other"}, .title = both("Other")};
    other.questions = {question("q2", Dimension::Capacity)};
    component.criteria.push_back(other);
    Answers answers;
    answers.set({"a"}, {"q1"}, answered(4));
    answers.set({"a"}, {"q2"}, answered(2));

    const Scores first = criterionScores(pack, component, component.criteria[0], {"a"}, answers);
    const Scores second = criterionScores(pack, component, component.criteria[1], {"a"}, answers);
    const Scores nobody = criterionScores(pack, component, component.criteria[0], {"z"}, answers);

    CHECK(*first.capacity.point == Approx(0.8));
    CHECK(*second.capacity.point == Approx(0.4));
    CHECK_FALSE(first.readiness.low.has_value());
    CHECK_FALSE(nobody.capacity.low.has_value());
}
