#include "app/pages/question_story.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/document/document.h"
#include "app/widgets/answer_words.h"
#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "core/report/words.h"
#include "core/store/edit_names.h"

#include <algorithm>
#include <array>

namespace kordon {

namespace {

constexpr std::size_t kMostEntries = 20;
constexpr int kLongestValue = 60;

QString words(const char* text) {
    return QCoreApplication::translate("QuestionStory", text);
}

QString heading(const QString& text) {
    return QStringLiteral("<h4>%1</h4>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>")
        .arg(text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QString list(const std::vector<Text>& texts) {
    QString html = QStringLiteral("<ul>");
    for (const Text& text : texts) {
        html += QStringLiteral("<li>%1</li>").arg(inWindowLanguage(text).toHtmlEscaped());
    }
    return html + QStringLiteral("</ul>");
}

QString scaleStory(const Pack& pack, Dimension dimension) {
    QString html = heading(words(QT_TRANSLATE_NOOP("QuestionStory", "The scale in general: %1"))
                               .arg(inWindowLanguage(report::dimensionName(dimension))));
    for (const ScaleLevel& level : pack.scale.levels) {
        const Text& meaning = dimension == Dimension::Capacity ? level.capacity : level.readiness;
        html +=
            QStringLiteral("<p><b>%1</b><br>%2</p>")
                .arg(sayChoice(pack, Choice{AnswerState::Answered, level.level}).toHtmlEscaped(),
                     inWindowLanguage(meaning).toHtmlEscaped());
    }
    return html;
}

QString localTime(const std::string& utc) {
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm"))
                          : QString::fromStdString(utc);
}

QString columnWord(const std::string& column) {
    static constexpr std::array kColumns{
        std::pair("state", QT_TRANSLATE_NOOP("QuestionStory", "state")),
        std::pair("level", QT_TRANSLATE_NOOP("QuestionStory", "level")),
        std::pair("rationale", QT_TRANSLATE_NOOP("QuestionStory", "reason or comment")),
        std::pair("evidence_grade", QT_TRANSLATE_NOOP("QuestionStory", "proof")),
        std::pair("evidence", QT_TRANSLATE_NOOP("QuestionStory", "evidence")),
        std::pair("assessor", QT_TRANSLATE_NOOP("QuestionStory", "assessed by")),
        std::pair("date", QT_TRANSLATE_NOOP("QuestionStory", "day")),
        std::pair("confidence", QT_TRANSLATE_NOOP("QuestionStory", "how sure")),
        std::pair("flagged", QT_TRANSLATE_NOOP("QuestionStory", "flag")),
        std::pair("flag_reason", QT_TRANSLATE_NOOP("QuestionStory", "reason of the flag")),
    };
    const auto* known = std::ranges::find_if(
        kColumns, [&](const auto& candidate) { return column == candidate.first; });
    return known == kColumns.end() ? QString() : words(known->second);
}

QString valueWord(const FieldChange& change, const std::optional<std::string>& value) {
    if (!value || value->empty()) {
        return QStringLiteral("–");
    }
    if (change.column == "state") {
        if (const auto state = answerStateFrom(*value)) {
            return inWindowLanguage(report::stateName(*state));
        }
    }
    const QString text = QString::fromStdString(*value).simplified();
    return text.size() > kLongestValue ? text.left(kLongestValue) + u'…' : text;
}

QString changeLine(const FieldChange& change) {
    const QString column = columnWord(change.column);
    const QString from = valueWord(change, change.from);
    const QString to = valueWord(change, change.to);
    return column.isEmpty() || from == to ? QString()
                                          : QStringLiteral("%1: %2 → %3").arg(column, from, to);
}

QString changesOf(const Document& document, const HistoryEntry& entry) {
    QStringList lines;
    const auto rows = document.workspace().changesOf(entry.number);
    if (!rows) {
        return {};
    }
    for (const RowChange& row : *rows) {
        if (row.table == "document") {
            lines << words(QT_TRANSLATE_NOOP("QuestionStory", "documents changed")).toHtmlEscaped();
            continue;
        }
        for (const FieldChange& change : row.fields) {
            if (const QString line = changeLine(change); !line.isEmpty()) {
                lines << line.toHtmlEscaped();
            }
        }
    }
    return lines.join(QStringLiteral("<br>"));
}

} // namespace

QString guidanceStory(const Pack& pack, const QuestionPlace& place) {
    const Question& question = *place.question;
    QString html;
    if (!question.guidance.empty()) {
        html += heading(words(QT_TRANSLATE_NOOP("QuestionStory", "Guidance"))) +
                paragraph(inWindowLanguage(question.guidance));
    }
    if (!question.evidence.empty()) {
        html += heading(words(QT_TRANSLATE_NOOP("QuestionStory", "An assessor would ask to see"))) +
                list(question.evidence);
    }
    if (!question.source.empty()) {
        html +=
            heading(words(QT_TRANSLATE_NOOP("QuestionStory", "Sources"))) + list(question.source);
    }
    return html + scaleStory(pack, question.dimension);
}

QString lastYearStory(const Document& document, const QuestionPlace& place) {
    const auto previous = document.previousAnswer(place.question->id);
    if (!previous) {
        return paragraph(words(QT_TRANSLATE_NOOP(
            "QuestionStory", "The actor did not answer this question in the assessment before.")));
    }
    const Answer& answer = *previous->answer;
    QString html =
        heading(words(previous->isToBeConfirmed
                          ? QT_TRANSLATE_NOOP("QuestionStory", "To be confirmed, given in %1")
                          : QT_TRANSLATE_NOOP("QuestionStory", "Assessment %1"))
                    .arg(QString::fromStdString(previous->givenIn.value))) +
        paragraph(sayChoice(document.pack(), *previous));
    if (previous->isReworded) {
        html += paragraph(
            words(QT_TRANSLATE_NOOP("QuestionStory", "The question was worded differently then.")));
    }
    const auto add = [&](const char* name, const QString& text) {
        if (!text.trimmed().isEmpty()) {
            html += heading(words(name)) + paragraph(text);
        }
    };
    add(QT_TRANSLATE_NOOP("QuestionStory", "Reason or comment"),
        QString::fromStdString(answer.rationale));
    const PreviousYear* year = document.previous();
    const EvidenceGrade* grade = findGrade(
        year && !previous->isToBeConfirmed ? year->pack : document.pack(), answer.evidenceGrade);
    add(QT_TRANSLATE_NOOP("QuestionStory", "Proof"),
        grade ? inWindowLanguage(grade->label) : QString());
    add(QT_TRANSLATE_NOOP("QuestionStory", "Evidence"), QString::fromStdString(answer.evidence));
    QStringList titles;
    for (const EvidenceDocument& each : answer.documents) {
        titles << QString::fromStdString(each.title.empty() ? each.link : each.title);
    }
    add(QT_TRANSLATE_NOOP("QuestionStory", "Documents"), titles.join(u'\n'));
    add(QT_TRANSLATE_NOOP("QuestionStory", "Assessed by"),
        QStringLiteral("%1 %2").arg(QString::fromStdString(answer.assessor), dayText(answer.date)));
    return html;
}

QString historyStory(const Document& document, const QuestionPlace& place) {
    const auto headings = document.workspace().historyHeadings();
    const std::string subject = document.assessment().id.value + " " + document.actor().value +
                                " " + place.question->id.value;
    QString html;
    std::size_t told = 0;
    if (headings) {
        for (auto entry = headings->rbegin(); entry != headings->rend() && told < kMostEntries;
             ++entry) {
            if (entry->subject != subject) {
                continue;
            }
            ++told;
            html += QStringLiteral("<p><b>%1</b> · %2 · %3<br>%4</p>")
                        .arg(localTime(entry->stamp.at).toHtmlEscaped(),
                             QString::fromStdString(entry->stamp.who).toHtmlEscaped(),
                             inWindowLanguage(nameOf(entry->kind)).toHtmlEscaped(),
                             changesOf(document, *entry));
        }
    }
    return told > 0 ? html
                    : paragraph(words(QT_TRANSLATE_NOOP(
                          "QuestionStory", "Nobody has edited this answer by itself.")));
}

} // namespace kordon
