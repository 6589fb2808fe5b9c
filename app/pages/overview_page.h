#pragma once

#include "app/pages/page.h"
#include "core/assessment/assessment.h"
#include "core/report/chart_place.h"
#include "core/store/workspace.h"

#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QTableView;

namespace kordon {

class AttentionPanel;
class ChartView;
class Document;
class LatestChanges;
class OverviewHead;
class StandTableModel;

/// The landing page: where the country and each actor stand, what needs attention, how the
/// components stand, what has changed last, and the way on to the next open question.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    /// A question in the place is the one that was worked on last.
    void goTo(const Place& place) override;
    [[nodiscard]] Place place() const override;
    void remember(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createContent();
    QWidget* createStand();
    QWidget* createComponents();
    QWidget* createSide();
    void createShortcuts();
    void connectDocument();

    void refresh() override;
    void retranslate() override;
    void showStand();
    void showComponents();
    void showAttention();
    void showHistory();
    void showNext();
    void fillScope();
    void fitStand();
    void continueWork();
    void goToComponent(const ComponentId& component, const ActorId& actor);
    void goToLine(int row);
    [[nodiscard]] report::EarlierYear earlier() const;
    [[nodiscard]] QuestionId lastQuestion() const;

    Document* m_document = nullptr;
    QuestionId m_visited; ///< Empty: the one that was answered last takes its place.
    std::vector<HistoryEntry> m_history;
    OverviewHead* m_head = nullptr;
    QBoxLayout* m_columns = nullptr;
    QBoxLayout* m_side = nullptr;
    AttentionPanel* m_attention = nullptr;
    LatestChanges* m_changes = nullptr;
    StandTableModel* m_standModel;
    QLabel* m_standTitle = nullptr;
    QTableView* m_stand = nullptr;
    QLabel* m_componentsTitle = nullptr;
    QComboBox* m_scope = nullptr;
    ChartView* m_components = nullptr;
};

} // namespace kordon
