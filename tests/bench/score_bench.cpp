#include "core/analysis/comparison.h"
#include "core/pack/pack_reader.h"
#include "core/scoring/score_sheet.h"
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

/// Five actors, each asked 200,000 questions: a million answers.
Pack hugePack() {
    Pack pack = tests::smallPack();
    pack.actors.clear();
    pack.components.clear();
    for (int actor = 0; actor < 5; ++actor) {
        const std::string id = "actor" + std::to_string(actor);
        pack.actors.push_back({{id}, tests::both(id), tests::both(id)});
    }
    for (int c = 0; c < 1000; ++c) {
        Component component{
            .id = {"c" + std::to_string(c)}, .title = tests::both("C"), .target = 4};
        for (const Actor& actor : pack.actors) {
            component.roles.emplace_back(actor.id, RoleId{"lead"});
        }
        for (int k = 0; k < 10; ++k) {
            const std::string id = component.id.value + "-k" + std::to_string(k);
            Criterion criterion{.id = {id}, .title = tests::both("K")};
            for (int q = 0; q < 20; ++q) {
                criterion.questions.push_back(
                    tests::question(id + ".q" + std::to_string(q),
                                    q % 2 == 0 ? Dimension::Capacity : Dimension::Readiness));
            }
            component.criteria.push_back(std::move(criterion));
        }
        pack.components.push_back(std::move(component));
    }
    return pack;
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
    pass(state, hugePack());
}
void millionScore(benchmark::State& state) {
    scored(state, hugePack());
}

void eibmCompare(benchmark::State& state) {
    compared(state, eibm());
}
void millionCompare(benchmark::State& state) {
    compared(state, hugePack());
}

BENCHMARK(eibmPass);
BENCHMARK(eibmScore);
BENCHMARK(millionPass)->Unit(benchmark::kMillisecond);
BENCHMARK(millionScore)->Unit(benchmark::kMillisecond);
BENCHMARK(eibmCompare)->UseManualTime();
BENCHMARK(millionCompare)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace kordon
