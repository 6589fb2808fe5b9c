#include "app/widgets/chart_view.h"

#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/gap_painter.h"
#include "app/charts/radar_painter.h"

#include <utility>

namespace kordon {

namespace {

constexpr double kPoints = 9.5;

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setMinimumSize(420, 380);
}

void ChartView::setChart(std::variant<report::RadarChart, report::GapChart> chart) {
    m_chart = std::move(chart);
    std::visit(
        [this](const auto& each) {
            setAccessibleName(QString::fromStdString(each.title));
            setAccessibleDescription(QString::fromStdString(each.description));
        },
        m_chart);
    update();
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const QRectF area = QRectF(rect()).adjusted(12, 12, -12, -12);
    if (const auto* radar = std::get_if<report::RadarChart>(&m_chart)) {
        paintRadar(painter, area, *radar, charts::chartFont(kPoints));
    } else {
        paintGaps(painter, area, std::get<report::GapChart>(m_chart), charts::chartFont(kPoints));
    }
}

} // namespace kordon
