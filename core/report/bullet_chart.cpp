#include "core/report/bullet_chart.h"

#include "core/report/chart_parts.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>
#include <limits>

namespace kordon::report {

namespace {

bool isPoint(Standing standing) {
    return standing == Standing::Firm || standing == Standing::Hollow;
}

/// Null where the component or the actor's role is not in the earlier year.
const Scores* earlierScores(const EarlierYear& earlier, const ChartPlace& place) {
    return earlier.isThere() && findComponent(*earlier.pack, place.component)
               ? scoresAt(*earlier.sheet, place.component, place.actor)
               : nullptr;
}

void addEarlier(BulletRow& row, const EarlierYear& earlier, int max, std::string_view language) {
    const Scores* scores = earlierScores(earlier, row.place);
    if (!scores) {
        row.earlierFigure = "–";
        return;
    }
    const Standing standing = standingOfPreparedness(*scores, *earlier.pack);
    row.earlierFigure = figureText(scores->preparedness, standing, max, language);
    if (isPoint(standing)) {
        row.earlier = *scores->preparedness.point * max;
    }
}

std::string spokenRow(const BulletRow& row,
                      const std::string& who,
                      const BulletChoice& choice,
                      const Scores& scores,
                      std::string_view language) {
    std::string text = spoken({.component = row.label,
                               .who = who,
                               .figure = row.figure,
                               .target = row.target,
                               .coverage = coverageOf(scores)},
                              language);
    if (choice.earlier.isThere()) {
        text += ", " + choice.earlier.name + ": " + row.earlierFigure;
    }
    return text;
}

BulletRow rowOf(const Pack& pack,
                const Assessment& assessment,
                const Component& component,
                const Scores& scores,
                const ActorId& actor) {
    const int max = pack.scale.max;
    const std::vector<ActorId> actors(actor.empty() ? 0 : 1, actor);
    BulletRow row{.standing = standingOfPreparedness(scores, pack), .place = {component.id, actor}};
    row.target = meanTarget(component, assessment.targets, actors);
    if (scores.preparedness.low && scores.preparedness.high) {
        row.low = *scores.preparedness.low * max;
        row.high = *scores.preparedness.high * max;
    }
    if (isPoint(row.standing)) {
        row.level = *scores.preparedness.point * max;
    }
    return row;
}

/// Ascending: what stands first in the order. A row without a point stands last.
double rankOf(const BulletRow& row, BulletOrder order) {
    if (order == BulletOrder::Pack) {
        return 0;
    }
    if (!row.level) {
        return std::numeric_limits<double>::infinity();
    }
    return order == BulletOrder::Level ? *row.level : *row.level - row.target.value_or(0);
}

std::string describe(const BulletChart& chart) {
    const BulletRow* highest = nullptr;
    const BulletRow* lowest = nullptr;
    for (const BulletRow& row : chart.rows) {
        if (row.level) {
            highest = !highest || *highest->level < *row.level ? &row : highest;
            lowest = !lowest || *row.level < *lowest->level ? &row : lowest;
        }
    }
    if (!highest) {
        return say("Preparedness by component: no figure yet.",
                   "Підготовленість за компонентами: показників ще немає.")
            .in(chart.language);
    }
    return fill(say("Preparedness by component on a scale from 0 to %1, rows: %2; highest %3 (%4), "
                    "lowest %5 (%6).",
                    "Підготовленість за компонентами на шкалі від 0 до %1, рядків: %2; найвищий "
                    "рівень %3 (%4), найнижчий %5 (%6)."),
                {verbatim(chart.max),
                 verbatim(static_cast<long long>(chart.rows.size())),
                 verbatim(highest->figure),
                 verbatim(highest->label),
                 verbatim(lowest->figure),
                 verbatim(lowest->label)})
        .in(chart.language);
}

} // namespace

BulletChart bulletChart(const Pack& pack,
                        const Assessment& assessment,
                        const ScoreSheet& sheet,
                        const BulletChoice& choice,
                        std::string_view language) {
    BulletChart chart{.language = std::string(language), .max = pack.scale.max};
    const std::string who = whoName(pack, choice.actor, language);
    chart.title =
        fill(say("Preparedness by component: %1, %2", "Підготовленість за компонентами: %1, %2"),
             {verbatim(who), verbatim(assessmentName(assessment))})
            .in(language);
    chart.earlierName = choice.earlier.isThere() ? choice.earlier.name : std::string();
    for (const Component& component : pack.components) {
        const Scores* scores = scoresAt(sheet, component.id, choice.actor);
        if (!scores) {
            continue;
        }
        BulletRow row = rowOf(pack, assessment, component, *scores, choice.actor);
        row.label = componentName(pack, component, language);
        row.figure = figureText(scores->preparedness, row.standing, chart.max, language);
        row.coverage = percentText(coverageOf(*scores), language);
        row.targetText = row.target ? targetText(*row.target, language) : "–";
        addEarlier(row, choice.earlier, chart.max, language);
        row.spoken = spokenRow(row, who, choice, *scores, language);
        chart.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(
        chart.rows, {}, [&](const BulletRow& row) { return rankOf(row, choice.order); });
    chart.description = describe(chart);
    return chart;
}

} // namespace kordon::report
