#include "core/report/chart.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

/// All questions of the pack answered with one level, for every actor.
Answers allAnswered(const Pack& pack, int level) {
    Answers answers;
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            answers.set(actor, place.question->id, answered(level));
        }
    }
    return answers;
}

Assessment assessmentOf(Answers answers) {
    Assessment assessment{.id = {"2025"}, .title = "Year 2025"};
    assessment.answers = std::move(answers);
    return assessment;
}

RadarChart radarOf(const Pack& pack, const Assessment& assessment, const RadarChoice& choice) {
    return radarOfPreparedness(pack, assessment, score(pack, assessment.answers), choice, "en");
}

GapChart gapsOf(const Pack& pack, const Assessment& assessment, std::size_t most) {
    const ScoreSheet sheet = score(pack, assessment.answers);
    return gapChart(pack, assessment, gapList(pack, sheet, assessment), most, "en");
}

} // namespace

TEST_CASE("A radar has an axis for each component and the series that were asked for", "[radar]") {
    const Pack pack = smallPack();
    const Assessment assessment = assessmentOf(allAnswered(pack, 3));

    const RadarChart chart =
        radarOf(pack, assessment, {.actors = {{"b"}, {"nobody"}, {"a"}}, .national = true});

    REQUIRE(chart.axes.size() == pack.components.size());
    CHECK(chart.axes.front() == "1 " + pack.components.front().title.in("en"));
    REQUIRE(chart.series.size() == 4);
    CHECK(chart.series[0].name == findActor(pack, {"b"})->shortName.in("en"));
    CHECK(chart.series[1].name == findActor(pack, {"a"})->shortName.in("en"));
    CHECK(chart.series[2].kind == SeriesKind::National);
    CHECK(chart.series[3].kind == SeriesKind::Target);
    for (const RadarSeries& series : chart.series) {
        CHECK(series.points.size() == chart.axes.size());
    }
    CHECK(*chart.series[1].points.front().level == Approx(3));
    CHECK(chart.series[1].points.front().standing == Standing::Firm);
}

TEST_CASE("A radar breaks where there is no figure and says so in words", "[radar]") {
    const Pack pack = smallPack();
    Assessment assessment = assessmentOf(allAnswered(pack, 2));
    for (const Criterion& criterion : pack.components.front().criteria) {
        for (const Question& question : criterion.questions) {
            assessment.answers.erase({"a"}, question.id);
        }
    }

    const RadarChart chart = radarOf(pack, assessment, {.actors = {{"a"}}});

    CHECK_FALSE(chart.series.front().points.front().level);
    CHECK(chart.series.front().points.front().standing == Standing::RangeOnly);
    CHECK(chart.series.front().points.back().level);
    CHECK(chart.description.find("no figure yet for 1") != std::string::npos);
}

TEST_CASE("Half of the answers give a hollow point", "[radar]") {
    const Pack pack = smallPack();
    Assessment assessment = assessmentOf(allAnswered(pack, 2));
    for (const Question& question : pack.components.front().criteria.front().questions) {
        assessment.answers.erase({"a"}, question.id);
    }

    const RadarChart chart = radarOf(pack, assessment, {.actors = {{"a"}}});

    CHECK(chart.series.front().points.front().standing == Standing::Hollow);
    CHECK(*chart.series.front().points.front().level == Approx(2));
}

TEST_CASE("The target of a radar is the mean over the chosen actors with a role", "[radar]") {
    const Pack pack = smallPack();
    const ComponentId first = pack.components.front().id;
    Assessment assessment = assessmentOf({});
    assessment.targets[{first, {"a"}, Dimension::Capacity}] = 2;

    const RadarChart one = radarOf(pack, assessment, {.actors = {{"a"}}});
    const RadarChart other = radarOf(pack, assessment, {.actors = {{"b"}}});
    const RadarChart all = radarOf(pack, assessment, {.actors = {}});

    const double usual = pack.components.front().target;
    CHECK(*one.series.back().points.front().level == Approx((2 + usual) / 2));
    CHECK(*other.series.back().points.front().level == Approx(usual));
    CHECK(*all.series.back().points.front().level == Approx((2 + 3 * usual) / 4));
}

