#include "core/analysis/comparison.h"

#include "core/analysis/common_answers.h"
#include "core/analysis/compared_scores.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kordon {

namespace {

const Scores& nothing() {
    static const Scores scores;
    return scores;
}

FigureOf figureOf(const CellScore& cell) {
    return {cell.component, cell.actor};
}
FigureOf figureOf(const NationalScore& national) {
    return {national.component, {}};
}
FigureOf figureOf(const ActorScore& actor) {
    return {{}, actor.actor};
}

ComparedCell named(const CellScore& cell, ComparedScores scores) {
    return {cell.component, cell.actor, std::move(scores)};
}
ComparedComponent named(const NationalScore& national, ComparedScores scores) {
    return {national.component, std::move(scores)};
}
ComparedActor named(const ActorScore& actor, ComparedScores scores) {
    return {actor.actor, std::move(scores)};
}

/// One of the lists of a sheet. The common sheets are on the later pack, place by place.
template <class Score>
auto comparedList(const std::vector<Score>& from,
                  const std::vector<Score>& to,
                  const std::vector<Score>& commonFrom,
                  const std::vector<Score>& commonTo) {
    std::map<std::pair<ComponentId, ActorId>, const Score*> onlyEarlier;
    const auto key = [](const Score& score) {
        const FigureOf figure = figureOf(score);
        return std::pair(figure.component, figure.actor);
    };
    for (const Score& score : from) {
        onlyEarlier.emplace(key(score), &score);
    }
    std::vector<decltype(named(from.front(), {}))> list;
    for (std::size_t i = 0; i < to.size(); ++i) {
        const auto earlier = onlyEarlier.extract(key(to[i]));
        const Scores& before = earlier ? earlier.mapped()->scores : nothing();
        list.push_back(named(
            to[i],
            comparedScores({before, to[i].scores, commonFrom[i].scores, commonTo[i].scores})));
    }
    for (const Score& score : from) {
        if (onlyEarlier.contains(key(score))) {
            list.push_back(
                named(score, comparedScores({score.scores, nothing(), nothing(), nothing()})));
        }
    }
    return list;
}

template <class List, class Matches>
auto findIn(const List& list, Matches matches) {
    const auto found = std::ranges::find_if(list, matches);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

std::optional<double> LikeForLike::change() const {
    return from && to ? std::optional(*to - *from) : std::nullopt;
}

bool ComparedFigure::isComparable() const {
    return likeForLike.share && *likeForLike.share >= kComparableFrom;
}

const ComparedCell* Comparison::cell(const ComponentId& component, const ActorId& actor) const {
    return findIn(cells, [&](const ComparedCell& each) {
        return each.component == component && each.actor == actor;
    });
}

const ComparedComponent* Comparison::component(const ComponentId& id) const {
    return findIn(national, [&](const ComparedComponent& each) { return each.component == id; });
}

const ComparedActor* Comparison::actor(const ActorId& id) const {
    return findIn(actors, [&](const ComparedActor& each) { return each.actor == id; });
}

Comparison compare(const ComparedYear& from, const ComparedYear& to) {
    const auto [commonFrom, commonTo] = likeForLikeSheets(from, to);
    const ScoreSheet& before = from.sheet;
    const ScoreSheet& after = to.sheet;
    return {.cells = comparedList(before.cells, after.cells, commonFrom.cells, commonTo.cells),
            .national = comparedList(
                before.national, after.national, commonFrom.national, commonTo.national),
            .actors = comparedList(before.actors, after.actors, commonFrom.actors, commonTo.actors),
            .whole = comparedScores({before.whole, after.whole, commonFrom.whole, commonTo.whole})};
}

} // namespace kordon
