#include "core/analysis/open_questions.h"
#include "core/report/bullet_chart.h"
#include "core/report/heat_map.h"
#include "core/report/quadrant_chart.h"
#include "core/report/report_sections.h"

#include <algorithm>
#include <utility>

namespace kordon::report {

namespace {

// More lines than this make a radar unreadable; then the country stands for its actors.
constexpr std::size_t kMostActorsOnRadar = 4;

std::vector<ActorId> shownActors(const ReportMaterial& material) {
    std::vector<ActorId> actors;
    for (const Actor& actor : material.pack.actors) {
        if (material.shows(actor.id)) {
            actors.push_back(actor.id);
        }
    }
    return actors;
}

RadarChart radarOf(const ReportMaterial& material, const RadarChoice& choice) {
    return radarOfPreparedness(
        material.pack, material.assessment, material.sheet, choice, material.language);
}

Text radarCaption() {
    return say("A hollow mark: coverage is low. Where the line breaks there is no figure yet, or "
               "the actor has no role.",
               "Порожній знак – мале охоплення. Лінія переривається там, де показника ще немає або "
               "де субʼєкт не залучений.");
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
        if (!material.shows(score.actor)) {
            continue;
        }
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

void append(Section& section, const Text& text, const ReportMaterial& material) {
    section.blocks.emplace_back(Paragraph{material.said(text)});
}

Table stateTable(const ReportMaterial& material) {
    const std::string& language = material.language;
    Table table;
    table.caption = say("State of the answers", "Стан відповідей").in(language);
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
        if (material.shows(actor.id)) {
            table.rows.push_back(stateRow(material, actor));
        }
    }
    return table;
}

std::vector<TableCell> rankingRow(const ReportMaterial& material, const NationalScore& national) {
    const Component* component = findComponent(material.pack, national.component);
    return {cellOf(componentName(material.pack, *component, material.language)),
            dimensionCell(material, national.scores, Dimension::Capacity),
            dimensionCell(material, national.scores, Dimension::Readiness),
            preparednessCell(material, national.scores),
            rangeCell(material, national.scores),
            coverageCell(material, national.scores),
            cellOf(national.weakestLead
                       ? actorShort(material.pack, *national.weakestLead, material.language)
                       : "–")};
}

Table rankingTable(const ReportMaterial& material) {
    const std::string& language = material.language;
    Table table;
    table.caption = say("The country by component", "Країна за компонентами").in(language);
    table.max = material.pack.scale.max;
    table.columns = {{say("Component", "Компонент").in(language), 4},
                     {dimensionName(Dimension::Capacity).in(language), 1.5, Align::Centre},
                     {dimensionName(Dimension::Readiness).in(language), 1.5, Align::Centre},
                     {preparednessName().in(language), 1.5, Align::Centre},
                     {say("Range", "Межі").in(language), 1.2, Align::Centre},
                     {say("Coverage", "Охоплення").in(language), 1.2, Align::Centre},
                     {say("Weakest lead", "Найслабший відповідальний").in(language), 1.5}};
    for (const NationalScore& national : material.sheet.national) {
        if (material.shows(national.component)) {
            table.rows.push_back(rankingRow(material, national));
        }
    }
    return table;
}

} // namespace

Section radarSection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("The whole picture", "Загальна картина")),
                    .startsOnNewPage = true};
    const RadarChoice country{.national = true, .earlier = {material.earlier}};
    section.blocks.emplace_back(
        pictureOf(material, radarOf(material, country), material.said(radarCaption())));
    const std::vector<ActorId> actors = shownActors(material);
    if (actors.size() <= kMostActorsOnRadar) {
        section.blocks.emplace_back(pictureOf(material, radarOf(material, {.actors = actors})));
    }
    return section;
}

Section rankingSection(const ReportMaterial& material) {
    Section section{.heading = material.said(
                        say("Components beside their targets", "Компоненти поруч із цілями")),
                    .startsOnNewPage = true};
    section.blocks.emplace_back(pictureOf(material,
                                          bulletChart(material.pack,
                                                      material.assessment,
                                                      material.sheet,
                                                      {.earlier = material.earlier},
                                                      material.language)));
    section.blocks.emplace_back(rankingTable(material));
    return section;
}

Section heatMapSection(const ReportMaterial& material) {
    Section section{.heading =
                        material.said(say("Components and actors", "Компоненти та субʼєкти")),
                    .startsOnNewPage = true};
    section.blocks.emplace_back(pictureOf(material,
                                          heatMap(material.pack,
                                                  material.assessment,
                                                  material.sheet,
                                                  Measure::Preparedness,
                                                  material.language)));
    return section;
}

Section quadrantSection(const ReportMaterial& material) {
    Section section{.heading = material.said(
                        say("Capacity against readiness", "Спроможність і готовність поруч")),
                    .startsOnNewPage = true};
    append(section,
           say("Upwards left: procedures and people run ahead of what is in place. Downwards "
               "right: what is in place does not deliver yet.",
               "Ліворуч угорі – процедури й люди випереджають те, що створено. Праворуч унизу – "
               "створене ще не дає результату."),
           material);
    section.blocks.emplace_back(pictureOf(material,
                                          quadrantChart(material.pack,
                                                        material.assessment,
                                                        material.sheet,
                                                        {.national = true},
                                                        material.language)));
    return section;
}

Section actorsSection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("The actors", "Субʼєкти")),
                    .startsOnNewPage = true};
    section.blocks.emplace_back(overallTable(material));
    append(section,
           say("Answers marked not applicable stay out of every figure. A large share of them "
               "deserves a question.",
               "Відповіді «не застосовується» не входять до жодного показника. Велика їх частка – "
               "привід поставити питання."),
           material);
    section.blocks.emplace_back(stateTable(material));
    return section;
}

} // namespace kordon::report
