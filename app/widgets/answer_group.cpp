#include "app/widgets/answer_group.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

#include "app/widgets/choice_button.h"
#include "app/widgets/language.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kRowGap = 4;
constexpr int kMargin = 5;
constexpr int kNarrow = 96;      // characters in which label and meaning do not fit side by side
constexpr int kLongestLine = 85; // characters; longer lines are hard to read

const Text& levelText(const Pack& pack, const Question& question, int level) {
    const auto anchor = std::ranges::find_if(
        question.anchors, [&](const auto& candidate) { return candidate.first == level; });
    if (anchor != question.anchors.end()) {
        return anchor->second;
    }
    const ScaleLevel& scale = pack.scale.levels[static_cast<std::size_t>(level)];
    return question.dimension == Dimension::Capacity ? scale.capacity : scale.readiness;
}

} // namespace

AnswerGroup::AnswerGroup(QWidget* parent) : QGroupBox(parent), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("answerGroup"));
    m_grid->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, 0);
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(10);
}

void AnswerGroup::showQuestion(const Pack& pack, const Question& question) {
    const bool isOtherScale = m_rows.empty() || !m_pack || m_pack->scale != pack.scale;
    m_pack = &pack;
    m_question = &question;
    if (isOtherScale) {
        build();
    }
    retranslate();
}

void AnswerGroup::forget() {
    m_pack = nullptr;
    m_question = nullptr;
}

void AnswerGroup::showChoice(const Choice& choice) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool isChosen = row.choice == choice;
        // Exclusive buttons, as a screen reader is to hear of them, would not let go of the last.
        row.button->setAutoExclusive(false);
        row.button->setChecked(isChosen);
        row.button->setAutoExclusive(true);
        const bool isUnchosenFirst = i == 0 && choice.state == AnswerState::Unanswered;
        row.button->setFocusPolicy(isChosen || isUnchosenFirst ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void AnswerGroup::showEarlier(const std::optional<Choice>& choice, const QString& word) {
    for (const Row& row : m_rows) {
        const bool isMarked = choice == row.choice;
        row.earlier->setVisible(isMarked);
        row.earlier->setText(isMarked ? word : QString());
        describe(row);
    }
}

void AnswerGroup::setReadOnly(const QString& why) {
    m_whyReadOnly = why;
    for (const Row& row : m_rows) {
        row.button->setReadOnly(!why.isEmpty());
        row.button->setToolTip(why);
        describe(row);
    }
}

void AnswerGroup::focusChoice() {
    const auto chosen =
        std::ranges::find_if(m_rows, [](const Row& row) { return row.button->isChecked(); });
    if (!m_rows.empty()) {
        (chosen == m_rows.end() ? m_rows.front() : *chosen).button->setFocus(Qt::OtherFocusReason);
    }
}

bool AnswerGroup::eventFilter(QObject* watched, QEvent* event) {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        if (watched == row.button && event->type() == QEvent::KeyPress) {
            return handleKey(*static_cast<QKeyEvent*>(event), i);
        }
        if (watched == row.meaning && event->type() == QEvent::MouseButtonRelease) {
            row.button->setFocus(Qt::MouseFocusReason);
            Q_EMIT asked({AnswerAsk::Choose, row.choice});
            return true;
        }
    }
    return QGroupBox::eventFilter(watched, event);
}

