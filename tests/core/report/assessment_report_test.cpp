#include "core/analysis/open_questions.h"
#include "core/report/assessment_report.h"
#include "core/report/words.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kordon;
using namespace kordon::report;
using namespace kordon::tests;

namespace {

const ReportSetting kSetting{
    .isIllustrative = false, .dataAsOf = "2025-12-31", .programVersion = "0.1.0"};

/// A report with every part.
Report reportOf(const Pack& pack,
                const Assessment& assessment,
                const ReportSetting& setting,
                std::string_view language,
                const ReportProfile& profile = {.parts = shippedProfiles().front().parts}) {
    return assessmentReport({pack, assessment}, profile, setting, language);
}

void append(std::string& all, const Paragraph& paragraph) {
    all += paragraph.text + "\n";
}

void append(std::string& all, const BulletList& list) {
    for (const std::string& item : list.items) {
        all += item + "\n";
    }
}

void append(std::string& all, const Table& table) {
    all += table.caption + "\n";
    for (const Column& column : table.columns) {
        all += column.title + "\n";
    }
    for (const auto& row : table.rows) {
        for (const TableCell& cell : row) {
            all += cell.text + "\n";
        }
    }
}

void append(std::string& all, const Picture& picture) {
    all += picture.caption + "\n";
}

void append(std::string& all, const SignatureLines& signatures) {
    for (const Signature& each : signatures.lines) {
        all += each.position + "\n" + each.name + "\n";
    }
}

std::string textOf(const Section& section) {
    std::string all = section.heading + "\n";
    for (const Block& block : section.blocks) {
        std::visit([&](const auto& each) { append(all, each); }, block);
    }
    return all;
}

/// The text of a component's chapter: its section and those below it.
std::string chapterOf(const Report& report, const std::string& heading) {
    auto section = std::ranges::find(report.sections, heading, &Section::heading);
    std::string all;
    do {
        all += textOf(*section++);
    } while (section != report.sections.end() && section->depth > 1);
    return all;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Assessment assessmentOf(Answers answers) {
    Assessment assessment{.id = {"2025"}, .title = "Year 2025"};
    assessment.answers = std::move(answers);
    return assessment;
}

std::string headingOf(const Pack& pack, const Component& component, const std::string& language) {
    return std::to_string(numberOf(pack, component.id)) + " " + component.title.in(language);
}

} // namespace

TEST_CASE("The report has a chapter for each component, in the pack's order",
          "[assessment_report]") {
    const Pack pack = smallPack();

    const Report report = reportOf(pack, assessmentOf({}), kSetting, "uk");

    auto section = report.sections.begin();
    for (const Component& component : pack.components) {
        section = std::find_if(section, report.sections.end(), [&](const Section& each) {
            return each.depth == 1 && each.heading == headingOf(pack, component, "uk");
        });
        REQUIRE(section != report.sections.end());
    }
}

TEST_CASE("Every open question is listed with code, text and state", "[assessment_report]") {
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        const Pack pack = randomPack(random);
        const Assessment assessment = assessmentOf(randomAnswers(pack, random));

        const std::string list =
            chapterOf(reportOf(pack, assessment, kSetting, "en"), "Annex: open questions");

        for (const Component& component : pack.components) {
            for (const QuestionInState& open : openQuestions(component, assessment.answers)) {
                CAPTURE(open.question.value);
                CHECK(contains(list, codeOf(pack, open.question) + "\n"));
                CHECK(contains(list, findQuestion(pack, open.question)->question->text.in("en")));
                CHECK(contains(list, stateName(open.state).in("en")));
            }
        }
    }
}

TEST_CASE("What is not applicable is listed with its reason", "[assessment_report]") {
    const Pack pack = smallPack();
    const Question& question = pack.components.front().criteria.front().questions.front();
    Answer answer = inState(AnswerState::NotApplicable);
    answer.rationale = "There is no sea here";
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, question.id, answer);

    const Report report = reportOf(pack, assessment, kSetting, "en");

    CHECK(contains(chapterOf(report, "Annex: marked not applicable"), "There is no sea here"));
}

