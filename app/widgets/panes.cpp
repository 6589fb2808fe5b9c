#include "app/widgets/panes.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace kordon {

namespace {

constexpr const char* kMark = "isPane";

bool isPane(const QWidget* widget) {
    return widget->property(kMark).toBool();
}

bool takesFocus(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0;
}

// The control that had the focus last, else the first that takes it; none: nothing takes it.
QWidget* entryOf(QWidget* pane) {
    if (QWidget* last = pane->focusWidget(); last && takesFocus(last)) {
        return last;
    }
    if (takesFocus(pane)) {
        return pane;
    }
    for (QWidget* next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesFocus(next)) {
            return next;
        }
    }
    return nullptr;
}

bool holdsPanes(const QWidget& pane) {
    return std::ranges::any_of(pane.findChildren<QWidget*>(), [](const QWidget* child) {
        return isPane(child) && child->isVisible();
    });
}

std::vector<QWidget*> panesOf(const QWidget& window) {
    std::vector<QWidget*> panes;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isPane(widget) && widget->isVisible() && !holdsPanes(*widget) && entryOf(widget)) {
            panes.push_back(widget);
        }
    }
    return panes;
}

} // namespace

void markAsPane(QWidget& widget) {
    widget.setProperty(kMark, true);
}

void focusNeighbourPane(QWidget& window, int step) {
    const std::vector<QWidget*> panes = panesOf(window);
    if (panes.empty()) {
        return;
    }
    const QWidget* focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(panes, [focus](const QWidget* pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const auto count = static_cast<std::ptrdiff_t>(panes.size());
    // From outside all panes: on to the first, or back to the last.
    const std::ptrdiff_t at = here != panes.end() ? here - panes.begin() : (step > 0 ? -1 : 0);
    entryOf(panes[static_cast<std::size_t>((at + step + count) % count)])
        ->setFocus(Qt::ShortcutFocusReason);
}

} // namespace kordon
