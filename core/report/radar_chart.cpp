#include "core/report/radar_chart.h"

#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

/// What the points of one series share.
struct SeriesSource {
    const Pack& pack;
    const ScoreSheet& sheet;
    int max; ///< Of the scale that is drawn on.
    ActorId actor;
    std::string name;
    std::string_view language;
};

RadarPoint pointOf(const SeriesSource& source, const Component& component, const Targets* targets) {
    RadarPoint point{
        .standing = Standing::None, .figure = "–", .place = {component.id, source.actor}};
    const Scores* scores = scoresAt(source.sheet, component.id, source.actor);
    if (!scores) {
        return point;
    }
    point.standing = standingOfPreparedness(*scores, source.pack);
    point.figure = figureText(scores->preparedness, point.standing, source.max, source.language);
    if (point.standing == Standing::Firm || point.standing == Standing::Hollow) {
        point.level = *scores->preparedness.point * source.max;
    }
    const std::vector<ActorId> actors(source.actor.empty() ? 0 : 1, source.actor);
    point.spoken =
        spoken({.component = componentName(source.pack, component, source.language),
                .who = source.name,
                .figure = point.figure,
                .target = targets ? meanTarget(component, *targets, actors) : std::nullopt,
                .coverage = coverageOf(*scores)},
               source.language);
    return point;
}

RadarSeries seriesOf(const SeriesSource& source, const Targets& targets, SeriesKind kind) {
    RadarSeries series{.name = source.name, .kind = kind};
    for (const Component& component : source.pack.components) {
        series.points.push_back(pointOf(source, component, &targets));
    }
    return series;
}

/// On the axes of the present pack; a component that the earlier one lacks has no point.
RadarSeries earlierSeries(const Pack& pack,
                          const EarlierYear& earlier,
                          const ActorId& actor,
                          std::string_view language) {
    const std::string who = whoName(pack, actor, language);
    const SeriesSource source{.pack = *earlier.pack,
                              .sheet = *earlier.sheet,
                              .max = pack.scale.max,
                              .actor = actor,
                              .name = earlier.name + " · " + who,
                              .language = language};
    RadarSeries series{.name = source.name, .kind = SeriesKind::Earlier};
    for (const Component& component : pack.components) {
        const Component* then = findComponent(*earlier.pack, component.id);
        series.points.push_back(then ? pointOf(source, *then, nullptr)
                                     : RadarPoint{.standing = Standing::None,
                                                  .figure = "–",
                                                  .place = {component.id, actor}});
    }
    return series;
}

RadarSeries targetSeries(const Pack& pack,
                         const Assessment& assessment,
                         const RadarChoice& choice,
                         std::string_view language) {
    RadarSeries series{.name = say("Target", "Ціль").in(language), .kind = SeriesKind::Target};
    const ActorId actor = choice.actors.size() == 1 ? choice.actors.front() : ActorId{};
    for (const Component& component : pack.components) {
        const auto target = meanTarget(component, assessment.targets, choice.actors);
        RadarPoint point{.level = target,
                         .standing = target ? Standing::Firm : Standing::None,
                         .figure = target ? targetText(*target, language) : "–",
                         .place = {component.id, actor}};
        point.spoken =
            fill(say("%1: target %2", "%1: ціль %2"),
                 {verbatim(componentName(pack, component, language)), verbatim(point.figure)})
                .in(language);
        series.points.push_back(std::move(point));
    }
    return series;
}

/// The assessment's name; beside earlier ones the ids of all, "2023, 2025".
std::string yearsOf(const Assessment& assessment, const RadarChoice& choice) {
    if (choice.earlier.empty()) {
        return assessmentName(assessment);
    }
    std::string years;
    for (const EarlierYear& earlier : choice.earlier) {
        years += earlier.name + ", ";
    }
    return years + assessment.id.value;
}

bool isLower(const RadarPoint& a, const RadarPoint& b) {
    // A missing point is never the lowest nor the highest: the caller asks only about those there.
    return *a.level < *b.level;
}

