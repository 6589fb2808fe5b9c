#include "app/cli/command_line.h"
#include "app/cli/table.h"
#include "core/pack/pack_json.h"
#include "tests/support/packs.h"
#include "tests/support/reference_score.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace {

struct Outcome {
    int code = 0;
    std::string out;
    std::string err;
};

Outcome kordonRun(const std::vector<std::string>& arguments, const std::string& language = "en") {
    std::ostringstream out;
    std::ostringstream err;
    const int code = cli::run(arguments, language, out, err);
    return {code, out.str(), err.str()};
}

// YAML reads JSON, so a pack in a folder can be written as JSON with its components inline.
std::filesystem::path packFolder(const TemporaryFolder& folder, const Pack& pack) {
    auto json = nlohmann::ordered_json::parse(packJson(pack, PackDefaults::AsWritten));
    nlohmann::ordered_json names = nlohmann::ordered_json::array();
    for (const auto& component : json["components"]) {
        const std::string name = component["id"].get<std::string>() + ".yaml";
        writeText(folder / ("pack/" + name), component.dump());
        names.push_back(name);
    }
    json["components"] = names;
    writeText(folder / "pack/pack.yaml", json.dump());
    return folder / "pack";
}

void checkFigure(const nlohmann::json& shown, const Figure& expected) {
    const auto check = [&](const char* key, const std::optional<double>& value) {
        CAPTURE(key);
        REQUIRE(shown.at(key).is_null() == !value.has_value());
        if (value) {
            CHECK(shown.at(key).get<double>() == Approx(*value).margin(1e-9));
        }
    };
    check("point", expected.point);
    check("low", expected.low);
    check("high", expected.high);
    check("evidenced", expected.evidenced);
    if (shown.contains("coverage")) {
        check("coverage", expected.coverage);
    }
}

std::string csvOf(const Answers& answers) {
    std::string csv = "actor,question,state,level,rationale,evidence_grade\n";
    for (const auto& [actor, ofActor] : answers.byActor()) {
        for (const auto& [question, answer] : ofActor) {
            csv += actor.value + "," + question.value + "," + keyOf(answer.state) + "," +
                   (answer.level ? std::to_string(*answer.level) : "") + "," + answer.rationale +
                   "," + answer.evidenceGrade.value + "\n";
        }
    }
    return csv;
}

} // namespace

TEST_CASE("score --json of a random pack equals the formulas of the page", "[cli][property]") {
    const auto seed = static_cast<unsigned>(GENERATE(range(0, 25)));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const Pack pack = randomPack(random);
    const Answers answers = randomAnswers(pack, random);
    const TemporaryFolder folder;
    const std::string file = (folder / "f.kordon").string();
    writeText(folder / "a.csv", csvOf(answers));

    REQUIRE(
        kordonRun({"new", file, "--pack", packFolder(folder, pack).string(), "--assessment", "1"})
            .err.empty());
    REQUIRE(
        kordonRun({"import", file, (folder / "a.csv").string(), "--assessment", "1"}).err.empty());
    const Outcome scored = kordonRun({"score", file, "--assessment", "1", "--json"});

    REQUIRE(scored.code == 0);
    const auto json = nlohmann::json::parse(scored.out);
    const ScoreSheet expected = referenceScore(pack, answers);
    REQUIRE(json.at("cells").size() == expected.cells.size());
    for (std::size_t i = 0; i < expected.cells.size(); ++i) {
        checkFigure(json["cells"][i]["capacity"], expected.cells[i].scores.capacity);
        checkFigure(json["cells"][i]["readiness"], expected.cells[i].scores.readiness);
        checkFigure(json["cells"][i]["preparedness"], expected.cells[i].scores.preparedness);
    }
    checkFigure(json["whole"]["preparedness"], expected.whole.preparedness);
}

TEST_CASE("An import with a bad row names it, exits with 1 and changes nothing", "[cli]") {
    const TemporaryFolder folder;
    const std::string file = (folder / "f.kordon").string();
    const std::string pack = packFolder(folder, smallPack()).string();
    REQUIRE(kordonRun({"new", file, "--pack", pack, "--assessment", "1"}).code == 0);
    writeText(
        folder / "a.csv",
        "actor,question,state,level\na,first-first.cap,answered,3\nb,first-first.cap,answered,8\n");
    const std::string before = readText(file);

    const Outcome refused =
        kordonRun({"import", file, (folder / "a.csv").string(), "--assessment", "1"}, "uk");

    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err.find(
              "рядок 3, стовпець «level»: знайдено «8»; очікується ціле число від 0 до 5") !=
          std::string::npos);
    CHECK(readText(file) == before);
}

TEST_CASE("The language is that of --lang, else of the session", "[cli]") {
    CHECK(kordonRun({"score"}, "uk").err.find("бракує") != std::string::npos);
    CHECK(kordonRun({"score", "--lang", "en"}, "uk").err.find("is missing") != std::string::npos);
    CHECK(kordonRun({"--help"}, "uk").out.find("Використання") != std::string::npos);
}

TEST_CASE("Misuse exits with 2, refusal with 1", "[cli]") {
    CHECK(kordonRun({"scoer", "x"}).code == 2);
    CHECK(kordonRun({"score", "x"}).code == 2);
    CHECK(kordonRun({"score", "x", "--assessment", "1", "--jsn"}).code == 2);
    CHECK(kordonRun({"score", "none.kordon", "--assessment", "1"}).code == 1);
    CHECK(kordonRun({"pack", "check", "no-such-folder"}).code == 1);
}

TEST_CASE("No argument or a file opens the window; anything else is for the command line",
          "[cli]") {
    CHECK_FALSE(cli::isForCommandLine({}));
    CHECK_FALSE(cli::isForCommandLine({"country.kordon"}));
    CHECK(cli::isForCommandLine({"score"}));
    CHECK(cli::isForCommandLine({"--help"}));
    CHECK(cli::isForCommandLine({"scoer"}));
}

TEST_CASE("Columns line up whatever the alphabet", "[cli]") {
    const std::string table = cli::rendered({.header = {"Назва", "n"},
                                             .rows = {{"ab", "1"}, {"кордон", "22"}},
                                             .alignsRight = {false, true}});

    CHECK(table == "Назва    n\nab       1\nкордон  22\n");
}
