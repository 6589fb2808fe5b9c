#pragma once

#include <QAbstractTableModel>

#include "core/store/workspace.h"

#include <optional>
#include <vector>

namespace kordon {

class Document;

/// The assessments of the file, a row each: those being worked on, then the archive, then the bin.
class AssessmentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Title, Standing, Settled, PackName, Created, LastEdit, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no file is open. Reads all anew.
    void setDocument(Document* document);
    void retranslate();

    [[nodiscard]] const AssessmentHeading& headingAt(int row) const;
    /// -1: it is not in the file.
    [[nodiscard]] int rowOf(const AssessmentId& id) const;
    /// How many are not in the bin.
    [[nodiscard]] int listed() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        AssessmentHeading heading;
        std::optional<std::pair<int, int>> settled; ///< Of how many; none: not counted.
        std::string lastEdit;                       ///< UTC; empty: there was none.
    };
    [[nodiscard]] QString textAt(const Row& row, int column) const;

    AssessmentId m_open;
    std::vector<Row> m_rows;
};

} // namespace kordon
