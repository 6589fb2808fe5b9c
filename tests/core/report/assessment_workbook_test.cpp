#include "core/report/assessment_workbook.h"
#include "core/workbook/cell_text.h"
#include "tests/support/packs.h"
#include "tests/support/two_years.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;
using workbook::Sheet;
using workbook::Workbook;

namespace {

const ReportSetting kSetting{.isIllustrative = true,
                             .dataAsOf = "2025-12-31",
                             .programVersion = "0.1.0",
                             .contentHash = std::string(64, 'a')};
const std::set<ReportPart> kAllParts = shippedProfiles().front().parts;

Workbook workbookOf(const Pack& pack,
                    const Assessment& assessment,
                    const ReportProfile& profile = {.parts = kAllParts},
                    const std::vector<std::string>& languages = {"en"}) {
    return assessmentWorkbook({pack, assessment}, profile, kSetting, languages);
}

TwoYears smallYears() {
    std::mt19937 random(7); // NOLINT: the same answers in every run
    const Pack pack = smallPack();
    Assessment earlier{.id = {"2023"}, .answers = randomAnswers(pack, random)};
    Assessment later{.id = {"2025"}, .answers = randomAnswers(pack, random)};
    return {pack, std::move(earlier), pack, std::move(later)};
}

Workbook workbookOf(const TwoYears& years, const ReportProfile& profile = {.parts = kAllParts}) {
    const EarlierYear earlier{
        &years.fromPack, &years.fromSheet, years.fromAssessment.id.value, &years.fromAssessment};
    const std::vector<std::string> languages{"en"};
    return assessmentWorkbook(
        {years.toPack, years.toAssessment, earlier}, profile, kSetting, languages);
}

const Sheet* findSheet(const Workbook& workbook, const std::string& name) {
    const auto found = std::ranges::find(workbook.sheets, name, &Sheet::name);
    return found == workbook.sheets.end() ? nullptr : &*found;
}

const Sheet& sheetOf(const Workbook& workbook, const std::string& name) {
    const Sheet* sheet = findSheet(workbook, name);
    REQUIRE(sheet);
    return *sheet;
}

std::string textAt(const Sheet& sheet, std::size_t row, std::size_t column) {
    const auto* text = std::get_if<std::string>(&sheet.rows.at(row).cells.at(column).value);
    return text ? *text : std::string();
}

/// The texts of a column below the header.
std::set<std::string> textsIn(const Sheet& sheet, std::size_t column) {
    std::set<std::string> texts;
    for (std::size_t row = sheet.headerRow + 1; row < sheet.rows.size(); ++row) {
        texts.insert(textAt(sheet, row, column));
    }
    return texts;
}

std::vector<std::string> namesOf(const Workbook& workbook) {
    std::vector<std::string> names;
    std::ranges::transform(workbook.sheets, std::back_inserter(names), &Sheet::name);
    return names;
}

std::size_t columnOf(const Sheet& sheet, const std::string& title) {
    const auto& header = sheet.rows.at(sheet.headerRow).cells;
    for (std::size_t column = 0; column < header.size(); ++column) {
        if (textAt(sheet, sheet.headerRow, column) == title) {
            return column;
        }
    }
    FAIL("no column " << title);
    return 0;
}

Assessment answeredOnce(const Answer& answer) {
    Assessment assessment{.id = {"2025"}, .title = "2025"};
    assessment.answers.set({"a"}, {"q"}, answer);
    return assessment;
}

} // namespace

TEST_CASE("Sheets are named in the language of the report", "[assessment_workbook]") {
    const Assessment assessment{.id = {"2025"}};

    CHECK(namesOf(workbookOf(smallPack(), assessment)) ==
          std::vector<std::string>{"Summary",
                                   "Scores",
                                   "Gaps",
                                   "Answers",
                                   "Evidence",
                                   "Check",
                                   "Check criteria",
                                   "Check answers"});
    CHECK(namesOf(workbookOf(smallPack(), assessment, {.parts = kAllParts}, {"uk"})) ==
          std::vector<std::string>{"Резюме",
                                   "Оцінки",
                                   "Розриви",
                                   "Відповіді",
                                   "Докази",
                                   "Перевірка",
                                   "Перевірка критеріїв",
                                   "Перевірка відповідей"});
}

