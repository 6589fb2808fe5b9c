#include "core/analysis/trend.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <deque>

using namespace kordon;
using namespace kordon::tests;

namespace {

const ActorId kActor{"a"};

/// Years that stay where they are while a trend looks at them.
class Years {
public:
    void add(const Pack& pack, const std::vector<std::pair<const char*, int>>& levels) {
        m_packs.push_back(pack);
        Assessment& assessment = m_assessments.emplace_back();
        assessment.id = {std::to_string(2020 + m_packs.size())};
        for (const auto& [question, level] : levels) {
            assessment.answers.set(kActor, {question}, answered(level));
        }
        m_sheets.push_back(score(m_packs.back(), assessment.answers));
        m_years.push_back({m_packs.back(), assessment, m_sheets.back()});
    }

    [[nodiscard]] Trend trend() const { return trendOf(m_years); }

private:
    std::deque<Pack> m_packs;
    std::deque<Assessment> m_assessments;
    std::deque<ScoreSheet> m_sheets;
    std::vector<ComparedYear> m_years;
};

Pack versioned(Pack pack, const char* version) {
    pack.version = version;
    return pack;
}

} // namespace

TEST_CASE("A trend has every figure of every year, with the pack of its time", "[trend]") {
    const Pack pack = onePack({question("q", Dimension::Capacity)});
    Years years;
    years.add(versioned(pack, "1"), {{"q", 1}});
    years.add(versioned(pack, "2"), {{"q", 2}});
    years.add(versioned(pack, "2"), {{"q", 4}});

    const Trend trend = years.trend();
    REQUIRE(trend.years.size() == 3);
    CHECK(trend.years[0] == TrendYear{.assessment = {"2021"}, .packVersion = "1"});
    CHECK(trend.years[2].packVersion == "2");
    const TrendFigures& national = trend.component({"c"})->figures;
    CHECK(*national.capacity[0].figure.point == Approx(0.2));
    CHECK(*national.capacity[2].figure.point == Approx(0.8));
    CHECK(*national.preparedness[2].coverage == Approx(1));
    CHECK(national == trend.actor(kActor)->figures);
    CHECK(national == trend.whole);
    CHECK_FALSE(trend.component({"none"}));
    CHECK_FALSE(trend.actor({"nobody"}));
}

TEST_CASE("A trend's line goes on where the step from the year before is comparable", "[trend]") {
    const Pack first = onePack({question("q", Dimension::Capacity)});
    const Pack other = onePack({question("another", Dimension::Capacity)});
    Years years;
    years.add(first, {{"q", 1}});
    years.add(first, {{"q", 2}});
    years.add(other, {{"another", 3}});
    years.add(other, {{"another", 3}});
    years.add(other, {});

    const auto& line = years.trend().whole.capacity;
    CHECK_FALSE(line[0].continues);
    CHECK(line[1].continues);
    CHECK_FALSE(line[2].continues); // nothing in common
    CHECK(line[3].continues);
    CHECK_FALSE(line[4].continues); // no point
}

TEST_CASE("Whatever only an older year has comes last, with nothing in the newer", "[trend]") {
    Pack older = onePack({question("q", Dimension::Capacity)});
    older.components.front().id = {"gone"};
    Years years;
    years.add(older, {{"q", 1}});
    years.add(onePack({question("q", Dimension::Capacity)}), {{"q", 1}});

    const Trend trend = years.trend();
    REQUIRE(trend.national.size() == 2);
    CHECK(trend.national[0].component.value == "c");
    CHECK(trend.national[1].component.value == "gone");
    CHECK(trend.national[1].figures.capacity[1] == TrendPoint{});
}

TEST_CASE("A trend of one year has no line, of none no points", "[trend]") {
    Years years;
    CHECK(years.trend().whole.capacity.empty());

    years.add(onePack({question("q", Dimension::Capacity)}), {{"q", 1}});
    CHECK(years.trend().whole.capacity.size() == 1);
}
