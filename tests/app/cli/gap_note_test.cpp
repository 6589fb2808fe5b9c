#include "app/cli/command_line.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace {

struct NotedFile {
    TemporaryFolder folder;
    std::ostringstream out;
    std::ostringstream err;

    NotedFile() {
        REQUIRE(
            Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, false, stamp()));
    }

    int run(std::vector<std::string> arguments) {
        out.str({});
        err.str({});
        const std::string file = (folder / "f.kordon").string();
        arguments.insert(arguments.begin() +
                             (arguments.size() > 1 && arguments[1] == "note" ? 2 : 1),
                         {file, "--assessment", "2025"});
        return cli::run(arguments, "en", out, err);
    }

    int note(const std::vector<std::string>& texts, const std::string& component = "first") {
        std::vector<std::string> arguments{
            "gaps", "note", "--component", component, "--actor", "a"};
        arguments.insert(arguments.end(), texts.begin(), texts.end());
        return run(arguments);
    }

    GapNote kept() const {
        const auto notes = Workspace::open(folder / "f.kordon")->load({"2025"})->gapNotes;
        const auto found = notes.find({{"first"}, {"a"}});
        return found == notes.end() ? GapNote{} : found->second;
    }
};

} // namespace

TEST_CASE("gaps note keeps what it is not given, and an empty text takes away", "[cli]") {
    NotedFile file;

    CHECK(file.note({"--cause", "no analysts", "--step", "train"}) == 0);
    CHECK(file.kept() == GapNote{.cause = "no analysts", .step = "train"});
    CHECK(file.note({"--step", ""}) == 0);
    CHECK(file.kept() == GapNote{.cause = "no analysts", .step = ""});
    CHECK(file.note({"--cause", ""}) == 0);
    CHECK(file.out.str() == "took the note away: first, a\n");
    CHECK(file.kept().empty());
}

TEST_CASE("gaps --json has the cause and the step where they are noted", "[cli]") {
    NotedFile file;
    REQUIRE(file.note({"--step", "train"}) == 0);

    REQUIRE(file.run({"gaps", "--json"}) == 0);

    const auto gaps = nlohmann::json::parse(file.out.str()).at("not_yet_known");
    CHECK(gaps.at(0).at("step") == "train");
    CHECK_FALSE(gaps.at(0).contains("cause"));
    CHECK_FALSE(gaps.at(1).contains("step"));
    CHECK(gaps.at(0).at("certain") == false);
}

TEST_CASE("gaps note refuses what is not there, and misuse is told from it", "[cli]") {
    NotedFile file;

    CHECK(file.note({"--step", "train"}, "frist") == 1);
    CHECK_THAT(file.err.str(), Catch::Contains("did you mean “first”?"));
    CHECK(file.note({}) == 2);
    CHECK(file.run({"gaps", "note", "--component", "first", "--step", "x"}) == 2);
    CHECK_THAT(file.err.str(), Catch::Contains("--actor is missing"));
}

TEST_CASE("gaps still needs its file and assessment", "[cli]") {
    std::ostringstream out;
    std::ostringstream err;

    CHECK(cli::run({"gaps"}, "en", out, err) == 2);
    CHECK_THAT(err.str(), Catch::Contains("FILE is missing"));
}
