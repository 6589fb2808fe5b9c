#include "app/pages/gap_note_fields.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace kordon {

namespace {

constexpr int kDraftMilliseconds = 700; // at most this much typing is lost with the power
constexpr int kEditMilliseconds = 2500;
constexpr int kTextLines = 4;

QPlainTextEdit* textField(QWidget* parent, const char* name) {
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * kTextLines + 16);
    return field;
}

QTimer* pause(QObject* parent, int milliseconds) {
    auto* timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer;
}

} // namespace

GapNoteFields::GapNoteFields(QWidget* parent)
    : QWidget(parent), m_fields{textField(this, "gapCause"), textField(this, "gapStep")},
      m_draftPause(pause(this, kDraftMilliseconds)), m_editPause(pause(this, kEditMilliseconds)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (const Field field : {Cause, Step}) {
        m_labels.at(field) = new QLabel(this);
        m_labels.at(field)->setBuddy(m_fields.at(field));
        column->addWidget(m_labels.at(field));
        column->addWidget(m_fields.at(field), 1);
        m_fields.at(field)->installEventFilter(this);
        connect(m_fields.at(field), &QPlainTextEdit::textChanged, this, [this, field] {
            noteTyping(field);
        });
    }
    connect(m_draftPause, &QTimer::timeout, this, &GapNoteFields::sendDrafts);
    connect(m_editPause, &QTimer::timeout, this, &GapNoteFields::flush);
    retranslate();
}

void GapNoteFields::show(const CellKey& cell, const GapNote& note, bool isReadOnly) {
    if (m_cell && *m_cell != cell) {
        flush();
    }
    m_cell = cell;
    const auto unkept = m_unkept.find(cell);
    const GapNote& shown = unkept == m_unkept.end() ? note : unkept->second;
    fill(Cause, shown.cause);
    fill(Step, shown.step);
    for (QPlainTextEdit* field : m_fields) {
        field->setReadOnly(isReadOnly);
    }
}

void GapNoteFields::forget() {
    m_draftPause->stop();
    m_editPause->stop();
    m_isTyped.fill(false);
    m_cell.reset();
    m_unkept.clear();
    fill(Cause, {});
    fill(Step, {});
}

void GapNoteFields::flush() {
    m_draftPause->stop();
    m_editPause->stop();
    m_isTyped.fill(false);
    if (!m_cell) {
        return;
    }
    if (const auto unkept = m_unkept.find(*m_cell); unkept != m_unkept.end()) {
        // A copy: the receiver settles the entry.
        const GapNote note = unkept->second;
        Q_EMIT edited(*m_cell, note);
    }
}

void GapNoteFields::settle(const CellKey& cell, const GapNote& kept) {
    const auto unkept = m_unkept.find(cell);
    if (unkept != m_unkept.end() && unkept->second == kept) {
        m_unkept.erase(unkept);
    }
}

void GapNoteFields::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool GapNoteFields::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        flush();
    }
    return QWidget::eventFilter(watched, event);
}

// The first key since the last draft starts its clock, every key puts off the edit.
void GapNoteFields::noteTyping(Field field) {
    if (!m_cell) {
        return;
    }
    m_unkept[*m_cell] = shownNote();
    m_isTyped.at(field) = true;
    if (!m_draftPause->isActive()) {
        m_draftPause->start();
    }
    m_editPause->start();
}

void GapNoteFields::sendDrafts() {
    const std::array<std::string, FieldCount> names{"cause", "step"};
    for (const Field field : {Cause, Step}) {
        if (m_cell && std::exchange(m_isTyped.at(field), false)) {
            Q_EMIT typed(*m_cell, names.at(field), m_fields.at(field)->toPlainText().toStdString());
        }
    }
}

void GapNoteFields::fill(Field field, const std::string& text) {
    QPlainTextEdit* edit = m_fields.at(field);
    const QString shown = QString::fromStdString(text);
    if (edit->toPlainText() != shown) {
        const QSignalBlocker quiet(edit);
        edit->setPlainText(shown);
    }
}

GapNote GapNoteFields::shownNote() const {
    return {.cause = m_fields.at(Cause)->toPlainText().toStdString(),
            .step = m_fields.at(Step)->toPlainText().toStdString()};
}

void GapNoteFields::retranslate() {
    m_labels.at(Cause)->setText(tr("Ca&use of the gap"));
    m_labels.at(Step)->setText(tr("P&roposed step"));
    m_fields.at(Cause)->setAccessibleName(tr("Cause of the gap"));
    m_fields.at(Step)->setAccessibleName(tr("Proposed step"));
}

} // namespace kordon
