#include "app/widgets/table_copy.h"

#include <QApplication>
#include <QClipboard>
#include <QShortcut>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace kordon {

namespace {

QString cellText(const QVariant& text) {
    return text.toString().simplified();
}

QString selectedRows(const QTableView& table) {
    const QAbstractItemModel& model = *table.model();
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!table.isColumnHidden(column)) {
            columns.push_back(column);
        }
    }
    const auto lineOf = [&](const auto& textIn) {
        QStringList cells;
        for (const int column : columns) {
            cells << cellText(textIn(column));
        }
        return cells.join(u'\t');
    };
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines{lineOf(
        [&](int column) { return model.headerData(column, Qt::Horizontal, Qt::DisplayRole); })};
    for (const QModelIndex& row : rows) {
        lines << lineOf(
            [&](int column) { return model.index(row.row(), column).data(Qt::DisplayRole); });
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

void copyRowsOnRequest(QTableView& table) {
    auto* copy = new QShortcut(QKeySequence::Copy, &table);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &table, [&table] {
        if (table.selectionModel()->hasSelection()) {
            QApplication::clipboard()->setText(selectedRows(table));
        }
    });
}

} // namespace kordon
