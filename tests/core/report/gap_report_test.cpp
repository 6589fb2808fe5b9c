#include "core/analysis/open_questions.h"
#include "core/report/gap_report.h"
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

TEST_CASE("The report has a chapter for each component, in the pack's order", "[gap_report]") {
    const Pack pack = smallPack();

    const Report report = gapReport(pack, assessmentOf({}), kSetting, "uk");

    std::vector<std::string> chapters;
    for (const Section& section : report.sections) {
        if (section.depth == 1) {
            chapters.push_back(section.heading);
        }
    }
    REQUIRE(chapters.size() > pack.components.size());
    const auto first = chapters.size() - pack.components.size();
    for (std::size_t index = 0; index < pack.components.size(); ++index) {
        CHECK(chapters[first + index] == headingOf(pack, pack.components[index], "uk"));
    }
}

TEST_CASE("A component's chapter names every open question with code, text and state",
          "[gap_report]") {
    std::mt19937 random(11);
    for (int round = 0; round < 20; ++round) {
        const Pack pack = randomPack(random);
        const Assessment assessment = assessmentOf(randomAnswers(pack, random));

        const Report report = gapReport(pack, assessment, kSetting, "en");

        for (const Component& component : pack.components) {
            const std::string chapter = chapterOf(report, headingOf(pack, component, "en"));
            for (const QuestionInState& open : openQuestions(component, assessment.answers)) {
                CAPTURE(open.question.value);
                CHECK(contains(chapter, codeOf(pack, open.question) + "\n"));
                CHECK(
                    contains(chapter, findQuestion(pack, open.question)->question->text.in("en")));
                CHECK(contains(chapter, stateName(open.state).in("en")));
            }
        }
    }
}

TEST_CASE("A component's chapter gives the rationale of what is not applicable", "[gap_report]") {
    const Pack pack = smallPack();
    const Component& component = pack.components.front();
    const Question& question = component.criteria.front().questions.front();
    Answer answer = inState(AnswerState::NotApplicable);
    answer.rationale = "There is no sea here";
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, question.id, answer);

    const Report report = gapReport(pack, assessment, kSetting, "en");

    const std::string chapter = chapterOf(report, headingOf(pack, component, "en"));
    CHECK(contains(chapter, "Marked not applicable"));
    CHECK(contains(chapter, "There is no sea here"));
}

TEST_CASE("A fired gate is named with its code, its text and what it caps", "[gap_report]") {
    Question gate = question("q1", Dimension::Readiness);
    gate.gate = Gate{.below = 2, .cap = 1.5};
    const Pack pack = onePack({gate, question("q2", Dimension::Readiness)});
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, {"q1"}, answered(1));
    assessment.answers.set({"a"}, {"q2"}, answered(5));

    const Report report = gapReport(pack, assessment, kSetting, "en");

    const std::string chapter = chapterOf(report, headingOf(pack, pack.components.front(), "en"));
    CHECK(contains(chapter, "1.1.1 Question q1"));
    CHECK(contains(chapter, "lower than 2; this caps readiness at 1.5"));
}

TEST_CASE("What is not yet known stands in a list of its own", "[gap_report]") {
    const Pack pack = smallPack();

    const Report report = gapReport(pack, assessmentOf({}), kSetting, "en");

    const auto section = std::ranges::find(report.sections, "Not yet known", &Section::heading);
    REQUIRE(section != report.sections.end());
    for (const Component& component : pack.components) {
        CHECK(contains(textOf(*section), component.title.in("en")));
    }
}

TEST_CASE("An illustrative file is marked on the pages and in the charts", "[gap_report]") {
    const Pack pack = smallPack();
    ReportSetting setting = kSetting;
    setting.isIllustrative = true;

    const Report marked = gapReport(pack, assessmentOf({}), setting, "uk");
    const Report plain = gapReport(pack, assessmentOf({}), kSetting, "uk");

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
    CHECK(charts == 2);
}

TEST_CASE("Every row of every table has a cell for each column", "[gap_report]") {
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        const Pack pack = randomPack(random);

        const Report report =
            gapReport(pack, assessmentOf(randomAnswers(pack, random)), kSetting, "uk");

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

TEST_CASE("A Ukrainian report has decimal commas and Ukrainian dates", "[gap_report]") {
    const Pack pack =
        onePack({question("q1", Dimension::Capacity), question("q2", Dimension::Capacity)});
    Assessment assessment = assessmentOf({});
    assessment.answers.set({"a"}, {"q1"}, answered(2));
    assessment.answers.set({"a"}, {"q2"}, answered(3));

    const Report report = gapReport(pack, assessment, kSetting, "uk");

    CHECK(contains(report.footer, "31.12.2025"));
    CHECK(contains(chapterOf(report, headingOf(pack, pack.components.front(), "uk")), "2,5\n"));
}

TEST_CASE("With twelve actors the heat map stands for a table of twelve columns", "[gap_report]") {
    Pack pack = smallPack();
    for (int i = 0; i < 10; ++i) {
        const std::string id = "more" + std::to_string(i);
        pack.actors.push_back({{id}, both(id), both(id)});
        pack.components[0].roles.emplace_back(ActorId{id}, RoleId{"support"});
    }
    const Assessment assessment{.id = {"2025"}};

    std::size_t heatMaps = 0;
    std::size_t widest = 0;
    for (const Section& section : gapReport(pack, assessment, kSetting, "en").sections) {
        for (const Block& block : section.blocks) {
            const auto* picture = std::get_if<Picture>(&block);
            heatMaps += picture && std::holds_alternative<HeatMap>(picture->chart) ? 1U : 0U;
            const auto* table = std::get_if<Table>(&block);
            widest = std::max(widest, table ? table->columns.size() : 0);
        }
    }

    CHECK(heatMaps == 1);
    CHECK(widest <= 9);
}
