#include "core/report/quadrant_chart.h"

#include "core/analysis/showing.h"
#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

struct QuadrantSource {
    const Pack& pack;
    const Assessment& assessment;
    const ScoreSheet& sheet;
    std::string_view language;
};

std::string figureIn(const QuadrantSource& source, const Scores& scores, Dimension dimension) {
    return figureText(scores.of(dimension),
                      standingOf(scores, dimension, source.pack),
                      source.pack.scale.max,
                      source.language);
}

QuadrantMark markOf(const QuadrantSource& source,
                    const Component& component,
                    const ActorId& actor,
                    const Scores& scores) {
    const int max = source.pack.scale.max;
    QuadrantMark mark{.number = numberOf(source.pack, component.id),
                      .capacity = *scores.capacity.point * max,
                      .readiness = *scores.readiness.point * max,
                      .capacityFigure = figureIn(source, scores, Dimension::Capacity),
                      .readinessFigure = figureIn(source, scores, Dimension::Readiness),
                      .place = {component.id, actor}};
    mark.isHollow = std::ranges::any_of(kDimensions, [&](Dimension dimension) {
        return standingOf(scores, dimension, source.pack) == Standing::Hollow;
    });
    const std::string figures =
        fill(say("capacity %1, readiness %2", "спроможність %1, готовність %2"),
             {verbatim(mark.capacityFigure), verbatim(mark.readinessFigure)})
            .in(source.language);
    const std::vector<ActorId> actors(actor.empty() ? 0 : 1, actor);
    mark.spoken = spoken({.component = componentName(source.pack, component, source.language),
                          .who = whoName(source.pack, actor, source.language),
                          .figure = figures,
                          .target = meanTarget(component, source.assessment.targets, actors),
                          .coverage = coverageOf(scores)},
                         source.language);
    return mark;
}

bool isDrawn(const Pack& pack, const Scores& scores) {
    return std::ranges::all_of(kDimensions, [&](Dimension dimension) {
        const Standing standing = standingOf(scores, dimension, pack);
        return standing == Standing::Firm || standing == Standing::Hollow;
    });
}

QuadrantSeries seriesOf(const QuadrantSource& source, const ActorId& actor) {
    QuadrantSeries series{.name = whoName(source.pack, actor, source.language),
                          .isNational = actor.empty()};
    for (const Component& component : source.pack.components) {
        const Scores* scores = scoresAt(source.sheet, component.id, actor);
        if (!scores) {
            continue;
        }
        if (isDrawn(source.pack, *scores)) {
            series.marks.push_back(markOf(source, component, actor, *scores));
        } else {
            series.absent.push_back(
                {.number = numberOf(source.pack, component.id),
                 .capacityFigure = figureIn(source, *scores, Dimension::Capacity),
                 .readinessFigure = figureIn(source, *scores, Dimension::Readiness),
                 .place = {component.id, actor}});
        }
    }
    return series;
}

std::optional<double> targetIn(const QuadrantSource& source,
                               Dimension dimension,
                               const std::vector<ActorId>& actors) {
    Mean mean;
    for (const Component& component : source.pack.components) {
        if (const auto target = meanTarget(
                component, source.assessment.targets, actors, std::span(&dimension, 1))) {
            mean.add(*target);
        }
    }
    return mean.value();
}

/// "Not in the plot, too few answers (capacity / readiness): SBGS 3 (1.2–3.4 / –)."
std::string absenceOf(const QuadrantChart& chart) {
    std::string names;
    for (const QuadrantSeries& series : chart.series) {
        std::string numbers;
        for (const QuadrantAbsence& absent : series.absent) {
            numbers += (numbers.empty() ? " " : ", ") + std::to_string(absent.number) + "\u00A0(" +
                       absent.capacityFigure + "\u00A0/\u00A0" + absent.readinessFigure + ")";
        }
        if (!numbers.empty()) {
            names += (names.empty() ? "" : "; ") + series.name + ":" + numbers;
        }
    }
    if (names.empty()) {
        return {};
    }
    return fill(say("Not in the plot for want of answers (capacity / readiness). %1.",
                    "Не на діаграмі через брак відповідей (спроможність / готовність). %1."),
                {verbatim(names)})
        .in(chart.language);
}

std::string describe(const QuadrantChart& chart) {
    std::size_t marks = 0;
    std::size_t reached = 0;
    for (const QuadrantSeries& series : chart.series) {
        marks += series.marks.size();
        reached += static_cast<std::size_t>(
            std::ranges::count_if(series.marks, [&](const QuadrantMark& mark) {
                return mark.capacity >= chart.capacityTarget.value_or(0) &&
                       mark.readiness >= chart.readinessTarget.value_or(0);
            }));
    }
    std::string text =
        fill(
            say("Capacity against readiness by component on scales from 0 to %1, marks: %2, at or "
                "above both mean targets: %3.",
                "Спроможність і готовність за компонентами на шкалах від 0 до %1, позначок: %2, на "
                "рівні обох середніх цілей або вище: %3."),
            {verbatim(chart.max),
             verbatim(static_cast<long long>(marks)),
             verbatim(static_cast<long long>(reached))})
            .in(chart.language);
    return chart.absence.empty() ? text : text + " " + chart.absence;
}

} // namespace

QuadrantChart quadrantChart(const Pack& pack,
                            const Assessment& assessment,
                            const ScoreSheet& sheet,
                            const QuadrantChoice& choice,
                            std::string_view language) {
    const QuadrantSource source{
        .pack = pack, .assessment = assessment, .sheet = sheet, .language = language};
    QuadrantChart chart{.language = std::string(language), .max = pack.scale.max};
    chart.title = fill(say("Capacity against readiness, %1", "Спроможність і готовність, %1"),
                       {verbatim(assessmentName(assessment))})
                      .in(language);
    for (const Component& component : pack.components) {
        chart.components.push_back(componentName(pack, component, language));
    }
    for (const ActorId& actor : choice.actors) {
        if (findActor(pack, actor)) {
            chart.series.push_back(seriesOf(source, actor));
        }
    }
    if (choice.national || choice.actors.empty()) {
        chart.series.push_back(seriesOf(source, {}));
    }
    const std::vector<ActorId> shown = choice.national ? std::vector<ActorId>() : choice.actors;
    chart.capacityTarget = targetIn(source, Dimension::Capacity, shown);
    chart.readinessTarget = targetIn(source, Dimension::Readiness, shown);
    chart.absence = absenceOf(chart);
    chart.description = describe(chart);
    return chart;
}

} // namespace kordon::report
