#include "core/exchange/answers_csv.h"
#include "core/exchange/answers_json.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

Answers answersOf(const AnswerImport& import) {
    Answers answers;
    for (const ImportedAnswer& row : import.answers) {
        answers.set(row.actor, row.question, row.answer);
    }
    return answers;
}

std::string firstFault(const std::string& csv) {
    const auto import = answersFromCsv(csv, smallPack(), "a.csv");
    if (!import) {
        return import.error().message.in("en");
    }
    return import->faults.empty() ? "" : import->faults.front().in("en");
}

} // namespace

TEST_CASE("Columns come by name in any order; only three are obligatory", "[csv]") {
    const auto import = answersFromCsv(
        "level,question,actor,state\r\n3,first-first.cap,a,answered\r\n", smallPack(), "a.csv");

    REQUIRE(import);
    REQUIRE(import->answers.size() == 1);
    CHECK(import->answers[0].answer.level == 3);
}

TEST_CASE("A byte order mark, quotes, commas and line breaks in a field are read", "[csv]") {
    const auto import = answersFromCsv("\xEF\xBB\xBF"
                                       "actor,question,state,rationale\n"
                                       "a,first-first.cap,unknown,\"один, \"\"два\"\"\r\nтри\"\n",
                                       smallPack(),
                                       "a.csv");

    REQUIRE(import);
    CHECK(import->answers.at(0).answer.rationale == "один, \"два\"\r\nтри");
}

TEST_CASE("A bad row names file, row, column, what was found and what was expected", "[csv]") {
    const std::string head = "actor,question,state,level,rationale,evidence_grade,date\n";
    const auto [row, expected] = GENERATE(table<std::string, std::string>({
        {"a,first-first.cap,answered,7,,,",
         "a.csv: row 2, column “level”: found “7”; expected a whole number from 0 to 5"},
        {"a,first-first.cap,answered,x,,,", "column “level”: found “x”"},
        {"a,first-first.cap,answered,,,,", "column “level”: found nothing"},
        {"a,first-first.cap,unknown,2,,,", "column “level”: found “2”; a level stands only with"},
        {"a,first-first.cap,answerd,2,,,", "did you mean “answered”?"},
        {"aa,first-first.cap,unknown,,,,", "column “actor”: found “aa”"},
        {"a,first-first.capp,unknown,,,,", "did you mean “first-first.cap”?"},
        {"a,first-first.cap,not_applicable,,,,", "column “rationale”: found nothing"},
        {"a,first-first.cap,suspended,,  ,,", "column “rationale”: found nothing"},
        {"a,first-first.cap,unknown,,,verfied,", "did you mean “verified”?"},
        {"a,first-first.cap,unknown,,,,2025-02-30", "column “date”: found “2025-02-30”"},
        {"a,first-first.cap,unknown", "found 3 fields; expected 7"},
        {"a,first-first.cap,unknown,,\xFF,,", "not UTF-8"},
        {"a,first-first.cap,unknown,,\"x,,", "a quotation that does not end"},
    }));
    CAPTURE(row);

    CHECK(firstFault(head + row + "\n").find(expected) != std::string::npos);
}

TEST_CASE("A header that is missing, doubled or unknown is refused", "[csv]") {
    CHECK(firstFault("").find("empty") != std::string::npos);
    CHECK(firstFault("actor,question\n").find("“state” is missing") != std::string::npos);
    CHECK(firstFault("actor,actor,question,state\n").find("stands twice") != std::string::npos);
    CHECK(firstFault("actor,question,state,levle\n").find("did you mean “level”?") !=
          std::string::npos);
}

TEST_CASE("Two rows for one answer are a fault of the second", "[csv]") {
    const std::string fault = firstFault("actor,question,state\na,first-first.cap,unknown\n"
                                         "a,first-first.cap,unknown\n");

    CHECK(fault.find("row 3") != std::string::npos);
    CHECK(fault.find("already in row 2") != std::string::npos);
}

