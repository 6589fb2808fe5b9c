#include "app/widgets/confirm_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace kordon {

ConfirmBar::ConfirmBar(QWidget* parent)
    : QFrame(parent), m_question(new QLabel(this)), m_yes(new QPushButton(this)),
      m_no(new QPushButton(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_question->setObjectName(QStringLiteral("confirmQuestion"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_yes->setObjectName(QStringLiteral("confirmYes"));
    m_no->setObjectName(QStringLiteral("confirmNo"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_question, 1);
    row->addWidget(m_yes);
    row->addWidget(m_no);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT confirmed();
    });
    connect(m_no, &QPushButton::clicked, this, &ConfirmBar::dismiss);
    retranslate();
    hide();
}

void ConfirmBar::ask(const QString& question, const QString& yes) {
    m_question->setText(question);
    m_yes->setText(yes);
    m_yes->setAccessibleName(yes);
    m_yes->setAccessibleDescription(question);
    show();
    m_no->setFocus();
}

void ConfirmBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hide(); // the question was in the other language
    }
}

void ConfirmBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QFrame::keyPressEvent(event);
}

void ConfirmBar::retranslate() {
    m_no->setText(tr("Leave as it is"));
    m_no->setAccessibleName(tr("Leave as it is"));
}

void ConfirmBar::dismiss() {
    hide();
    Q_EMIT dismissed();
}

} // namespace kordon
