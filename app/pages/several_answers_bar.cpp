#include "app/pages/several_answers_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kordon {

SeveralAnswersBar::SeveralAnswersBar(QWidget* parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_notApplicable(new QPushButton(this)),
      m_unknown(new QPushButton(this)), m_reason(new QLineEdit(this)),
      m_accept(new QPushButton(this)), m_missing(new QLabel(this)) {
    setFrameShape(QFrame::StyledPanel);
    m_notApplicable->setObjectName(QStringLiteral("severalNotApplicable"));
    m_unknown->setObjectName(QStringLiteral("severalUnknown"));
    m_reason->setObjectName(QStringLiteral("severalReason"));
    m_accept->setObjectName(QStringLiteral("severalAccept"));
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_heading, 0, 0);
    grid->addWidget(m_unknown, 0, 1);
    grid->addWidget(m_notApplicable, 0, 2);
    grid->addWidget(m_reason, 1, 0, 1, 2);
    grid->addWidget(m_accept, 1, 2);
    grid->addWidget(m_missing, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    connect(m_unknown, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({AnswerState::Unknown, std::nullopt}, QString());
    });
    connect(m_notApplicable, &QPushButton::clicked, this, &SeveralAnswersBar::askForReason);
    connect(m_reason, &QLineEdit::textChanged, this, &SeveralAnswersBar::sayMissing);
    connect(m_reason, &QLineEdit::returnPressed, this, &SeveralAnswersBar::accept);
    connect(m_accept, &QPushButton::clicked, this, &SeveralAnswersBar::accept);
    setCount(0);
}

void SeveralAnswersBar::setCount(int count) {
    m_count = count;
    setVisible(count > 1);
    if (count <= 1) {
        m_reason->clear();
        for (QWidget* widget : {static_cast<QWidget*>(m_reason),
                                static_cast<QWidget*>(m_accept),
                                static_cast<QWidget*>(m_missing)}) {
            widget->hide();
        }
    }
    retranslate();
}

void SeveralAnswersBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SeveralAnswersBar::askForReason() {
    m_reason->show();
    m_accept->show();
    m_missing->show();
    sayMissing();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void SeveralAnswersBar::accept() {
    if (m_accept->isEnabled()) {
        Q_EMIT chosen({AnswerState::NotApplicable, std::nullopt}, m_reason->text().trimmed());
    }
}

void SeveralAnswersBar::sayMissing() {
    const std::size_t missing =
        missingReason({.state = AnswerState::NotApplicable,
                       .rationale = m_reason->text().trimmed().toStdString()});
    m_accept->setEnabled(missing == 0);
    m_missing->setText(
        missing == 0 ? QString()
                     : tr("Give the reason in a few words (characters to go: %1).").arg(missing));
}

void SeveralAnswersBar::retranslate() {
    m_heading->setText(tr("Chosen questions: %1").arg(m_count));
    m_unknown->setText(tr("To be found out"));
    m_unknown->setAccessibleName(tr("All chosen questions: to be found out"));
    m_notApplicable->setText(tr("Not applicable with one reason…"));
    m_notApplicable->setAccessibleName(tr("All chosen questions: not applicable with one reason"));
    m_reason->setPlaceholderText(tr("One reason for all chosen questions"));
    m_reason->setAccessibleName(tr("One reason for all chosen questions"));
    m_accept->setText(tr("Not applicable"));
    m_accept->setAccessibleName(tr("Set all chosen questions to not applicable"));
    sayMissing();
}

} // namespace kordon
