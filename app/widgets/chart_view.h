#pragma once

#include <QWidget>

#include "core/report/chart.h"

namespace kordon {

/// A chart on a white card, as it would be on paper.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(report::Chart chart);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    report::Chart m_chart;
};

} // namespace kordon
