#include "core/analysis/open_questions.h"
#include "core/report/gap_words.h"
#include "core/report/report_sections.h"
#include "core/report/threat_words.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

constexpr std::size_t kMostBars = 15;

std::string componentOf(const ReportMaterial& material, const Gap& gap) {
    const Component* component = findComponent(material.pack, gap.component);
    return component ? componentName(material.pack, *component, material.language)
                     : gap.component.value;
}

/// The component, and on a line of its own the actor.
TableCell placeCell(const ReportMaterial& material, const Gap& gap) {
    return cellOf(componentOf(material, gap) + "\n" +
                  actorShort(material.pack, gap.actor, material.language));
}

std::string levelAndShortfall(const ReportMaterial& material,
                              const CellScore& cell,
                              const Gap& gap,
                              Dimension dimension) {
    const Standing standing = standingOf(cell.scores, dimension, material.pack);
    std::string level =
        figureText(cell.scores.of(dimension), standing, material.pack.scale.max, material.language);
    const bool isReached = standing == Standing::Firm && !isShort(gap.of(dimension));
    if (standing == Standing::None || isReached) {
        return level;
    }
    return level + "\n" +
           fill(say("short by %1", "бракує %1"),
                {verbatim(shortfallText(material, cell, gap, dimension))})
               .in(material.language);
}

std::vector<TableCell> rankedRow(const ReportMaterial& material, const Gap& gap, std::size_t rank) {
    const CellScore* cell = material.sheet.cell(gap.component, gap.actor);
    return {cellOf(std::to_string(rank)),
            placeCell(material, gap),
            cellOf(targetsText(gap, material.language)),
            cellOf(levelAndShortfall(material, *cell, gap, Dimension::Capacity)),
            cellOf(levelAndShortfall(material, *cell, gap, Dimension::Readiness)),
            cellOf(levelText(gap.worstCase, material.language)),
            strongCell(priorityText(material.pack, *cell, gap, material.language)),
            cellOf(gateCodes(material.pack, gap))};
}

Table rankedTable(const ReportMaterial& material) {
    const std::string& language = material.language;
    Table table;
    table.caption = say("All gaps, highest priority first", "Усі розриви, від найвищого пріоритету")
                        .in(language);
    table.max = material.pack.scale.max;
    table.columns = {{"№", 0.6, Align::Right},
                     {say("Component and actor", "Компонент і субʼєкт").in(language), 4},
                     {say("Target", "Ціль").in(language), 0.9, Align::Centre},
                     {dimensionName(Dimension::Capacity).in(language), 2, Align::Centre},
                     {dimensionName(Dimension::Readiness).in(language), 2, Align::Centre},
                     {say("Worst case", "Найгірший випадок").in(language), 1.3, Align::Centre},
                     {say("Priority", "Пріоритет").in(language), 1.2, Align::Centre},
                     {say("Capped by", "Обмежує").in(language), 1.2}};
    std::size_t rank = 0;
    for (const Gap& gap : material.gaps.ranked) {
        rank += hasShortfall(gap) ? 1U : 0U;
        if (hasShortfall(gap) && material.shows(gap)) {
            table.rows.push_back(rankedRow(material, gap, rank));
        }
    }
    return table;
}

/// What multiplies the priorities of which component, and why.
Table pressureTable(const ReportMaterial& material) {
    const std::string& language = material.language;
    Table table;
    table.caption =
        say("Threats that raise priorities", "Загрози, що підвищують пріоритет").in(language);
    table.max = material.pack.scale.max;
    table.columns = {
        {say("Component", "Компонент").in(language), 3.5},
        {say("Threat: likelihood × impact", "Загроза: імовірність × вплив").in(language), 5},
        {say("Priority multiplied by", "Пріоритет помножено на").in(language), 1.6, Align::Centre}};
    for (const Component& component : material.pack.components) {
        const Pressure pressure = pressureOn(component.id, material.assessment.threats);
        if (pressure.value > 0 && material.shows(component.id)) {
            table.rows.push_back(
                {cellOf(componentName(material.pack, component, language)),
                 cellOf(pressureReason(
                     material.pack, material.assessment.threats, pressure, language)),
                 strongCell(targetText(pressure.factor(), language))});
        }
    }
    return table;
}

