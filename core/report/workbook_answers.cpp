#include "core/report/words.h"
#include "core/report/workbook_sheets.h"

namespace kordon::report {

using workbook::Look;
using workbook::Row;
using workbook::Sheet;

namespace {

/// Calls for every question that is put to an actor that is shown, in the pack's order.
template <class Visit>
void forEachAnswer(const ReportMaterial& material, const Visit& visit) {
    for (const QuestionPlace& place : allQuestions(material.pack)) {
        if (!material.shows(place.component->id)) {
            continue;
        }
        for (const ActorId& actor : actorsOf(material, *place.component)) {
            if (applies(*place.component, *place.question, actor)) {
                visit(place, actor, material.assessment.answers.at(actor, place.question->id));
            }
        }
    }
}

std::vector<SheetColumn> answerColumns(const WorkbookMaterial& material) {
    return {{say("Component, id", "Компонент, ідентифікатор"), 15},
            {say("Component", "Компонент"), 20},
            {say("Criterion, id", "Критерій, ідентифікатор"), 15},
            {say("Criterion", "Критерій"), 20},
            {say("Question, id", "Питання, ідентифікатор"), 18},
            {say("Code", "Код"), 8},
            {say("Question", "Питання"), 40},
            {say("Dimension", "Вимір"), 14},
            {say("Weight", "Вага"), 7},
            {say("Actor, id", "Субʼєкт, ідентифікатор"), 16},
            {say("Actor", "Субʼєкт"), 15},
            {say("State", "Стан"), 15},
            {fill(say("Level, 0–%1", "Рівень, 0–%1"), {verbatim(material.max())}), 9},
            {say("Comment", "Коментар"), 36},
            {say("Evidence grade", "Рівень доказовості"), 14},
            {say("Evidence", "Докази"), 28},
            {say("Confidence", "Впевненість"), 12},
            {say("Marked for another look", "Позначено для повторного розгляду"), 13},
            {say("Why it is marked", "Чому позначено"), 16},
            {say("Assessor", "Оцінювач"), 15},
            {say("Date", "Дата"), 12}};
}

void addAnswer(const WorkbookMaterial& material, const Answer& answer, Row& row) {
    const EvidenceGrade* grade = findGrade(material.pack(), answer.evidenceGrade);
    const auto add = [&](workbook::Cell cell) {
        row.cells.push_back(std::move(cell));
    };
    add(saidCell(material, stateName(answer.state)));
    add(numberCell(answer.level, Look::Whole));
    add(textCell(material, answer.rationale));
    add(grade ? saidCell(material, grade->label) : textCell(material, answer.evidenceGrade.value));
    add(textCell(material, answer.evidence));
    add(answer.confidence ? saidCell(material, confidenceName(*answer.confidence))
                          : workbook::Cell{});
    add(yesCell(material, answer.isFlagged));
    add(textCell(material, answer.flagReason));
    add(textCell(material, answer.assessor));
    add(dayCell(material, answer.date));
}

Row answerRow(const WorkbookMaterial& material,
              const QuestionPlace& place,
              const ActorId& actor,
              const Answer& answer) {
    const Question& question = *place.question;
    Row row{.cells = {textCell(material, place.component->id.value),
                      componentCell(material, *place.component),
                      textCell(material, place.criterion->id.value),
                      saidCell(material, place.criterion->title),
                      textCell(material, question.id.value),
                      textCell(material, codeOf(material.pack(), question.id)),
                      saidCell(material, question.text),
                      saidCell(material, dimensionName(question.dimension)),
                      numberCell(question.weight, Look::Weight),
                      textCell(material, actor.value),
                      actorCell(material, actor)}};
    addAnswer(material, answer, row);
    return row;
}

} // namespace

Sheet answersSheet(const WorkbookMaterial& material) {
    Sheet sheet = sheetOf(material, say("Answers", "Відповіді"), answerColumns(material));
    forEachAnswer(material.main(),
                  [&](const QuestionPlace& place, const ActorId& actor, const Answer& answer) {
                      sheet.rows.push_back(answerRow(material, place, actor, answer));
                  });
    return sheet;
}

Sheet evidenceSheet(const WorkbookMaterial& material) {
    Sheet sheet = sheetOf(material,
                          say("Evidence", "Докази"),
                          {{say("Document, id", "Документ, ідентифікатор"), 24},
                           {say("Document", "Документ"), 44},
                           {say("Where it is", "Де зберігається"), 44},
                           {say("Date", "Дата"), 12},
                           {say("SHA-256", "SHA-256"), 34},
                           {say("Question, id", "Питання, ідентифікатор"), 22},
                           {say("Code", "Код"), 9},
                           {say("Actor, id", "Субʼєкт, ідентифікатор"), 16},
                           {say("Actor", "Субʼєкт"), 15}});
    forEachAnswer(
        material.main(),
        [&](const QuestionPlace& place, const ActorId& actor, const Answer& answer) {
            for (const EvidenceDocument& document : answer.documents) {
                sheet.rows.push_back(
                    {.cells = {textCell(material, document.id),
                               textCell(material, document.title),
                               textCell(material, document.link),
                               dayCell(material, document.date),
                               textCell(material, document.sha256),
                               textCell(material, place.question->id.value),
                               textCell(material, codeOf(material.pack(), place.question->id)),
                               textCell(material, actor.value),
                               actorCell(material, actor)}});
            }
        });
    return sheet;
}

} // namespace kordon::report
