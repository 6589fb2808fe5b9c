#pragma once

#include <QAbstractListModel>

#include "core/pack/pack.h"
#include "core/store/workspace.h"

#include <vector>

namespace kordon {

/// The rows that one edit has changed; an import has thousands. Texts are made when they are shown.
class ChangeRowsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<RowChange> rows, const Pack& pack);
    void clear();
    [[nodiscard]] const RowChange& rowAt(int row) const;
    [[nodiscard]] const Pack& pack() const { return m_pack; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<RowChange> m_rows;
    Pack m_pack;
};

/// "Answer 4.2.1, SBGS": the row as people name it.
[[nodiscard]] QString rowTitle(const RowChange& row, const Pack& pack);

/// What the row was and became, field by field, long texts in full. Everything that users have
/// written is escaped.
[[nodiscard]] QString changeHtml(const RowChange& row, const Pack& pack);

} // namespace kordon