/// The cells that have reached their target, as one sentence; empty where there are none.
std::string reachedSentence(const ReportMaterial& material) {
    std::string names;
    for (const Gap& gap : material.gaps.ranked) {
        if (!hasShortfall(gap) && material.shows(gap)) {
            names += (names.empty() ? "" : "; ") + componentOf(material, gap) + "\u00A0· " +
                     actorShort(material.pack, gap.actor, material.language);
        }
    }
    if (names.empty()) {
        return {};
    }
    return fill(say("Target reached: %1.", "Цілі досягнуто: %1."), {verbatim(names)})
        .in(material.language);
}

std::vector<TableCell> notYetKnownRow(const ReportMaterial& material, const Gap& gap) {
    const CellScore* cell = material.sheet.cell(gap.component, gap.actor);
    const Component* component = findComponent(material.pack, gap.component);
    const StateCount counts =
        component ? countStates(*component, material.assessment.answers, gap.actor) : StateCount{};
    return {placeCell(material, gap),
            cellOf(roleName(material.pack, gap.role, material.language)),
            dimensionCell(material, cell->scores, Dimension::Capacity),
            dimensionCell(material, cell->scores, Dimension::Readiness),
            cellOf(levelText(gap.worstCase, material.language)),
            cellOf(std::to_string(counts.open()))};
}

Table notYetKnownTable(const ReportMaterial& material) {
    const std::string& language = material.language;
    Table table;
    table.max = material.pack.scale.max;
    table.columns = {{say("Component and actor", "Компонент і субʼєкт").in(language), 4},
                     {say("Role", "Роль").in(language), 1.8},
                     {dimensionName(Dimension::Capacity).in(language), 1.5, Align::Centre},
                     {dimensionName(Dimension::Readiness).in(language), 1.5, Align::Centre},
                     {say("Worst case", "Найгірший випадок").in(language), 1.3, Align::Centre},
                     {say("Open questions", "Відкритих питань").in(language), 1.3, Align::Right}};
    for (const Gap& gap : material.gaps.notYetKnown) {
        if (material.shows(gap)) {
            table.rows.push_back(notYetKnownRow(material, gap));
        }
    }
    return table;
}

} // namespace

Section rankedGapsSection(const ReportMaterial& material) {
    Section section{
        .heading = say("Gaps in order of priority", "Розриви за пріоритетом").in(material.language),
        .startsOnNewPage = true};
    GapList shown = material.gaps;
    std::erase_if(shown.ranked, [&](const Gap& gap) { return !material.shows(gap); });
    GapChart chart =
        gapChart(material.pack, material.assessment, shown, kMostBars, material.language);
    const bool hasBars = !chart.bars.empty();
    const std::string caption =
        say("Shortfalls in levels. No bar is drawn where coverage is below 50%.",
            "Відставання в рівнях. Де охоплення менше ніж 50\u00A0%, смугу не "
            "проведено.")
            .in(material.language);
    section.blocks.emplace_back(
        pictureOf(material, std::move(chart), hasBars ? caption : std::string()));
    if (hasBars) {
        section.blocks.emplace_back(rankedTable(material));
        if (Table pressures = pressureTable(material); !pressures.rows.empty()) {
            section.blocks.emplace_back(std::move(pressures));
        }
    }
    if (const std::string reached = reachedSentence(material); !reached.empty()) {
        section.blocks.emplace_back(Paragraph{reached});
    }
    return section;
}

std::vector<Section> notYetKnownSections(const ReportMaterial& material) {
    Table table = notYetKnownTable(material);
    if (table.rows.empty()) {
        return {};
    }
    Section section{.heading = say("Not yet known", "Ще не відомо").in(material.language)};
    section.blocks.emplace_back(
        Paragraph{say("There are no answers yet from which a gap could be told. This does not mean "
                      "that all is well.",
                      "Ще немає відповідей, за якими можна визначити розрив. Це не означає, що все "
                      "гаразд.")
                      .in(material.language)});
    section.blocks.emplace_back(std::move(table));
    return {section};
}

} // namespace kordon::report
