#include "core/report/gap_words.h"
#include "core/report/report_sections.h"

#include <algorithm>

namespace kordon::report {

namespace {

// So many components and gaps fit beside the verdict on one page.
constexpr std::size_t kMostNamed = 5;

/// What stands in brackets after the figure. The range stands there only beside a firm point: any
/// other figure begins with it.
Text supportOf(const ReportMaterial& material, Standing standing) {
    const Scores& whole = material.sheet.whole;
    const Text coverage = verbatim(percentText(coverageOf(whole), material.language));
    if (standing != Standing::Firm) {
        return fill(say("coverage %1", "охоплення %1"), {coverage});
    }
    const std::string range =
        rangeText(whole.preparedness, material.pack.scale.max, material.language);
    return fill(say("range %1, coverage %2", "межі %1, охоплення %2"), {verbatim(range), coverage});
}

std::string verdict(const ReportMaterial& material) {
    const Scores& whole = material.sheet.whole;
    const Pack& pack = material.pack;
    const Standing standing = standingOfPreparedness(whole, pack);
    const std::string figure =
        figureText(whole.preparedness, standing, pack.scale.max, material.language);
    const std::string band = bandText(whole.preparedness, pack, material.language);
    return fill(say("Preparedness as a whole: %1 out of %2 (%3)%4.",
                    "Підготовленість загалом: %1 із %2 (%3)%4."),
                {verbatim(figure),
                 verbatim(pack.scale.max),
                 supportOf(material, standing),
                 verbatim(band.empty() ? band : " " + band)})
        .in(material.language);
}

/// Later less earlier, where both years have a point that may be shown.
std::string changeText(const ReportMaterial& material) {
    if (!material.earlier.isThere()) {
        return "–";
    }
    const Scores& now = material.sheet.whole;
    const Scores& before = material.earlier.sheet->whole;
    const auto mayShow = [](Standing standing) {
        return standing == Standing::Firm || standing == Standing::Hollow;
    };
    if (!mayShow(standingOfPreparedness(now, material.pack)) ||
        !mayShow(standingOfPreparedness(before, *material.earlier.pack))) {
        return "–";
    }
    const double change = *now.preparedness.point - *before.preparedness.point;
    return signedLevelText(change * material.pack.scale.max, material.language);
}

Table figuresTable(const ReportMaterial& material) {
    const Scores& whole = material.sheet.whole;
    Table table;
    table.max = material.pack.scale.max;
    table.columns = {{dimensionName(Dimension::Capacity).in(material.language), 1, Align::Centre},
                     {dimensionName(Dimension::Readiness).in(material.language), 1, Align::Centre},
                     {preparednessName().in(material.language), 1, Align::Centre},
                     {material.said(say("Range", "Межі")), 1, Align::Centre},
                     {material.said(say("Coverage", "Охоплення")), 1, Align::Centre},
                     {material.said(say("Evidenced", "За доказами")), 1, Align::Centre}};
    table.rows.push_back({dimensionCell(material, whole, Dimension::Capacity),
                          dimensionCell(material, whole, Dimension::Readiness),
                          preparednessCell(material, whole),
                          rangeCell(material, whole),
                          coverageCell(material, whole),
                          evidencedCell(material, whole)});
    if (material.earlier.isThere()) {
        table.columns.push_back({material.said(fill(say("Change since %1", "Зміна від %1"),
                                                    {verbatim(material.earlier.name)})),
                                 1,
                                 Align::Centre});
        table.rows.front().push_back(cellOf(changeText(material)));
    }
    return table;
}

/// The components that stand highest; those whose figure may not stand for itself are left out.
std::vector<const NationalScore*> strongest(const ReportMaterial& material) {
    std::vector<const NationalScore*> scores;
    for (const NationalScore& national : material.sheet.national) {
        if (material.shows(national.component) &&
            standingOfPreparedness(national.scores, material.pack) == Standing::Firm) {
            scores.push_back(&national);
        }
    }
    std::ranges::stable_sort(scores, std::ranges::greater(), [](const NationalScore* each) {
        return *each->scores.preparedness.point;
    });
    scores.resize(std::min(scores.size(), kMostNamed));
    return scores;
}

Table strongestTable(const ReportMaterial& material) {
    Table table;
    table.caption = material.said(say("The strongest components", "Найсильніші компоненти"));
    table.max = material.pack.scale.max;
    table.columns = {{material.said(say("Component", "Компонент")), 5},
                     {preparednessName().in(material.language), 1.5, Align::Centre},
                     {material.said(say("Range", "Межі")), 1.2, Align::Centre},
                     {material.said(say("Orientation", "Орієнтир")), 3}};
    for (const NationalScore* national : strongest(material)) {
        const Component* component = findComponent(material.pack, national->component);
        table.rows.push_back(
            {cellOf(componentName(material.pack, *component, material.language)),
             preparednessCell(material, national->scores),
             rangeCell(material, national->scores),
             cellOf(bandText(national->scores.preparedness, material.pack, material.language))});
    }
    return table;
}

std::vector<TableCell> gapRow(const ReportMaterial& material, const Gap& gap) {
    const CellScore* cell = material.sheet.cell(gap.component, gap.actor);
    const Component* component = findComponent(material.pack, gap.component);
    const auto note = material.assessment.gapNotes.find({gap.component, gap.actor});
    const bool hasStep = note != material.assessment.gapNotes.end() && !note->second.step.empty();
    const auto way = [&](Dimension dimension) {
        return cellOf(wayText(material.pack, *cell, gap, dimension, material.language));
    };
    return {cellOf(componentName(material.pack, *component, material.language)),
            cellOf(actorShort(material.pack, gap.actor, material.language)),
            way(Dimension::Capacity),
            way(Dimension::Readiness),
            strongCell(priorityText(material.pack, *cell, gap, material.language)),
            cellOf(hasStep ? note->second.step : "–")};
}

Table largestGapsTable(const ReportMaterial& material) {
    Table table;
    table.caption = material.said(say("The largest gaps", "Найбільші розриви"));
    table.max = material.pack.scale.max;
    table.columns = {
        {material.said(say("Component", "Компонент")), 3.2},
        {material.said(say("Actor", "Субʼєкт")), 1.2},
        {dimensionName(Dimension::Capacity).in(material.language), 1.6, Align::Centre},
        {dimensionName(Dimension::Readiness).in(material.language), 1.6, Align::Centre},
        {material.said(say("Priority", "Пріоритет")), 1.3, Align::Centre},
        {material.said(say("Proposed step", "Пропонований захід")), 2.6}};
    for (const Gap& gap : material.gaps.ranked) {
        if (table.rows.size() < kMostNamed && hasShortfall(gap) && material.shows(gap)) {
            table.rows.push_back(gapRow(material, gap));
        }
    }
    return table;
}

} // namespace

Section summarySection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("Summary", "Резюме")), .startsOnNewPage = true};
    section.blocks.emplace_back(Paragraph{verdict(material), ParagraphStyle::Lead});
    if (!material.profile.summary.empty()) {
        section.blocks.emplace_back(Paragraph{material.profile.summary});
    }
    section.blocks.emplace_back(figuresTable(material));
    if (Table table = strongestTable(material); !table.rows.empty()) {
        section.blocks.emplace_back(std::move(table));
    }
    if (Table table = largestGapsTable(material); !table.rows.empty()) {
        section.blocks.emplace_back(std::move(table));
    }
    return section;
}

} // namespace kordon::report
