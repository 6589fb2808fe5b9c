#include <QImage>
#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/gap_layout.h"
#include "app/charts/gap_painter.h"

#include <catch2/catch.hpp>

using namespace kordon;

namespace {

report::GapChart chartWith(int bars) {
    report::GapChart chart{.title = "Largest gaps", .language = "uk"};
    chart.description = "No gap is known.";
    for (int bar = 0; bar < bars; ++bar) {
        chart.bars.push_back(
            {.label = std::to_string(bar) +
                      " Використання найсучасніших технологій, зокрема великомасштабних "
                      "інформаційних систем · Держмитслужба",
             .capacity = bar % 3 == 0 ? std::nullopt : std::optional(bar % 5 * 0.7),
             .readiness = 1.5,
             .worstCase = 2.5,
             .priority = "3,2",
             .isCapped = bar % 2 == 0});
    }
    return chart;
}

QImage paper(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

TEST_CASE("Each gap has a row that meets no other and holds its whole label", "[gap_painter]") {
    const QImage image = paper({600, 900});
    const report::GapChart chart = chartWith(20);

    const charts::GapLayout layout =
        charts::layOutGaps(QRectF(0, 0, 600, 900), chart, charts::chartFont(9), &image);

    REQUIRE(layout.rows.size() == chart.bars.size());
    for (std::size_t row = 0; row < layout.rows.size(); ++row) {
        CHECK(layout.rows[row].labelBox.bottom() <= layout.rows[row].plotBox.bottom());
        CHECK(layout.rows[row].labelBox.right() <= layout.rows[row].plotBox.left());
        CHECK(layout.rows[row].plotBox.right() <= layout.rows[row].priorityBox.left());
        if (row > 0) {
            CHECK(layout.rows[row].plotBox.top() >= layout.rows[row - 1].plotBox.bottom() - 0.01);
        }
    }
    CHECK(layout.legend.size() == 4);
    CHECK(layout.scaleEnd == 3);
}

TEST_CASE("More gaps need more height", "[gap_painter]") {
    const QImage image = paper({10, 10});

    const qreal few = gapsHeight(600, chartWith(3), charts::chartFont(9), &image);
    const qreal many = gapsHeight(600, chartWith(12), charts::chartFont(9), &image);

    CHECK(many > few);
}

TEST_CASE("A gap chart is painted with rows, without, and in too small an area", "[gap_painter]") {
    const auto bars = GENERATE(0, 1, 45);
    QImage image = paper({600, 300});
    const QImage blank = image;

    QPainter painter(&image);
    paintGaps(painter, QRectF(0, 0, 600, 300), chartWith(bars), charts::chartFont(9));
    painter.end();

    CHECK(image != blank);
}
