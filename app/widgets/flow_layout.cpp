#include "app/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace kordon {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

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
    const auto at = m_items.begin() + index;
    QLayoutItem* item = at->release();
    m_items.erase(at);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    int height = 0;
    for (std::size_t first = 0; first < m_items.size();) {
        const Row row = rowFrom(first, width);
        height += row.height + (height > 0 && row.height > 0 ? gap() : 0);
        first = row.end;
    }
    return height;
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

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (std::size_t first = 0; first < m_items.size();) {
        const Row row = rowFrom(first, rect.width());
        int x = rect.left();
        for (std::size_t index = first; index < row.end; ++index) {
            if (!m_items[index]->isEmpty()) {
                const QSize size = m_items[index]->sizeHint();
                m_items[index]->setGeometry({{x, y + (row.height - size.height()) / 2}, size});
                x += size.width() + 2 * gap();
            }
        }
        y += row.height + gap();
        first = row.end;
    }
}

int FlowLayout::gap() const {
    return std::max(spacing(), 4);
}

FlowLayout::Row FlowLayout::rowFrom(std::size_t first, int width) const {
    Row row{.end = first};
    int used = 0;
    for (; row.end < m_items.size(); ++row.end) {
        if (m_items[row.end]->isEmpty()) {
            continue;
        }
        const QSize size = m_items[row.end]->sizeHint();
        if (used > 0 && used + size.width() > width) {
            break;
        }
        used += size.width() + 2 * gap();
        row.height = std::max(row.height, size.height());
    }
    return row;
}

} // namespace kordon
