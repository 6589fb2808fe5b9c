#include "app/widgets/answer_card.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/widgets/answer_group.h"
#include "app/widgets/answer_marks.h"
#include "app/widgets/answer_texts.h"
#include "app/widgets/answer_words.h"
#include "app/widgets/documents_list.h"
#include "app/widgets/language.h"
#include "core/base/unicode.h"
#include "core/report/words.h"

namespace kordon {

namespace {

constexpr int kMargin = 6;
constexpr qreal kQuestionSize = 1.15; // of the text around
constexpr int kLongestLine = 85;      // characters
constexpr std::size_t kLongestQuote = 160;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QIcon flagIcon(const QWidget& widget) {
    const int side = widget.fontMetrics().height();
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintFlag(painter, QRectF(0, 0, side, side), widget.palette().color(QPalette::Text));
    return QIcon(picture);
}

QString firstSentence(const QString& text) {
    static const QRegularExpression end(QStringLiteral("[.!?](?=\\s+\\p{Lu})"));
    const auto found = end.match(text);
    return found.hasMatch() ? text.left(found.capturedEnd()) + QStringLiteral("\u00a0…") : text;
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

} // namespace

AnswerCard::AnswerCard(QWidget* parent)
    : QWidget(parent), m_documents(new DocumentsList(this)),
      m_texts(new AnswerTexts(m_documents, this)) {
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 0, kMargin, kMargin);
    column->setSpacing(4);
    createHeading(*column);
    createAnswers(*column);
    column->addWidget(m_texts);
    column->addStretch(1);
    connectChoices();
    connectTexts();
    retranslate();
}

void AnswerCard::showQuestion(const Showing& showing, const Answer& answer, bool isPending) {
    m_showing = showing;
    m_documents->closeForm();
    m_answers->showQuestion(*showing.pack, *showing.place.question);
    m_answers->setReadOnly(showing.whyReadOnly);
    m_texts->showPack(*showing.pack);
    sayQuestion();
    sayLastYear();
    showAnswer(answer, isPending);
}

void AnswerCard::showAnswer(const Answer& answer, bool isPending) {
    m_answer = answer;
    m_isPending = isPending;
    m_answers->showChoice(choiceOf(answer));
    m_texts->showAnswer(answer, m_showing.isReadOnly());
    m_documents->showDocuments(answer.documents, m_showing.isReadOnly());
    m_flag->setChecked(answer.isFlagged);
    m_flag->setEnabled(!m_showing.isReadOnly());
    m_flagReason->setVisible(answer.isFlagged);
    m_flagReason->setReadOnly(m_showing.isReadOnly());
    if (const QString reason = QString::fromStdString(answer.flagReason);
        m_flagReason->text() != reason) {
        m_flagReason->setText(reason);
    }
    m_clear->setEnabled(!m_showing.isReadOnly() && answer.state != AnswerState::Unanswered);
    // Where an earlier answer waits there is mostly nothing to take back: the room is for its
    // words.
    m_clear->setVisible(m_clear->isEnabled() || m_dismiss->isHidden());
    sayHint();
}

void AnswerCard::showPrevious(const std::optional<PreviousAnswer>& previous) {
    m_showing.previous = previous;
    sayLastYear();
}

void AnswerCard::forget() {
    m_showing = {};
    m_answers->forget();
    m_texts->forget();
}

void AnswerCard::commit() {
    m_texts->commit();
}

void AnswerCard::setCompact(bool isCompact) {
    m_isCompact = isCompact;
    m_guidance->setVisible(!isCompact && !m_guidance->text().isEmpty());
}

void AnswerCard::focusAnswers() {
    m_answers->focusChoice();
}

bool AnswerCard::hasFocusInAnswers() const {
    const QWidget* focus = focusWidget();
    return focus && focus->hasFocus() && m_answers->isAncestorOf(focus);
}

void AnswerCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        m_flag->setIcon(flagIcon(*m_flag));
    }
}

void AnswerCard::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_showing.isReadOnly() && !localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void AnswerCard::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

