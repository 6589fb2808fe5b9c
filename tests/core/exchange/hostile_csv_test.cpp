#include "core/exchange/answers_csv.h"
#include "core/exchange/answers_json.h"
#include "core/exchange/threats_csv.h"
#include "tests/support/packs.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <string>

using namespace kordon;
using namespace kordon::tests;
using namespace std::string_literals;

namespace {

const std::string kHeader = "actor,question,state,level,rationale\r\n";

/// What is said of the text, in one piece, within the time that nothing may exceed.
std::string saidOf(const std::string& text) {
    const auto start = std::chrono::steady_clock::now();
    const auto import = answersFromCsv(text, smallPack(), "a.csv");
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    if (!import) {
        return import.error().message.in("en");
    }
    REQUIRE_FALSE(import->faults.empty());
    return import->faults.front().in("en");
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) {
        all += text;
    }
    return all;
}

} // namespace

TEST_CASE("A table that means harm is refused by row, at once", "[csv][hostile]") {
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"", "empty"},
        {std::string(1'000'000, 'a'), "row 1"},
        {repeated("x,", 1'000'000), "row 1"},
        {kHeader + "a,\"" + std::string(1'000'000, 'x'), "quotation that does not end"},
        {kHeader + "a,first-first.cap,answered,2," + std::string(2'000'000, 'x') + "\r\n", "row 2"},
        {kHeader + "a,first-first.cap,answered,2,\"a\0b\"\r\n"s, "row 2"},
        {kHeader + "a,first-first.cap,answered,2,\xC3\x28\r\n", "UTF-8"},
        {"\xFF\xFE"
         "a\0c\0t\0o\0r\0"s,
         "UTF-8"},
        {"actor,question,state\ra,first-first.cap,unknown\r", "row 1"},
        {kHeader + "a,first-first.cap,answered,99999999999999999999,\r\n", "“level”"},
        {kHeader + "a,first-first.cap,answered,1e0,\r\n", "“level”"},
        {kHeader + "a,first-first.cap,answered,-1,\r\n", "level"},
        {kHeader + "a,first-first.cap,answered\r\n", "row 2"},
        {kHeader + "<img src=x>,../../etc/passwd,answered,2,\r\n", "“<img src=x>”"},
    }));
    CAPTURE(text.substr(0, 60));

    const std::string said = saidOf(text);

    CAPTURE(said.substr(0, 400));
    CHECK(said.find(expected) != std::string::npos);
    CHECK(said.size() < 1000);
}

TEST_CASE("What a spreadsheet would run comes in as text and goes out the same", "[csv][hostile]") {
    const std::string formula = GENERATE(as<std::string>(),
                                         "=cmd|'/c calc'!A1",
                                         "@SUM(1+1)",
                                         "+1",
                                         "-1",
                                         "\t=1+1",
                                         "＝1+1",
                                         "<b>bold</b>",
                                         "\u202Elevel 4\u202C",
                                         "😀");
    const std::string text = kHeader + "a,first-first.cap,not_applicable,,\"" + formula + "\"\r\n";

    const auto import = answersFromCsv(text, smallPack(), "a.csv");

    REQUIRE(import);
    REQUIRE(import->faults.empty());
    CHECK(import->answers.front().answer.rationale == formula);
    Answers answers;
    const ImportedAnswer& row = import->answers.front();
    answers.set(row.actor, row.question, row.answer);
    CHECK(answersCsv(smallPack(), answers).find(formula) != std::string::npos);
}

TEST_CASE("JSON that means harm is refused at once", "[json][hostile]") {
    const std::string text = GENERATE(std::string(200'000, '['),
                                      repeated(R"({"a":)", 100'000),
                                      R"({"answers": 1})"s,
                                      R"({"answers": [[]]})"s,
                                      R"({"answers": [{"actor": "a", "actor": {"b": 1}}]})"s,
                                      "{\"answers\": [{\"actor\": \"\xFF\"}]}"s,
                                      "null"s,
                                      ""s);
    const auto start = std::chrono::steady_clock::now();

    const auto import = answersFromJson(text, smallPack(), "a.json");

    CHECK((!import || !import->faults.empty()));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
}
