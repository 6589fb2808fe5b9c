#include "app/charts/chart_painter.h"

#include "app/charts/actor_bars_painter.h"
#include "app/charts/bullet_painter.h"
#include "app/charts/dumbbell_painter.h"
#include "app/charts/gap_painter.h"
#include "app/charts/heat_painter.h"
#include "app/charts/quadrant_painter.h"
#include "app/charts/radar_painter.h"
#include "app/charts/threat_matrix_painter.h"
#include "app/charts/trend_painter.h"

namespace kordon {

namespace {

// Of the width: a radar with its labels, a square plot with its key.
constexpr qreal kRadarHeight = 0.8;
constexpr qreal kQuadrantHeight = 0.7;

struct Painting {
    QPainter& painter;
    const QRectF& area;
    const QFont& font;

    void operator()(const report::RadarChart& chart) const {
        paintRadar(painter, area, chart, font);
    }
    void operator()(const report::GapChart& chart) const { paintGaps(painter, area, chart, font); }
    void operator()(const report::HeatMap& chart) const { paintHeat(painter, area, chart, font); }
    void operator()(const report::QuadrantChart& chart) const {
        paintQuadrant(painter, area, chart, font);
    }
    void operator()(const report::BulletChart& chart) const {
        paintBullets(painter, area, chart, font);
    }
    void operator()(const report::ActorBars& chart) const {
        paintActorBars(painter, area, chart, font);
    }
    void operator()(const report::DumbbellChart& chart) const {
        paintDumbbells(painter, area, chart, font);
    }
    void operator()(const report::TrendChart& chart) const {
        paintTrends(painter, area, chart, font);
    }
    void operator()(const report::ThreatMatrix& chart) const {
        paintThreatMatrix(painter, area, chart, font);
    }
};

struct Height {
    qreal width;
    const QFont& font;
    const QPaintDevice* device;

    qreal operator()(const report::RadarChart& /*chart*/) const { return width * kRadarHeight; }
    qreal operator()(const report::GapChart& chart) const {
        return gapsHeight(width, chart, font, device);
    }
    qreal operator()(const report::HeatMap& chart) const {
        return heatHeight(width, chart, font, device);
    }
    qreal operator()(const report::QuadrantChart& /*chart*/) const {
        return width * kQuadrantHeight;
    }
    qreal operator()(const report::BulletChart& chart) const {
        return bulletsHeight(width, chart, font, device);
    }
    qreal operator()(const report::ActorBars& chart) const {
        return actorBarsHeight(width, chart, font, device);
    }
    qreal operator()(const report::DumbbellChart& chart) const {
        return dumbbellsHeight(width, chart, font, device);
    }
    qreal operator()(const report::TrendChart& chart) const {
        return trendsHeight(width, chart, font, device);
    }
    qreal operator()(const report::ThreatMatrix& chart) const {
        return threatMatrixHeight(width, chart, font, device);
    }
};

struct Spots {
    const QRectF& area;
    const QFont& font;
    const QPaintDevice* device;

    charts::ChartSpots operator()(const report::RadarChart& chart) const {
        return radarSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::GapChart& chart) const {
        return gapSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::HeatMap& chart) const {
        return heatSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::QuadrantChart& chart) const {
        return quadrantSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::BulletChart& chart) const {
        return bulletSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::ActorBars& chart) const {
        return actorBarsSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::DumbbellChart& chart) const {
        return dumbbellSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::TrendChart& chart) const {
        return trendSpots(area, chart, font, device);
    }
    charts::ChartSpots operator()(const report::ThreatMatrix& chart) const {
        return threatMatrixSpots(area, chart, font, device);
    }
};

} // namespace

void paintChart(QPainter& painter,
                const QRectF& area,
                const report::Chart& chart,
                const QFont& font) {
    std::visit(Painting{painter, area, font}, chart);
}

qreal chartHeight(qreal width,
                  const report::Chart& chart,
                  const QFont& font,
                  const QPaintDevice* device) {
    return std::visit(Height{width, font, device}, chart);
}

charts::ChartSpots chartSpots(const QRectF& area,
                              const report::Chart& chart,
                              const QFont& font,
                              const QPaintDevice* device) {
    return std::visit(Spots{area, font, device}, chart);
}

} // namespace kordon
