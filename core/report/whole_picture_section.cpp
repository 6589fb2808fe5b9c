#include "core/analysis/open_questions.h"
#include "core/report/heat_map.h"
#include "core/report/report_sections.h"
#include "core/report/words.h"

#include <algorithm>
#include <utility>

namespace kordon::report {

namespace {

// More lines than this make a radar unreadable; then the country stands for its actors.
constexpr std::size_t kMostActorsOnRadar = 4;
// More columns than this are too narrow for figures; then the heat map stands for the table.
constexpr std::size_t kMostActorsInTable = 6;

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

Picture radarPicture(const ReportMaterial& material, bool isIllustrative) {
    RadarChoice choice;
    if (material.pack.actors.size() <= kMostActorsOnRadar) {
        for (const Actor& actor : material.pack.actors) {
            choice.actors.push_back(actor.id);
        }
    }
    choice.national = choice.actors.empty();
    RadarChart chart = radarOfPreparedness(
        material.pack, material.assessment, material.sheet, choice, material.language);
    if (isIllustrative) {
        chart.note = illustrativeMark().in(material.language);
    }
    const std::string caption =
        say("A hollow mark: coverage is low. Where the line breaks there is no figure yet, or the "
            "actor has no role.",
            "Порожній знак – мале охоплення. Лінія переривається там, де показника ще немає або де "
            "субʼєкт не залучений.")
            .in(material.language);
    return {.caption = caption, .chart = std::move(chart)};
}

std::vector<TableCell> componentRow(const ReportMaterial& material, const NationalScore& national) {
    const Component* component = findComponent(material.pack, national.component);
    std::vector<TableCell> row{cellOf(componentName(material.pack, *component, material.language))};
    for (const Actor& actor : material.pack.actors) {
        const CellScore* cell = material.sheet.cell(national.component, actor.id);
        row.push_back(cell ? preparednessCell(material, cell->scores) : cellOf(""));
    }
    row.push_back(preparednessCell(material, national.scores));
    row.push_back(cellOf(national.weakestLead
                             ? actorShort(material.pack, *national.weakestLead, material.language)
                             : "–"));
    return row;
}

Table componentTable(const ReportMaterial& material) {
    Table table;
    table.caption =
        say("Preparedness by component and actor (an empty cell: no role)",
            "Підготовленість за компонентами та субʼєктами (порожня клітинка – не залучений)")
            .in(material.language);
    table.max = material.pack.scale.max;
    table.columns = {{say("Component", "Компонент").in(material.language), 4}};
    for (const Actor& actor : material.pack.actors) {
        table.columns.push_back({actor.shortName.in(material.language), 1.3, Align::Centre});
    }
    table.columns.push_back({nationalName().in(material.language), 1.3, Align::Centre});
    table.columns.push_back(
        {say("Weakest lead", "Найслабший відповідальний").in(material.language), 1.5});
    for (const NationalScore& national : material.sheet.national) {
        if (findComponent(material.pack, national.component)) {
            table.rows.push_back(componentRow(material, national));
        }
    }
    return table;
}

Picture heatPicture(const ReportMaterial& material, bool isIllustrative) {
    HeatMap chart = heatMap(material.pack,
                            material.assessment,
                            material.sheet,
                            Measure::Preparedness,
                            material.language);
    if (isIllustrative) {
        chart.note = illustrativeMark().in(material.language);
    }
    return {.caption = {}, .chart = std::move(chart)};
}

/// What the heat map does not say.
Table weakestTable(const ReportMaterial& material) {
    Table table;
    table.columns = {{say("Component", "Компонент").in(material.language), 4},
                     {say("Weakest lead", "Найслабший відповідальний").in(material.language), 2}};
    for (const NationalScore& national : material.sheet.national) {
        const std::vector<TableCell> row = componentRow(material, national);
        table.rows.push_back({row.front(), row.back()});
    }
    return table;
}

std::vector<TableCell> overallRow(const ReportMaterial& material,
                                  TableCell name,
                                  const Scores& scores) {
    return {std::move(name),
            dimensionCell(material, scores, Dimension::Capacity),
            dimensionCell(material, scores, Dimension::Readiness),
            preparednessCell(material, scores),
            rangeCell(material, scores),
            coverageCell(material, scores),
            evidencedCell(material, scores)};
}

Table overallTable(const ReportMaterial& material) {
    const std::string& language = material.language;
    Table table;
    table.caption = say("Actors and the country over all components",
                        "Субʼєкти та країна за всіма компонентами")
                        .in(language);
    table.max = material.pack.scale.max;
    table.columns = {{say("Actor", "Субʼєкт").in(language), 3},
                     {dimensionName(Dimension::Capacity).in(language), 1.4, Align::Centre},
                     {dimensionName(Dimension::Readiness).in(language), 1.4, Align::Centre},
                     {preparednessName().in(language), 1.4, Align::Centre},
                     {say("Range", "Межі").in(language), 1.2, Align::Centre},
                     {say("Coverage", "Охоплення").in(language), 1.2, Align::Centre},
                     {say("Evidenced", "За доказами").in(language), 1.2, Align::Centre}};
    for (const ActorScore& score : material.sheet.actors) {
        const Actor* actor = findActor(material.pack, score.actor);
        table.rows.push_back(overallRow(
            material, cellOf(actor ? actor->name.in(language) : score.actor.value), score.scores));
    }
    table.rows.push_back(
        overallRow(material, strongCell(nationalName().in(language)), material.sheet.whole));
    return table;
}

std::vector<TableCell> stateRow(const ReportMaterial& material, const Actor& actor) {
    const StateCount counts = countStates(material.pack, material.assessment.answers, actor.id);
    const auto number = [](int count) {
        return cellOf(std::to_string(count));
    };
    const std::optional<double> share =
        counts.applicable > 0
            ? std::optional(static_cast<double>(counts.notApplicable) / counts.applicable)
            : std::nullopt;
    return {cellOf(actor.name.in(material.language)),
            number(counts.applicable),
            number(counts.answered),
            number(counts.unanswered),
            number(counts.unknown),
            number(counts.suspended),
            number(counts.notApplicable),
            strongCell(percentText(share, material.language))};
}

} // namespace

Section wholePictureSection(const ReportMaterial& material, bool isIllustrative) {
    Section section{.heading = say("The whole picture", "Загальна картина").in(material.language),
                    .startsOnNewPage = true};
    section.blocks.emplace_back(Paragraph{verdict(material), ParagraphStyle::Lead});
    section.blocks.emplace_back(radarPicture(material, isIllustrative));
    section.blocks.emplace_back(overallTable(material));
    if (material.pack.actors.size() <= kMostActorsInTable) {
        section.blocks.emplace_back(componentTable(material));
    } else {
        section.blocks.emplace_back(heatPicture(material, isIllustrative));
        section.blocks.emplace_back(weakestTable(material));
    }
    return section;
}

Section answerStatesSection(const ReportMaterial& material) {
    const std::string& language = material.language;
    Section section{.heading = say("State of the answers", "Стан відповідей").in(language)};
    section.blocks.emplace_back(Paragraph{
        say("Answers marked not applicable stay out of every figure. A large share of them "
            "deserves a question.",
            "Відповіді «не застосовується» не входять до жодного показника. Велика їх "
            "частка – привід поставити питання.")
            .in(language)});
    Table table;
    table.max = material.pack.scale.max;
    table.columns = {{say("Actor", "Субʼєкт").in(language), 3},
                     {say("Questions", "Питань").in(language), 1, Align::Right}};
    for (const AnswerState state : {AnswerState::Answered,
                                    AnswerState::Unanswered,
                                    AnswerState::Unknown,
                                    AnswerState::Suspended,
                                    AnswerState::NotApplicable}) {
        table.columns.push_back({stateName(state).in(language), 1.2, Align::Right});
    }
    table.columns.push_back(
        {say("Share not applicable", "Частка незастосовних").in(language), 1.2, Align::Right});
    for (const Actor& actor : material.pack.actors) {
        table.rows.push_back(stateRow(material, actor));
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace kordon::report
