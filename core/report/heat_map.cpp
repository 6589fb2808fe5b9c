#include "core/report/heat_map.h"

#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

/// What every cell of one map needs.
struct HeatSource {
    const Pack& pack;
    const Assessment& assessment;
    const ScoreSheet& sheet;
    Measure measure;
    std::string_view language;
};

/// A figure of the measure, with what it rests on.
struct HeatFigure {
    Figure figure;
    Standing standing = Standing::None;
    std::optional<double> coverage;
};

std::optional<double> shortOf(double target, std::optional<double> share, int max) {
    return share ? std::optional(std::max(0.0, target - max * *share) / max) : std::nullopt;
}

HeatFigure meanShortfall(const HeatSource& source,
                         const Component& component,
                         const ActorId& actor,
                         const Scores& scores) {
    const std::vector<ActorId> actors(actor.empty() ? 0 : 1, actor);
    Mean point;
    Mean low;
    Mean high;
    bool isPointKnown = true;
    HeatFigure mean{.standing = Standing::Firm, .coverage = coverageOf(scores)};
    for (const Dimension dimension : kDimensions) {
        const Figure& figure = scores.of(dimension);
        if (!figure.low) {
            continue;
        }
        const double target =
            *meanTarget(component, source.assessment.targets, actors, std::span(&dimension, 1));
        const int max = source.pack.scale.max;
        const auto shortfall = shortOf(target, figure.point, max);
        isPointKnown = isPointKnown && shortfall;
        point.add(shortfall.value_or(0));
        low.add(*shortOf(target, figure.high, max));
        high.add(*shortOf(target, figure.low, max));
        mean.standing = std::min(mean.standing, standingOf(scores, dimension, source.pack));
    }
    mean.figure.low = low.value();
    mean.figure.high = high.value();
    mean.figure.point = isPointKnown ? point.value() : std::nullopt;
    mean.standing = mean.figure.low ? mean.standing : Standing::None;
    return mean;
}

HeatFigure figureOf(const HeatSource& source,
                    const Component* component,
                    const ActorId& actor,
                    const Scores& scores) {
    switch (source.measure) {
    case Measure::Preparedness:
        return {
            scores.preparedness, standingOfPreparedness(scores, source.pack), coverageOf(scores)};
    case Measure::Capacity:
        return {scores.capacity,
                standingOf(scores, Dimension::Capacity, source.pack),
                scores.capacity.coverage};
    case Measure::Readiness:
        return {scores.readiness,
                standingOf(scores, Dimension::Readiness, source.pack),
                scores.readiness.coverage};
    case Measure::Gap:
        return component ? meanShortfall(source, *component, actor, scores) : HeatFigure{};
    }
    return {};
}

/// Whether nothing at all is answered of what the measure asks.
bool isUnanswered(const HeatSource& source, const Scores& scores) {
    const auto isEmpty = [](const Figure& figure) {
        return !figure.coverage || *figure.coverage == 0;
    };
    switch (source.measure) {
    case Measure::Capacity:
        return isEmpty(scores.capacity);
    case Measure::Readiness:
        return isEmpty(scores.readiness);
    case Measure::Preparedness:
    case Measure::Gap:
        break;
    }
    return isEmpty(scores.capacity) && isEmpty(scores.readiness);
}

void tell(const HeatSource& source, HeatCell& cell, const HeatFigure& told, const Scores& scores) {
    const int max = source.pack.scale.max;
    cell.standing = told.standing;
    if (told.standing == Standing::None) {
        return;
    }
    if (isUnanswered(source, scores)) {
        cell.kind = HeatKind::NoAnswer;
        cell.text = say("no answer", "без відповіді").in(source.language);
        return;
    }
    cell.kind = HeatKind::Figure;
    cell.text = figureText(told.figure, told.standing, max, source.language);
    if (told.standing != Standing::RangeOnly) {
        cell.level = *told.figure.point * max;
    }
}

