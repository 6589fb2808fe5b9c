#include "core/report/chart.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

RadarPoint pointOf(const Scores& scores, const Pack& pack) {
    const Standing standing = standingOfPreparedness(scores, pack);
    if (standing != Standing::Firm && standing != Standing::Hollow) {
        return {.standing = standing};
    }
    return {.level = *scores.preparedness.point * pack.scale.max, .standing = standing};
}

RadarSeries actorSeries(const Pack& pack,
                        const ScoreSheet& sheet,
                        const Actor& actor,
                        std::string_view language) {
    RadarSeries series{.name = actor.shortName.in(language), .kind = SeriesKind::Actor};
    for (const Component& component : pack.components) {
        const CellScore* cell = sheet.cell(component.id, actor.id);
        series.points.push_back(cell ? pointOf(cell->scores, pack)
                                     : RadarPoint{.standing = Standing::None});
    }
    return series;
}

RadarSeries nationalSeries(const Pack& pack, const ScoreSheet& sheet, std::string_view language) {
    RadarSeries series{.name = nationalName().in(language), .kind = SeriesKind::National};
    for (const Component& component : pack.components) {
        const auto found =
            std::ranges::find(sheet.national, component.id, &NationalScore::component);
        series.points.push_back(found != sheet.national.end()
                                    ? pointOf(found->scores, pack)
                                    : RadarPoint{.standing = Standing::None});
    }
    return series;
}

bool isChosen(const RadarChoice& choice, const ActorId& actor) {
    return choice.actors.empty() || std::ranges::find(choice.actors, actor) != choice.actors.end();
}

/// The mean target of the chosen actors (all of them where none is chosen) that have a role.
RadarPoint targetPoint(const Component& component,
                       const Targets& targets,
                       const RadarChoice& choice) {
    double sum = 0;
    int count = 0;
    for (const auto& [actor, role] : component.roles) {
        if (!isChosen(choice, actor)) {
            continue;
        }
        for (const Dimension dimension : kDimensions) {
            sum += targetOf(component, actor, dimension, targets);
            ++count;
        }
    }
    if (count == 0) {
        return {.standing = Standing::None};
    }
    return {.level = sum / count};
}

RadarSeries targetSeries(const Pack& pack,
                         const Assessment& assessment,
                         const RadarChoice& choice,
                         std::string_view language) {
    RadarSeries series{.name = say("Target", "Ціль").in(language), .kind = SeriesKind::Target};
    for (const Component& component : pack.components) {
        series.points.push_back(targetPoint(component, assessment.targets, choice));
    }
    return series;
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
    chart.title =
        fill(say("Preparedness by component, %1", "Підготовленість за компонентами, %1"),
             {verbatim(assessment.title.empty() ? assessment.id.value : assessment.title)})
            .in(language);
    chart.language = std::string(language);
    chart.max = pack.scale.max;
    for (const Component& component : pack.components) {
        chart.axes.push_back(componentName(pack, component, language));
    }
    for (const ActorId& id : choice.actors) {
        if (const Actor* actor = findActor(pack, id)) {
            chart.series.push_back(actorSeries(pack, sheet, *actor, language));
        }
    }
    if (choice.national) {
        chart.series.push_back(nationalSeries(pack, sheet, language));
    }
    if (choice.target) {
        chart.series.push_back(targetSeries(pack, assessment, choice, language));
    }
    chart.description = describe(chart);
    return chart;
}

} // namespace kordon::report
