#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "app/charts/chart_spot.h"
#include "core/report/actor_bars.h"

namespace kordon {

/// The height that the chart takes at this width with this font, in units of the device.
[[nodiscard]] qreal actorBarsHeight(qreal width,
                                    const report::ActorBars& chart,
                                    const QFont& font,
                                    const QPaintDevice* device);

/// Two bars an actor, capacity above readiness, with their figures, and a tick at the mean target.
/// Qt Charts draws axes and bars, for which there must be a QApplication.
void paintActorBars(QPainter& painter,
                    const QRectF& area,
                    const report::ActorBars& chart,
                    const QFont& font);

/// One for each bar, also where only the range may be shown.
[[nodiscard]] charts::ChartSpots actorBarsSpots(const QRectF& area,
                                                const report::ActorBars& chart,
                                                const QFont& font,
                                                const QPaintDevice* device);

} // namespace kordon