void AnswerCard::createHeading(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    m_place = plainLabel(this);
    m_flag = new QToolButton(this);
    m_flag->setObjectName(QStringLiteral("flag"));
    m_flag->setCheckable(true);
    m_flag->setFocusPolicy(Qt::TabFocus);
    m_flag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_flag->setIcon(flagIcon(*m_flag));
    row->addWidget(m_place, 1);
    row->addWidget(m_flag, 0, Qt::AlignTop);
    column.addLayout(row);
    m_flagReason = new QLineEdit(this);
    m_flagReason->setObjectName(QStringLiteral("flagReason"));
    column.addWidget(m_flagReason);
    m_text = plainLabel(this);
    QFont font = m_text->font();
    font.setPointSizeF(font.pointSizeF() * kQuestionSize);
    font.setBold(true);
    m_text->setFont(font);
    m_text->setMaximumWidth(m_text->fontMetrics().averageCharWidth() * kLongestLine);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_guidance = plainLabel(this);
    m_guidance->setMaximumWidth(fontMetrics().averageCharWidth() * (kLongestLine + 20));
    column.addWidget(m_text);
    column.addWidget(m_guidance);
}

void AnswerCard::createAnswers(QVBoxLayout& column) {
    m_answers = new AnswerGroup(this);
    column.addWidget(m_answers);
    auto* row = new QHBoxLayout;
    m_lastYear = plainLabel(this);
    m_lastYear->setObjectName(QStringLiteral("lastYear"));
    m_asLastYear = new QPushButton(this);
    m_asLastYear->setObjectName(QStringLiteral("asLastYear"));
    m_dismiss = new QPushButton(this);
    m_dismiss->setObjectName(QStringLiteral("dismissCarried"));
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("clearAnswer"));
    row->addWidget(m_lastYear, 1);
    row->addWidget(m_asLastYear, 0, Qt::AlignTop);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    column.addLayout(row);
    m_hint = plainLabel(this);
    m_hint->setObjectName(QStringLiteral("answerHint"));
    column.addWidget(m_hint);
}

void AnswerCard::connectChoices() {
    connect(m_answers, &AnswerGroup::asked, this, [this](const AnswerKey& wanted) {
        Q_EMIT asked(wanted);
        if (wanted.ask == AnswerAsk::Choose) {
            m_answers->showChoice(choiceOf(m_answer)); // a refused choice is none
            // A comment on the level before is hardly the reason: it is shown, ready to be
            // replaced.
            if (needsRationale(wanted.choice.state) && wanted.choice == choiceOf(m_answer)) {
                m_texts->focusReason();
            } else {
                focusAnswers();
            }
        } else if (wanted.ask == AnswerAsk::LastYear && hasFocusInAnswers()) {
            focusAnswers(); // on what was taken
        }
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        Q_EMIT asked({AnswerAsk::TakeBack, {}});
    });
    connect(m_asLastYear, &QPushButton::clicked, this, [this] {
        Q_EMIT asked({AnswerAsk::LastYear, {}});
    });
    connect(m_dismiss, &QPushButton::clicked, this, &AnswerCard::dismissWanted);
    connect(m_flag, &QToolButton::clicked, this, [this](bool isFlagged) {
        Q_EMIT editWanted([isFlagged](Answer& answer) { answer.isFlagged = isFlagged; });
    });
    connect(m_flagReason, &QLineEdit::textEdited, this, [this](const QString& reason) {
        Q_EMIT typed(AnswerText::FlagReason, reason);
    });
    connect(m_flagReason, &QLineEdit::editingFinished, this, &AnswerCard::textLeft);
}

void AnswerCard::connectTexts() {
    connect(m_texts, &AnswerTexts::typed, this, &AnswerCard::typed);
    connect(m_texts, &AnswerTexts::left, this, &AnswerCard::textLeft);
    connect(m_texts, &AnswerTexts::gradeChosen, this, [this](const GradeId& grade) {
        Q_EMIT editWanted([grade](Answer& answer) { answer.evidenceGrade = grade; });
    });
    connect(m_texts,
            &AnswerTexts::confidenceChosen,
            this,
            [this](const std::optional<Confidence>& confidence) {
                Q_EMIT editWanted([confidence](Answer& answer) { answer.confidence = confidence; });
            });
    connect(m_texts, &AnswerTexts::assessorEntered, this, [this](const QString& assessor) {
        Q_EMIT editWanted([assessor](Answer& answer) { answer.assessor = assessor.toStdString(); });
    });
    connect(m_texts, &AnswerTexts::dayEntered, this, [this](const std::string& day) {
        Q_EMIT editWanted([day](Answer& answer) { answer.date = day; });
    });
    connect(m_documents,
            &DocumentsList::edited,
            this,
            [this](const std::vector<EvidenceDocument>& documents) {
                Q_EMIT editWanted([documents](Answer& answer) { answer.documents = documents; });
            });
}

