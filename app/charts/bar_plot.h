#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QRectF>

#include "core/report/actor_bars.h"

#include <memory>

class QChart;
class QGraphicsScene;
class QHorizontalBarSeries;

namespace kordon::charts {

/// Axes and bars of Qt Charts, laid out for an area of any device. The scene is measured in pixels
/// of a plain screen, so that it is the same picture whatever it is painted on.
class BarPlot {
public:
    BarPlot(const QRectF& area,
            const report::ActorBars& chart,
            const QFont& font,
            const QPaintDevice* device);
    ~BarPlot();
    BarPlot(const BarPlot&) = delete;
    BarPlot& operator=(const BarPlot&) = delete;

    void paint(QPainter& painter) const;

    /// Where a level stands on the bar of a group, on the device: 0 capacity, 1 readiness.
    [[nodiscard]] QPointF at(double level, std::size_t group, std::size_t bar) const;
    /// The same for the middle of the group.
    [[nodiscard]] QPointF atGroup(double level, std::size_t group) const;
    /// Of one bar, on the device.
    [[nodiscard]] qreal barHeight() const;

private:
    void addAxes(const report::ActorBars& chart, const QFont& font);
    void addBars(const report::ActorBars& chart);
    [[nodiscard]] QPointF onDevice(double level, double category) const;

    QRectF m_area;
    qreal m_scale; ///< Units of the device for a pixel of the scene.
    std::size_t m_groups;
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart* m_chart; ///< The scene's.
    QHorizontalBarSeries* m_series;
};

} // namespace kordon::charts
