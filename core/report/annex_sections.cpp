#include "core/analysis/open_questions.h"
#include "core/report/report_sections.h"

#include <algorithm>
#include <map>

namespace kordon::report {

namespace {

void appendLine(std::string& text, const std::string& line) {
    if (!line.empty()) {
        text += (text.empty() ? "" : "\n") + line;
    }
}

/// The level with its name, or why there is none.
std::string answerText(const ReportMaterial& material, const Answer& answer) {
    if (answer.state != AnswerState::Answered || !answer.level) {
        return stateName(answer.state).in(material.language);
    }
    const auto level =
        std::ranges::find(material.pack.scale.levels, *answer.level, &ScaleLevel::level);
    const bool hasName = level != material.pack.scale.levels.end() && !level->label.empty();
    return std::to_string(*answer.level) +
           (hasName ? "\n" + level->label.in(material.language) : std::string());
}

std::string evidenceText(const ReportMaterial& material, const Answer& answer) {
    std::string text;
    if (const EvidenceGrade* grade = findGrade(material.pack, answer.evidenceGrade)) {
        appendLine(text, material.said(fill(say("Evidence: %1", "Докази: %1"), {grade->label})));
    }
    appendLine(text, answer.evidence);
    for (const EvidenceDocument& document : answer.documents) {
        appendLine(text, "– " + document.title);
    }
    return text;
}

/// Comment, flag, proof, and who said so when.
std::string remarksText(const ReportMaterial& material, const Answer& answer) {
    std::string text = answer.rationale;
    if (answer.isFlagged) {
        appendLine(text,
                   material.said(fill(
                       say("Marked for another look. %1", "Позначено для повторного розгляду. %1"),
                       {verbatim(answer.flagReason)})));
    }
    appendLine(text, evidenceText(material, answer));
    const std::string date =
        answer.date.empty() ? std::string() : dateText(answer.date, material.language);
    appendLine(text,
               answer.assessor.empty() || date.empty() ? answer.assessor + date
                                                       : answer.assessor + ", " + date);
    return text;
}

std::vector<Column> answerColumns(const ReportMaterial& material) {
    return {{material.said(say("Code", "Код")), 0.9},
            {material.said(say("Question", "Питання")), 4},
            {material.said(say("Actor", "Субʼєкт")), 1.2},
            {material.said(say("Answer", "Відповідь")), 1.7},
            {material.said(say("Comment and evidence", "Коментар і докази")), 4}};
}

/// The question stands beside the first actor's answer; beside another's only at the head of a
/// page.
TableCell questionCell(const ReportMaterial& material, const Question& question, bool isFirst) {
    if (isFirst) {
        return cellOf(question.text.in(material.language));
    }
    return {.continued =
                material.said(fill(say("%1 (continued)", "%1 (продовження)"), {question.text}))};
}

void addAnswers(const ReportMaterial& material,
                const Component& component,
                const Question& question,
                Table& table) {
    bool isFirst = true;
    for (const ActorId& actor : actorsOf(material, component)) {
        if (!applies(component, question, actor)) {
            continue;
        }
        const Answer& answer = material.assessment.answers.at(actor, question.id);
        TableCell said = cellOf(answerText(material, answer));
        if (answer.level) {
            said.level = *answer.level;
        }
        table.rows.push_back({cellOf(codeOf(material.pack, question.id)),
                              questionCell(material, question, isFirst),
                              cellOf(actorShort(material.pack, actor, material.language)),
                              std::move(said),
                              cellOf(remarksText(material, answer))});
        isFirst = false;
    }
}

Section answersOf(const ReportMaterial& material, const Component& component) {
    Section section{.heading = componentName(material.pack, component, material.language),
                    .depth = 2};
    Table table;
    table.max = material.pack.scale.max;
    table.columns = answerColumns(material);
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            addAnswers(material, component, question, table);
        }
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

/// The same document may prove many answers.
struct Proof {
    EvidenceDocument document;
    std::string usedIn;
};

std::vector<Proof> proofsOf(const ReportMaterial& material) {
    std::vector<Proof> proofs;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const QuestionPlace& place : allQuestions(material.pack)) {
        if (!material.shows(place.component->id)) {
            continue;
        }
        for (const ActorId& actor : actorsOf(material, *place.component)) {
            const Answer& answer = material.assessment.answers.at(actor, place.question->id);
            const std::string use = codeOf(material.pack, place.question->id) + "\u00A0" +
                                    actorShort(material.pack, actor, material.language);
            for (const EvidenceDocument& document : answer.documents) {
                const auto [found, isNew] = known.try_emplace(
                    {document.title, document.link + document.sha256}, proofs.size());
                if (isNew) {
                    proofs.push_back({document, use});
                } else {
                    proofs[found->second].usedIn += "; " + use;
                }
            }
        }
    }
    return proofs;
}

/// Hashes have a column only where some document has one.
Table proofTable(const ReportMaterial& material, const std::vector<Proof>& proofs) {
    const bool hasHashes = std::ranges::any_of(
        proofs, [](const Proof& proof) { return !proof.document.sha256.empty(); });
    Table table;
    table.columns = {{"№", 0.6, Align::Right},
                     {material.said(say("Document", "Документ")), 5},
                     {material.said(say("Date", "Дата")), 1.3},
                     {material.said(say("Proves", "Підтверджує")), 2}};
    if (hasHashes) {
        table.columns.push_back({"SHA-256", 2.6});
    }
    for (std::size_t index = 0; index < proofs.size(); ++index) {
        const EvidenceDocument& document = proofs[index].document;
        std::string name = document.title;
        appendLine(name, document.link);
        auto& row = table.rows.emplace_back();
        row = {cellOf(std::to_string(index + 1)),
               cellOf(std::move(name)),
               cellOf(document.date.empty() ? "–" : dateText(document.date, material.language)),
               cellOf(proofs[index].usedIn)};
        if (hasHashes) {
            row.push_back(cellOf(hashText(document.sha256)));
        }
    }
    return table;
}

using QuestionsOf = std::vector<QuestionInState> (*)(const Component&, const Answers&);

Table stateTable(const ReportMaterial& material, QuestionsOf questionsOf) {
    Table table;
    table.columns = {{material.said(say("Code", "Код")), 0.9},
                     {material.said(say("Question", "Питання")), 5},
                     {material.said(say("Actor", "Субʼєкт")), 1.2},
                     {material.said(say("State", "Стан")), 1.8},
                     {material.said(say("Reason", "Причина")), 3}};
    for (const Component& component : material.pack.components) {
        if (!material.shows(component.id)) {
            continue;
        }
        for (const QuestionInState& each : questionsOf(component, material.assessment.answers)) {
            if (!material.shows(each.actor)) {
                continue;
            }
            const auto place = findQuestion(material.pack, each.question);
            const Answer& answer = material.assessment.answers.at(each.actor, each.question);
            table.rows.push_back(
                {cellOf(codeOf(material.pack, each.question)),
                 cellOf(place ? place->question->text.in(material.language) : each.question.value),
                 cellOf(actorShort(material.pack, each.actor, material.language)),
                 cellOf(stateName(each.state).in(material.language)),
                 cellOf(answer.rationale.empty() ? "–" : answer.rationale)});
        }
    }
    return table;
}

Section stateSection(const ReportMaterial& material,
                     const Text& heading,
                     const Text& none,
                     QuestionsOf questionsOf) {
    Section section{.heading = material.said(heading)};
    Table table = stateTable(material, questionsOf);
    if (table.rows.empty()) {
        section.blocks.emplace_back(Paragraph{material.said(none)});
        return section;
    }
    table.caption = material.said(fill(say("Answers: %1", "Відповідей: %1"),
                                       {verbatim(static_cast<long long>(table.rows.size()))}));
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace

std::vector<Section> answersSections(const ReportMaterial& material) {
    std::vector<Section> sections{
        {.heading = material.said(say("Annex: all answers", "Додаток: усі відповіді")),
         .startsOnNewPage = true}};
    for (const Component& component : material.pack.components) {
        if (material.shows(component.id) && !actorsOf(material, component).empty()) {
            sections.push_back(answersOf(material, component));
        }
    }
    return sections;
}

Section evidenceSection(const ReportMaterial& material) {
    Section section{.heading = material.said(say("Annex: documents", "Додаток: документи-докази"))};
    const std::vector<Proof> proofs = proofsOf(material);
    if (proofs.empty()) {
        section.blocks.emplace_back(Paragraph{material.said(
            say("No answer names a document.", "Жодна відповідь не посилається на документ."))});
        return section;
    }
    section.blocks.emplace_back(proofTable(material, proofs));
    return section;
}

Section notApplicableSection(const ReportMaterial& material) {
    return stateSection(
        material,
        say("Annex: marked not applicable", "Додаток: позначено «не застосовується»"),
        say("No answer is marked not applicable.",
            "Жодної відповіді не позначено «не застосовується»."),
        notApplicableQuestions);
}

Section openSection(const ReportMaterial& material) {
    return stateSection(material,
                        say("Annex: open questions", "Додаток: відкриті питання"),
                        say("No question is open.", "Відкритих питань немає."),
                        openQuestions);
}

} // namespace kordon::report
