#include "core/analysis/criterion_scores.h"
#include "core/analysis/open_questions.h"
#include "core/report/report_sections.h"
#include "core/report/threat_words.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

std::vector<TableCell> scoreCells(const ReportMaterial& material, const Scores& scores) {
    return {dimensionCell(material, scores, Dimension::Capacity),
            dimensionCell(material, scores, Dimension::Readiness),
            preparednessCell(material, scores),
            rangeCell(material, scores),
            evidencedCell(material, scores),
            coverageCell(material, scores)};
}

std::vector<TableCell> withEnds(TableCell first, std::vector<TableCell> middle, TableCell last) {
    middle.insert(middle.begin(), std::move(first));
    middle.push_back(std::move(last));
    return middle;
}

std::vector<TableCell> actorRow(const ReportMaterial& material, const CellScore& cell) {
    const Gap gap = gapOf(material.pack, cell, material.assessment);
    const std::string name = actorShort(material.pack, cell.actor, material.language) + "\n" +
                             roleName(material.pack, cell.role, material.language);
    return withEnds(cellOf(name),
                    scoreCells(material, cell.scores),
                    cellOf(targetsText(gap, material.language)));
}

Table actorTable(const ReportMaterial& material, const Component& component) {
    const std::string& language = material.language;
    Table table;
    table.max = material.pack.scale.max;
    table.columns = {{say("Actor and role", "Субʼєкт і роль").in(language), 2.2},
                     {dimensionName(Dimension::Capacity).in(language), 1.5, Align::Centre},
                     {dimensionName(Dimension::Readiness).in(language), 1.5, Align::Centre},
                     {preparednessName().in(language), 1.5, Align::Centre},
                     {say("Range", "Межі").in(language), 1.1, Align::Centre},
                     {say("Evidenced", "За доказами").in(language), 1.1, Align::Centre},
                     {say("Coverage", "Охоплення").in(language), 1.1, Align::Centre},
                     {say("Target", "Ціль").in(language), 0.8, Align::Centre}};
    for (const ActorId& actor : actorsOf(material, component)) {
        if (const CellScore* cell = material.sheet.cell(component.id, actor)) {
            table.rows.push_back(actorRow(material, *cell));
        }
    }
    const auto national =
        std::ranges::find(material.sheet.national, component.id, &NationalScore::component);
    if (national != material.sheet.national.end()) {
        table.rows.push_back(withEnds(strongCell(nationalName().in(language)),
                                      scoreCells(material, national->scores),
                                      cellOf("")));
    }
    return table;
}

/// "1.2.3 Is there …? SBGS: level 1, below 2; capacity is capped at 2."
std::string gateItem(const ReportMaterial& material, const ActorId& actor, const QuestionId& id) {
    const auto place = findQuestion(material.pack, id);
    const Answer& answer = material.assessment.answers.at(actor, id);
    if (!place || !place->question->gate || !answer.level) {
        return {};
    }
    const Gate& gate = *place->question->gate;
    const Text pattern =
        place->question->dimension == Dimension::Capacity
            ? say("%1 %2 %3: level %4, lower than %5; this caps capacity at %6.",
                  "%1 %2 %3: рівень %4, нижчий за %5; це обмежує спроможність рівнем %6.")
            : say("%1 %2 %3: level %4, lower than %5; this caps readiness at %6.",
                  "%1 %2 %3: рівень %4, нижчий за %5; це обмежує готовність рівнем %6.");
    return fill(pattern,
                {verbatim(codeOf(material.pack, id)),
                 place->question->text,
                 verbatim(actorShort(material.pack, actor, material.language)),
                 verbatim(*answer.level),
                 verbatim(targetText(gate.below, material.language)),
                 verbatim(targetText(gate.cap, material.language))})
        .in(material.language);
}

BulletList gateList(const ReportMaterial& material, const Component& component) {
    BulletList list;
    for (const ActorId& actor : actorsOf(material, component)) {
        const CellScore* cell = material.sheet.cell(component.id, actor);
        if (!cell) {
            continue;
        }
        for (const QuestionId& gate : cell->gates) {
            list.items.push_back(gateItem(material, actor, gate));
        }
    }
    return list;
}

