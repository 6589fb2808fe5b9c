#include "core/pack/pack_reader.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <benchmark/benchmark.h>

#include <cstdlib>

// Opening a file of ten years beside reading its bytes once.
namespace kordon {

namespace {

constexpr int kYears = 10;

class TenYears {
public:
    TenYears() {
        const PackReading reading = readPack(
            folderSource(std::filesystem::path(KORDON_SOURCE_DIR) / "assessments" / "eibm"));
        if (!reading.pack) {
            std::abort();
        }
        std::vector<AnswerRow> rows;
        for (const QuestionPlace& place : allQuestions(*reading.pack)) {
            for (const auto& [actor, role] : place.component->roles) {
                rows.push_back({actor, place.question->id, tests::answered(3, "checked")});
            }
        }
        auto workspace =
            Workspace::create(path(), *reading.pack, {{"2016"}, ""}, true, tests::stamp());
        for (int year = 0; workspace && year < kYears; ++year) {
            const AssessmentId id{std::to_string(2016 + year)};
            const bool isMade =
                year == 0 || workspace->addAssessment({id, ""}, *reading.pack, tests::stamp());
            if (!isMade || !workspace->importAnswers(id, rows, "bench", tests::stamp())) {
                std::abort();
            }
        }
    }

    [[nodiscard]] std::filesystem::path path() const { return m_folder / "ten-years.kordon"; }

private:
    tests::TemporaryFolder m_folder;
};

void readBytes(benchmark::State& state) {
    const TenYears file;
    for (auto _ : state) {
        benchmark::DoNotOptimize(tests::readText(file.path()));
    }
}

// What the window does: open, list the years, load the newest with its pack.
void openNewestYear(benchmark::State& state) {
    const TenYears file;
    for (auto _ : state) {
        const auto workspace = Workspace::open(file.path());
        const auto years = workspace->assessments();
        benchmark::DoNotOptimize(workspace->packOf(years->back().id));
        benchmark::DoNotOptimize(workspace->load(years->back().id));
    }
}

void loadAllYears(benchmark::State& state) {
    const TenYears file;
    for (auto _ : state) {
        const auto workspace = Workspace::open(file.path());
        const auto years = workspace->assessments();
        for (const AssessmentHeading& year : *years) {
            benchmark::DoNotOptimize(workspace->load(year.id));
        }
    }
}

BENCHMARK(readBytes)->Unit(benchmark::kMillisecond);
BENCHMARK(openNewestYear)->Unit(benchmark::kMillisecond);
BENCHMARK(loadAllYears)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kordon
