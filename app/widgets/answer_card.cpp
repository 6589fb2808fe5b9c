#include "app/widgets/answer_card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "app/widgets/format.h"
#include "app/widgets/language.h"
#include "app/widgets/theme.h"
#include "core/assessment/answer_check.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kPauseMilliseconds = 800;
constexpr int kTextLines = 3;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPlainTextEdit* textField(QWidget* parent, const QString& name) {
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(name);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * kTextLines + 16);
    return field;
}

QString descriptionOf(const Pack& pack, const Question& question, int level) {
    const auto anchor = std::ranges::find_if(
        question.anchors, [&](const auto& candidate) { return candidate.first == level; });
    if (anchor != question.anchors.end()) {
        return inWindowLanguage(anchor->second);
    }
    const ScaleLevel& scale = pack.scale.levels[static_cast<std::size_t>(level)];
    return inWindowLanguage(question.dimension == Dimension::Capacity ? scale.capacity
                                                                      : scale.readiness);
}

} // namespace

AnswerCard::AnswerCard(QWidget* parent) : QWidget(parent), m_pause(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    createHeading(*column);
    m_answers = new QGroupBox(this);
    m_answers->setObjectName(QStringLiteral("answerGroup"));
    m_choiceColumn = new QVBoxLayout(m_answers);
    m_choiceColumn->setSpacing(2);
    column->addWidget(m_answers);
    createTexts(*column);
    column->addStretch(1);
    connectTexts();
    retranslate();
}

void AnswerCard::show(const Showing& showing) {
    flush();
    m_showing = showing;
    m_state = showing.answer.state;
    m_level = showing.answer.level;
    rebuildChoices();
    rebuildGrades();
    showQuestion();
    showAnswer();
}

void AnswerCard::forget() {
    m_pause->stop();
    m_showing = {};
}

void AnswerCard::updateAnswer(const Answer& answer) {
    if (answer == m_showing.answer) {
        return;
    }
    m_showing.answer = answer;
    takeBackChoice();
}

void AnswerCard::flush() {
    if (m_pause->isActive()) {
        m_pause->stop();
        send();
    }
}

void AnswerCard::focusAnswers() {
    const auto checked = std::ranges::find_if(
        m_choices, [](const Choice& choice) { return choice.button->isChecked(); });
    if (!m_choices.empty()) {
        (checked == m_choices.end() ? m_choices.front() : *checked)
            .button->setFocus(Qt::OtherFocusReason);
    }
}

bool AnswerCard::hasFocusInAnswers() const {
    const QWidget* focus = focusWidget();
    return focus && focus->hasFocus() && m_answers->isAncestorOf(focus);
}

void AnswerCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool AnswerCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && !qobject_cast<QRadioButton*>(watched)) {
        flush();
    } else if (event->type() == QEvent::KeyPress && qobject_cast<QRadioButton*>(watched) &&
               !m_showing.isReadOnly) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerCard::createHeading(QVBoxLayout& column) {
    m_place = plainLabel(this);
    m_text = plainLabel(this);
    setTextSize(*m_text, 1.25, QFont::Bold);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_guidance = plainLabel(this);
    column.addWidget(m_place);
    column.addWidget(m_text);
    column.addWidget(m_guidance);
}

void AnswerCard::createTexts(QVBoxLayout& column) {
    auto* choiceRow = new QHBoxLayout;
    m_hint = plainLabel(this);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("clearAnswer"));
    choiceRow->addWidget(m_hint, 1);
    choiceRow->addWidget(m_clear);
    column.addLayout(choiceRow);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    const auto add = [&](QLabel*& label, QWidget* field) {
        label = new QLabel(this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(m_rationaleLabel, m_rationale = textField(this, QStringLiteral("rationale")));
    add(m_gradeLabel, m_grade = new QComboBox(this));
    add(m_evidenceLabel, m_evidence = textField(this, QStringLiteral("evidence")));
    add(m_assessorLabel, m_assessor = new QLineEdit(this));
    add(m_dateLabel, m_date = new QLineEdit(this));
    m_grade->setObjectName(QStringLiteral("evidenceGrade"));
    m_assessor->setObjectName(QStringLiteral("assessor"));
    m_date->setObjectName(QStringLiteral("date"));
    column.addLayout(form);
    m_background = plainLabel(this);
    m_background->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(m_background);
}

void AnswerCard::connectTexts() {
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &AnswerCard::send);
    const auto typed = [this] {
        if (!m_isShowing) {
            showHint();
            m_pause->start();
        }
    };
    connect(m_rationale, &QPlainTextEdit::textChanged, this, typed);
    connect(m_evidence, &QPlainTextEdit::textChanged, this, typed);
    connect(m_assessor, &QLineEdit::textEdited, this, typed);
    connect(m_date, &QLineEdit::textEdited, this, typed);
    m_rationale->installEventFilter(this);
    m_evidence->installEventFilter(this);
    connect(m_assessor, &QLineEdit::editingFinished, this, &AnswerCard::flush);
    connect(m_date, &QLineEdit::editingFinished, this, &AnswerCard::flush);
    connect(m_grade, &QComboBox::activated, this, &AnswerCard::send);
    connect(m_clear, &QPushButton::clicked, this, &AnswerCard::clear);
}