TEST_CASE("A profile without the answers has a workbook without them and their check",
          "[assessment_workbook]") {
    const Assessment assessment{.id = {"2025"}};

    CHECK(namesOf(workbookOf(smallPack(), assessment, {.parts = {ReportPart::Summary}})) ==
          std::vector<std::string>{"Summary", "Scores"});
}

TEST_CASE("The comparison stands in the workbook where an earlier year is there and the profile "
          "asks for it",
          "[assessment_workbook]") {
    const TwoYears years = smallYears();

    CHECK(findSheet(workbookOf(years), "Comparison"));
    CHECK(findSheet(workbookOf(years, {.parts = {ReportPart::Comparison}}), "Comparison"));
    CHECK(findSheet(workbookOf(years), "What caused the change"));
    CHECK_FALSE(findSheet(workbookOf(years, {.parts = {ReportPart::Comparison}}),
                          "What caused the change")); // it is made of answers
    CHECK_FALSE(findSheet(workbookOf(years, {.parts = {ReportPart::Summary}}), "Comparison"));
    CHECK_FALSE(findSheet(workbookOf(years.toPack, years.toAssessment), "Comparison"));
}

TEST_CASE("Every figure that either year has is compared in three figures",
          "[assessment_workbook]") {
    const TwoYears years = smallYears();
    const Comparison& all = years.comparison;
    const Workbook made = workbookOf(years);

    const Sheet& sheet = sheetOf(made, "Comparison");
    CHECK(sheet.rows.size() - 1 ==
          3 * (1 + all.national.size() + all.actors.size() + all.cells.size()));
    CHECK(sheet.hasFilter);
    const auto& whole = sheet.rows.at(3).cells;
    CHECK(std::get<double>(whole.at(columnOf(sheet, "2023, level 0–5")).value) ==
          Approx(*all.whole.preparedness.from * 5));
    CHECK(std::get<double>(whole.at(columnOf(sheet, "Change, levels")).value) ==
          Approx(all.whole.preparedness.change->difference * 5));
}

TEST_CASE("What caused the change adds up to the change like for like", "[assessment_workbook]") {
    const TwoYears years = smallYears();
    const Workbook made = workbookOf(years);

    const Sheet& sheet = sheetOf(made, "What caused the change");
    const std::size_t column =
        columnOf(sheet, "Adds to the change of the country as a whole, levels");
    double sum = 0;
    for (std::size_t row = 1; row < sheet.rows.size(); ++row) {
        sum += std::get<double>(sheet.rows[row].cells.at(column).value);
    }
    CHECK(sheet.rows.size() > 1);
    CHECK(sum == Approx(*years.comparison.whole.preparedness.likeForLike.change() * 5));
}

TEST_CASE("Of an actor that the profile leaves out the comparison has nothing",
          "[assessment_workbook]") {
    const TwoYears years = smallYears();
    const std::string shown = years.toPack.actors.front().id.value;
    const Workbook made =
        workbookOf(years, {.parts = kAllParts, .actors = {years.toPack.actors.front().id}});

    const Sheet& figures = sheetOf(made, "Comparison");
    CHECK(textsIn(figures, columnOf(figures, "Actor, id")) == std::set<std::string>{"", shown});
    const Sheet& causes = sheetOf(made, "What caused the change");
    CHECK(textsIn(causes, columnOf(causes, "Actor, id")) == std::set<std::string>{shown});
}

