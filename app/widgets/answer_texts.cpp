#include "app/widgets/answer_texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

#include "app/widgets/format.h"
#include "app/widgets/language.h"

#include <algorithm>
#include <array>

namespace kordon {

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;
constexpr std::array kConfidences{Confidence::Low, Confidence::Medium, Confidence::High};

QPlainTextEdit* textField(QWidget* parent, const QString& name) {
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setAcceptDrops(false); // files dropped on it are documents, not text
    return field;
}

// Typing must not be set back to the start by an answer that says the same.
void setText(QPlainTextEdit& field, const std::string& text) {
    if (const QString shown = QString::fromStdString(text); field.toPlainText() != shown) {
        field.setPlainText(shown);
    }
}

void setText(QLineEdit& field, const QString& text) {
    if (!field.isModified() && field.text() != text) {
        field.setText(text);
    }
}

} // namespace

AnswerTexts::AnswerTexts(QWidget* documents, QWidget* parent)
    : QWidget(parent), m_documents(documents) {
    createFields();
    connectFields();
    retranslate();
}

void AnswerTexts::showPack(const Pack& pack) {
    m_pack = &pack;
    // Another question: what was left unreadable in the day belongs to the one before.
    m_day->setModified(false);
    m_assessor->setModified(false);
    m_grade->clear();
    m_grade->addItem(tr("not stated"), QString());
    for (const EvidenceGrade& grade : pack.evidence) {
        m_grade->addItem(inWindowLanguage(grade.label), QString::fromStdString(grade.id.value));
    }
    m_grade->setVisible(!pack.evidence.empty());
    m_gradeLabel->setVisible(!pack.evidence.empty());
}

void AnswerTexts::showAnswer(const Answer& answer, bool isReadOnly) {
    const QScopedValueRollback showing(m_isShowing, true);
    m_answer = answer;
    setText(*m_reason, answer.rationale);
    setText(*m_evidence, answer.evidence);
    setText(*m_assessor, QString::fromStdString(answer.assessor));
    setText(*m_day, dayText(answer.date));
    m_grade->setCurrentIndex(
        std::max(0, m_grade->findData(QString::fromStdString(answer.evidenceGrade.value))));
    m_confidence->setCurrentIndex(answer.confidence ? static_cast<int>(*answer.confidence) + 1 : 0);
    m_reason->setReadOnly(isReadOnly);
    m_evidence->setReadOnly(isReadOnly);
    m_assessor->setReadOnly(isReadOnly);
    m_day->setReadOnly(isReadOnly);
    m_grade->setEnabled(!isReadOnly);
    m_confidence->setEnabled(!isReadOnly);
    m_reasonLabel->setText(needsRationale(answer.state) ? tr("&Reason (needed)")
                                                        : tr("&Reason or comment (optional)"));
    m_dayHint->setVisible(!isDayOrNothing(m_day->text()));
}

void AnswerTexts::focusReason() {
    m_reason->setFocus(Qt::OtherFocusReason);
    m_reason->selectAll();
}

void AnswerTexts::commit() {
    enterAssessor();
    enterDay();
}

