#pragma once

#include <QAbstractTableModel>

#include "core/analysis/gaps.h"
#include "core/assessment/assessment.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kordon {

class Document;

/// Which gaps are listed. What is left open lets every gap through.
struct GapFilter {
    std::optional<ActorId> actor;
    std::optional<ComponentId> component;
    std::optional<bool> hasStep; ///< Whether a step is proposed.

    [[nodiscard]] bool isOpen() const { return *this == GapFilter{}; }

    bool operator==(const GapFilter&) const = default;
};

/// Gaps as rows: the ranked ones, or those not yet known. Reads the document; computes
/// nothing.
class GapTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Part : std::uint8_t { Ranked, NotYetKnown };
    enum Column {
        Rank,
        ComponentColumn,
        ActorColumn,
        Capacity,
        Readiness,
        Priority,
        Noted,     ///< A mark; what is noted is said by tooltip and accessible text.
        Certainty, ///< With the number of open questions.
        WorstCase,
        CappedBy,
        ColumnCount
    };

    explicit GapTableModel(Part part, QObject* parent = nullptr);

    void setDocument(Document* document);
    void setFilter(const GapFilter& filter);
    void reload();
    /// Shows the note of a gap anew. The row stays, even where the filter would leave it out, until
    /// the rows are next read: it may be the one that is being written about.
    void announceNote(const CellKey& cell);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Without the filter.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const Gap& gapAt(int row) const {
        return m_rows[static_cast<std::size_t>(row)].gap;
    }
    [[nodiscard]] int rankAt(int row) const { return m_rows[static_cast<std::size_t>(row)].rank; }
    [[nodiscard]] bool hasCapped() const; ///< Whether a gate caps any gap that is listed.
    [[nodiscard]] int rowOf(const CellKey& cell) const; ///< -1: not in the list.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row {
        Gap gap;
        int rank = 0; ///< Its place in the whole list, from 1.
        int open = 0; ///< Open questions.
    };

    [[nodiscard]] bool isWanted(const Gap& gap) const;
    void sortRows();
    [[nodiscard]] double sortValue(const Row& row) const;
    [[nodiscard]] QString textAt(const Row& row, int column) const;
    [[nodiscard]] QString wayThrough(const Gap& gap, Dimension dimension) const;
    [[nodiscard]] static QString notedWords(const GapNote& note);
    [[nodiscard]] QString toolTipAt(const Row& row, int column) const;

    Part m_part;
    Document* m_document = nullptr;
    GapFilter m_filter;
    int m_sortColumn = Rank;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_total = 0;
    std::vector<Row> m_rows;
};

/// What is noted of a gap; empty where nothing is.
[[nodiscard]] GapNote noteOf(const Document& document, const CellKey& cell);

} // namespace kordon
