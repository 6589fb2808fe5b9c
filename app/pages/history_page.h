#pragma once

#include "app/pages/page.h"
#include "core/store/workspace.h"

#include <cstdint>
#include <optional>

class QLabel;
class QSplitter;
class QTableView;
class QTimer;

namespace kordon {

class ConfirmBar;
class HistoryDetails;
class HistoryFilterBar;
class HistoryModel;

/// Who changed what, when, from what to what; and the ways back.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    /// A question or an actor narrows the history to it.
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

private:
    void createTable();
    void layOut();
    void connectParts();
    void fitColumns();
    void readAnew();
    void filter();
    void showCounts();
    void showCurrent();
    void select(std::int64_t number);
    void goToCurrent();
    void bringBackValue(std::int64_t number, const RowChange& row);
    void askForMoment(std::int64_t number);
    void bringBackMoment();
    void showNewest();
    [[nodiscard]] std::int64_t currentNumber() const; ///< 0: none.
    void refresh() override;
    void retranslate() override;

    Document* m_document = nullptr;
    HistoryModel* m_model;
    HistoryFilterBar* m_filter;
    QTableView* m_table;
    QLabel* m_none;
    ConfirmBar* m_confirm;
    HistoryDetails* m_details;
    QSplitter* m_splitter;
    QTimer* m_pause;             ///< While words are being typed.
    std::int64_t m_moment = 0;   ///< What the confirmation is about.
    bool m_mustReadAnew = false; ///< Packs, names or the assessment are others.
};

} // namespace kordon