void AnswerCard::addChoice(const Choice& choice, const QString& label, const QString& description) {
    auto* button = new QRadioButton(label, m_answers);
    button->setAccessibleDescription(description);
    button->installEventFilter(this);
    m_choiceColumn->addWidget(button);
    if (!description.isEmpty()) {
        auto* text = plainLabel(m_answers);
        text->setText(description);
        text->setContentsMargins(26, 0, 0, 4);
        text->setBuddy(button);
        m_choiceColumn->addWidget(text);
    }
    Choice made = choice;
    made.button = button;
    m_choices.push_back(made);
    connect(button, &QRadioButton::clicked, this, [this, made] { choose(made); });
}

void AnswerCard::rebuildChoices() {
    m_choices.clear();
    while (QLayoutItem* item = m_choiceColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_showing.pack) {
        return;
    }
    const Pack& pack = *m_showing.pack;
    for (const ScaleLevel& level : pack.scale.levels) {
        addChoice({.state = AnswerState::Answered, .level = level.level},
                  tr("%1 – %2").arg(level.level).arg(inWindowLanguage(level.label)),
                  descriptionOf(pack, *m_showing.place.question, level.level));
    }
    for (const AnswerState state :
         {AnswerState::Unknown, AnswerState::NotApplicable, AnswerState::Suspended}) {
        addChoice({.state = state, .level = std::nullopt},
                  inWindowLanguage(report::stateName(state)),
                  QString());
    }
}

void AnswerCard::rebuildGrades() {
    const QSignalBlocker quiet(m_grade);
    m_grade->clear();
    m_grade->addItem(tr("not stated"), QString());
    for (const EvidenceGrade& grade : m_showing.pack->evidence) {
        m_grade->addItem(inWindowLanguage(grade.label), QString::fromStdString(grade.id.value));
    }
    const bool hasGrades = !m_showing.pack->evidence.empty();
    m_grade->setVisible(hasGrades);
    m_gradeLabel->setVisible(hasGrades);
}

