#pragma once

#include "app/pages/page.h"
#include "core/base/id.h"

#include <utility>
#include <vector>

class QCheckBox;
class QChartView;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QTableView;

namespace kordon {

class ChartView;
class Document;
class ScoreTableModel;

/// The whole picture: the radar of the chosen actors, the same figures as a table, and capacity and
/// readiness of each actor side by side.
class ResultsPage : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(QWidget* parent = nullptr);

    void setDocument(Document* document) override;
    [[nodiscard]] Place place() const override;
    void reload();

private:
    QWidget* createSide();
    void rebuildSeries();
    void refresh() override;
    void refreshBars();
    void limitSeries();
    void retranslate() override;

    Document* m_document = nullptr;
    ScoreTableModel* m_model;
    QHBoxLayout* m_series;
    QLabel* m_seriesLabel;
    std::vector<std::pair<ActorId, QCheckBox*>> m_actors;
    QCheckBox* m_national;
    QCheckBox* m_target;
    ChartView* m_radar;
    QTableView* m_table = nullptr;
    QChartView* m_bars = nullptr;
};

} // namespace kordon
