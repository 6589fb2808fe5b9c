#include "app/pages/gap_columns.h"

#include <QHeaderView>
#include <QTableView>

#include "app/pages/gap_table_model.h"

#include <algorithm>

namespace kordon {

namespace {

constexpr int kComponentCharacters = 40;        // that hold most names on two lines
constexpr int kLeastComponentCharacters = 18;   // that hold the longest word
constexpr auto kWidestFigure = "0,0–0,0 (0,0)"; // the arrow to the target may stand below it

bool holdsWay(int column) {
    return column == GapTableModel::Capacity || column == GapTableModel::Readiness;
}

// Only the heading of the sorted column has to hold the arrow.
int widthOfHeading(const QTableView& table, int column) {
    const QHeaderView& header = *table.horizontalHeader();
    const int margins = 2 * (table.style()->pixelMetric(QStyle::PM_HeaderMargin) + 2);
    const QString heading = table.model()->headerData(column, Qt::Horizontal).toString();
    return column == header.sortIndicatorSection()
               ? header.sectionSizeHint(column)
               : table.fontMetrics().horizontalAdvance(heading) + margins;
}

int widthNeeded(const QTableView& table, int column, bool isTight) {
    const int margins = 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 2);
    int content = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, column);
        content = std::max(content, table.sizeHintForIndex(index).width() + 1); // the grid's line
    }
    if (isTight && holdsWay(column)) {
        const QString widest = QString::fromUtf8(kWidestFigure);
        content = std::min(content, table.fontMetrics().horizontalAdvance(widest) + margins);
    }
    return std::max(content, widthOfHeading(table, column));
}

/// All columns but the names as wide as they need; returns what that comes to.
int fitFigures(QTableView& table, bool isTight) {
    int width = 0;
    for (int column = 0; column < GapTableModel::ColumnCount; ++column) {
        if (column != GapTableModel::ComponentColumn && !table.isColumnHidden(column)) {
            table.setColumnWidth(column, widthNeeded(table, column, isTight));
            width += table.columnWidth(column);
        }
    }
    return width;
}

} // namespace

// Short of room the figures come closer; still short, the table scrolls sideways.
void fitGapColumns(QTableView& table) {
    const int letter = table.fontMetrics().averageCharWidth();
    const int room = table.viewport()->width();
    int left = room - fitFigures(table, false);
    if (left < letter * kComponentCharacters) {
        left = room - fitFigures(table, true);
    }
    const int least = letter * kLeastComponentCharacters;
    QHeaderView* header = table.horizontalHeader();
    header->setSectionResizeMode(GapTableModel::ComponentColumn,
                                 left >= least ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (left < least) {
        header->resizeSection(GapTableModel::ComponentColumn, least);
    }
}

} // namespace kordon
