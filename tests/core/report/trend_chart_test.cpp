#include "core/report/trend_chart.h"
#include "tests/support/packs.h"
#include "tests/support/two_years.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Assessment evenIn(const Pack& pack, int level, const char* id) {
    Assessment assessment = evenAssessment(pack, level);
    assessment.id = {id};
    return assessment;
}

/// 2023 on a pack of its own, then 2024 and 2025 on another.
struct ThreeYears {
    explicit ThreeYears(Pack before = smallPack(), int level = 4)
        : first(std::move(before)), firstAssessment(evenIn(first, 2, "2023")),
          lastTwo(smallPack(),
                  evenIn(smallPack(), 3, "2024"),
                  smallPack(),
                  evenIn(smallPack(), level, "2025")) {}

    [[nodiscard]] report::TrendChart chart(const report::TrendChoice& choice,
                                           std::string_view language) const {
        const std::vector<ComparedYear> years{
            {first, firstAssessment, firstSheet}, lastTwo.from(), lastTwo.to()};
        return report::trendChart(years, choice, language);
    }

    Pack first;
    Assessment firstAssessment;
    ScoreSheet firstSheet = score(first, firstAssessment.answers);
    TwoYears lastTwo;
};

} // namespace

TEST_CASE("A trend has a small chart for each component and one for all, with a point a year",
          "[trend_chart]") {
    const ThreeYears given;

    const report::TrendChart chart = given.chart({.actors = {{"a"}}, .national = true}, "en");

    CHECK(chart.assessments == std::vector<std::string>{"2023", "2024", "2025"});
    REQUIRE(chart.panels.size() == 3);
    CHECK(chart.panels[0].heading == "1 Component first");
    CHECK(*chart.panels[0].target == Approx(4));
    CHECK(chart.panels[2].heading == "All components");
    REQUIRE(chart.panels[0].lines.size() == 2);
    CHECK(chart.panels[0].lines[0].name == "A");
    CHECK(chart.panels[0].lines[1].actor.empty());
    const auto& points = chart.panels[0].lines[0].points;
    REQUIRE(points.size() == 3);
    CHECK(*points[0].level == Approx(2));
    CHECK(*points[2].level == Approx(4));
    CHECK(points[1].place == report::ChartPlace{{"first"}, {"a"}});
    CHECK(points[2].spoken == "1 Component first, A, 2025: 4.0, change since 2024: +1.0, certain");
    CHECK(chart.remark.empty());
}

TEST_CASE("Where the questionnaire has changed the line is broken and a note says between which "
          "years",
          "[trend_chart]") {
    Pack before = smallPack();
    for (Component& component : before.components) {
        for (Criterion& criterion : component.criteria) {
            for (Question& question : criterion.questions) {
                question.revision = 7;
            }
        }
    }
    const ThreeYears given(before);

    const report::TrendChart chart = given.chart({}, "uk");

    const auto& points = chart.panels[0].lines[0].points;
    CHECK_FALSE(points[1].isComparable);
    CHECK(points[2].isComparable);
    CHECK(points[1].spoken.find("непорівнянно") != std::string::npos);
    CHECK(chart.remark.find("2023–2024") != std::string::npos);
    CHECK(chart.remark.find("2024–2025") == std::string::npos);
}

TEST_CASE("A component that was not there has no point that year", "[trend_chart]") {
    Pack before = smallPack();
    before.components.erase(before.components.begin());
    const ThreeYears given(before);

    const report::TrendChart chart = given.chart({}, "en");

    const auto& points = chart.panels[0].lines[0].points;
    CHECK_FALSE(points[0].level);
    CHECK(points[0].figure == "–");
    CHECK(points[1].level);
    CHECK(points[1].isComparable);
    CHECK(*chart.panels[1].lines[0].points[0].level == Approx(2));
}

TEST_CASE("A component that only an older year has keeps its chart, with gaps since",
          "[trend_chart]") {
    Pack before = smallPack();
    before.components.front().id = {"given-up"};
    before.components.front().title = both("Given up");
    const ThreeYears given(before);

    const report::TrendChart chart = given.chart({}, "en");

    REQUIRE(chart.panels.size() == smallPack().components.size() + 2);
    const report::TrendPanel& panel = chart.panels.at(chart.panels.size() - 2);
    CHECK(panel.heading == "Given up (until 2023)");
    const auto& points = panel.lines[0].points;
    CHECK(points[0].figure != "–");
    CHECK_FALSE(points[1].level);
    CHECK_FALSE(points[2].level);
    CHECK_FALSE(panel.target);
}

TEST_CASE("A level of another scale stands on that of the last year", "[trend_chart]") {
    Pack before = smallPack();
    before.scale.max = 10;
    const ThreeYears given(before);

    const report::TrendChart chart = given.chart({.dimension = Dimension::Readiness}, "en");

    CHECK(*chart.panels[0].lines[0].points[0].level == Approx(1));
    CHECK(chart.title == "Readiness by component, 2023–2025");
}
