#include "app/cli/command_line.h"
#include "app/platform/paths.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// A file with two years of the small pack, everything at level 2 and then at 3.
struct Given {
    TemporaryFolder folder;

    Given() {
        auto workspace =
            Workspace::create(folder / "f.kordon", smallPack(), {{"2024"}, ""}, false, stamp());
        REQUIRE(workspace);
        answerAll(*workspace, {"2024"}, 2);
        REQUIRE(workspace->addAssessment({{"2025"}, ""}, smallPack(), stamp()));
        answerAll(*workspace, {"2025"}, 3);
    }

    static void answerAll(Workspace& workspace, const AssessmentId& id, int level) {
        const Pack pack = smallPack();
        for (const QuestionPlace& place : allQuestions(pack)) {
            for (const auto& [actor, role] : place.component->roles) {
                REQUIRE(
                    workspace.setAnswer(id, {actor, place.question->id, answered(level)}, stamp()));
            }
        }
    }

    /// Of 2025.
    [[nodiscard]] int chart(std::vector<std::string> options,
                            std::string* complaint = nullptr) const {
        options.insert(options.end(), {"--assessment", "2025"});
        return chartOf(options, complaint);
    }

    [[nodiscard]] int chartOf(const std::vector<std::string>& options,
                              std::string* complaint = nullptr) const {
        std::vector<std::string> arguments{
            "chart", (folder / "f.kordon").string(), "-o", (folder / "chart.svg").string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        std::ostringstream out;
        std::ostringstream err;
        const int code = cli::run(arguments, "en", out, err);
        if (complaint) {
            *complaint = err.str();
        }
        return code;
    }

    [[nodiscard]] std::string svg() const { return readText(folder / "chart.svg"); }
};

} // namespace

TEST_CASE("Every kind of chart is written, with what is chosen for it", "[cli][chart_verb]") {
    const auto [options, expected] = GENERATE(table<std::vector<std::string>, std::string>(
        {{{"--kind", "radar"}, "2024 · Country as a whole"},
         {{"--kind", "radar", "--actor", "a"}, "2024 · A"},
         {{"--kind", "gaps"}, "Largest gaps to the target"},
         {{"--kind", "heatmap"}, "Preparedness by component and actor"},
         {{"--kind", "heatmap", "--measure", "gap"}, "Gap to the target by component"},
         {{"--kind", "quadrant", "--actor", "a", "--actor", "b"}, "mean target"},
         {{"--kind", "ranked", "--order", "gap"}, "2024"},
         {{"--kind", "bullets", "--actor", "b"}, "Preparedness by component: B"},
         {{"--kind", "actors"}, "Capacity and readiness by actor"},
         {{"--kind", "dumbbell"}, "Preparedness in 2024 and 2025: Country as a whole"},
         {{"--kind", "dumbbell", "--actor", "a", "--actor", "b", "--measure", "capacity"},
          "Capacity in 2024 and 2025 by component and actor"},
         {{"--kind", "trend"}, "Preparedness by component, 2024–2025"}}));
    const Given given;

    CHECK(given.chart(options) == 0);

    CAPTURE(expected);
    CHECK(given.svg().find(expected) != std::string::npos);
}

TEST_CASE("The year beside the present one can be chosen and left out", "[cli][chart_verb]") {
    const Given given;

    REQUIRE(given.chart({"--kind", "bullets", "--previous", "none"}) == 0);
    CHECK(given.svg().find("2024") == std::string::npos);
    REQUIRE(given.chart({"--kind", "bullets", "--previous", "2024"}) == 0);
    CHECK(given.svg().find("2024") != std::string::npos);
    std::string complaint;
    CHECK(given.chart({"--kind", "bullets", "--previous", "1999"}, &complaint) == 1);
    CHECK(complaint.find("1999") != std::string::npos);
}

TEST_CASE("What a chart does not know is named with what it does", "[cli][chart_verb]") {
    const auto [options, expected] = GENERATE(table<std::vector<std::string>, std::string>(
        {{{"--kind", "pie"}, "radar|gaps|heatmap|quadrant|ranked|bullets|actors|dumbbell|trend"},
         {{"--kind", "heatmap", "--measure", "x"}, "preparedness|capacity|readiness|gap"},
         {{"--kind", "ranked", "--order", "x"}, "pack|level|gap"},
         {{"--kind", "ranked", "--actor", "a", "--actor", "b"}, "takes at most 1"},
         {{"--kind", "heatmap", "--actor", "a"}, "shows all actors"},
         {{"--kind", "trend", "--measure", "gap"}, "expected preparedness|capacity|readiness"},
         {{"--kind", "dumbbell", "--assessments", "2024,2025"}, "has named them already"}}));
    const Given given;
    std::string complaint;

    CHECK(given.chart(options, &complaint) == 2);

    CAPTURE(complaint);
    CHECK(complaint.find(expected) != std::string::npos);
}

TEST_CASE("The assessments that stand side by side are named in any order", "[cli][chart_verb]") {
    const auto [kind, expected] =
        GENERATE(table<std::string, std::string>({{"dumbbell", "Preparedness in 2024 and 2025"},
                                                  {"trend", "Preparedness by component, 2024–2025"},
                                                  {"radar", "2024 · Country as a whole"}}));
    const Given given;

    CHECK(given.chartOf({"--kind", kind, "--assessments", "2025,2024"}) == 0);

    CAPTURE(kind);
    CHECK(given.svg().find(expected) != std::string::npos);
}

TEST_CASE("Assessments that do not suit a kind are complained of with what it takes",
          "[cli][chart_verb]") {
    const auto [options, code, expected] =
        GENERATE(table<std::vector<std::string>, int, std::string>(
            {{{"--kind", "dumbbell", "--assessments", "2024"}, 2, "takes 2 of them; found 1"},
             {{"--kind", "radar", "--assessments", "2024"}, 2, "takes 2 or 3 of them; found 1"},
             {{"--kind", "trend", "--assessments", "2024"}, 2, "takes 2 or more of them; found 1"},
             {{"--kind", "trend", "--assessments", "2024,2024"}, 2, "named twice"},
             {{"--kind", "heatmap", "--assessments", "2024,2025"}, 2, "name it by --assessment"},
             {{"--kind", "dumbbell", "--assessments", "2024,2052"},
              1,
              "unknown id “2052”; did you mean"},
             {{"--kind", "dumbbell"}, 2, "such as --assessment 2025"},
             {{"--kind", "dumbbell", "--assessment", "2024"}, 1, "there is none before “2024”"}}));
    const Given given;
    std::string complaint;

    CHECK(given.chartOf(options, &complaint) == code);

    CAPTURE(complaint);
    CHECK(complaint.find(expected) != std::string::npos);
}

TEST_CASE("A trend without named assessments shows all of them", "[cli][chart_verb]") {
    const Given given;

    CHECK(given.chartOf({"--kind", "trend"}) == 0);

    CHECK(given.svg().find("Preparedness by component, 2024–2025") != std::string::npos);
}
