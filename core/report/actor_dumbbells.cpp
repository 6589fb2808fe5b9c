#include "core/report/actor_dumbbells.h"

#include "core/analysis/actor_comparison.h"
#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

/// What every row is made from.
struct RowSource {
    const ComparedYear& year;
    const ActorId& first;
    const ActorId& second;
    std::optional<Dimension> dimension;
    std::string_view language;
};

std::optional<double> targetOfBoth(const RowSource& source, const ComponentId& id) {
    const Component* component = findComponent(source.year.pack, id);
    if (!component) {
        return std::nullopt;
    }
    const std::vector<ActorId> actors{source.first, source.second};
    const Targets& targets = source.year.assessment.targets;
    return source.dimension ? meanTarget(*component, targets, actors, {&*source.dimension, 1})
                            : meanTarget(*component, targets, actors);
}

DumbbellRow rowOf(const RowSource& source,
                  const std::string& heading,
                  const ComponentId& component,
                  const ComparedScores& compared) {
    const auto at = [&](const ActorId& actor) {
        return ScoresOnPack{source.year.pack, scoresAt(source.year.sheet, component, actor)};
    };
    DumbbellRow row{
        .label = heading,
        .figures = shownChange(
            at(source.first), at(source.second), compared, source.dimension, source.language),
        .target = targetOfBoth(source, component),
        .place = {component, {}}};
    row.change = changeMark(row.figures, source.language);
    row.likeForLike = signedText(row.figures.likeForLike, source.language);
    row.spoken =
        fill(say("%1: %2 – %3, %4 – %5; difference %6", "%1: %2 – %3, %4 – %5; різниця %6"),
             {verbatim(heading),
              verbatim(whoName(source.year.pack, source.first, source.language)),
              verbatim(row.figures.from),
              verbatim(whoName(source.year.pack, source.second, source.language)),
              verbatim(row.figures.to),
              verbatim(changeWords(row.figures, source.language))})
            .in(source.language);
    return row;
}

/// How many of the rows have the kind.
long long countOf(const DumbbellChart& chart, ChangeKind kind) {
    return std::ranges::count_if(chart.groups, [&](const DumbbellGroup& group) {
        return group.rows.front().figures.kind == kind;
    });
}

std::string remarkOn(const DumbbellChart& chart) {
    std::string text;
    if (countOf(chart, ChangeKind::NotCertain) > 0) {
        text = say("≈: not certain, what is still open may account for it.",
                   "≈: не підтверджено, різницю можуть пояснити ще відкриті питання.")
                   .in(chart.language);
    }
    if (countOf(chart, ChangeKind::NotComparable) > 0) {
        text += (text.empty() ? "" : " ") +
                say("Not comparable: fewer than half of the questions put to both are answered by "
                    "both.",
                    "Непорівнянно: обидва субʼєкти відповіли менш ніж на половину спільних питань.")
                    .in(chart.language);
    }
    return text;
}

} // namespace

DumbbellChart actorDumbbells(const ComparedYear& year,
                             const ActorId& first,
                             const ActorId& second,
                             std::optional<Dimension> dimension,
                             std::string_view language) {
    const RowSource source{year, first, second, dimension, language};
    const ActorComparison comparison = compareActors(year, first, second);
    DumbbellChart chart{.language = std::string(language),
                        .max = year.pack.scale.max,
                        .fromName = whoName(year.pack, first, language),
                        .toName = whoName(year.pack, second, language),
                        .changeName = say("Difference", "Різниця").in(language)};
    chart.title = fill(say("%1 of %2 and %3, %4", "%1: %2 і %3, %4"),
                       {figureName(dimension),
                        verbatim(chart.fromName),
                        verbatim(chart.toName),
                        verbatim(assessmentName(year.assessment))})
                      .in(language);
    for (const ComparedComponent& each : comparison.components) {
        const Component* component = findComponent(year.pack, each.component);
        const std::string heading =
            component ? componentName(year.pack, *component, language) : each.component.value;
        chart.groups.push_back(
            {.heading = {}, .rows = {rowOf(source, heading, each.component, each.scores)}});
    }
    const std::string all = say("All components", "Усі компоненти").in(language);
    chart.groups.push_back({.heading = {}, .rows = {rowOf(source, all, {}, comparison.whole)}});
    chart.remark = remarkOn(chart);
    chart.description = fill(say("%1, on a scale from 0 to %2, in %3 rows.",
                                 "%1, на шкалі від 0 до %2, рядків: %3."),
                             {verbatim(chart.title),
                              verbatim(static_cast<long long>(chart.max)),
                              verbatim(static_cast<long long>(chart.groups.size()))})
                            .in(language);
    return chart;
}

} // namespace kordon::report