void AnswerCard::retranslate() {
    m_clear->setText(tr("Clear the answer"));
    m_gradeLabel->setText(tr("&Proof"));
    m_evidenceLabel->setText(tr("Evide&nce"));
    m_assessorLabel->setText(tr("&Assessed by"));
    m_dateLabel->setText(tr("&On the day"));
    m_date->setPlaceholderText(tr("dd.mm.yyyy"));
    m_rationale->setAccessibleName(tr("Reason or comment"));
    m_grade->setAccessibleName(tr("How well the answer is proven"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_assessor->setAccessibleName(tr("Assessed by"));
    m_date->setAccessibleName(tr("Day of the assessment"));
    if (m_showing.pack) {
        rebuildChoices();
        rebuildGrades();
        showQuestion();
        showAnswer();
    }
}

void AnswerCard::showQuestion() {
    const Question& question = *m_showing.place.question;
    m_place->setText(tr("%1 · %2 · %3")
                         .arg(QString::fromStdString(codeOf(*m_showing.pack, question.id)),
                              inWindowLanguage(m_showing.place.criterion->title),
                              inWindowLanguage(report::dimensionName(question.dimension))));
    m_text->setText(inWindowLanguage(question.text));
    m_answers->setAccessibleName(m_text->text());
    m_guidance->setText(inWindowLanguage(question.guidance));
    m_guidance->setVisible(!question.guidance.empty());
    showBackground();
}

void AnswerCard::takeBackChoice() {
    m_state = m_showing.answer.state;
    m_level = m_showing.answer.level;
    showAnswer();
}

void AnswerCard::showAnswer() {
    m_isShowing = true;
    const Answer& answer = m_showing.answer;
    for (const Choice& choice : m_choices) {
        const bool isChosen = choice.state == m_state && choice.level == m_level;
        choice.button->setAutoExclusive(false);
        choice.button->setChecked(isChosen);
        choice.button->setAutoExclusive(true);
        choice.button->setEnabled(!m_showing.isReadOnly);
    }
    const auto setText = [](auto* field, const QString& now, const QString& text) {
        if (now != text) {
            if constexpr (requires { field->setPlainText(text); }) {
                field->setPlainText(text);
            } else {
                field->setText(text);
            }
        }
    };
    setText(m_rationale, m_rationale->toPlainText(), QString::fromStdString(answer.rationale));
    setText(m_evidence, m_evidence->toPlainText(), QString::fromStdString(answer.evidence));
    setText(m_assessor, m_assessor->text(), QString::fromStdString(answer.assessor));
    setText(m_date, m_date->text(), dayText(answer.date));
    m_grade->setCurrentIndex(
        std::max(0, m_grade->findData(QString::fromStdString(answer.evidenceGrade.value))));
    for (QWidget* field : {static_cast<QWidget*>(m_rationale),
                           static_cast<QWidget*>(m_evidence),
                           static_cast<QWidget*>(m_assessor),
                           static_cast<QWidget*>(m_date),
                           static_cast<QWidget*>(m_grade),
                           static_cast<QWidget*>(m_clear)}) {
        field->setEnabled(!m_showing.isReadOnly);
    }
    m_isShowing = false;
    showHint();
}

void AnswerCard::showHint() {
    m_rationaleLabel->setText(needsRationale(m_state) ? tr("&Reason (needed)")
                                                      : tr("&Reason, comment"));
    if (isMissingReason()) {
        m_hint->setText(tr("Give the reason: the answer is saved once it is there."));
    } else if (!isDayReadable()) {
        m_hint->setText(tr("The day is not readable; expected dd.mm.yyyy."));
    } else {
        m_hint->setText(tr("Keys: level 0–%1, “-” not applicable, “?” to be found out, Backspace "
                           "clears, Enter next, Ctrl+Enter next open question")
                            .arg(m_showing.pack ? m_showing.pack->scale.max : 0));
    }
}

void AnswerCard::showBackground() {
    const Question& question = *m_showing.place.question;
    QStringList lines;
    if (!question.evidence.empty()) {
        lines << tr("An assessor would ask to see:");
        for (const Text& evidence : question.evidence) {
            lines << QStringLiteral("  • ") + inWindowLanguage(evidence);
        }
    }
    if (!question.source.empty()) {
        lines << tr("Source:");
        for (const Text& source : question.source) {
            lines << QStringLiteral("  • ") + inWindowLanguage(source);
        }
    }
    m_background->setText(lines.join(u'\n'));
}

void AnswerCard::choose(const Choice& choice) {
    m_state = choice.state;
    m_level = choice.level;
    choice.button->setChecked(true);
    showHint();
    if (isMissingReason()) {
        m_rationale->setFocus(Qt::OtherFocusReason);
    } else {
        send();
    }
}

void AnswerCard::clear() {
    m_pause->stop();
    takeBackChoice();
    Q_EMIT cleared(m_showing.place.question->id);
}

void AnswerCard::send() {
    if (m_showing.isReadOnly || !m_showing.pack || isMissingReason()) {
        return;
    }
    const Answer answer = edited();
    if (answer == m_showing.answer || !checkAnswer(*m_showing.pack, answer).empty()) {
        return;
    }
    m_showing.answer = answer;
    Q_EMIT answered(m_showing.place.question->id, answer);
}

bool AnswerCard::handleKey(int key, Qt::KeyboardModifiers modifiers) {
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (modifiers.testFlag(Qt::ControlModifier)) {
            Q_EMIT nextOpenWanted();
        } else if (modifiers.testFlag(Qt::ShiftModifier)) {
            Q_EMIT previousWanted();
        } else {
            Q_EMIT nextWanted();
        }
        return true;
    }
    return !modifiers.testFlag(Qt::ControlModifier) && chooseByKey(key);
}

bool AnswerCard::chooseByKey(int key) {
    if (key == Qt::Key_Backspace) {
        clear();
        return true;
    }
    std::optional<Choice> wanted;
    for (const Choice& choice : m_choices) {
        const bool isLevel = choice.level && *choice.level < 10 && key == Qt::Key_0 + *choice.level;
        const bool isNotApplicable =
            key == Qt::Key_Minus && choice.state == AnswerState::NotApplicable;
        const bool isUnknown = key == Qt::Key_Question && choice.state == AnswerState::Unknown;
        if (isLevel || isNotApplicable || isUnknown) {
            wanted = choice;
        }
    }
    if (!wanted) {
        return false;
    }
    wanted->button->setFocus(Qt::OtherFocusReason);
    choose(*wanted);
    return true;
}

Answer AnswerCard::edited() const {
    return {.state = m_state,
            .level = m_level,
            .rationale = m_rationale->toPlainText().toStdString(),
            .evidenceGrade = {m_grade->currentData().toString().toStdString()},
            .evidence = m_evidence->toPlainText().toStdString(),
            .assessor = m_assessor->text().toStdString(),
            .date = isDayReadable() ? isoDay(m_date->text()) : m_showing.answer.date};
}

bool AnswerCard::isDayReadable() const {
    const std::string day = isoDay(m_date->text());
    return day.empty() || isIsoDate(day);
}

bool AnswerCard::isMissingReason() const {
    return needsRationale(m_state) && m_rationale->toPlainText().trimmed().isEmpty();
}

} // namespace kordon
