#include "app/cli/command_line.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr const char* kAsked = "first-first.cap";

/// A file with years in which actor "a" gives one answer to one question each.
struct ComparedFile {
    TemporaryFolder folder;
    std::ostringstream out;
    std::ostringstream err;

    std::string path(const std::string& name) { return (folder / name).string(); }

    void make(const std::string& name, const std::vector<std::pair<const char*, int>>& years) {
        REQUIRE(Workspace::create(
            folder / name, smallPack(), {{years.front().first}, ""}, false, stamp()));
        Workspace workspace = *Workspace::open(folder / name);
        for (const auto& [year, level] : years) {
            if (year != years.front().first) {
                REQUIRE(workspace.addAssessment({{year}, ""}, smallPack(), stamp()));
            }
            const AnswerRow row{.actor = {"a"}, .question = {kAsked}, .answer = answered(level)};
            REQUIRE(workspace.setAnswer({year}, row, stamp()));
        }
    }

    int run(std::vector<std::string> arguments, const std::string& language = "en") {
        out.str({});
        err.str({});
        arguments.insert(arguments.begin(), {"compare", path("f.kordon")});
        return cli::run(arguments, language, out, err);
    }

    /// The two figures of the answered cell's capacity, and the assessments that they are of.
    std::string compared(std::vector<std::string> arguments) {
        arguments.emplace_back("--json");
        REQUIRE(run(std::move(arguments)) == 0);
        const auto json = nlohmann::json::parse(out.str());
        const auto& figure = json["cells"][0]["capacity"];
        return json["from"].get<std::string>() + " " + figure["from"].dump() + ", " +
               json["to"].get<std::string>() + " " + figure["to"].dump();
    }
};

} // namespace

TEST_CASE("compare takes the two newest assessments where none is named", "[cli][compare]") {
    ComparedFile file;
    file.make("f.kordon", {{"2023", 1}, {"2024", 2}, {"2025", 4}});

    CHECK(file.compared({}) == "2024 0.4, 2025 0.8");
    CHECK(file.compared({"--to", "2024"}) == "2023 0.2, 2024 0.4");
    CHECK(file.compared({"--from", "2023"}) == "2023 0.2, 2025 0.8");
    CHECK(file.compared({"--from", "2025", "--to", "2023"}) == "2025 0.8, 2023 0.2");
}

TEST_CASE("compare reads the earlier assessment from another file", "[cli][compare]") {
    ComparedFile file;
    file.make("f.kordon", {{"2024", 2}, {"2025", 4}});
    file.make("before.kordon", {{"2024", 1}, {"2025", 3}});
    const std::string other = file.path("before.kordon");

    CHECK(file.compared({"--other", other}) == "2025 0.6, 2025 0.8");
    CHECK(file.compared({"--other", other, "--from", "2024"}) == "2024 0.2, 2025 0.8");
    REQUIRE(file.run({"--other", other}) == 0);
    CHECK(file.out.str().find("before 2025") != std::string::npos);
    CHECK(file.run({"--other", file.path("none.kordon")}) == 1);
}

TEST_CASE("compare says what changed, how sure that is and what moved it", "[cli][compare]") {
    ComparedFile file;
    file.make("f.kordon", {{"2024", 2}, {"2025", 4}});

    REQUIRE(file.run({}) == 0);
    const std::string text = file.out.str();
    CHECK(text.find("From 2024 (test 1) to 2025 (test 1)") != std::string::npos);
    CHECK(text.find("Like for like") != std::string::npos);
    REQUIRE(file.run({}, "uk") == 0);
    CHECK(file.out.str().find("За спільними питаннями") != std::string::npos);
}

TEST_CASE("compare refuses what is no pair of assessments", "[cli][compare]") {
    ComparedFile file;
    file.make("f.kordon", {{"2025", 4}});

    CHECK(file.run({}) == 1);
    CHECK(file.err.str().find("no assessment before 2025") != std::string::npos);
    CHECK(file.run({"--from", "2025", "--to", "2025"}) == 1);
    CHECK(file.err.str().find("both name 2025") != std::string::npos);
    CHECK(file.run({"--from", "1999"}) == 1);
    CHECK(file.err.str().find("it holds: 2025") != std::string::npos);
}

TEST_CASE("compare --actors puts two actors of one assessment beside each other",
          "[cli][compare]") {
    ComparedFile file;
    file.make("f.kordon", {{"2024", 1}, {"2025", 4}});

    REQUIRE(file.run({"--actors", "a,b", "--json"}) == 0);
    const auto json = nlohmann::json::parse(file.out.str());
    CHECK(json["assessment"] == "2025");
    CHECK(json["from"] == "a");
    CHECK(json["components"][0]["capacity"]["from"].get<double>() == Approx(0.8));
    CHECK(json["whole"]["capacity"]["to"].is_null());
    REQUIRE(file.run({"--actors", "a,b", "--assessment", "2024"}) == 0);
    CHECK(file.out.str().find("Two actors in 2024") != std::string::npos);
}

TEST_CASE("compare tells which options do not go together", "[cli][compare]") {
    ComparedFile file;
    file.make("f.kordon", {{"2025", 4}});

    CHECK(file.run({"--actors", "a,b", "--from", "2024"}) == 2);
    CHECK(file.run({"--assessment", "2025"}) == 2);
    CHECK(file.run({"--actors", "a,a"}) == 2);
    CHECK(file.err.str().find("expected two different ids") != std::string::npos);
    CHECK(file.run({"--actors", "a,nobody"}) == 1);
}
