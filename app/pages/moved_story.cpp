#include "app/pages/moved_story.h"

#include <QCoreApplication>

#include "app/widgets/answer_words.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "core/store/workspace.h"

#include <algorithm>

namespace kordon {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("MovedStory", text);
}

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

/// The newest edit of the answer by itself or, where there is none, the newest import.
const HistoryEntry* lastEdit(const std::vector<HistoryEntry>& history,
                             const AssessmentId& assessment,
                             const std::string& answer) {
    const std::string subject = assessment.value + " " + answer;
    const auto own = std::find_if(history.rbegin(), history.rend(), [&](const HistoryEntry& entry) {
        return entry.subject == subject;
    });
    if (own != history.rend()) {
        return &*own;
    }
    const auto import =
        std::find_if(history.rbegin(), history.rend(), [&](const HistoryEntry& entry) {
            return entry.kind == EditKind::ImportAnswers &&
                   entry.subject.starts_with(assessment.value + " ");
        });
    return import == history.rend() ? nullptr : &*import;
}

QString editorLine(const ToldYear& told, const ActorId& actor, const QuestionId& question) {
    if (!told.workspace) {
        return {};
    }
    const auto history = told.workspace->historyHeadings();
    const HistoryEntry* entry =
        history ? lastEdit(*history, told.year.assessment.id, actor.value + " " + question.value)
                : nullptr;
    if (!entry) {
        return {};
    }
    const QString who = QString::fromStdString(entry->stamp.who);
    const QString when = momentText(entry->stamp.at);
    return entry->kind == EditKind::ImportAnswers
               ? words(QT_TRANSLATE_NOOP("MovedStory", "Imported by %1, %2")).arg(who, when)
               : words(QT_TRANSLATE_NOOP("MovedStory", "Last edited by %1, %2")).arg(who, when);
}

QString answerStory(const ToldYear& told, const ActorId& actor, const QuestionId& question) {
    const Pack& pack = told.year.pack;
    const Answer& answer = told.year.assessment.answers.at(actor, question);
    QString html = QStringLiteral("<h4>%1 · %2</h4>")
                       .arg(QString::fromStdString(told.year.assessment.id.value).toHtmlEscaped(),
                            sayChoice(pack, Choice{answer.state, answer.level}).toHtmlEscaped());
    const auto add = [&](const QString& text) {
        if (!text.trimmed().isEmpty()) {
            html += paragraph(text);
        }
    };
    add(QString::fromStdString(answer.rationale));
    const EvidenceGrade* grade = findGrade(pack, answer.evidenceGrade);
    const QString evidence = QString::fromStdString(answer.evidence);
    if (grade && !evidence.isEmpty()) {
        add(words(QT_TRANSLATE_NOOP("MovedStory", "Proof: %1. %2"))
                .arg(inWindowLanguage(grade->label), evidence));
    } else if (grade) {
        add(words(QT_TRANSLATE_NOOP("MovedStory", "Proof: %1"))
                .arg(inWindowLanguage(grade->label)));
    }
    if (!answer.assessor.empty()) {
        add(words(QT_TRANSLATE_NOOP("MovedStory", "Assessed by %1 %2"))
                .arg(QString::fromStdString(answer.assessor), dayText(answer.date)));
    }
    add(editorLine(told, actor, question));
    return html;
}

} // namespace

QString movedStory(const ToldYear& from, const ToldYear& to, const MovedQuestion& moved) {
    QString html;
    if (const auto place = findQuestion(to.year.pack, moved.question)) {
        html += QStringLiteral("<p><b>%1</b></p>")
                    .arg(inWindowLanguage(place->question->text).toHtmlEscaped());
    }
    const auto before = findQuestion(from.year.pack, moved.earlier);
    if (moved.earlier != moved.question && before) {
        html += paragraph(words(QT_TRANSLATE_NOOP("MovedStory", "Asked before as: %1"))
                              .arg(inWindowLanguage(before->question->text)));
    }
    return html + answerStory(from, moved.actor, moved.earlier) +
           answerStory(to, moved.actor, moved.question);
}

} // namespace kordon
