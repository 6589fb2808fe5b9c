#include "app/widgets/message_bar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace kordon {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this)), m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("messageButton"));
    m_close->setObjectName(QStringLiteral("messageDismiss"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        const std::function<void()> act = m_act; // what it does may show another message
        act();
    });
    retranslate();
    hide();
}

void MessageBar::showError(const QString& message) {
    m_button->hide();
    show(message, Notice::Error);
}

void MessageBar::showMendable(const QString& message,
                              const QString& button,
                              std::function<void()> act) {
    offer(button, std::move(act));
    show(message, Notice::Error);
}

void MessageBar::showNote(const QString& message,
                          const QString& button,
                          std::function<void()> act) {
    offer(button, std::move(act));
    show(message, Notice::Note);
}

void MessageBar::offer(const QString& button, std::function<void()> act) {
    m_act = std::move(act);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

QString MessageBar::message() const {
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        paintIn(m_notice);
    }
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void MessageBar::show(const QString& message, Notice notice) {
    m_sign->setText(notice == Notice::Error ? QStringLiteral("<b>!</b>")
                                            : QStringLiteral("<b>i</b>"));
    m_text->setText(message);
    setAccessibleName(message);
    paintIn(notice);
    QFrame::show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::paintIn(Notice notice) {
    const QString style =
        QStringLiteral("#messageBar, #messageBar QLabel { %1 }").arg(noticeCss(notice));
    m_notice = notice;
    if (style != styleSheet()) { // a style sheet tells of a new palette itself
        setStyleSheet(style);
    }
}

void MessageBar::retranslate() {
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setToolTip(tr("Dismiss the message"));
}

} // namespace kordon
