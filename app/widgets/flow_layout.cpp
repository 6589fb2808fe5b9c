#include "app/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace kordon {

namespace {

/// Places the items where `isPlacing`; returns the height that they take.
int flow(const std::vector<std::unique_ptr<QLayoutItem>>& items,
         const QRect& area,
         int spacing,
         bool isPlacing) {
    int x = area.x();
    int y = area.y();
    int line = 0;
    for (const auto& item : items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize size = item->sizeHint();
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            x = area.x();
            y += line + spacing;
            line = 0;
        }
        if (isPlacing) {
            item->setGeometry(QRect(QPoint(x, y), size));
        }
        x += size.width() + spacing;
        line = std::max(line, size.height());
    }
    return y + line - area.y();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return flow(m_items, QRect(0, 0, width, 0), spacing(), false);
}

QSize FlowLayout::sizeHint() const {
    return minimumSize();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    flow(m_items, area, spacing(), true);
}

} // namespace kordon
