#include "core/pack/pack_reader.h"
#include "core/store/connection.h"
#include "core/store/workspace.h"
#include "tests/bench/large_pack.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <string>

// An edit beside a bare transaction on the same rows, and opening a large file beside the sqlite3
// shell that reads its rows. docs/reliability.md says what the ratios may be.
namespace kordon {

namespace {

namespace fs = std::filesystem;

const AssessmentId kYear{"2025"};

std::vector<AnswerRow> answersTo(const Pack& pack) {
    std::vector<AnswerRow> rows;
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            Answer answer = tests::answered(static_cast<int>(rows.size() % 6), "");
            answer.rationale = "Дві застави з трьох, наказ № 12 від 01.03.2025";
            rows.push_back({actor, place.question->id, answer});
        }
    }
    return rows;
}

class FilledFile {
public:
    explicit FilledFile(const Pack& pack) : m_rows(answersTo(pack)) {
        auto workspace = Workspace::create(path(), pack, {kYear, ""}, true, tests::stamp());
        if (!workspace || !workspace->importAnswers(kYear, m_rows, "bench", tests::stamp())) {
            std::abort();
        }
    }

    [[nodiscard]] fs::path path() const { return m_folder / "filled.kordon"; }
    [[nodiscard]] const std::vector<AnswerRow>& rows() const { return m_rows; }

private:
    tests::TemporaryFolder m_folder;
    std::vector<AnswerRow> m_rows;
};

Pack eibm() {
    const PackReading reading =
        readPack(folderSource(fs::path(KORDON_SOURCE_DIR) / "assessments" / "eibm"));
    return reading.pack.value();
}

void bareTransaction(benchmark::State& state) {
    const FilledFile file(eibm());
    SQLite::Database db = store::openConnection(file.path(), store::Access::Existing);
    SQLite::Statement edit(db,
                           "UPDATE answer SET level = ? WHERE assessment = ? AND actor = ? AND "
                           "question = ?");
    std::size_t at = 0;
    for (auto _ : state) {
        const AnswerRow& row = file.rows()[at++ % file.rows().size()];
        SQLite::Transaction transaction(db);
        edit.reset();
        SQLite::bind(
            edit, static_cast<int>(at % 6), kYear.value, row.actor.value, row.question.value);
        edit.exec();
        transaction.commit();
    }
}

void edit(benchmark::State& state) {
    const FilledFile file(eibm());
    auto workspace = Workspace::open(file.path());
    std::size_t at = 0;
    for (auto _ : state) {
        AnswerRow row = file.rows()[at++ % file.rows().size()];
        row.answer.level = static_cast<int>(at % 6);
        if (!workspace->setAnswer(kYear, row, tests::stamp())) {
            std::abort();
        }
    }
}

void readRowsWithShell(benchmark::State& state) {
    const FilledFile file(tests::largePack(100));
    const std::string command =
        "sqlite3 '" + file.path().string() + "' 'SELECT * FROM answer' >/dev/null";
    for (auto _ : state) {
        if (std::system(command.c_str()) != 0) {
            std::abort();
        }
    }
}

void openAndLoad(benchmark::State& state) {
    const FilledFile file(tests::largePack(100));
    for (auto _ : state) {
        const auto workspace = Workspace::open(file.path());
        benchmark::DoNotOptimize(workspace->load(kYear));
    }
    state.counters["answers"] = static_cast<double>(file.rows().size());
}

BENCHMARK(bareTransaction)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(edit)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(readRowsWithShell)->Unit(benchmark::kMillisecond)->UseRealTime();
void openAndLoadWithPack(benchmark::State& state) {
    const FilledFile file(tests::largePack(100));
    for (auto _ : state) {
        const auto workspace = Workspace::open(file.path());
        benchmark::DoNotOptimize(workspace->packOf(kYear));
        benchmark::DoNotOptimize(workspace->load(kYear));
    }
}

BENCHMARK(openAndLoad)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openAndLoadWithPack)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace kordon
