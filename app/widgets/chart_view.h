#pragma once

#include <QWidget>

#include "core/report/chart.h"

#include <variant>

namespace kordon {

/// A chart on a white card, as it would be on paper.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setChart(std::variant<report::RadarChart, report::GapChart> chart);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::variant<report::RadarChart, report::GapChart> m_chart;
};

} // namespace kordon