TEST_CASE("Random answers go out as CSV or JSON and come in the same", "[csv][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(0, 100)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    Assessment assessment{.id = {"2025"}, .answers = randomAnswers(pack, random)};
    for (const ImportedAnswer& row : inPackOrder(pack, assessment.answers)) {
        Answer answer = row.answer;
        answer.evidence = "=1+1, \"ґ\"\n\t🙂";
        answer.date = "2025-03-01";
        answer.confidence = Confidence::Medium;
        answer.isFlagged = true;
        answer.flagReason = "ask again, «сьогодні»";
        answer.documents = {{.id = "d1", .title = "Наказ 1", .link = "https://example.org/1"}};
        assessment.answers.set(row.actor, row.question, answer);
    }

    const auto fromCsv = answersFromCsv(answersCsv(pack, assessment.answers), pack, "a.csv");
    const auto fromJson = answersFromJson(answersJson(pack, assessment), pack, "a.json");

    REQUIRE(fromCsv);
    REQUIRE(fromJson);
    CHECK(fromCsv->faults.empty());
    auto completed = *fromCsv;
    keepUnsaid(completed, assessment.answers); // a table has no documents
    CHECK(answersOf(completed) == assessment.answers);
    CHECK(answersOf(*fromJson) == assessment.answers);
}

TEST_CASE("A table of levels loses neither flags nor documents that the file has", "[csv]") {
    Answers present;
    Answer before = answered(2);
    before.isFlagged = true;
    before.flagReason = "ask the regional office";
    before.confidence = Confidence::Low;
    before.documents = {{.id = "d1", .title = "Order 12"}};
    present.set({"a"}, {"first-first.cap"}, before);

    auto import = answersFromCsv(
        "actor,question,state,level\na,first-first.cap,answered,4\n", smallPack(), "a.csv");
    REQUIRE(import);
    keepUnsaid(*import, present);

    Answer expected = before;
    expected.level = 4;
    expected.evidenceGrade = {};
    CHECK(import->answers.at(0).answer == expected);
}

TEST_CASE("The extra columns are written only where an answer needs them", "[csv]") {
    Answers answers;
    answers.set({"a"}, {"first-first.cap"}, answered(3));
    CHECK(answersCsv(smallPack(), answers).find("confidence") == std::string::npos);

    Answer sure = answered(3);
    sure.confidence = Confidence::High;
    answers.set({"a"}, {"first-first.cap"}, sure);
    CHECK(answersCsv(smallPack(), answers).find(",date,confidence,flagged,flag_reason\r\n") !=
          std::string::npos);
}

TEST_CASE("One bad row in ten thousand is named", "[csv]") {
    std::vector<Question> questions;
    std::string csv = "actor,question,state,level\n";
    for (int i = 0; i < 10'000; ++i) {
        const std::string id = "q" + std::to_string(i);
        questions.push_back(question(id, Dimension::Capacity));
        csv += "a," + id + ",answered," + (i == 7654 ? "9" : "3") + "\n";
    }

    const auto import = answersFromCsv(csv, onePack(std::move(questions)), "big.csv");

    REQUIRE(import);
    REQUIRE(import->faults.size() == 1);
    CHECK(import->faults[0].in("en").find("row 7656, column “level”") != std::string::npos);
}

TEST_CASE("The answers of a file are counted, whatever they say", "[csv]") {
    CHECK(answersInCsv("actor,question,state\r\na,q,answered\r\nb,\"two\nlines\",nonsense\r\n") ==
          2);
    CHECK(answersInCsv("actor,question,state\r\n") == 0);
    CHECK(answersInCsv("actor,\"no end") == std::nullopt);
    CHECK(answersInJson(R"({"answers": [{"actor": "a"}, {}]})") == 2);
    CHECK(answersInJson(R"({"figures": []})") == std::nullopt);
}
