#include "app/widgets/check_list.h"

#include <QSignalBlocker>

namespace kordon {

CheckList::CheckList(QWidget* parent) : QListWidget(parent) {
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemChanged, this, &CheckList::takeTick);
}

// The rows stay, and with them the one that is current: it is where the keys act.
void CheckList::setEntries(const std::vector<Entry>& entries, bool isReadOnly) {
    const QSignalBlocker quiet(this);
    while (count() > static_cast<int>(entries.size())) {
        delete takeItem(count() - 1);
    }
    for (int row = 0; row < static_cast<int>(entries.size()); ++row) {
        if (row == count()) {
            addItem(QString());
        }
        const Entry& entry = entries[static_cast<std::size_t>(row)];
        QListWidgetItem& shown = *item(row);
        shown.setText(entry.name);
        shown.setData(Qt::UserRole, QString::fromStdString(entry.key));
        shown.setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled |
                       (isReadOnly ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
        shown.setCheckState(entry.isTicked ? Qt::Checked : Qt::Unchecked);
    }
    if (currentRow() < 0) {
        setCurrentRow(0);
    }
    viewport()->update();
}

std::vector<std::string> CheckList::ticked() const {
    std::vector<std::string> keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked) {
            keys.push_back(item(row)->data(Qt::UserRole).toString().toStdString());
        }
    }
    return keys;
}

bool CheckList::isAllTicked() const {
    return ticked().size() == static_cast<std::size_t>(count());
}

void CheckList::tickAll() {
    tickWhere([](int /*row*/) { return true; });
}

void CheckList::tickCurrentOnly() {
    tickWhere([this](int row) { return row == currentRow(); });
}

void CheckList::tickWhere(const std::function<bool(int row)>& isTicked) {
    {
        const QSignalBlocker quiet(this);
        for (int row = 0; row < count(); ++row) {
            item(row)->setCheckState(isTicked(row) ? Qt::Checked : Qt::Unchecked);
        }
    }
    viewport()->update();
    Q_EMIT edited();
}

void CheckList::takeTick(QListWidgetItem* item) {
    if (m_keepsOne && ticked().empty()) {
        item->setCheckState(Qt::Checked);
        return;
    }
    Q_EMIT edited();
}

} // namespace kordon
