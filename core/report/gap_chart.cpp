#include "core/report/gap_chart.h"

#include "core/report/report_cells.h"
#include "core/report/words.h"

namespace kordon::report {

namespace {

const CellScore* scored(const ScoreSheet& sheet, const Gap& gap) {
    return sheet.cell(gap.component, gap.actor);
}

/// The shortfall as far as it may be drawn: under half coverage the range alone is shown.
std::optional<double> drawnShortfall(const Pack& pack,
                                     const CellScore& cell,
                                     const Gap& gap,
                                     Dimension dimension) {
    const Standing standing = standingOf(cell.scores, dimension, pack);
    const bool isDrawn = standing == Standing::Firm || standing == Standing::Hollow;
    return isDrawn ? gap.of(dimension).shortfall : std::nullopt;
}

std::string spokenBar(const GapBar& bar, std::string_view language) {
    std::string text = fill(say("%1: priority %2, capacity falls short by %3, readiness by %4, "
                                "worst case %5",
                                "%1: пріоритет %2, відставання спроможності %3, готовності %4, "
                                "найгірший випадок %5"),
                            {verbatim(bar.label),
                             verbatim(bar.priority),
                             verbatim(levelText(bar.capacity, language)),
                             verbatim(levelText(bar.readiness, language)),
                             verbatim(levelText(bar.worstCase, language))})
                           .in(language);
    if (bar.isCapped) {
        text += say(", capped by a critical question", ", обмежено критичною вимогою").in(language);
    }
    return text;
}

GapBar barOf(const Pack& pack, const CellScore& cell, const Gap& gap, std::string_view language) {
    const Component* component = findComponent(pack, gap.component);
    GapBar bar;
    bar.label = (component ? componentName(pack, *component, language) : gap.component.value) +
                "\u00A0· " + actorShort(pack, gap.actor, language);
    bar.capacity = drawnShortfall(pack, cell, gap, Dimension::Capacity);
    bar.readiness = drawnShortfall(pack, cell, gap, Dimension::Readiness);
    bar.worstCase = gap.worstCase;
    bar.priority = priorityText(pack, cell, gap, language);
    bar.isCapped = !gap.gates.empty();
    bar.place = {gap.component, gap.actor};
    bar.spoken = spokenBar(bar, language);
    return bar;
}

std::string describe(const GapChart& chart) {
    if (chart.bars.empty()) {
        return say("No gap is known: wherever there is a score, the target is reached.",
                   "Відомих розривів немає: усюди, де є показник, ціль досягнуто.")
            .in(chart.language);
    }
    const GapBar& first = chart.bars.front();
    return fill(say("Bar chart of gaps to the target in levels, highest priority first, rows: %1. "
                    "Highest: %2, priority %3 (capacity falls short by %4, readiness by %5).",
                    "Стовпчикова діаграма розривів до цілі в рівнях, від найвищого пріоритету, "
                    "рядків: "
                    "%1. Найвищий: %2, пріоритет %3 (відставання спроможності %4, готовності %5)."),
                {verbatim(static_cast<long long>(chart.bars.size())),
                 verbatim(first.label),
                 verbatim(first.priority),
                 verbatim(levelText(first.capacity, chart.language)),
                 verbatim(levelText(first.readiness, chart.language))})
        .in(chart.language);
}

} // namespace

GapChart gapChart(const Pack& pack,
                  const Assessment& assessment,
                  const GapList& gaps,
                  std::size_t most,
                  std::string_view language) {
    GapChart chart;
    chart.title = fill(say("Largest gaps to the target, %1", "Найбільші розриви до цілі, %1"),
                       {verbatim(assessmentName(assessment))})
                      .in(language);
    chart.language = std::string(language);
    chart.max = pack.scale.max;
    const ScoreSheet sheet = score(pack, assessment.answers);
    for (const Gap& gap : gaps.ranked) {
        const CellScore* cell = scored(sheet, gap);
        if (chart.bars.size() == most) {
            break;
        }
        if (cell && hasShortfall(gap)) {
            chart.bars.push_back(barOf(pack, *cell, gap, language));
        }
    }
    chart.description = describe(chart);
    return chart;
}

} // namespace kordon::report
