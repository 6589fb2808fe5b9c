#include "core/analysis/trend.h"

#include "core/analysis/showing.h"

#include <algorithm>
#include <cstddef>

namespace kordon {

namespace {

const ComponentId& idOf(const NationalScore& national) {
    return national.component;
}
const ComponentId& idOf(const ComparedComponent& component) {
    return component.component;
}
const ComponentId& idOf(const ComponentTrend& trend) {
    return trend.component;
}
const ActorId& idOf(const ActorScore& actor) {
    return actor.actor;
}
const ActorId& idOf(const ComparedActor& actor) {
    return actor.actor;
}
const ActorId& idOf(const ActorTrend& trend) {
    return trend.actor;
}

/// Null: not there.
template <class Item, class Id>
const Item* findById(const std::vector<Item>& items, const Id& id) {
    const auto found =
        std::ranges::find_if(items, [&](const Item& item) { return idOf(item) == id; });
    return found == items.end() ? nullptr : &*found;
}

TrendPoint pointOf(const Figure& figure,
                   std::optional<double> coverage,
                   const ComparedFigure* step) {
    return {.figure = figure,
            .coverage = coverage,
            .continues = step && step->change && step->isComparable()};
}

/// `step` is from the year before; null: there is none.
void addYear(const Scores& scores, const ComparedScores* step, TrendFigures& figures) {
    figures.capacity.push_back(
        pointOf(scores.capacity, scores.capacity.coverage, step ? &step->capacity : nullptr));
    figures.readiness.push_back(
        pointOf(scores.readiness, scores.readiness.coverage, step ? &step->readiness : nullptr));
    figures.preparedness.push_back(
        pointOf(scores.preparedness, coverageOf(scores), step ? &step->preparedness : nullptr));
}

/// A line without points for whatever any of the years has, the newest year's first.
template <class Line, class Score>
std::vector<Line> linesOf(std::span<const ComparedYear> years,
                          std::vector<Score> ScoreSheet::*list) {
    std::vector<Line> lines;
    for (std::size_t year = years.size(); year > 0; --year) {
        for (const Score& score : years[year - 1].sheet.*list) {
            if (!findById(lines, idOf(score))) {
                lines.push_back({idOf(score), {}});
            }
        }
    }
    return lines;
}

/// The same with a point for every year. `steps` lead from each year to the next.
template <class Line, class Score, class Compared>
std::vector<Line> trendsOf(std::span<const ComparedYear> years,
                           const std::vector<Comparison>& steps,
                           std::vector<Score> ScoreSheet::*list,
                           std::vector<Compared> Comparison::*compared) {
    std::vector<Line> lines = linesOf<Line>(years, list);
    for (Line& line : lines) {
        for (std::size_t year = 0; year < years.size(); ++year) {
            const Score* score = findById(years[year].sheet.*list, idOf(line));
            const Compared* step =
                year > 0 ? findById(steps[year - 1].*compared, idOf(line)) : nullptr;
            addYear(score ? score->scores : Scores{}, step ? &step->scores : nullptr, line.figures);
        }
    }
    return lines;
}

} // namespace

const ComponentTrend* Trend::component(const ComponentId& id) const {
    return findById(national, id);
}

const ActorTrend* Trend::actor(const ActorId& id) const {
    return findById(actors, id);
}

Trend trendOf(std::span<const ComparedYear> years) {
    std::vector<Comparison> steps;
    for (std::size_t year = 1; year < years.size(); ++year) {
        steps.push_back(compare(years[year - 1], years[year]));
    }
    Trend trend;
    for (std::size_t year = 0; year < years.size(); ++year) {
        trend.years.push_back({years[year].assessment.id, years[year].pack.version});
        addYear(years[year].sheet.whole, year > 0 ? &steps[year - 1].whole : nullptr, trend.whole);
    }
    trend.national =
        trendsOf<ComponentTrend>(years, steps, &ScoreSheet::national, &Comparison::national);
    trend.actors = trendsOf<ActorTrend>(years, steps, &ScoreSheet::actors, &Comparison::actors);
    return trend;
}

} // namespace kordon
