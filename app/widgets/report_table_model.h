#pragma once

#include <QAbstractTableModel>

#include "core/report/report.h"

namespace kordon {

/// A table of a report or of a chart's numbers, as it stands.
class ReportTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(report::Table table);
    [[nodiscard]] const report::Table& table() const { return m_table; }
    /// Where the cell leads; empty: nowhere.
    [[nodiscard]] report::ChartPlace placeAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const report::TableCell* cellAt(const QModelIndex& index) const;

    report::Table m_table;
};

} // namespace kordon
