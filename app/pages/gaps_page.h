#pragma once

#include "app/pages/page.h"
#include "core/assessment/assessment.h"

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QTabWidget;

namespace kordon {

class Document;
class GapDetails;
class GapFilterBar;
class GapTableModel;

/// The ranked gaps, apart from them what is not yet known, and the chosen gap with what is said of
/// it.
class GapsPage : public Page {
    Q_OBJECT

public:
    explicit GapsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    void flush() override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QTableView* createTable(GapTableModel* model, const char* name);
    QWidget* createRanked();
    void connectTable(QTableView* table, GapTableModel* model);
    void connectDocument();

    void filter();
    void sortByPriority();
    void chooseRow(const GapTableModel& model, int row);
    void chooseAgain();
    void follow(const GapTableModel& model, const QModelIndex& index);
    void fitColumns();
    void showCounts();
    void showEmptyState();
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QTableView* tableInFront() const;

    Document* m_document = nullptr;
    AssessmentId m_assessment;
    std::optional<CellKey> m_chosen;
    GapTableModel* m_ranked;
    GapTableModel* m_unknown;
    GapFilterBar* m_filter;
    QSplitter* m_splitter;
    QTabWidget* m_lists;
    QTableView* m_rankedTable;
    QTableView* m_unknownTable;
    QWidget* m_empty = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyStep = nullptr;
    QLabel* m_explanation = nullptr;
    QPushButton* m_byPriority = nullptr;
    GapDetails* m_details;
};

} // namespace kordon
