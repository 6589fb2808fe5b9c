#include "core/report/assessment_report.h"
#include "core/report/words.h"
#include "tests/support/packs.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

struct Given {
    Pack before = smallPack();
    Pack now = smallPack();
    Assessment earlier = evenAssessment(before, 2);
    Assessment later = evenAssessment(now, 3);
    ReportProfile profile{.parts = {ReportPart::Comparison}};

    Given() { earlier.id = {"2024"}; }

    [[nodiscard]] std::vector<Section> sections(const std::string& language = "en",
                                                bool hasAnswers = true) const {
        const ScoreSheet sheet = score(before, earlier.answers);
        const EarlierYear year{&before, &sheet, "2024", hasAnswers ? &earlier : nullptr};
        return assessmentReport({now, later, year}, profile, {}, language).sections;
    }
};

template <class Kind>
std::vector<Kind> blocksOf(const Section& section) {
    std::vector<Kind> blocks;
    for (const Block& block : section.blocks) {
        if (const auto* one = std::get_if<Kind>(&block)) {
            blocks.push_back(*one);
        }
    }
    return blocks;
}

std::string textOf(const Section& section) {
    std::string all;
    for (const Paragraph& paragraph : blocksOf<Paragraph>(section)) {
        all += paragraph.text + "\n";
    }
    return all;
}

std::vector<std::string> textsOf(const std::vector<TableCell>& row) {
    std::vector<std::string> texts;
    std::ranges::transform(row, std::back_inserter(texts), &TableCell::text);
    return texts;
}

} // namespace

TEST_CASE("The comparison tells of every component from, to, change, certainty and like for like",
          "[comparison_section]") {
    const Given given;

    const std::vector<Section> sections = given.sections();

    REQUIRE(sections.size() == 3);
    CHECK(sections[0].heading == "2025 beside 2024");
    CHECK(textOf(sections[0])
              .find("Preparedness as a whole: 2.0 in 2024, 3.0 in 2025; change "
                    "+1.0, certain.") == 0);
    const Table table = blocksOf<Table>(sections[0]).front();
    REQUIRE(table.rows.size() == 3);
    CHECK(textsOf(table.rows[0]) ==
          std::vector<std::string>{
              "1 Component first", "2.0", "3.0", "+1.0", "yes", "+1.0", "100%", "0.0"});
    CHECK(table.rows[0][3].isStrong);
    CHECK_FALSE(table.rows[0][5].isStrong);
    CHECK(blocksOf<Picture>(sections[0]).size() == 1);
}

TEST_CASE("Only another questionnaire is told of, with how many questions are common",
          "[comparison_section]") {
    Given given;
    CHECK(textOf(given.sections()[0]).find("questionnaires differ") == std::string::npos);
    given.now.version = "2.0";
    Question& question = given.now.components[0].criteria[0].questions[0];
    ++question.revision;
    const std::size_t all = allQuestions(given.now).size();

    const std::string text = textOf(given.sections()[0]);

    CHECK(text.find("Of the " + std::to_string(all) + " questions of the later one, " +
                    std::to_string(all - 1) + " are common to both") != std::string::npos);
}

TEST_CASE("The answers that moved a component stand above its change with both levels",
          "[comparison_section]") {
    Given given;
    const Question& question = given.now.components[0].criteria[0].questions[0];
    given.later = given.earlier;
    given.later.answers.set({"a"}, question.id, answered(5));

    const Section moved = given.sections().back();

    const Table table = blocksOf<Table>(moved).front();
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1].text == question.text.in("en"));
    CHECK(table.rows[0][2].text == "A");
    CHECK(table.rows[0][4].text == "2 → 5");
    CHECK(table.rows[0][5].text == table.rows[1][5].text);
    CHECK(table.rows[0][5].text.front() == '+');
    CHECK(table.rows[1][0].text == "1");
}

TEST_CASE("The profile narrows the tables of a comparison to its components and actors",
          "[comparison_section]") {
    Given given;
    given.profile.components = {{"second"}};
    given.profile.actors = {{"b"}};

    const std::vector<Section> sections = given.sections();

    const Table components = blocksOf<Table>(sections[0]).front();
    const Table actors = blocksOf<Table>(sections[1]).front();
    const Table moved = blocksOf<Table>(sections[2]).front();
    CHECK(components.rows.size() == 2);
    CHECK(components.rows[0][0].text == "2 Component second");
    CHECK(actors.rows.size() == 2);
    CHECK(actors.rows[0][0].text == "B");
    for (std::size_t row = 0; row + 1 < moved.rows.size(); ++row) {
        CHECK(moved.rows[row][2].text == "B");
    }
}

TEST_CASE("More actors than a page can hold are compared on several", "[comparison_section]") {
    Given given;
    given.before = widePack(7, 3);
    given.now = given.before;
    given.earlier = evenAssessment(given.before, 2);
    given.earlier.id = {"2024"};
    given.later = evenAssessment(given.now, 3);

    const std::vector<Picture> pictures = blocksOf<Picture>(given.sections()[1]);

    REQUIRE(pictures.size() == 3);
    CHECK(std::get<DumbbellChart>(pictures[0].chart).groups[0].rows.size() == 3);
    CHECK(std::get<DumbbellChart>(pictures[2].chart).title ==
          "Preparedness in 2024 and 2025: MIA 1");
}

TEST_CASE("Without the answers of an earlier year there is nothing to compare",
          "[comparison_section]") {
    const Given given;

    CHECK(given.sections("uk", false).empty());
}
