#include "app/widgets/chart_view.h"

#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"

#include <utility>

namespace kordon {

namespace {

constexpr double kPoints = 9.5;

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setMinimumSize(420, 380);
}

void ChartView::setChart(report::Chart chart) {
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
    paintChart(painter, area, m_chart, charts::chartFont(kPoints));
}

} // namespace kordon
