#pragma once

#include <QAbstractTableModel>

#include "core/base/id.h"

#include <vector>

namespace kordon {

class Document;

/// Preparedness of each component: a column an actor, then the country as a whole. The last row
/// is the whole of each column.
class ScoreTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setDocument(Document* document);
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString figureAt(int row, int column) const;

    Document* m_document = nullptr;
};

} // namespace kordon
