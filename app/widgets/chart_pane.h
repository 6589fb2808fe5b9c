#pragma once

#include <QWidget>

#include "core/report/chart.h"

class QScrollArea;
class QSplitter;
class QTableView;
class QToolButton;

namespace kordon {

class ChartView;
class ReportTableModel;

/// A chart with what can be done with it: its numbers as a table, copies, a file.
class ChartPane : public QWidget {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);

    void setChart(report::Chart chart);
    /// Keeps the table in sight beside the chart.
    void setTableBeside(bool isBeside);
    void showTable(bool isTable);
    [[nodiscard]] bool isTableShown() const;

Q_SIGNALS:
    /// A mark of the chart or a cell of the table was opened. An empty actor is the country.
    void spotActivated(const kordon::ComponentId& component, const kordon::ActorId& actor);
    /// The owner asks for a file and writes the chart.
    void saveWanted(const kordon::report::Chart& chart);
    /// Something was done that is not seen here.
    void noteWanted(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* createTools();
    QTableView* createTable();
    void createShortcut();
    void arrange();
    void fitColumns();
    void copyPicture();
    void copyData();
    void retranslate();

    ReportTableModel* m_model;
    ChartView* m_view;
    QScrollArea* m_scroll;
    QTableView* m_table;
    QSplitter* m_splitter;
    QToolButton* m_chartButton = nullptr;
    QToolButton* m_tableButton = nullptr;
    QToolButton* m_copyPicture = nullptr;
    QToolButton* m_copyData = nullptr;
    QToolButton* m_save = nullptr;
    bool m_isTableBeside = false;
};

} // namespace kordon