void AnswerGroup::changeEvent(QEvent* event) {
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AnswerGroup::resizeEvent(QResizeEvent* event) {
    QGroupBox::resizeEvent(event);
    const bool isStacked = width() < fontMetrics().averageCharWidth() * kNarrow;
    if (isStacked != m_isStacked) {
        m_isStacked = isStacked;
        place();
    }
}

void AnswerGroup::build() {
    for (const Row& row : m_rows) {
        delete row.button;
        delete row.meaning;
        delete row.earlier;
    }
    m_rows.clear();
    for (const ScaleLevel& level : m_pack->scale.levels) {
        addRow({AnswerState::Answered, level.level});
    }
    for (const AnswerState state :
         {AnswerState::NotApplicable, AnswerState::Unknown, AnswerState::Suspended}) {
        addRow({state, std::nullopt});
    }
    place();
}

void AnswerGroup::addRow(const Choice& choice) {
    Row row{choice, new ChoiceButton(this), new QLabel(this), new QLabel(this)};
    row.button->setObjectName(QStringLiteral("choice%1").arg(m_rows.size()));
    row.button->installEventFilter(this);
    row.meaning->setTextFormat(Qt::PlainText);
    row.meaning->setWordWrap(true);
    row.meaning->installEventFilter(this);
    row.earlier->setTextFormat(Qt::PlainText);
    row.earlier->setFrameShape(QFrame::Box);
    row.earlier->setMargin(1);
    row.earlier->setIndent(2);
    row.earlier->hide();
    connect(row.button, &ChoiceButton::clicked, this, [this, choice] {
        Q_EMIT asked({AnswerAsk::Choose, choice});
    });
    m_rows.push_back(row);
}

// Side by side where there is room for both; else the meaning under its label, where its lines are
// longer and so fewer.
void AnswerGroup::place() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    m_grid->setColumnStretch(1, 1000);
    m_grid->setColumnStretch(2, 1); // takes what is left beside the longest line
    const int indent = m_isStacked ? style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                                         style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing)
                                   : 0;
    int line = 0;
    // A layout asks for the height at the width of the cell, whatever the label may be at most:
    // under its label, where the cell is narrow anyway, the meaning fills it.
    const int widest =
        m_isStacked ? QWIDGETSIZE_MAX : fontMetrics().averageCharWidth() * kLongestLine;
    for (const Row& row : m_rows) {
        row.meaning->setMaximumWidth(widest);
        row.meaning->setContentsMargins(indent, 0, 0, kRowGap);
        m_grid->addWidget(row.button, line, 0, Qt::AlignTop | Qt::AlignLeft);
        if (m_isStacked) {
            m_grid->addWidget(row.earlier, line, 1, Qt::AlignTop | Qt::AlignLeft);
            m_grid->addWidget(row.meaning, line + 1, 0, 1, 2);
        } else {
            m_grid->addWidget(row.earlier, line + 1, 0, Qt::AlignTop | Qt::AlignLeft);
            m_grid->addWidget(row.meaning, line, 1, 2, 1, Qt::AlignTop);
        }
        line += 2;
    }
}

void AnswerGroup::retranslate() {
    if (!m_pack) {
        return;
    }
    setAccessibleName(inWindowLanguage(m_question->text));
    for (const Row& row : m_rows) {
        const QString label = labelOf(row.choice);
        const QString meaning = meaningOf(row.choice);
        if (row.button->text() != label) {
            row.button->setText(label);
        }
        row.button->setAccessibleName(label);
        row.meaning->setText(meaning);
        describe(row);
    }
}

void AnswerGroup::describe(const Row& row) const {
    QStringList parts{m_whyReadOnly, row.earlier->text(), row.meaning->text()};
    parts.removeAll(QString());
    row.button->setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

QString AnswerGroup::meaningOf(const Choice& choice) const {
    switch (choice.state) {
    case AnswerState::Answered:
        return inWindowLanguage(levelText(*m_pack, *m_question, *choice.level));
    case AnswerState::NotApplicable:
        return tr("The question has no object here. Leaves the figures; needs a reason.");
    case AnswerState::Unknown:
        return tr("Nobody could say yet. Counts as unanswered.");
    case AnswerState::Suspended:
    case AnswerState::Unanswered:
        break;
    }
    return tr("Put off for the time being. Counts as unanswered; needs a reason.");
}

QString AnswerGroup::labelOf(const Choice& choice) const {
    QString label;
    if (choice.level) {
        const ScaleLevel& level = m_pack->scale.levels[static_cast<std::size_t>(*choice.level)];
        label = tr("%1 – %2").arg(*choice.level).arg(inWindowLanguage(level.label));
    } else {
        label = inWindowLanguage(report::stateName(choice.state));
    }
    return label.replace(u'&', QStringLiteral("&&"));
}

bool AnswerGroup::handleKey(const QKeyEvent& key, std::size_t row) {
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        moveFocus(row == 0 ? row : row - 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Right:
        moveFocus(std::min(row + 1, m_rows.size() - 1));
        return true;
    default:
        break;
    }
    const auto wanted = m_pack ? answerKeyOf(key, m_pack->scale.max) : std::nullopt;
    if (wanted) {
        Q_EMIT asked(*wanted);
    }
    return wanted.has_value();
}

void AnswerGroup::moveFocus(std::size_t row) {
    m_rows[row].button->setFocus(Qt::OtherFocusReason);
}

} // namespace kordon