TEST_CASE("An answer has its ids beside its names and what it says as it is written",
          "[assessment_workbook]") {
    Answer answer = answered(3);
    answer.rationale = "=1+1";
    answer.evidence = std::string(10'000, 'x');
    answer.confidence = Confidence::High;
    answer.date = "2025-03-01";
    const Workbook made =
        workbookOf(onePack({question("q", Dimension::Capacity)}), answeredOnce(answer));

    const Sheet& answers = sheetOf(made, "Answers");
    REQUIRE(answers.rows.size() == 2);
    const auto said = [&](const std::string& title) {
        return textAt(answers, 1, columnOf(answers, title));
    };
    CHECK(said("Component, id") == "c");
    CHECK(said("Actor, id") == "a");
    CHECK(said("Question, id") == "q");
    CHECK(said("Comment") == "=1+1");
    CHECK(said("Evidence") == std::string(10'000, 'x'));
    CHECK(said("Confidence") == "high");
    const auto& level = answers.rows[1].cells[columnOf(answers, "Level, 0–5")].value;
    CHECK(std::get<double>(level) == 3);
    const auto& date = answers.rows[1].cells[columnOf(answers, "Date")].value;
    CHECK(std::get<workbook::Day>(date) == *workbook::dayFrom("2025-03-01"));
}

TEST_CASE("A date that is none of the calendar stays a text", "[assessment_workbook]") {
    Answer answer = answered(3);
    answer.date = "2025-02-30";
    const Workbook made =
        workbookOf(onePack({question("q", Dimension::Capacity)}), answeredOnce(answer));

    const Sheet& answers = sheetOf(made, "Answers");
    CHECK(textAt(answers, 1, columnOf(answers, "Date")) == "2025-02-30");
}

TEST_CASE("A document's link is a text of the sheet of evidence", "[assessment_workbook]") {
    Answer answer = answered(3);
    answer.documents = {
        {.id = "d1", .title = "Act", .link = "https://example.org/a", .date = "2024-05-06"}};
    const Workbook made =
        workbookOf(onePack({question("q", Dimension::Capacity)}), answeredOnce(answer));

    const Sheet& evidence = sheetOf(made, "Evidence");
    REQUIRE(evidence.rows.size() == 2);
    CHECK(textAt(evidence, 1, columnOf(evidence, "Document, id")) == "d1");
    CHECK(textAt(evidence, 1, columnOf(evidence, "Where it is")) == "https://example.org/a");
}

TEST_CASE("Every sheet follows the profile's actors; the country's figures stay those of all",
          "[assessment_workbook]") {
    std::mt19937 random(7); // NOLINT: the same pack in every run
    const Pack pack = smallPack();
    Assessment assessment{.id = {"2025"}, .answers = randomAnswers(pack, random)};
    const std::string shown = pack.actors.front().id.value;
    const Workbook all = workbookOf(pack, assessment);
    const Workbook narrow =
        workbookOf(pack, assessment, {.parts = kAllParts, .actors = {pack.actors.front().id}});

    for (const char* name : {"Scores", "Gaps", "Answers", "Check answers", "Check criteria"}) {
        CAPTURE(name);
        const Sheet& sheet = sheetOf(narrow, name);
        CHECK(sheet.rows.size() < sheetOf(all, name).rows.size());
        CHECK(textsIn(sheet, columnOf(sheet, "Actor, id")) == std::set<std::string>{shown});
    }
    const Sheet& check = sheetOf(narrow, "Check");
    CHECK(textsIn(check, columnOf(check, "Actor, id")) == std::set<std::string>{shown});
    CHECK(textsIn(check, 0) ==
          std::set<std::string>{"Actor in the component", "Actor over its components"});
    const auto wholeOf = [](const Sheet& summary) {
        const auto found = std::ranges::find_if(summary.rows, [](const workbook::Row& row) {
            return !row.cells.empty() &&
                   row.cells[0].value == workbook::Value("Country as a whole");
        });
        REQUIRE(found != summary.rows.end());
        return found->cells[5].value;
    };
    CHECK(wholeOf(sheetOf(narrow, "Summary")) == wholeOf(sheetOf(all, "Summary")));
}

TEST_CASE("Two languages stand in the same cells", "[assessment_workbook]") {
    const Workbook made =
        workbookOf(smallPack(), {.id = {"2025"}}, {.parts = kAllParts}, {"uk", "en"});

    const Sheet& scores = sheetOf(made, "Оцінки");
    CHECK(textAt(scores, 0, 1) == "Компонент / Component");
}

TEST_CASE("Charts stand on the rows of the components", "[assessment_workbook]") {
    const Workbook made = workbookOf(smallPack(), {.id = {"2025"}});

    const Sheet& summary = sheetOf(made, "Summary");
    REQUIRE(summary.charts.size() == 1); // two components make no radar
    const workbook::NativeChart& bars = summary.charts.front();
    CHECK(bars.lastRow - bars.firstRow == 1);
    CHECK(textAt(summary, bars.firstRow, 1) == smallPack().components.front().id.value);
    CHECK(textAt(summary, bars.lastRow, 1) == smallPack().components.back().id.value);
}

TEST_CASE("Head and foot bear the marking, and the file the day of the data",
          "[assessment_workbook]") {
    const Workbook made =
        workbookOf(smallPack(), {.id = {"2025"}}, {.parts = kAllParts, .marking = "R&D only"});

    CHECK(made.head == "Illustrative, not real data · R&&D only");
    CHECK(made.foot.find("31 December 2025") != std::string::npos);
    CHECK(made.created == workbook::dayFrom("2025-12-31"));
}