TEST_CASE("Every comment, proof and document title stands in the annexes", "[assessment_report]") {
    const Pack pack = onePack({question("q1", Dimension::Capacity)});
    Answer answer = answered(3);
    answer.rationale = "<b>not bold</b> =1+1";
    answer.evidence = "Order 12";
    answer.documents = {{.id = "d", .title = "../../etc/passwd", .sha256 = std::string(64, 'a')}};
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, {"q1"}, answer);

    const Report report = reportOf(pack, assessment, kSetting, "en");

    const std::string answers = chapterOf(report, "Annex: all answers");
    CHECK(contains(answers, "<b>not bold</b> =1+1"));
    CHECK(contains(answers, "Order 12"));
    CHECK(contains(answers, "../../etc/passwd"));
    CHECK(contains(chapterOf(report, "Annex: documents"), "../../etc/passwd"));
}

TEST_CASE("Beside another actor's answer the question stands where the row begins a page",
          "[assessment_report]") {
    const Report report = reportOf(smallPack(), assessmentOf({}), kSetting, "uk");
    const auto annex =
        std::ranges::find(report.sections, "Додаток: усі відповіді", &Section::heading);
    REQUIRE(annex != report.sections.end());

    const auto& rows = std::get<Table>(std::next(annex)->blocks.front()).rows;

    REQUIRE(rows.size() >= 2);
    CHECK_FALSE(rows[0][1].text.empty());
    CHECK(rows[0][1].continued.empty());
    CHECK(rows[1][0].text == rows[0][0].text);
    CHECK(rows[1][1].text.empty());
    CHECK(rows[1][1].continued == rows[0][1].text + " (продовження)");
}

TEST_CASE("A profile decides the parts; those of one component or actor leave out the others",
          "[assessment_report]") {
    const Pack pack = smallPack();
    const Component& kept = pack.components.front();

    const Report report = reportOf(pack,
                                   assessmentOf({}),
                                   kSetting,
                                   "en",
                                   {.parts = {ReportPart::Components, ReportPart::Answers},
                                    .components = {kept.id},
                                    .actors = {{"a"}}});

    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[0].heading == headingOf(pack, kept, "en"));
    CHECK(report.sections[1].heading == "Annex: all answers");
    CHECK(report.sections[2].heading == headingOf(pack, kept, "en"));
    CHECK_FALSE(report.hasContents);
    CHECK_FALSE(contains(textOf(report.sections[0]), findActor(pack, {"b"})->shortName.in("en")));
}

TEST_CASE("Records that nobody has filled in leave a line to write on", "[assessment_report]") {
    const Pack pack = smallPack();

    const Report blank = reportOf(pack, assessmentOf({}), kSetting, "uk");
    const Report filled = reportOf(pack,
                                   assessmentOf({}),
                                   kSetting,
                                   "uk",
                                   {.parts = {ReportPart::Signatures},
                                    .marking = "ДСК",
                                    .copyNumber = "2",
                                    .registration = "14/3",
                                    .approval = "Голова\nОлена КОВАЛЬ",
                                    .signatories = {{"Секретар", "Іван БОЙКО"}}});

    CHECK(contains(blank.titlePage.records.front(), "____"));
    CHECK(filled.marking == "ДСК");
    CHECK(filled.titlePage.records ==
          std::vector<std::string>{"Прим. № 2", "Реєстраційний № 14/3"});
    CHECK(filled.titlePage.approval.front() == "ЗАТВЕРДЖУЮ");
    CHECK(contains(textOf(filled.sections.front()), "Секретар\nІван БОЙКО"));
}

TEST_CASE("A fired gate is named with its code, its text and what it caps", "[assessment_report]") {
    Question gate = question("q1", Dimension::Readiness);
    gate.gate = Gate{.below = 2, .cap = 1.5};
    const Pack pack = onePack({gate, question("q2", Dimension::Readiness)});
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, {"q1"}, answered(1));
    assessment.answers.set({"a"}, {"q2"}, answered(5));

    const Report report = reportOf(pack, assessment, kSetting, "en");

    const std::string chapter = chapterOf(report, headingOf(pack, pack.components.front(), "en"));
    CHECK(contains(chapter, "1.1.1 Question q1"));
    CHECK(contains(chapter, "lower than 2; this caps readiness at 1.5"));
}

