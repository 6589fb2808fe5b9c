#pragma once

#include <QAbstractTableModel>

#include "core/report/overview.h"

#include <string>
#include <vector>

namespace kordon {

/// Where the country and each actor stand, a line each. Computes nothing.
class StandTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Preparedness, Possible, Coverage, Target, Earlier, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `earlierName` is the year before; empty: there is none, and no columns for it.
    void setLines(std::vector<report::StandLine> lines, const std::string& earlierName);
    [[nodiscard]] const report::StandLine& lineAt(int row) const {
        return m_lines[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString toolTipAt(const report::StandLine& line, int column) const;

    std::vector<report::StandLine> m_lines;
    std::string m_earlierName;
};

/// The change with a word where it is not certain; empty where there is none.
[[nodiscard]] QString changeText(const report::StandLine& line);

} // namespace kordon
