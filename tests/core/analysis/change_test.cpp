#include "core/analysis/change.h"

#include <catch2/catch.hpp>

using namespace kordon;

namespace {

Figure figure(double low, double point, double high) {
    return {.point = point, .low = low, .high = high};
}

} // namespace

TEST_CASE("A change is later less earlier", "[change]") {
    CHECK(changeBetween(figure(0.2, 0.25, 0.3), figure(0.5, 0.75, 1))->difference ==
          Approx(0.5).margin(1e-12));
    CHECK(changeBetween(figure(0.5, 0.75, 1), figure(0.2, 0.25, 0.3))->difference ==
          Approx(-0.5).margin(1e-12));
}

TEST_CASE("There is no change where either year has no point", "[change]") {
    const Figure open{.low = 0.0, .high = 1.0};

    CHECK_FALSE(changeBetween(open, figure(0.2, 0.25, 0.3)));
    CHECK_FALSE(changeBetween(figure(0.2, 0.25, 0.3), open));
}

TEST_CASE("A change is certain where the ranges do not meet, either way", "[change]") {
    CHECK(certainChange(figure(0.2, 0.25, 0.3), figure(0.31, 0.4, 0.5)));
    CHECK(certainChange(figure(0.31, 0.4, 0.5), figure(0.2, 0.25, 0.3)));
    CHECK_FALSE(certainChange(figure(0.2, 0.25, 0.3), figure(0.3, 0.4, 0.5)));
    CHECK_FALSE(certainChange(figure(0.2, 0.25, 0.6), figure(0.3, 0.4, 0.5)));
    CHECK_FALSE(certainChange(Figure{}, figure(0.3, 0.4, 0.5)));
}
