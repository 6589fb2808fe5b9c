#include "app/widgets/message_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kordon {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::showError(const QString& message) {
    show(message, QStringLiteral("!"), QStringLiteral("background: #FDECEA; color: #B3261E;"));
}

void MessageBar::showNote(const QString& message) {
    show(message, QStringLiteral("i"), QStringLiteral("background: #DCEBFA; color: #1B1F24;"));
}

QString MessageBar::message() const {
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void MessageBar::show(const QString& message, const QString& sign, const QString& colour) {
    setStyleSheet(QStringLiteral("#messageBar, #messageBar QLabel { %1 }").arg(colour));
    m_sign->setText(QStringLiteral("<b>%1</b>").arg(sign));
    m_text->setText(message);
    QFrame::show();
}

void MessageBar::retranslate() {
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setToolTip(tr("Dismiss the message"));
}

} // namespace kordon