bool AnswerTexts::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        Q_EMIT left();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // A text field would take these for moving its cursor.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::ControlModifier &&
            (key->key() == Qt::Key_E || key->key() == Qt::Key_M)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerTexts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AnswerTexts::createFields() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](QLabel*& label, QWidget* field) {
        label = new QLabel(this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(m_reasonLabel, m_reason = textField(this, QStringLiteral("rationale")));
    column->addLayout(createProofRow());
    add(m_evidenceLabel, m_evidence = textField(this, QStringLiteral("evidence")));
    column->addWidget(m_documents);
    column->addLayout(createAssessorRow());
    m_dayHint = new QLabel(this);
    m_dayHint->setWordWrap(true);
    column->addWidget(m_dayHint);
}

QGridLayout* AnswerTexts::createProofRow() {
    auto* grid = new QGridLayout;
    m_grade = new QComboBox(this);
    m_grade->setObjectName(QStringLiteral("evidenceGrade"));
    m_grade->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_confidence = new QComboBox(this);
    m_confidence->setObjectName(QStringLiteral("confidence"));
    m_gradeLabel = new QLabel(this);
    m_gradeLabel->setBuddy(m_grade);
    m_confidenceLabel = new QLabel(this);
    m_confidenceLabel->setBuddy(m_confidence);
    grid->addWidget(m_gradeLabel, 0, 0);
    grid->addWidget(m_confidenceLabel, 0, 1);
    grid->addWidget(m_grade, 1, 0);
    grid->addWidget(m_confidence, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return grid;
}

QGridLayout* AnswerTexts::createAssessorRow() {
    auto* grid = new QGridLayout;
    m_assessor = new QLineEdit(this);
    m_assessor->setObjectName(QStringLiteral("assessor"));
    m_day = new QLineEdit(this);
    m_day->setObjectName(QStringLiteral("date"));
    m_assessorLabel = new QLabel(this);
    m_assessorLabel->setBuddy(m_assessor);
    m_dayLabel = new QLabel(this);
    m_dayLabel->setBuddy(m_day);
    grid->addWidget(m_assessorLabel, 0, 0);
    grid->addWidget(m_dayLabel, 0, 1);
    grid->addWidget(m_assessor, 1, 0);
    grid->addWidget(m_day, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    return grid;
}

void AnswerTexts::connectFields() {
    for (const auto& [field, which] : {std::pair(m_reason, AnswerText::Rationale),
                                       std::pair(m_evidence, AnswerText::Evidence)}) {
        field->installEventFilter(this);
        connect(field, &QPlainTextEdit::textChanged, this, [this, field = field, which = which] {
            fit(field);
            if (!m_isShowing) {
                Q_EMIT typed(which, field->toPlainText());
            }
        });
        fit(field);
    }
    connect(m_grade, &QComboBox::activated, this, [this] {
        Q_EMIT gradeChosen({m_grade->currentData().toString().toStdString()});
    });
    connect(m_confidence, &QComboBox::activated, this, [this](int index) {
        Q_EMIT confidenceChosen(
            index == 0 ? std::nullopt
                       : std::optional(kConfidences.at(static_cast<std::size_t>(index - 1))));
    });
    connect(m_assessor, &QLineEdit::editingFinished, this, &AnswerTexts::enterAssessor);
    connect(m_day, &QLineEdit::editingFinished, this, &AnswerTexts::enterDay);
}

void AnswerTexts::enterAssessor() {
    if (m_assessor->isModified()) {
        m_assessor->setModified(false);
        Q_EMIT assessorEntered(m_assessor->text());
    }
}

void AnswerTexts::enterDay() {
    m_dayHint->setVisible(!isDayOrNothing(m_day->text()));
    if (m_day->isModified() && isDayOrNothing(m_day->text())) {
        m_day->setModified(false);
        Q_EMIT dayEntered(isoDay(m_day->text()));
    }
}

// As high as its text, within bounds.
void AnswerTexts::fit(QPlainTextEdit* field) {
    int lines = 0;
    for (QTextBlock block = field->document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.lineCount());
    }
    const int frame = 2 * field->frameWidth() + qRound(2 * field->document()->documentMargin());
    const int height =
        field->fontMetrics().lineSpacing() * std::clamp(lines, kFewestLines, kMostLines) + frame +
        2;
    if (field->height() != height || field->minimumHeight() != height) {
        field->setFixedHeight(height);
    }
}

void AnswerTexts::retranslate() {
    m_gradeLabel->setText(tr("&Proof"));
    m_confidenceLabel->setText(tr("How s&ure"));
    m_evidenceLabel->setText(tr("Evide&nce (optional)"));
    m_assessorLabel->setText(tr("&Assessed by (optional)"));
    m_dayLabel->setText(tr("&On the day (optional)"));
    m_day->setPlaceholderText(tr("dd.mm.yyyy"));
    m_dayHint->setText(tr("The day is not readable; expected dd.mm.yyyy."));
    m_reason->setAccessibleName(tr("Reason or comment"));
    m_grade->setAccessibleName(tr("How well the answer is proven"));
    m_confidence->setAccessibleName(tr("How sure the assessor is"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_assessor->setAccessibleName(tr("Assessed by"));
    m_day->setAccessibleName(tr("Day of the assessment"));
    m_confidence->clear();
    m_confidence->addItems({tr("not stated"), tr("low"), tr("medium"), tr("high")});
    if (m_pack) {
        showPack(*m_pack);
    }
    showAnswer(m_answer, m_reason->isReadOnly());
}

} // namespace kordon