TEST_CASE("A radar shows the year before of the country, or of the actor that stands alone",
          "[radar]") {
    const Pack pack = smallPack();
    const Assessment assessment = assessmentOf(allAnswered(pack, 3));
    Pack then = pack;
    then.components.erase(then.components.begin());
    const ScoreSheet before = score(then, allAnswered(then, 2));
    RadarChoice choice{.actors = {{"a"}}, .target = false, .earlier = {{&then, &before, "2024"}}};

    const RadarChart ofOne = radarOf(pack, assessment, choice);
    choice.national = true;
    const RadarChart ofCountry = radarOf(pack, assessment, choice);

    const RadarSeries& earlier = ofOne.series.back();
    CHECK(earlier.kind == SeriesKind::Earlier);
    CHECK(earlier.name == "2024 · A");
    CHECK_FALSE(earlier.points[0].level);
    CHECK(*earlier.points[1].level == Approx(2));
    CHECK(earlier.points[1].place == ChartPlace{{"second"}, {"a"}});
    CHECK(ofCountry.series.back().name == "2024 · Country as a whole");
}

TEST_CASE("A radar shows several earlier years, each by its name", "[radar]") {
    const Pack pack = smallPack();
    const Assessment assessment = assessmentOf(allAnswered(pack, 4));
    const ScoreSheet last = score(pack, allAnswered(pack, 3));
    const ScoreSheet first = score(pack, allAnswered(pack, 1));

    const RadarChart chart =
        radarOf(pack,
                assessment,
                {.national = true,
                 .target = false,
                 .earlier = {{&pack, &last, "2024"}, {}, {&pack, &first, "2023"}}});

    REQUIRE(chart.series.size() == 3);
    CHECK(chart.series[1].name == "2024 · Country as a whole");
    CHECK(*chart.series[1].points[0].level == Approx(3));
    CHECK(chart.series[2].name == "2023 · Country as a whole");
    CHECK(*chart.series[2].points[0].level == Approx(1));
}

TEST_CASE("Every point of a radar says what it is", "[radar]") {
    const Pack pack = smallPack();

    const RadarChart chart = radarOf(pack, assessmentOf(allAnswered(pack, 3)), {.actors = {{"a"}}});

    CHECK(chart.series[0].points[0].spoken == "1 Component first, A: 3.0, target 4, coverage 100%");
    CHECK(chart.series[1].points[0].spoken == "1 Component first: target 4");
}

TEST_CASE("A gap chart shows the highest priorities, no more than asked for", "[gap_chart]") {
    const Pack pack = smallPack();
    const Assessment assessment = assessmentOf(allAnswered(pack, 1));

    const GapChart all = gapsOf(pack, assessment, 100);
    const GapChart two = gapsOf(pack, assessment, 2);

    REQUIRE(all.bars.size() == 4);
    CHECK(two.bars.size() == 2);
    const double shortfall = pack.components.front().target - 1;
    CHECK(*all.bars.front().capacity == Approx(shortfall));
    CHECK(*all.bars.front().readiness == Approx(shortfall));
    CHECK(*all.bars.front().worstCase == Approx(shortfall));
    CHECK(all.description.find(all.bars.front().label) != std::string::npos);
}

TEST_CASE("Where every target is reached the gap chart is empty and says so", "[gap_chart]") {
    const Pack pack = smallPack();
    const Assessment assessment = assessmentOf(allAnswered(pack, pack.scale.max));

    const GapChart chart = gapsOf(pack, assessment, 100);

    CHECK(chart.bars.empty());
    CHECK(chart.description.find("No gap is known") != std::string::npos);
}

TEST_CASE("A gap of low coverage has its priority in brackets and no bar under one half",
          "[gap_chart]") {
    Pack pack = onePack({question("q1", Dimension::Capacity), question("q2", Dimension::Capacity)});
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, {"q1"}, answered(1));

    const GapChart half = gapsOf(pack, assessment, 10);
    pack.components.front().criteria.front().questions.push_back(
        question("q3", Dimension::Capacity));
    const GapChart third = gapsOf(pack, assessment, 10);

    REQUIRE(half.bars.size() == 1);
    CHECK(half.bars.front().priority.front() == '(');
    CHECK(half.bars.front().capacity);
    REQUIRE(third.bars.size() == 1);
    CHECK(third.bars.front().priority.front() == '(');
    CHECK_FALSE(third.bars.front().capacity);
    CHECK(third.bars.front().worstCase);
}

TEST_CASE("Charts of any pack and any answers have finite figures within the scale", "[radar]") {
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        const Pack pack = randomPack(random);
        const Assessment assessment = assessmentOf(randomAnswers(pack, random));
        RadarChoice choice{.national = true};
        for (const Actor& actor : pack.actors) {
            choice.actors.push_back(actor.id);
        }

        const RadarChart chart = radarOf(pack, assessment, choice);

        for (const RadarSeries& series : chart.series) {
            for (const RadarPoint& point : series.points) {
                if (point.level) {
                    CHECK(*point.level >= 0);
                    CHECK(*point.level <= chart.max + 1e-9);
                }
            }
        }
        CHECK(gapsOf(pack, assessment, 5).bars.size() <= 5);
    }
}
