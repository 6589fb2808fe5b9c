#include "app/widgets/line_form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kordon {

LineForm::LineForm(const QString& name, QWidget* parent)
    : QFrame(parent), m_label(new QLabel(this)), m_text(new QLineEdit(this)),
      m_give(new QPushButton(this)), m_cancel(new QPushButton(this)), m_note(new QLabel(this)) {
    setObjectName(name);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_give->setObjectName(name + QStringLiteral("Give"));
    m_cancel->setObjectName(name + QStringLiteral("Cancel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_text);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_text, 1);
    row->addWidget(m_give);
    row->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_give->setEnabled(m_mayBeEmpty || !text.trimmed().isEmpty());
    });
    connect(m_text, &QLineEdit::returnPressed, this, &LineForm::give);
    connect(m_give, &QPushButton::clicked, this, &LineForm::give);
    connect(m_cancel, &QPushButton::clicked, this, &LineForm::close);
    retranslate();
    hide();
}

void LineForm::ask(const Wanted& wanted) {
    m_mayBeEmpty = wanted.mayBeEmpty;
    m_label->setText(wanted.label);
    m_text->setAccessibleName(wanted.label);
    m_text->setAccessibleDescription(wanted.note);
    m_text->setText(wanted.text);
    m_give->setText(wanted.verb);
    m_give->setAccessibleName(wanted.verb);
    m_give->setEnabled(m_mayBeEmpty || !wanted.text.trimmed().isEmpty());
    m_note->setText(wanted.note);
    m_note->setVisible(!wanted.note.isEmpty());
    show();
    m_text->setFocus();
    m_text->selectAll();
}

void LineForm::close() {
    hide();
    Q_EMIT closed();
}

void LineForm::give() {
    if (m_give->isEnabled()) {
        Q_EMIT given(m_text->text().trimmed());
    }
}

void LineForm::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!isHidden()) {
            close(); // what it asks was in the other language
        }
    }
}

void LineForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void LineForm::retranslate() {
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

} // namespace kordon
