#pragma once

#include <QAbstractTableModel>

#include "app/pages/threat_filter.h"

#include <string>
#include <vector>

namespace kordon {

class Document;

/// The threats of the open assessment as rows. Reads the document; computes nothing.
class ThreatTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Rank, ///< Its number in the matrix too; none in the bin.
        Title,
        Kind,
        Category,
        Likelihood,
        Impact,
        PressureColumn,
        Trend,
        Components,
        Review,
        Attention, ///< A mark; the reasons are said by tooltip and accessible text.
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows are read by `reload`.
    void setDocument(Document* document);
    /// `today` decides which reviews are overdue.
    void reload(const ThreatFilter& filter, const std::string& today);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// In the register, or in the bin where that is shown; without the rest of the filter.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const Threat& threatAt(int row) const {
        return m_rows[static_cast<std::size_t>(row)].threat;
    }
    [[nodiscard]] int rowOf(const ThreatId& id) const; ///< -1: not in the list.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        Threat threat;
        int rank = 0; ///< 0 in the bin.
        Pressure pressure;
        std::vector<ThreatConcern> concerns;
    };

    void add(const Threat& threat, int rank);
    void sortRows();
    [[nodiscard]] double sortValue(const Row& row) const;
    [[nodiscard]] QString textAt(const Row& row, int column) const;
    [[nodiscard]] QString toolTipAt(const Row& row, int column) const;
    [[nodiscard]] QString numbersOf(const Threat& threat) const;
    [[nodiscard]] static QString concernsOfRow(const Row& row);

    Document* m_document = nullptr;
    ThreatFilter m_filter;
    std::string m_today;
    int m_sortColumn = Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_total = 0;
    std::vector<Row> m_rows;
};

} // namespace kordon