void AnswerCard::retranslate() {
    m_flag->setText(tr("Flag"));
    m_flag->setToolTip(tr("Marks the question for another look (Ctrl+M)"));
    m_flag->setAccessibleName(tr("Flag for another look"));
    m_flagReason->setPlaceholderText(tr("Why it needs another look (optional)"));
    m_flagReason->setAccessibleName(tr("Why the question is flagged"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Takes the earlier answer away; the question stays unanswered"));
    m_dismiss->setAccessibleName(tr("Dismiss the earlier answer"));
    m_clear->setText(tr("Take back"));
    m_clear->setToolTip(tr("Takes the choice back; texts and documents stay (Backspace)"));
    m_clear->setAccessibleName(tr("Take the choice back"));
    if (m_showing.pack) {
        sayQuestion();
        sayLastYear();
        sayHint();
    }
}

void AnswerCard::sayQuestion() {
    const Question& question = *m_showing.place.question;
    m_place->setText(tr("%1 · %2 · %3")
                         .arg(QString::fromStdString(codeOf(*m_showing.pack, question.id)),
                              inWindowLanguage(m_showing.place.criterion->title),
                              inWindowLanguage(report::dimensionName(question.dimension))));
    m_text->setText(inWindowLanguage(question.text));
    m_guidance->setText(firstSentence(inWindowLanguage(question.guidance)));
    setCompact(m_isCompact);
}

void AnswerCard::sayLastYear() {
    const auto& previous = m_showing.previous;
    const bool isWaiting = previous && previous->isToBeConfirmed;
    m_asLastYear->setVisible(previous.has_value());
    m_asLastYear->setText(isWaiting ? tr("Confirm (=)") : tr("As last year (=)"));
    m_asLastYear->setToolTip(
        isWaiting ? tr("Takes the earlier level or state, comment, proof and documents")
                  : tr("Takes last year’s level or state, comment, proof and documents"));
    m_asLastYear->setAccessibleName(m_asLastYear->text());
    m_dismiss->setVisible(isWaiting);
    m_dismiss->setEnabled(!m_showing.isReadOnly());
    m_answers->showEarlier(previous && canBeTaken(*previous)
                               ? std::optional(Choice{previous->answer->state, previous->level})
                               : std::nullopt,
                           previous ? sayEarlier(*previous) : QString());
    if (!previous) {
        m_lastYear->clear();
        return;
    }
    m_asLastYear->setEnabled(canBeTaken(*previous) && !m_showing.isReadOnly());
    const QString said = sayChoice(*m_showing.pack, *previous);
    QStringList parts{(isWaiting ? tr("%1: %2 – to be confirmed.") : tr("Last year (%1): %2."))
                          .arg(QString::fromStdString(previous->givenIn.value), said)};
    if (!isBlank(previous->answer->rationale)) {
        parts << tr("“%1”").arg(
            QString::fromStdString(shortened(previous->answer->rationale, kLongestQuote)));
    }
    if (previous->isReworded) {
        parts << tr("The question was worded differently then.");
    }
    m_lastYear->setText(parts.join(u' '));
}

void AnswerCard::sayHint() {
    QFont font = m_hint->font();
    font.setBold(m_isPending || m_showing.isReadOnly());
    m_hint->setFont(font);
    if (m_showing.isReadOnly()) {
        m_hint->setText(m_showing.whyReadOnly);
    } else if (m_isPending) {
        m_hint->setText(sayMissingReason(m_answer));
    } else {
        m_hint->setText(tr("Keys: 0–%1 level, - not applicable, ? to be found out, Backspace takes "
                           "back, Enter next, Ctrl+Enter next unanswered")
                            .arg(m_showing.pack ? m_showing.pack->scale.max : 0));
    }
}

} // namespace kordon
