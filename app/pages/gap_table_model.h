#pragma once

#include <QAbstractTableModel>

#include "core/analysis/gaps.h"

#include <optional>
#include <vector>

namespace kordon {

class Document;

/// Gaps as rows: the ranked ones, or those not yet known. Reads the document; computes nothing.
class GapTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Part { Ranked, NotYetKnown };
    enum Column {
        Rank,
        ComponentColumn,
        ActorColumn,
        Capacity,
        Readiness,
        WorstCase,
        Priority,
        CappedBy,
        ColumnCount
    };

    explicit GapTableModel(Part part, QObject* parent = nullptr);

    void setDocument(Document* document);
    void setFilter(std::optional<ActorId> actor, std::optional<ComponentId> component);
    void reload();
    [[nodiscard]] const Gap& gapAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textAt(const Gap& gap, int row, int column) const;

    Part m_part;
    Document* m_document = nullptr;
    std::optional<ActorId> m_actor;
    std::optional<ComponentId> m_component;
    std::vector<Gap> m_rows;
};

} // namespace kordon
