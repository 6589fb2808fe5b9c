#include <QImage>

#include "app/charts/chart_look.h"
#include "app/charts/quadrant_layout.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace kordon;
using namespace kordon::tests;

namespace {

charts::QuadrantLayout layoutOf(const Pack& pack, const Assessment& assessment, int actors) {
    report::QuadrantChoice choice;
    for (int actor = 0; actor < actors; ++actor) {
        choice.actors.push_back({"a" + std::to_string(actor)});
    }
    const report::QuadrantChart chart =
        report::quadrantChart(pack, assessment, score(pack, assessment.answers), choice, "uk");
    const QImage device(10, 10, QImage::Format_RGB32);
    return charts::layOutQuadrant(QRectF(0, 0, 900, 640), chart, charts::chartFont(9), &device);
}

} // namespace

TEST_CASE("Marks with the same figures stand side by side, none on another", "[quadrant_layout]") {
    const auto [actors, components] = GENERATE(table<int, int>({{1, 15}, {3, 15}, {5, 40}}));
    const Pack pack = widePack(actors, components);

    const charts::QuadrantLayout layout = layoutOf(pack, evenAssessment(pack, 5), actors);

    std::vector<QPointF> centres;
    for (const auto& series : layout.marks) {
        for (const charts::QuadrantPlace& place : series) {
            CHECK(layout.plot.adjusted(-20, -20, 20, 20).contains(place.centre));
            for (const QPointF& other : centres) {
                const QPointF way = place.centre - other;
                CHECK(std::hypot(way.x(), way.y()) >= 2 * layout.radius);
            }
            centres.push_back(place.centre);
        }
    }
    CHECK(centres.size() > static_cast<std::size_t>(components) / 2);
}

TEST_CASE("The key of a quadrant names every component beside the plot", "[quadrant_layout]") {
    const auto components = GENERATE(1, 15, 40);
    const Pack pack = widePack(2, components);

    const charts::QuadrantLayout layout = layoutOf(pack, wideAssessment(pack), 2);

    REQUIRE(layout.key.size() == static_cast<std::size_t>(components));
    for (std::size_t index = 0; index < layout.key.size(); ++index) {
        CHECK(layout.key[index].box.left() > layout.plot.right());
        CHECK(layout.key[index].box.right() <= 900.5);
        CHECK(layout.key[index].box.bottom() <= 640.5);
        CHECK(layout.key[index].text.width <= layout.key[index].box.width() + 0.5);
        if (index > 0) {
            CHECK(layout.key[index].box.top() >= layout.key[index - 1].box.bottom() - 0.5);
        }
    }
}
