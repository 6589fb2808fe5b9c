#include "app/pages/profile_texts.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include "app/widgets/theme.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr int kPauseMilliseconds = 800;
constexpr int kSpaceBetweenFields = 8;
constexpr qreal kHintSize = 0.9;

} // namespace

ProfileTexts::ProfileTexts(std::span<const ProfileTextRow> rows, QWidget* parent)
    : QWidget(parent), m_pause(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(2);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &ProfileTexts::flush);
    for (const ProfileTextRow& row : rows) {
        addField(row);
    }
    // Without a field that grows, what is left over is below the last one.
    if (std::ranges::none_of(rows, [](const ProfileTextRow& row) { return row.lines > 1; })) {
        column->addStretch(1);
    }
    retranslate();
}

void ProfileTexts::addField(const ProfileTextRow& row) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    const std::size_t index = m_fields.size();
    Field field{.row = row, .label = new QLabel(this), .hint = new QLabel(this)};
    if (row.lines == 1) {
        field.line = new QLineEdit(this);
        connect(field.line, &QLineEdit::textEdited, this, [this, index] { noteTyping(index); });
    } else {
        field.lines = new QPlainTextEdit(this);
        field.lines->setTabChangesFocus(true);
        field.lines->setUndoRedoEnabled(false); // the window undoes what was sent
        field.lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        field.lines->setMinimumHeight(field.lines->fontMetrics().lineSpacing() * row.lines + 12);
        connect(
            field.lines, &QPlainTextEdit::textChanged, this, [this, index] { noteTyping(index); });
    }
    QWidget* widget = field.widget();
    widget->setObjectName(QLatin1String(row.objectName));
    widget->installEventFilter(this);
    field.label->setBuddy(widget);
    field.hint->setWordWrap(true);
    field.hint->setVisible(*row.hint != '\0');
    setTextSize(*field.hint, kHintSize);
    column->addWidget(field.label);
    column->addWidget(widget, row.lines > 1 ? row.lines : 0);
    column->addWidget(field.hint);
    column->addSpacing(kSpaceBetweenFields);
    m_fields.push_back(field);
}

void ProfileTexts::showProfile(const ReportProfile& profile, bool isReadOnly) {
    for (const Field& field : m_fields) {
        field.setReadOnly(isReadOnly);
        if (!field.isTyped) {
            field.put(QString::fromStdString(profile.*field.row.text));
        }
    }
}

bool ProfileTexts::focusText(ProfileText text) {
    const auto field =
        std::ranges::find_if(m_fields, [&](const Field& each) { return each.row.text == text; });
    if (field != m_fields.end()) {
        field->widget()->setFocus(Qt::OtherFocusReason);
    }
    return field != m_fields.end();
}

void ProfileTexts::flush() {
    m_pause->stop();
    for (Field& field : m_fields) {
        if (std::exchange(field.isTyped, false)) {
            Q_EMIT edited(field.row.text, field.typed().toStdString());
        }
    }
}

void ProfileTexts::forget() {
    m_pause->stop();
    for (Field& field : m_fields) {
        field.isTyped = false;
    }
}

void ProfileTexts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

bool ProfileTexts::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) {
        flush();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // A field's own undo would be sent as one more change of the text.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProfileTexts::noteTyping(std::size_t field) {
    m_fields[field].isTyped = true;
    m_pause->start();
}

void ProfileTexts::retranslate() {
    for (const Field& field : m_fields) {
        field.label->setText(tr(field.row.label));
        field.widget()->setAccessibleName(tr(field.row.label).remove(u'&'));
        field.hint->setText(*field.row.hint == '\0' ? QString() : tr(field.row.hint));
        field.widget()->setAccessibleDescription(field.hint->text());
    }
}

QWidget* ProfileTexts::Field::widget() const {
    return line ? static_cast<QWidget*>(line) : lines;
}

QString ProfileTexts::Field::typed() const {
    return line ? line->text() : lines->toPlainText();
}

// The same text again would move the cursor.
void ProfileTexts::Field::put(const QString& text) const {
    if (typed() == text) {
        return;
    }
    const QSignalBlocker quiet(widget());
    if (line) {
        line->setText(text);
        line->setCursorPosition(line->hasFocus() ? static_cast<int>(text.size()) : 0);
    } else {
        lines->setPlainText(text);
        lines->moveCursor(lines->hasFocus() ? QTextCursor::End : QTextCursor::Start);
    }
}

void ProfileTexts::Field::setReadOnly(bool isReadOnly) const {
    if (line) {
        line->setReadOnly(isReadOnly);
    } else {
        lines->setReadOnly(isReadOnly);
    }
}

} // namespace kordon
