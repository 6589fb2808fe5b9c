#include "app/widgets/report_table_model.h"

#include <QFont>

#include <utility>

namespace kordon {

namespace {

Qt::Alignment alignmentOf(report::Align align) {
    switch (align) {
    case report::Align::Left:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case report::Align::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case report::Align::Centre:
        return Qt::AlignCenter;
    }
    return Qt::AlignLeft;
}

} // namespace

void ReportTableModel::setTable(report::Table table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

report::ChartPlace ReportTableModel::placeAt(const QModelIndex& index) const {
    const report::TableCell* cell = cellAt(index);
    return cell ? cell->place : report::ChartPlace{};
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    const report::TableCell* cell = cellAt(index);
    if (!cell) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(cell->text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            alignmentOf(m_table.columns[static_cast<std::size_t>(index.column())].align));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return cell->isStrong ? font : QVariant();
    }
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto column = static_cast<std::size_t>(section);
    if (orientation != Qt::Horizontal || column >= m_table.columns.size()) {
        return {};
    }
    return role == Qt::DisplayRole ? QString::fromStdString(m_table.columns[column].title)
                                   : QVariant();
}

const report::TableCell* ReportTableModel::cellAt(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return nullptr;
    }
    const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? &row[column] : nullptr;
}

} // namespace kordon
