#include "core/report/bullet_chart.h"
#include "tests/support/packs.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

BulletChart bulletsOf(const Pack& pack, const Assessment& assessment, const BulletChoice& choice) {
    return bulletChart(pack, assessment, score(pack, assessment.answers), choice, "en");
}

/// Both actors at 3 in the first component, at 1 in the second, which has a target of 1.5.
Assessment uneven(const Pack& pack) {
    Assessment assessment = evenAssessment(pack, 3);
    for (const auto& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            if (place.component->id == ComponentId{"second"}) {
                assessment.answers.set(actor, place.question->id, answered(1));
                assessment.targets[{{"second"}, actor, place.question->dimension}] = 1.5;
            }
        }
    }
    return assessment;
}

} // namespace

TEST_CASE("A bullet row tells level, range, target, coverage and the year before", "[bullets]") {
    const Pack pack = smallPack();
    const ScoreSheet before = score(pack, evenAssessment(pack, 2).answers);

    const BulletChart chart = bulletsOf(
        pack, evenAssessment(pack, 3), {.actor = {"a"}, .earlier = {&pack, &before, "2024"}});

    REQUIRE(chart.rows.size() == 2);
    const BulletRow& row = chart.rows.front();
    CHECK(*row.level == Approx(3));
    CHECK(*row.low == Approx(3));
    CHECK(*row.high == Approx(3));
    CHECK(*row.target == Approx(4));
    CHECK(*row.earlier == Approx(2));
    CHECK(row.place == ChartPlace{{"first"}, {"a"}});
    CHECK(row.spoken == "1 Component first, A: 3.0, target 4, coverage 100%, 2024: 2.0");
}

TEST_CASE("Rows follow the pack, the level or the gap", "[bullets]") {
    const Pack pack = smallPack();
    const Assessment assessment = uneven(pack);

    const BulletChart asPack = bulletsOf(pack, assessment, {.order = BulletOrder::Pack});
    const BulletChart byLevel = bulletsOf(pack, assessment, {.order = BulletOrder::Level});
    const BulletChart byGap = bulletsOf(pack, assessment, {.order = BulletOrder::Gap});

    CHECK(asPack.rows.front().label == "1 Component first");
    CHECK(byLevel.rows.front().label == "2 Component second");
    CHECK(byGap.rows.front().label == "1 Component first");
}

TEST_CASE("A row without a point stands last in a ranking, with its range", "[bullets]") {
    const Pack pack = smallPack();
    Assessment assessment = uneven(pack);
    for (const Criterion& criterion : pack.components[1].criteria) {
        for (const Question& question : criterion.questions) {
            assessment.answers.erase({"a"}, question.id);
        }
    }

    const BulletChart chart =
        bulletsOf(pack, assessment, {.actor = {"a"}, .order = BulletOrder::Level});

    CHECK(chart.rows.back().label == "2 Component second");
    CHECK_FALSE(chart.rows.back().level);
    CHECK(chart.rows.back().figure == "0.0–5.0");
    CHECK(*chart.rows.back().high == Approx(5));
}

TEST_CASE(
    "A component that the earlier pack lacks has no earlier dot, another scale is carried over",
    "[bullets]") {
    const Pack pack = smallPack();
    Pack then = smallPack();
    then.components.erase(then.components.begin());
    then.scale.max = 10;
    const ScoreSheet before = score(then, evenAssessment(then, 8).answers);

    const BulletChart chart =
        bulletsOf(pack, evenAssessment(pack, 3), {.earlier = {&then, &before, "2024"}});

    CHECK_FALSE(chart.rows[0].earlier);
    CHECK(chart.rows[0].earlierFigure == "–");
    CHECK(*chart.rows[1].earlier == Approx(4));
}

TEST_CASE("Components in which the actor has no role are left out", "[bullets]") {
    Pack pack = smallPack();
    pack.components.front().roles.pop_back();

    const BulletChart chart = bulletsOf(pack, evenAssessment(pack, 3), {.actor = {"b"}});

    REQUIRE(chart.rows.size() == 1);
    CHECK(chart.rows.front().label == "2 Component second");
}
