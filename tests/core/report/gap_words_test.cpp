#include "core/report/gap_words.h"
#include "core/report/threat_words.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

struct OneGap {
    Pack pack;
    CellScore cell;
    Gap gap;
};

OneGap oneGap(Pack pack, const Answers& answers) {
    const CellScore cell = score(pack, answers).cells.at(0);
    const Gap gap = gapOf(pack, cell, {});
    return {std::move(pack), cell, gap};
}

/// Capacity at 2.5, readiness at 2 of 5; target 4.
OneGap halfway() {
    Answers answers;
    answers.set({"a"}, {"c1"}, answered(2));
    answers.set({"a"}, {"c2"}, answered(3));
    answers.set({"a"}, {"r"}, answered(2));
    return oneGap(onePack({question("c1", Dimension::Capacity),
                           question("c2", Dimension::Capacity),
                           question("r", Dimension::Readiness)}),
                  answers);
}

} // namespace

TEST_CASE("A priority is told with its factors", "[gaps]") {
    const Gap gap = halfway().gap;

    CHECK(report::priorityFormula(gap, "en") == "(1.5 + 2.0) / 2 × component 1 × role 3 = 5.3");
    CHECK(report::priorityFormula(gap, "uk") == "(1,5 + 2,0) / 2 × компонент 1 × роль 3 = 5,3");
}

TEST_CASE("Where one dimension alone is asked, its shortfall stands for the mean", "[gaps]") {
    Answers answers;
    answers.set({"a"}, {"c"}, answered(2));
    const OneGap one = oneGap(onePack({question("c", Dimension::Capacity)}), answers);

    CHECK(report::priorityFormula(one.gap, "en") == "2.0 × component 1 × role 3 = 6.0");
    CHECK(report::wayText(one.pack, one.cell, one.gap, Dimension::Readiness, "en") == "–");
    CHECK(report::shortfallText(one.pack, one.cell, one.gap, Dimension::Readiness, "en") == "–");
}

TEST_CASE("A threat on the component stands in the formula, and its reason in words", "[gaps]") {
    Answers answers;
    answers.set({"a"}, {"c"}, answered(2));
    const Pack pack = onePack({question("c", Dimension::Capacity)});
    const Assessment assessment{.threats = {{.id = {"T-1"},
                                             .title = "Mines",
                                             .kind = ThreatKind::Potential,
                                             .likelihood = 4,
                                             .impact = 5,
                                             .components = {{"c"}}}}};
    const Gap gap = gapOf(pack, score(pack, answers).cells.at(0), assessment);

    CHECK(report::priorityFormula(gap, "uk") == "2,0 × компонент 1 × роль 3 × загрози 1,4 = 8,4");
    CHECK(report::pressureReason(pack, assessment.threats, gap.pressure, "en") ==
          "Mines: 4 × 5 / 25, halved for a potential threat = 0.4");
    CHECK(report::pressureReason(pack, assessment.threats, {}, "en").empty());
}

TEST_CASE("A gap that is not yet known has no formula", "[gaps]") {
    const OneGap one = oneGap(onePack({question("c", Dimension::Capacity)}), {});

    CHECK(report::priorityFormula(one.gap, "en").empty());
    CHECK(report::wayText(one.pack, one.cell, one.gap, Dimension::Capacity, "en") == "0.0–5.0 → 4");
}

TEST_CASE("The way goes from the level to the target", "[gaps]") {
    const OneGap one = halfway();

    CHECK(report::wayText(one.pack, one.cell, one.gap, Dimension::Capacity, "uk") == "2,5 → 4");
    CHECK(report::shortfallText(one.pack, one.cell, one.gap, Dimension::Capacity, "uk") == "1,5");
}

TEST_CASE("Under half coverage the shortfall is told as a range alone", "[gaps]") {
    Answers answers;
    answers.set({"a"}, {"c1"}, answered(5));
    const OneGap one = oneGap(onePack({question("c1", Dimension::Capacity),
                                       question("c2", Dimension::Capacity),
                                       question("c3", Dimension::Capacity)}),
                              answers);

    CHECK(report::shortfallText(one.pack, one.cell, one.gap, Dimension::Capacity, "en") ==
          "0.0–2.3");
}

TEST_CASE("What is certain and what is open are told in different sentences", "[gaps]") {
    const OneGap certain = halfway();
    const OneGap open = oneGap(onePack({question("c", Dimension::Capacity)}), {});

    CHECK(report::certaintySentence(certain.gap, "en").starts_with("Certain gap"));
    CHECK(report::certaintySentence(open.gap, "en").starts_with("Not certain"));
}

TEST_CASE("What caps a score is named by its numbers", "[gaps]") {
    Question gate = question("g", Dimension::Capacity);
    gate.gate = Gate{.below = 3, .cap = 2};
    Answers answers;
    answers.set({"a"}, {"g"}, answered(1));
    const OneGap one = oneGap(onePack({question("c", Dimension::Capacity), gate}), answers);

    CHECK(report::gateCodes(one.pack, one.gap) == "1.1.2");
}
