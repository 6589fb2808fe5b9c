#include "app/pages/page.h"

#include <QEvent>

#include <utility>

namespace kordon {

void Page::goTo(const Place& /*place*/) {}

void Page::takeFocus() {
    for (QWidget* widget : findChildren<QWidget*>()) {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (takesFocus && widget->isVisibleTo(this) && widget->isEnabled()) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Page::flush() {}

void Page::remember(QSettings& /*settings*/) const {}

void Page::restore(const QSettings& /*settings*/) {}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false)) {
        refresh();
    }
}

void Page::refreshWhenSeen() {
    if (isVisible()) {
        m_isStale = false;
        refresh();
    } else {
        m_isStale = true;
    }
}

} // namespace kordon
