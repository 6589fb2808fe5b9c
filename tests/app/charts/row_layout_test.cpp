#include <QImage>

#include "app/charts/bullet_layout.h"
#include "app/charts/chart_look.h"
#include "app/charts/heat_layout.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const QImage& device() {
    static const QImage image(10, 10, QImage::Format_RGB32);
    return image;
}

} // namespace

TEST_CASE("The texts of a heat map stay within their boxes with any number of actors",
          "[heat_layout]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const auto actors = GENERATE(1, 3, 6, 9, 12);
    const Pack pack = widePack(actors, 15);
    const Assessment assessment = wideAssessment(pack);
    const report::HeatMap map = report::heatMap(
        pack, assessment, score(pack, assessment.answers), report::Measure::Preparedness, language);

    const charts::HeatLayout layout =
        charts::layOutHeat(QRectF(0, 0, 900, 0), map, charts::chartFont(9), &device());

    CAPTURE(language, actors);
    for (const charts::HeatBox& head : layout.heads) {
        const qreal across = layout.areHeadsUpright ? head.text.height() : head.text.width;
        const qreal upwards = layout.areHeadsUpright ? head.text.width : head.text.height();
        CHECK(across <= head.box.width() + 0.5);
        CHECK(upwards <= head.box.height() + 0.5);
    }
    for (const charts::HeatLine& line : layout.lines) {
        CHECK(line.label.width <= line.labelBox.width() + 0.5);
        CHECK(line.labelBox.right() <= line.cells.front().box.left());
        for (const charts::HeatBox& cell : line.cells) {
            CHECK(cell.text.width <= cell.box.width() + 0.5);
            CHECK(cell.text.height() <= cell.box.height() + 0.5);
            CHECK(cell.box.right() <= 900.5);
        }
    }
}

TEST_CASE("The columns of a bullet chart do not meet, however narrow it is", "[bullet_layout]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const auto width = GENERATE(360.0, 600.0, 1200.0);
    const Pack pack = widePack(3, 15);
    const Assessment assessment = wideAssessment(pack);
    const report::BulletChart chart =
        report::bulletChart(pack, assessment, score(pack, assessment.answers), {}, language);

    const charts::BulletLayout layout =
        charts::layOutBullets(QRectF(0, 0, width, 0), chart, charts::chartFont(9), &device());

    REQUIRE(layout.lines.size() == chart.rows.size());
    for (const charts::BulletLine& line : layout.lines) {
        CHECK(line.label.width <= line.labelBox.width() + 0.5);
        CHECK(line.label.height() <= line.box.height());
        CHECK(line.labelBox.right() <= line.plotBox.left());
        CHECK(line.plotBox.width() >= 0.15 * width);
        CHECK(line.plotBox.right() <= line.figureBox.left());
        CHECK(line.figureBox.right() <= line.coverageBox.left());
        CHECK(line.coverageBox.right() <= width + 0.5);
    }
}

TEST_CASE("In too low an area rows shrink until they fit", "[bullet_layout]") {
    const Pack pack = widePack(3, 15);
    const Assessment assessment = wideAssessment(pack);
    const report::BulletChart chart =
        report::bulletChart(pack, assessment, score(pack, assessment.answers), {}, "uk");
    const QFont font = charts::chartFont(9);
    const QRectF low(0, 0, 700, 380);

    CHECK(charts::layOutBullets(low, chart, font, &device()).bottom > low.bottom());
    CHECK(charts::fitBullets(low, chart, font, &device()).bottom <= low.bottom() + 1);
}
