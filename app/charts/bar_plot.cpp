#include "app/charts/bar_plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QValueAxis>

#include "app/charts/palette.h"
#include "app/charts/text_block.h"

#include <algorithm>

namespace kordon::charts {

namespace {

constexpr qreal kDotsPerInch = 96;
constexpr qreal kBarWidth = 0.62; // of a category, both bars together

/// In pixels of the scene, which do not depend on the screen.
QFont sceneFont(const QFont& font, qreal scale) {
    QFont made = font;
    made.setPixelSize(std::max(1, qRound(font.pointSizeF() * scale * kDotsPerInch / 72)));
    return made;
}

QBarSet* barSet(const report::ActorBars& chart,
                const report::ActorBar report::ActorBarGroup::*dimension,
                const QColor& fill) {
    auto* set = new QBarSet(QString());
    set->setBrush(fill);
    set->setPen(QPen(kInk, 0.6));
    // Qt Charts paints a selected bar in a colour of its own: here the hollow ones.
    set->setSelectedColor(kPaper);
    // From the bottom up.
    for (auto group = chart.groups.rbegin(); group != chart.groups.rend(); ++group) {
        const report::ActorBar& bar = (*group).*dimension;
        *set << bar.level.value_or(0);
        if (bar.standing == Standing::Hollow) {
            set->selectBar(set->count() - 1);
        }
    }
    return set;
}

QString axisLabel(const std::string& name) {
    // Axis labels are rich text.
    return toQt(name).toHtmlEscaped();
}

} // namespace

BarPlot::BarPlot(const QRectF& area,
                 const report::ActorBars& chart,
                 const QFont& font,
                 const QPaintDevice* device)
    : m_area(area), m_scale(device->logicalDpiY() / kDotsPerInch), m_groups(chart.groups.size()),
      m_scene(std::make_unique<QGraphicsScene>()), m_chart(new QChart),
      m_series(new QHorizontalBarSeries(m_chart)) {
    m_scene->addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    addBars(chart);
    addAxes(chart, font);
    m_chart->resize(area.size() / m_scale);
    m_chart->layout()->activate();
}

BarPlot::~BarPlot() = default;

void BarPlot::addBars(const report::ActorBars& chart) {
    // The bar that is added first stands lowest.
    m_series->append(barSet(chart, &report::ActorBarGroup::readiness, kReadinessFill));
    m_series->append(barSet(chart, &report::ActorBarGroup::capacity, kCapacityFill));
    m_series->setBarWidth(kBarWidth);
    m_chart->addSeries(m_series);
}

void BarPlot::addAxes(const report::ActorBars& chart, const QFont& font) {
    auto* actors = new QBarCategoryAxis(m_chart);
    for (auto group = chart.groups.rbegin(); group != chart.groups.rend(); ++group) {
        actors->append(axisLabel(group->name));
    }
    actors->setLabelsFont(sceneFont(font, 1));
    actors->setLabelsColor(kInk);
    actors->setTruncateLabels(false);
    actors->setGridLineVisible(false);
    actors->setLinePen(QPen(kOuterGridLine, 0.8));
    auto* levels = new QValueAxis(m_chart);
    levels->setRange(0, chart.max);
    levels->setTickCount(chart.max + 1);
    levels->setLabelFormat(QStringLiteral("%d"));
    levels->setLabelsFont(sceneFont(font, 0.92));
    levels->setLabelsColor(kMutedInk);
    levels->setGridLinePen(QPen(kGridLine, 0.8));
    levels->setLinePen(QPen(kOuterGridLine, 0.8));
    m_chart->addAxis(actors, Qt::AlignLeft);
    m_chart->addAxis(levels, Qt::AlignBottom);
    m_series->attachAxis(actors);
    m_series->attachAxis(levels);
}

void BarPlot::paint(QPainter& painter) const {
    m_scene->render(&painter, m_area, QRectF(QPointF(), m_area.size() / m_scale));
}

QPointF BarPlot::onDevice(double level, double category) const {
    const QPointF inChart = m_chart->mapToPosition(QPointF(level, category), m_series);
    return m_area.topLeft() + m_chart->mapToScene(inChart) * m_scale;
}

QPointF BarPlot::at(double level, std::size_t group, std::size_t bar) const {
    const double category = static_cast<double>(m_groups - 1 - group);
    return onDevice(level, category + (bar == 0 ? 0.25 : -0.25) * kBarWidth);
}

QPointF BarPlot::atGroup(double level, std::size_t group) const {
    return onDevice(level, static_cast<double>(m_groups - 1 - group));
}

qreal BarPlot::barHeight() const {
    return onDevice(0, 0).y() - onDevice(0, kBarWidth / 2).y();
}

} // namespace kordon::charts
