#pragma once

#include <QAbstractTableModel>

#include "core/store/history_list.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kordon {

class Document;

/// The edits of the file as rows, the newest first. Texts are made when a row is shown, so that the
/// number of edits does not matter.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, When, Who, What, Where, Year, ColumnCount };

    explicit HistoryModel(QObject* parent = nullptr);

    void setDocument(Document* document);
    /// Reads all anew: packs, names or the language may be others.
    void reload();
    /// Reads the edits that have come since.
    void readOn();
    void setFilter(const HistoryFilter& filter);
    [[nodiscard]] const HistoryFilter& filter() const { return m_filter; }

    [[nodiscard]] std::size_t total() const;       ///< Without the filter.
    [[nodiscard]] std::int64_t lastNumber() const; ///< 0: there is no edit.
    [[nodiscard]] std::vector<std::string> people() const;
    [[nodiscard]] const HistoryLine& lineAt(int row) const;
    [[nodiscard]] const Pack& packAt(int row) const;
    /// Of the open assessment, with every actor of the file; empty where nothing is read.
    [[nodiscard]] Pack openPack() const;
    [[nodiscard]] int rowOf(std::int64_t number) const; ///< -1: not shown.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textAt(const HistoryLine& line, int column) const;
    [[nodiscard]] QString whatText(const HistoryLine& line) const;
    [[nodiscard]] QString whereText(const HistoryLine& line) const;

    Document* m_document = nullptr;
    HistoryFilter m_filter;
    std::optional<HistoryList> m_list; ///< None: no file is open, or it cannot be read.
    std::vector<std::size_t> m_rows;
};

} // namespace kordon
