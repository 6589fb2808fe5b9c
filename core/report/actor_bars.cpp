#include "core/report/actor_bars.h"

#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

ActorBar barOf(const Pack& pack,
               const Scores& scores,
               Dimension dimension,
               const std::string& who,
               std::string_view language) {
    ActorBar bar{.standing = standingOf(scores, dimension, pack)};
    const Figure& figure = scores.of(dimension);
    bar.figure = figureText(figure, bar.standing, pack.scale.max, language);
    if (bar.standing == Standing::Firm || bar.standing == Standing::Hollow) {
        bar.level = *figure.point * pack.scale.max;
    }
    bar.spoken = spoken({.component = who,
                         .who = dimensionName(dimension).in(language),
                         .figure = bar.figure,
                         .target = std::nullopt,
                         .coverage = figure.coverage},
                        language);
    return bar;
}

std::optional<double> targetOver(const Pack& pack,
                                 const Assessment& assessment,
                                 const ActorId& actor) {
    const std::vector<ActorId> actors(actor.empty() ? 0 : 1, actor);
    Mean mean;
    for (const Component& component : pack.components) {
        if (const auto target = meanTarget(component, assessment.targets, actors)) {
            mean.add(*target);
        }
    }
    return mean.value();
}

std::string describe(const ActorBars& chart) {
    std::string text = fill(say("Bar chart: capacity and readiness of each actor on a scale from 0 "
                                "to %1.",
                                "Стовпчикова діаграма: спроможність і готовність кожного субʼєкта "
                                "на шкалі від 0 до %1."),
                            {verbatim(chart.max)})
                           .in(chart.language);
    for (const ActorBarGroup& group : chart.groups) {
        text += fill(say(" %1: capacity %2, readiness %3, target %4.",
                         " %1: спроможність %2, готовність %3, ціль %4."),
                     {verbatim(group.name),
                      verbatim(group.capacity.figure),
                      verbatim(group.readiness.figure),
                      verbatim(group.targetText)})
                    .in(chart.language);
    }
    return text;
}

} // namespace

ActorBars actorBars(const Pack& pack,
                    const Assessment& assessment,
                    const ScoreSheet& sheet,
                    std::string_view language) {
    ActorBars chart{.language = std::string(language), .max = pack.scale.max};
    chart.title = fill(say("Capacity and readiness by actor, %1",
                           "Спроможність і готовність за субʼєктами, %1"),
                       {verbatim(assessmentName(assessment))})
                      .in(language);
    std::vector<ActorId> actors;
    for (const ActorScore& actor : sheet.actors) {
        actors.push_back(actor.actor);
    }
    actors.emplace_back();
    for (const ActorId& actor : actors) {
        const auto target = targetOver(pack, assessment, actor);
        const Scores* scores = scoresAt(sheet, {}, actor);
        if (!target || !scores) {
            continue;
        }
        const std::string name = whoName(pack, actor, language);
        chart.groups.push_back(
            {.name = name,
             .capacity = barOf(pack, *scores, Dimension::Capacity, name, language),
             .readiness = barOf(pack, *scores, Dimension::Readiness, name, language),
             .target = target,
             .targetText = targetText(*target, language),
             .place = {{}, actor}});
    }
    chart.description = describe(chart);
    return chart;
}

} // namespace kordon::report
