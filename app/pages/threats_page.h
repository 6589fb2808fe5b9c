#pragma once

#include "app/pages/page.h"
#include "core/assessment/threat.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace kordon {

class ChartView;
class Document;
class ThreatCataloguePanel;
class ThreatEditor;
class ThreatFilterBar;
class ThreatTableModel;

/// The register of threats of the open assessment: a list, a matrix of likelihood and impact whose
/// cells filter it, and the chosen threat to be edited.
class ThreatsPage : public Page {
    Q_OBJECT

public:
    explicit ThreatsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    void takeFocus() override;
    void flush() override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createHead();
    QWidget* createLists();
    QWidget* createEmpty();
    void layOut();
    void connectParts();
    void connectDocument();

    void filter();
    void filterBy(std::size_t cell);
    void chooseRow(int row);
    void chooseAgain();
    void addThreat();
    void openCatalogue();
    void closeCatalogue();
    void addCatalogued(const Threats& threats);
    void removeThreat(const ThreatId& id);
    void takeBackThreat(const ThreatId& id);
    /// Lifts what hides the threat, and chooses it.
    void reveal(const ThreatId& id);
    void setBothInSight();
    void showParts();
    void showMatrix();
    void showEmptyState();
    void fitColumns();
    void refresh() override;
    void retranslate() override;

    Document* m_document = nullptr;
    AssessmentId m_assessment;
    ThreatId m_chosen;
    bool m_isLow = false; ///< Too low for list and matrix at once.
    ThreatTableModel* m_model;
    ThreatFilterBar* m_filter;
    QWidget* m_head = nullptr;
    QLabel* m_explanation = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_fromCatalogue = nullptr;
    QPushButton* m_matrixShown = nullptr;
    QSplitter* m_splitter;
    QTableView* m_table = nullptr;
    ChartView* m_matrix = nullptr;
    ThreatEditor* m_editor = nullptr;
    ThreatCataloguePanel* m_catalogue;
    QWidget* m_empty = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyCatalogue = nullptr;
    QPushButton* m_emptyAdd = nullptr;
    QLabel* m_noneListed = nullptr;
};

} // namespace kordon
