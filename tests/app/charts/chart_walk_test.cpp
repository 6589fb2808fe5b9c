#include "app/charts/chart_walk.h"

#include <catch2/catch.hpp>

using namespace kordon::charts;

namespace {

/// Two lines of three marks, the second without its middle one; then a line of one.
ChartSpots someSpots() {
    ChartSpots spots;
    for (const auto& [line, step] : {std::pair(0U, 0U), {0U, 1U}, {0U, 2U}, {1U, 0U}, {1U, 2U}}) {
        spots.push_back(
            {.box = boxAround({step * 20.0, line * 20.0}, 8), .line = line, .step = step});
    }
    spots.push_back({.box = boxAround({0, 40}, 8), .line = 2});
    return spots;
}

} // namespace

TEST_CASE("Sideways follows the line and stays at its ends", "[chart_walk]") {
    const ChartSpots spots = someSpots();

    CHECK(walked(spots, 0, Walk::Right) == 1);
    CHECK(walked(spots, 2, Walk::Right) == 2);
    CHECK(walked(spots, 3, Walk::Right) == 4);
    CHECK(walked(spots, 0, Walk::Left) == 0);
    CHECK(walked(spots, 3, Walk::Left) == 3);
    CHECK(walked(spots, 0, Walk::Last) == 2);
    CHECK(walked(spots, 4, Walk::First) == 3);
}

TEST_CASE("Up and down lead to the nearest mark of the next line", "[chart_walk]") {
    const ChartSpots spots = someSpots();

    CHECK(walked(spots, 2, Walk::Down) == 4);
    CHECK(walked(spots, 4, Walk::Up) == 2);
    CHECK(walked(spots, 4, Walk::Down) == 5);
    CHECK(walked(spots, 5, Walk::Down) == 5);
    CHECK(walked(spots, 0, Walk::Up) == 0);
}

TEST_CASE("A line of one mark is left sideways, too", "[chart_walk]") {
    const ChartSpots spots = someSpots();

    CHECK(walked(spots, 5, Walk::Left) == 3);
    CHECK(walked(spots, 5, Walk::First) == 0);
}

TEST_CASE("Of marks that overlap the nearest one is hit", "[chart_walk]") {
    ChartSpots spots = someSpots();
    spots.push_back({.box = boxAround({5, 0}, 8)});

    CHECK(spotAt(spots, {4, 0}) == 6);
    CHECK(spotAt(spots, {1, 0}) == 0);
    CHECK_FALSE(spotAt(spots, {200, 200}));
}