TEST_CASE("What is not yet known stands in a list of its own", "[assessment_report]") {
    const Pack pack = smallPack();

    const Report report = reportOf(pack, assessmentOf({}), kSetting, "en");

    const auto section = std::ranges::find(report.sections, "Not yet known", &Section::heading);
    REQUIRE(section != report.sections.end());
    for (const Component& component : pack.components) {
        CHECK(contains(textOf(*section), component.title.in("en")));
    }
}

TEST_CASE("A threat that raises priorities is named with its reason", "[assessment_report]") {
    const Pack pack = smallPack();
    Assessment assessment = assessmentOf({});
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const Actor& actor : pack.actors) {
            assessment.answers.set(actor.id, place.question->id, answered(2));
        }
    }
    const auto text = [&] {
        std::string all;
        for (const Section& section : reportOf(pack, assessment, kSetting, "en").sections) {
            all += textOf(section);
        }
        return all;
    };
    CHECK_FALSE(contains(text(), "Threats that raise priorities"));

    assessment.threats = {{.id = {"T-1"},
                           .title = "<b>Mines",
                           .likelihood = 4,
                           .impact = 5,
                           .components = {{"first"}}}};
    const std::string reason = "<b>Mines: 4 × 5 / 25 = 0.8";

    CHECK(contains(text(), "Threats that raise priorities"));
    CHECK(contains(text(), reason + "\n1.8\n"));
    CHECK(contains(text(), "Pressure of threats – " + reason));
}

TEST_CASE("An agreed assessment's report says who agreed, when, and whether it is still that",
          "[assessment_report]") {
    const Pack pack = smallPack();
    ReportSetting setting = kSetting;
    setting.contentHash = std::string(64, 'a');
    setting.agreed = AgreedBy{"Олена Коваль", "2025-12-30", std::string(64, 'a')};
    const auto aboutOf = [&](const ReportSetting& each) {
        const Report report = reportOf(pack, assessmentOf({}), each, "en");
        std::string all;
        for (const Section& section : report.sections) {
            all += textOf(section);
        }
        return all;
    };

    const std::vector<std::string> lines =
        reportOf(pack, assessmentOf({}), setting, "en").titlePage.lines;
    CHECK(lines.back() == "Agreed: Олена Коваль, 30 December 2025 (content hash aaaaaaaa)");
    CHECK(contains(aboutOf(setting), "the content is as agreed"));
    setting.contentHash = std::string(64, 'b');
    CHECK(contains(aboutOf(setting), "the content has changed since"));
    CHECK_FALSE(contains(aboutOf(kSetting), "Agreed"));
}

TEST_CASE("An illustrative file is marked on the pages and in the charts", "[assessment_report]") {
    const Pack pack = smallPack();
    ReportSetting setting = kSetting;
    setting.isIllustrative = true;

    const Report marked = reportOf(pack, assessmentOf({}), setting, "uk");
    const Report plain = reportOf(pack, assessmentOf({}), kSetting, "uk");

    CHECK(marked.marking == "Ілюстративні, не реальні дані");
    CHECK(plain.marking.empty());
    int charts = 0;
    for (const Section& section : marked.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* picture = std::get_if<Picture>(&block)) {
                ++charts;
                CHECK(std::visit([](const auto& chart) { return chart.note; }, picture->chart) ==
                      marked.marking);
            }
        }
    }
    CHECK(charts == 6);
}

TEST_CASE("Every row of every table has a cell for each column", "[assessment_report]") {
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const Pack pack = randomPack(random);

        const Report report =
            reportOf(pack, assessmentOf(randomAnswers(pack, random)), kSetting, "uk");

        for (const Section& section : report.sections) {
            for (const Block& block : section.blocks) {
                if (const auto* table = std::get_if<Table>(&block)) {
                    for (const auto& row : table->rows) {
                        CHECK(row.size() == table->columns.size());
                    }
                }
            }
        }
    }
}

TEST_CASE("A Ukrainian report has decimal commas and Ukrainian dates", "[assessment_report]") {
    const Pack pack =
        onePack({question("q1", Dimension::Capacity), question("q2", Dimension::Capacity)});
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, {"q1"}, answered(2));
    assessment.answers.set({"a"}, {"q2"}, answered(3));

    const Report report = reportOf(pack, assessment, kSetting, "uk");

    CHECK(contains(report.footer, "31.12.2025"));
    CHECK(contains(chapterOf(report, headingOf(pack, pack.components.front(), "uk")), "2,5\n"));
}
