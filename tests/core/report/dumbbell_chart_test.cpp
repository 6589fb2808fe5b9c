#include "core/report/dumbbell_chart.h"
#include "tests/support/packs.h"
#include "tests/support/two_years.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

Assessment named(Assessment assessment, const char* id) {
    assessment.id = {id};
    return assessment;
}

/// Every question of the pack means something else now.
Pack revised(Pack pack) {
    for (Component& component : pack.components) {
        for (Criterion& criterion : component.criteria) {
            for (Question& question : criterion.questions) {
                ++question.revision;
            }
        }
    }
    return pack;
}

/// Of each component only a third, by weight, means the same as before.
Pack mostlyRevised(const Pack& pack) {
    Pack later = revised(pack);
    for (std::size_t at = 0; at < pack.components.size(); ++at) {
        Criterion& criterion = later.components[at].criteria.front();
        criterion.questions.front().revision = 1;
        criterion.questions.back().revision = 1;
        later.components[at].criteria.back().weight = 2;
    }
    return later;
}

Assessment evenIn(const Pack& pack, int level, const char* id) {
    return named(evenAssessment(pack, level), id);
}

} // namespace

TEST_CASE("A row has both levels, the change with its sign, the target and all of it in words",
          "[dumbbell]") {
    const Pack pack = smallPack();
    const TwoYears given(pack, evenIn(pack, 3, "2024"), pack, evenIn(pack, 1, "2025"));

    const DumbbellChart chart = dumbbellChart(given.years(), {}, "en");

    REQUIRE(chart.groups.size() == 3);
    CHECK(chart.groups[0].heading.empty());
    const DumbbellRow& row = chart.groups[0].rows.front();
    CHECK(row.label == "1 Component first");
    CHECK(*row.drawnFrom() == Approx(3));
    CHECK(*row.drawnTo() == Approx(1));
    CHECK(row.isJoined());
    CHECK(row.change == "−2.0");
    CHECK(*row.target == Approx(4));
    CHECK(row.place == ChartPlace{{"first"}, {}});
    CHECK(row.spoken == "1 Component first, Country as a whole: 2024 – 3.0, 2025 – 1.0; change "
                        "−2.0, certain; like for like from 3.0 to 1.0 (−2.0), 100% of the "
                        "questions; target 4");
    CHECK(chart.groups[2].rows.front().label == "All components");
    CHECK(chart.remark.empty());
}

TEST_CASE("Where ranges meet the change is marked as not certain, and the chart says what the mark "
          "means",
          "[dumbbell]") {
    const Pack pack = smallPack();
    Assessment later = evenIn(pack, 5, "2025");
    later.answers.erase({"a"}, pack.components[0].criteria[0].questions[0].id);
    const TwoYears given(pack, evenIn(pack, 4, "2024"), pack, later);

    const DumbbellChart chart = dumbbellChart(given.years(), {}, "uk");

    CHECK(chart.groups[0].rows.front().change == "≈ +1,0");
    CHECK(chart.groups[1].rows.front().change == "+1,0");
    CHECK(chart.remark.find("≈: не підтверджено") == 0);
}

TEST_CASE(
    "Where too little is common, the word stands for the change and the like-for-like pair is "
    "drawn",
    "[dumbbell]") {
    const Pack pack = widePack(1, 2);
    Pack earlier = pack;
    const Pack later = mostlyRevised(pack);
    Assessment now = evenIn(later, 4, "2025");
    now.answers.set({"a0"}, later.components[0].criteria[0].questions.front().id, answered(2));
    const TwoYears given(std::move(earlier), evenIn(pack, 1, "2024"), later, now);

    const DumbbellChart chart =
        dumbbellChart(given.years(), {.dimension = Dimension::Capacity}, "en");

    const DumbbellRow& row = chart.groups[0].rows.front();
    REQUIRE(row.figures.kind == ChangeKind::NotComparable);
    CHECK(row.change == "not comparable");
    CHECK(row.figures.isLikeForLike());
    CHECK(*row.drawnFrom() == Approx(1));
    CHECK(*row.drawnTo() == Approx(2));
    CHECK(row.likeForLike == "+1.0");
    CHECK(row.spoken.find("not comparable; like for like from 1.0 to 2.0 (+1.0)") !=
          std::string::npos);
    CHECK(chart.remark.find("dashed line") != std::string::npos);
}

TEST_CASE("Where nothing is common both years are drawn and nothing joins them", "[dumbbell]") {
    const Pack pack = smallPack();
    const Pack later = revised(pack);
    const TwoYears given(pack, evenIn(pack, 1, "2024"), later, evenIn(later, 4, "2025"));

    const DumbbellRow row = dumbbellChart(given.years(), {}, "uk").groups[0].rows.front();

    CHECK(row.change == "непорівнянно");
    CHECK(row.likeForLike == "–");
    CHECK(*row.drawnFrom() == Approx(1));
    CHECK(*row.drawnTo() == Approx(4));
    CHECK_FALSE(row.isJoined());
}

TEST_CASE("With several actors a component heads the rows of those that have a role in it",
          "[dumbbell]") {
    Pack pack = smallPack();
    pack.components.front().roles.pop_back();
    const TwoYears given(pack, evenIn(pack, 2, "2024"), pack, evenIn(pack, 3, "2025"));

    const DumbbellChart chart =
        dumbbellChart(given.years(), {.actors = {{"a"}, {"b"}}, .national = true}, "en");

    CHECK(chart.groups[0].heading == "1 Component first");
    REQUIRE(chart.groups[0].rows.size() == 2);
    CHECK(chart.groups[0].rows[0].label == "Country as a whole");
    CHECK(chart.groups[0].rows[1].label == "A");
    REQUIRE(chart.groups[1].rows.size() == 3);
    CHECK(chart.groups[1].rows[2].place == ChartPlace{{"second"}, {"b"}});
    CHECK(chart.groups[2].heading == "All components");
}

TEST_CASE("A component that only the earlier pack has keeps its row and says so", "[dumbbell]") {
    const Pack earlier = smallPack();
    Pack pack = smallPack();
    pack.components.pop_back();
    const TwoYears given(earlier, evenIn(earlier, 2, "2024"), pack, evenIn(pack, 3, "2025"));

    const DumbbellChart chart = dumbbellChart(given.years(), {}, "en");

    REQUIRE(chart.groups.size() == 3);
    const DumbbellRow& row = chart.groups[1].rows.front();
    CHECK(row.label == "Component second (only in 2024)");
    CHECK(*row.drawnFrom() == Approx(2));
    CHECK_FALSE(row.drawnTo());
    CHECK(row.change == "–");
    CHECK(chart.description.find("without a change in figures in 1") != std::string::npos);
}
