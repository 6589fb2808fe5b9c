#include "app/widgets/panes.h"

#include <QApplication>
#include <QSplitter>
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

// A splitter turns the order of its children round.
std::vector<QWidget*> partsOf(const QWidget& widget) {
    std::vector<QWidget*> parts;
    if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        for (int index = 0; index < splitter->count(); ++index) {
            parts.push_back(splitter->widget(index));
        }
        return parts;
    }
    const auto children = widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return {children.begin(), children.end()};
}

void collectPanes(const QWidget& widget, std::vector<QWidget*>& panes) {
    for (QWidget* part : partsOf(widget)) {
        if (isPane(part) && part->isVisible() && !holdsPanes(*part) && entryOf(part)) {
            panes.push_back(part);
        }
        collectPanes(*part, panes);
    }
}

} // namespace

void markAsPane(QWidget& widget) {
    widget.setProperty(kMark, true);
}

void focusNeighbourPane(QWidget& window, int step) {
    std::vector<QWidget*> panes;
    collectPanes(window, panes);
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