Text atAxis(const RadarChart& chart, std::size_t axis, const RadarPoint& point) {
    return fill(say("%1 (%2)", "%1 (%2)"),
                {verbatim(levelText(*point.level, chart.language)), verbatim(chart.axes[axis])});
}

Text withoutFigure(std::size_t count) {
    if (count == 0) {
        return say("", "");
    }
    return fill(say("; no figure yet for %1", "; ще немає показника: %1"),
                {verbatim(static_cast<long long>(count))});
}

/// "SBGS: highest 3.4 (1 Border control), lowest 1.2 (9 Return); no figure yet for 2."
Text sentenceOf(const RadarChart& chart, const RadarSeries& series) {
    std::optional<std::size_t> highest;
    std::optional<std::size_t> lowest;
    std::size_t missing = 0;
    for (std::size_t axis = 0; axis < series.points.size(); ++axis) {
        const RadarPoint& point = series.points[axis];
        if (!point.level) {
            ++missing;
            continue;
        }
        highest = !highest || isLower(series.points[*highest], point) ? axis : highest;
        lowest = !lowest || isLower(point, series.points[*lowest]) ? axis : lowest;
    }
    if (!highest || !lowest) {
        return fill(say(" %1: no figure yet.", " %1: показників ще немає."),
                    {verbatim(series.name)});
    }
    return fill(say(" %1: highest %2, lowest %3%4.", " %1: найвищий рівень %2, найнижчий %3%4."),
                {verbatim(series.name),
                 atAxis(chart, *highest, series.points[*highest]),
                 atAxis(chart, *lowest, series.points[*lowest]),
                 withoutFigure(missing)});
}

std::string describe(const RadarChart& chart) {
    std::string text =
        fill(say("Radar chart: preparedness by component on a scale from 0 to %1, "
                 "components: %2.",
                 "Радарна діаграма: підготовленість за компонентами на шкалі від 0 до "
                 "%1, компонентів: %2."),
             {verbatim(chart.max), verbatim(static_cast<long long>(chart.axes.size()))})
            .in(chart.language);
    for (const RadarSeries& series : chart.series) {
        if (series.kind != SeriesKind::Target) {
            text += sentenceOf(chart, series).in(chart.language);
        }
    }
    return text;
}

} // namespace

RadarChart radarOfPreparedness(const Pack& pack,
                               const Assessment& assessment,
                               const ScoreSheet& sheet,
                               const RadarChoice& choice,
                               std::string_view language) {
    RadarChart chart;
    chart.title = fill(say("Preparedness by component, %1", "Підготовленість за компонентами, %1"),
                       {verbatim(yearsOf(assessment, choice))})
                      .in(language);
    chart.language = std::string(language);
    chart.max = pack.scale.max;
    for (const Component& component : pack.components) {
        chart.axes.push_back(componentName(pack, component, language));
    }
    SeriesSource source{.pack = pack,
                        .sheet = sheet,
                        .max = pack.scale.max,
                        .actor = {},
                        .name = {},
                        .language = language};
    const std::string year = choice.earlier.empty() ? std::string() : assessment.id.value + " · ";
    for (const ActorId& id : choice.actors) {
        if (findActor(pack, id)) {
            source.actor = id;
            source.name = year + whoName(pack, id, language);
            chart.series.push_back(seriesOf(source, assessment.targets, SeriesKind::Actor));
        }
    }
    if (choice.national) {
        source.actor = {};
        source.name = year + whoName(pack, {}, language);
        chart.series.push_back(seriesOf(source, assessment.targets, SeriesKind::National));
    }
    const bool isOfActor = choice.actors.size() == 1 && !choice.national;
    for (const EarlierYear& earlier : choice.earlier) {
        if (earlier.isThere()) {
            chart.series.push_back(earlierSeries(
                pack, earlier, isOfActor ? choice.actors.front() : ActorId{}, language));
        }
    }
    if (choice.target) {
        chart.series.push_back(targetSeries(pack, assessment, choice, language));
    }
    chart.description = describe(chart);
    return chart;
}

} // namespace kordon::report
