#include "core/analysis/comparison.h"
#include "core/pack/pack_reader.h"
#include "core/scoring/score_sheet.h"
#include "tests/bench/large_pack.h"
#include "tests/support/packs.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>

// Each pair is scored work beside a single pass over the same answers in memory; what counts is the
// ratio of the two in one run.
namespace kordon {

namespace {

Pack eibm() {
    PackReading reading =
        readPack(folderSource(std::filesystem::path(KORDON_SOURCE_DIR) / "assessments" / "eibm"));
    if (!reading.pack) {
        std::abort();
    }
    return std::move(*reading.pack);
}

Answers fullAnswers(const Pack& pack, int level = 0) {
    Answers answers;
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            if (applies(*place.component, *place.question, actor)) {
                answers.set(actor, place.question->id, tests::answered(level++ % 6, "checked"));
            }
        }
    }
    return answers;
}

double sumOf(const Answers& answers) {
    double sum = 0;
    for (const auto& [actor, ofActor] : answers.byActor()) {
        for (const auto& [question, answer] : ofActor) {
            sum += answer.level.value_or(0);
        }
    }
    return sum;
}

void pass(benchmark::State& state, const Pack& pack) {
    const Answers answers = fullAnswers(pack);
    for (auto _ : state) {
        benchmark::DoNotOptimize(sumOf(answers));
    }
    state.counters["answers"] = static_cast<double>(answers.size());
}

void scored(benchmark::State& state, const Pack& pack) {
    const Answers answers = fullAnswers(pack);
    for (auto _ : state) {
        benchmark::DoNotOptimize(score(pack, answers));
    }
    state.counters["answers"] = static_cast<double>(answers.size());
}

double secondsOf(const auto& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Compares two years; tells how many times as long as scoring both it takes.
void compared(benchmark::State& state, const Pack& pack) {
    const Assessment before{.answers = fullAnswers(pack, 0)};
    const Assessment after{.answers = fullAnswers(pack, 1)};
    double scoring = 0;
    double comparing = 0;
    for (auto _ : state) {
        ScoreSheet from;
        ScoreSheet to;
        scoring += secondsOf([&] {
            from = score(pack, before.answers);
            to = score(pack, after.answers);
        });
        const double seconds = secondsOf([&] {
            benchmark::DoNotOptimize(compare({pack, before, from}, {pack, after, to}));
        });
        comparing += seconds;
        state.SetIterationTime(seconds);
    }
    state.counters["answers"] = static_cast<double>(before.answers.size());
    state.counters["times_scoring"] = comparing / scoring;
}

void eibmPass(benchmark::State& state) {
    pass(state, eibm());
}
void eibmScore(benchmark::State& state) {
    scored(state, eibm());
}
void millionPass(benchmark::State& state) {
    pass(state, largePack(1000));
}
void millionScore(benchmark::State& state) {
    scored(state, largePack(1000));
}

void eibmCompare(benchmark::State& state) {
    compared(state, eibm());
}
void millionCompare(benchmark::State& state) {
    compared(state, largePack(1000));
}

BENCHMARK(eibmPass);
BENCHMARK(eibmScore);
BENCHMARK(millionPass)->Unit(benchmark::kMillisecond);
BENCHMARK(millionScore)->Unit(benchmark::kMillisecond);
BENCHMARK(eibmCompare)->UseManualTime();
BENCHMARK(millionCompare)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kordon