HeatCell cellOf(const HeatSource& source, const Component* component, const ActorId& actor) {
    HeatCell cell{.text = "–"};
    cell.place = {component ? component->id : ComponentId{}, actor};
    const Scores* scores = scoresAt(source.sheet, cell.place.component, actor);
    const HeatFigure told = scores ? figureOf(source, component, actor, *scores) : HeatFigure{};
    if (scores) {
        tell(source, cell, told, *scores);
    }
    const std::string name = component
                                 ? componentName(source.pack, *component, source.language)
                                 : say("All components", "Усі компоненти").in(source.language);
    const std::string notAsked =
        say("no role or nothing asked", "не залучено або не питають").in(source.language);
    cell.spoken = spoken({.component = name,
                          .who = whoName(source.pack, actor, source.language),
                          .figure = cell.kind == HeatKind::NotAsked ? notAsked : cell.text,
                          .target = std::nullopt,
                          .coverage = told.coverage},
                         source.language);
    return cell;
}

HeatRow rowOf(const HeatSource& source,
              const Component* component,
              const std::vector<ActorId>& actors) {
    HeatRow row{.label = component ? componentName(source.pack, *component, source.language)
                                   : say("All components", "Усі компоненти").in(source.language),
                .isWhole = component == nullptr};
    for (const ActorId& actor : actors) {
        row.cells.push_back(cellOf(source, component, actor));
    }
    return row;
}

/// The actors that have a role somewhere, then the country.
std::vector<ActorId> columnsOf(const Pack& pack) {
    std::vector<ActorId> columns;
    for (const Actor& actor : pack.actors) {
        const bool hasRole = std::ranges::any_of(pack.components, [&](const Component& component) {
            return component.roleOf(actor.id).has_value();
        });
        if (hasRole) {
            columns.push_back(actor.id);
        }
    }
    columns.emplace_back();
    return columns;
}

int countOf(const HeatMap& map, HeatKind kind) {
    int count = 0;
    for (const HeatRow& row : map.rows) {
        count += static_cast<int>(std::ranges::count(row.cells, kind, &HeatCell::kind));
    }
    return count;
}

std::string describe(const HeatMap& map) {
    return fill(say("Heat map: %1 on a scale from 0 to %2, rows: %3, columns: %4, cells without an "
                    "answer: %5.",
                    "Теплова карта: %1 на шкалі від 0 до %2, рядків: %3, стовпців: %4, клітинок "
                    "без відповіді: %5."),
                {verbatim(measureName(map.measure, map.language)),
                 verbatim(map.max),
                 verbatim(static_cast<long long>(map.rows.size())),
                 verbatim(static_cast<long long>(map.columns.size())),
                 verbatim(countOf(map, HeatKind::NoAnswer))})
        .in(map.language);
}

} // namespace

std::string measureName(Measure measure, std::string_view language) {
    switch (measure) {
    case Measure::Preparedness:
        return preparednessName().in(language);
    case Measure::Capacity:
        return dimensionName(Dimension::Capacity).in(language);
    case Measure::Readiness:
        return dimensionName(Dimension::Readiness).in(language);
    case Measure::Gap:
        break;
    }
    return say("Gap to the target", "Розрив до цілі").in(language);
}

HeatMap heatMap(const Pack& pack,
                const Assessment& assessment,
                const ScoreSheet& sheet,
                Measure measure,
                std::string_view language) {
    const HeatSource source{.pack = pack,
                            .assessment = assessment,
                            .sheet = sheet,
                            .measure = measure,
                            .language = language};
    HeatMap map{.language = std::string(language), .max = pack.scale.max, .measure = measure};
    map.title =
        fill(say("%1 by component and actor, %2", "%1 за компонентами та субʼєктами, %2"),
             {verbatim(measureName(measure, language)), verbatim(assessmentName(assessment))})
            .in(language);
    const std::vector<ActorId> actors = columnsOf(pack);
    for (const ActorId& actor : actors) {
        map.columns.push_back(whoName(pack, actor, language));
    }
    for (const Component& component : pack.components) {
        map.rows.push_back(rowOf(source, &component, actors));
    }
    if (measure != Measure::Gap) {
        map.rows.push_back(rowOf(source, nullptr, actors));
    }
    map.description = describe(map);
    return map;
}

} // namespace kordon::report
