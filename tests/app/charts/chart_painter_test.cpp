#include <QImage>
#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "core/assessment/next_threat_id.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace kordon;
using namespace kordon::tests;

namespace {

QImage paper(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    image.fill(Qt::white);
    return image;
}

/// One of every kind.
std::vector<report::Chart> chartsOf(const Pack& pack, const std::string& language) {
    const Assessment assessment = wideAssessment(pack);
    const ScoreSheet sheet = score(pack, assessment.answers);
    const ScoreSheet before = score(pack, evenAssessment(pack, 2).answers);
    const report::EarlierYear earlier{&pack, &before, "2024"};
    const GapList gaps = gapList(pack, sheet, assessment);
    const Assessment even = evenAssessment(pack, 2);
    const ComparedYear from{pack, even, before};
    const ComparedYear to{pack, assessment, sheet};
    const Comparison comparison = compare(from, to);
    const std::vector<ComparedYear> years{from, to};
    Assessment threatened;
    for (int number = 0; number < 12; ++number) {
        threatened.threats.push_back({.id = nextThreatId(threatened.threats),
                                      .title = "Незаконне переправлення людей через кордон",
                                      .likelihood = 1 + number % 5,
                                      .impact = 1 + number % 4});
    }
    std::vector<ActorId> actors;
    for (const Actor& actor : pack.actors) {
        if (actors.size() < 3) {
            actors.push_back(actor.id);
        }
    }
    return {report::radarOfPreparedness(
                pack, assessment, sheet, {.actors = actors, .earlier = {earlier}}, language),
            report::gapChart(pack, assessment, gaps, 45, language),
            report::heatMap(pack, assessment, sheet, report::Measure::Preparedness, language),
            report::heatMap(pack, assessment, sheet, report::Measure::Gap, language),
            report::quadrantChart(pack, assessment, sheet, {actors, true}, language),
            report::bulletChart(pack, assessment, sheet, {.earlier = earlier}, language),
            report::actorBars(pack, assessment, sheet, language),
            report::dumbbellChart({from, to, comparison}, {.national = true}, language),
            report::dumbbellChart({from, to, comparison}, {.actors = actors}, language),
            report::trendChart(years, {.actors = actors, .national = true}, language),
            report::threatMatrix(pack, threatened, language)};
}

bool isBlank(const QImage& image, const QRect& box) {
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (image.valid(x, y) && image.pixel(x, y) != qRgb(255, 255, 255)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

TEST_CASE("Every mark of a chart is painted where it can be hit, inside the picture", "[charts]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const auto [actors, components] =
        GENERATE(table<int, int>({{1, 1}, {3, 15}, {12, 15}, {5, 40}}));
    const Pack pack = widePack(actors, components);
    const QFont font = charts::chartFont(9);
    for (const report::Chart& chart : chartsOf(pack, language)) {
        CAPTURE(language, actors, components, chart.index());
        // The font shrinks to about half, and no further.
        const QImage device = paper({10, 10});
        const qreal natural = chartHeight(880, chart, font, &device);
        const int height = std::max(680, static_cast<int>(natural * 0.6));
        QImage image = paper({900, height + 20});
        const QRectF area(10, 10, 880, height);

        QPainter painter(&image);
        paintChart(painter, area, chart, font);
        painter.end();
        const charts::ChartSpots spots = chartSpots(area, chart, font, &image);

        for (const charts::ChartSpot& spot : spots) {
            CHECK_FALSE(spot.spoken.isEmpty());
            CHECK(area.adjusted(-6, -6, 6, 6).contains(spot.box.center()));
            CHECK_FALSE(isBlank(image, spot.box.adjusted(-2, -2, 2, 2).toAlignedRect()));
        }
    }
}

TEST_CASE("Rows and cells of a chart do not overlap", "[charts]") {
    const Pack pack = widePack(12, 15);
    const QImage device = paper({10, 10});
    const QRectF area(0, 0, 900, 640);
    for (const report::Chart& chart : chartsOf(pack, "uk")) {
        if (std::holds_alternative<report::RadarChart>(chart) ||
            std::holds_alternative<report::TrendChart>(chart)) {
            continue; // lines may cross
        }
        const charts::ChartSpots spots = chartSpots(area, chart, charts::chartFont(9), &device);
        CAPTURE(chart.index());
        int overlaps = 0;
        for (std::size_t a = 0; a < spots.size(); ++a) {
            for (std::size_t b = a + 1; b < spots.size(); ++b) {
                const QRectF common = spots[a].box & spots[b].box;
                // The corners of two round marks may come near each other.
                overlaps += common.width() > 2 && common.height() > 2 &&
                                    common.width() * common.height() >
                                        0.1 * spots[a].box.width() * spots[a].box.height()
                                ? 1
                                : 0;
            }
        }
        CHECK(overlaps == 0);
    }
}

TEST_CASE("A chart in its own height ends within it and uses it", "[charts]") {
    const auto actors = GENERATE(1, 3, 12);
    const Pack pack = widePack(actors, 15);
    const QFont font = charts::chartFont(9);
    for (const report::Chart& chart : chartsOf(pack, "uk")) {
        const QImage device = paper({10, 10});
        const int height = static_cast<int>(chartHeight(700, chart, font, &device)) + 1;
        QImage image = paper({700, height + 40});

        QPainter painter(&image);
        paintChart(painter, QRectF(0, 0, 700, height), chart, font);
        painter.end();

        CAPTURE(actors, chart.index());
        CHECK(isBlank(image, {0, height + 2, 700, 36}));
        CHECK_FALSE(isBlank(image, {0, height - 40, 700, 40}));
    }
}

TEST_CASE("A chart is the same picture on a finer device", "[charts]") {
    const Pack pack = widePack(3, 15);
    const QFont font = charts::chartFont(9);
    for (const report::Chart& chart : chartsOf(pack, "en")) {
        const QImage coarse = paper({10, 10});
        QImage fine(10, 10, QImage::Format_RGB32);
        fine.setDotsPerMeterX(4 * 3780);
        fine.setDotsPerMeterY(4 * 3780);

        const charts::ChartSpots small = chartSpots({0, 0, 800, 640}, chart, font, &coarse);
        const charts::ChartSpots large = chartSpots({0, 0, 3200, 2560}, chart, font, &fine);

        CAPTURE(chart.index());
        REQUIRE(small.size() == large.size());
        if (std::holds_alternative<report::QuadrantChart>(chart)) {
            continue; // a hair decides on which side of another a mark makes room
        }
        // Letters are a little narrower on a coarse device, which moves rows.
        for (std::size_t spot = 0; spot < small.size(); ++spot) {
            const QPointF away = small[spot].box.center() - large[spot].box.center() / 4;
            CHECK(away.manhattanLength() < 0.07 * 640);
        }
    }
}