/// The place in the ranking among the gaps with a shortfall; none for other cells.
std::optional<std::size_t> rankOf(const ReportMaterial& material, const Gap& gap) {
    std::size_t rank = 0;
    for (const Gap& ranked : material.gaps.ranked) {
        ++rank;
        if (ranked.component == gap.component && ranked.actor == gap.actor) {
            return hasShortfall(ranked) ? std::optional(rank) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::vector<TableCell> gapRow(const ReportMaterial& material, const CellScore& cell) {
    const Gap gap = gapOf(material.pack, cell, material.assessment);
    const auto rank = rankOf(material, gap);
    return {cellOf(actorShort(material.pack, cell.actor, material.language)),
            cellOf(shortfallText(material, cell, gap, Dimension::Capacity)),
            cellOf(shortfallText(material, cell, gap, Dimension::Readiness)),
            cellOf(levelText(gap.worstCase, material.language)),
            strongCell(priorityText(material.pack, cell, gap, material.language)),
            cellOf(rank ? std::to_string(*rank) : "–")};
}

Table gapTable(const ReportMaterial& material, const Component& component) {
    const std::string& language = material.language;
    Table table;
    table.caption = say("Shortfalls to the target", "Відставання від цілі").in(language);
    table.max = material.pack.scale.max;
    table.columns = {{say("Actor", "Субʼєкт").in(language), 2.2},
                     {dimensionName(Dimension::Capacity).in(language), 1.6, Align::Centre},
                     {dimensionName(Dimension::Readiness).in(language), 1.6, Align::Centre},
                     {say("Worst case", "Найгірший випадок").in(language), 1.6, Align::Centre},
                     {say("Priority", "Пріоритет").in(language), 1.6, Align::Centre},
                     {say("Place among all gaps", "Місце серед усіх розривів").in(language),
                      1.6,
                      Align::Centre}};
    for (const ActorId& actor : actorsOf(material, component)) {
        if (const CellScore* cell = material.sheet.cell(component.id, actor)) {
            table.rows.push_back(gapRow(material, *cell));
        }
    }
    return table;
}

/// "2.0 / 3.1": capacity and readiness of one criterion.
TableCell criterionCell(const ReportMaterial& material, const Scores& scores) {
    const auto figure = [&](Dimension dimension) {
        return dimensionCell(material, scores, dimension).text;
    };
    const std::string capacity = figure(Dimension::Capacity);
    const std::string readiness = figure(Dimension::Readiness);
    return cellOf(capacity + " / " + readiness);
}

Table criterionTable(const ReportMaterial& material, const Component& component) {
    Table table;
    table.caption = material.said(say("Capacity / readiness by criterion, before caps",
                                      "Спроможність / готовність за критеріями, без обмежень"));
    table.max = material.pack.scale.max;
    table.columns = {{material.said(say("Criterion", "Критерій")), 4}};
    const std::vector<ActorId> actors = actorsOf(material, component);
    for (const ActorId& actor : actors) {
        table.columns.push_back(
            {actorShort(material.pack, actor, material.language), 1.8, Align::Centre});
    }
    for (const Criterion& criterion : component.criteria) {
        std::vector<TableCell> row{cellOf(criterion.title.in(material.language))};
        for (const ActorId& actor : actors) {
            row.push_back(criterionCell(
                material,
                criterionScores(
                    material.pack, component, criterion, actor, material.assessment.answers)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Why the gaps are there and what should be done; no rows where nobody has said.
Table noteTable(const ReportMaterial& material, const Component& component) {
    Table table;
    table.caption = material.said(say("Causes and proposed steps", "Причини й пропоновані заходи"));
    table.columns = {{material.said(say("Actor", "Субʼєкт")), 1.2},
                     {material.said(say("Cause of the gap", "Причина розриву")), 4},
                     {material.said(say("Proposed step", "Пропонований захід")), 4}};
    for (const ActorId& actor : actorsOf(material, component)) {
        const auto note = material.assessment.gapNotes.find({component.id, actor});
        if (note != material.assessment.gapNotes.end() && !note->second.empty()) {
            table.rows.push_back({cellOf(actorShort(material.pack, actor, material.language)),
                                  cellOf(note->second.cause),
                                  cellOf(note->second.step)});
        }
    }
    return table;
}

/// Titles of the documents behind the component's answers, each once.
std::vector<std::string> documentTitles(const ReportMaterial& material,
                                        const Component& component) {
    std::vector<std::string> titles;
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            for (const ActorId& actor : actorsOf(material, component)) {
                for (const EvidenceDocument& document :
                     material.assessment.answers.at(actor, question.id).documents) {
                    if (std::ranges::find(titles, document.title) == titles.end()) {
                        titles.push_back(document.title);
                    }
                }
            }
        }
    }
    return titles;
}

/// Where the country stands as a whole, who leads worst, and whether anything is open.
std::string verdict(const ReportMaterial& material, const Component& component) {
    std::string text;
    const auto national =
        std::ranges::find(material.sheet.national, component.id, &NationalScore::component);
    if (national != material.sheet.national.end()) {
        const std::string band =
            bandText(national->scores.preparedness, material.pack, material.language);
        if (!band.empty()) {
            text +=
                fill(say("The country as a whole %1. ", "Країна загалом %1. "), {verbatim(band)})
                    .in(material.language);
        }
        if (national->weakestLead) {
            text += fill(say("Weakest lead: %1. ", "Найслабший серед відповідальних: %1. "),
                         {verbatim(
                             actorShort(material.pack, *national->weakestLead, material.language))})
                        .in(material.language);
        }
    }
    if (openQuestions(component, material.assessment.answers).empty()) {
        text += say("No question is open.", "Відкритих питань немає.").in(material.language);
    }
    return text;
}

void appendCaps(Section& section, const ReportMaterial& material, const Component& component) {
    if (BulletList gates = gateList(material, component); !gates.items.empty()) {
        section.blocks.emplace_back(
            Paragraph{material.said(say("What caps the scores:", "Що обмежує показники:"))});
        section.blocks.emplace_back(std::move(gates));
    }
}

void appendPressure(Section& section, const ReportMaterial& material, const Component& component) {
    const Threats& threats = material.assessment.threats;
    const Pressure pressure = pressureOn(component.id, threats);
    if (pressure.value > 0) {
        section.blocks.emplace_back(Paragraph{
            material.said(
                fill(say("Pressure of threats – %1; the priorities are multiplied by %2.",
                         "Тиск загроз – %1; пріоритети помножено на %2."),
                     {verbatim(pressureReason(material.pack, threats, pressure, material.language)),
                      verbatim(targetText(pressure.factor(), material.language))})),
            ParagraphStyle::Note});
    }
}

/// In one paragraph: where each of them is, the annex says.
void appendDocuments(Section& section, const ReportMaterial& material, const Component& component) {
    std::string titles;
    for (const std::string& title : documentTitles(material, component)) {
        titles += (titles.empty() ? "" : "; ") + title;
    }
    if (!titles.empty()) {
        section.blocks.emplace_back(Paragraph{
            material.said(fill(say("Documents behind the answers: %1", "Документи-докази: %1"),
                               {verbatim(titles)})),
            ParagraphStyle::Note});
    }
}

} // namespace

Section componentSection(const ReportMaterial& material, const Component& component) {
    const std::string& language = material.language;
    Section section{.heading = componentName(material.pack, component, language),
                    .startsOnNewPage = true};
    if (!component.summary.empty()) {
        section.blocks.emplace_back(Paragraph{component.summary.in(language)});
    }
    if (!component.legal.empty()) {
        section.blocks.emplace_back(Paragraph{
            fill(say("Legal basis: %1.", "Правова основа: %1."), {component.legal}).in(language),
            ParagraphStyle::Note});
    }
    section.blocks.emplace_back(actorTable(material, component));
    if (const std::string sentence = verdict(material, component); !sentence.empty()) {
        section.blocks.emplace_back(Paragraph{sentence, ParagraphStyle::Note});
    }
    section.blocks.emplace_back(criterionTable(material, component));
    appendCaps(section, material, component);
    section.blocks.emplace_back(gapTable(material, component));
    appendPressure(section, material, component);
    if (Table notes = noteTable(material, component); !notes.rows.empty()) {
        section.blocks.emplace_back(std::move(notes));
    }
    appendDocuments(section, material, component);
    return section;
}

} // namespace kordon::report
