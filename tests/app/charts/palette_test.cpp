#include "app/charts/contrast.h"
#include "app/charts/palette.h"
#include "app/charts/series_style.h"
#include "tests/support/colour_vision.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::charts;
using namespace kordon::tests;

namespace {

constexpr double kText = 4.5; // WCAG 2.2, 1.4.3
constexpr double kMark = 3;   // 1.4.11
constexpr double kApart = 10; // CIEDE2000: told apart at a glance

// As many as one radar shows: four actors, the country and the target, or five actors.
std::vector<SeriesStyle> stylesOfOneRadar() {
    std::vector<report::RadarSeries> series(5, {.kind = report::SeriesKind::Actor});
    series.push_back({.kind = report::SeriesKind::National});
    series.push_back({.kind = report::SeriesKind::Target});
    return stylesOf(series);
}

bool areToldApart(const SeriesStyle& one, const SeriesStyle& other, Vision vision) {
    const double distance =
        colourDifference(seenWith(vision, one.colour), seenWith(vision, other.colour));
    return distance >= kApart || (one.dashes != other.dashes && one.marker != other.marker);
}

} // namespace

TEST_CASE("Black on white has the greatest contrast", "[palette]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("The difference of colours is that of the published examples", "[palette]") {
    // Blue and red of sRGB, after Sharma, Wu and Dalal (2005).
    CHECK(colourDifference(Qt::white, Qt::black) == Approx(100).margin(0.1));
    CHECK(colourDifference(QColor(255, 0, 0), QColor(0, 0, 255)) == Approx(52.88).margin(0.1));
    CHECK(colourDifference(Qt::red, Qt::red) == 0);
}

TEST_CASE("Inks read on paper and on the head of a table", "[palette]") {
    for (const QColor& ink : {kInk, kMutedInk, kAccent, kWarningInk}) {
        CAPTURE(ink.name().toStdString());
        CHECK(contrast(ink, kPaper) >= kText);
        CHECK(contrast(ink, kHeaderFill) >= kText);
    }
}

TEST_CASE("The number of a level reads on its tint, whole or between two levels", "[palette]") {
    for (const int max : {3, 4, 5, 9}) {
        for (int step = 0; step <= max * 20; ++step) {
            const QColor tint = levelTint(step / 20.0, max);
            CAPTURE(max, step, tint.name().toStdString());
            CHECK(contrast(inkOn(tint), tint) >= kText);
        }
    }
}

TEST_CASE("A better level is a darker tint", "[palette]") {
    for (int level = 1; level <= 5; ++level) {
        CHECK(luminance(levelTint(level, 5)) < luminance(levelTint(level - 1, 5)));
    }
}

TEST_CASE("Bars and lines are seen on paper", "[palette]") {
    CHECK(contrast(kCapacityFill, kPaper) >= kMark);
    CHECK(contrast(kOuterGridLine, kPaper) >= kMark);
    for (const SeriesStyle& style : stylesOfOneRadar()) {
        CAPTURE(style.colour.name().toStdString());
        CHECK(contrast(style.colour, kPaper) >= kMark);
    }
}

TEST_CASE("The two bars of an actor differ for every eye", "[palette]") {
    for (const Vision vision : {Vision::Full, Vision::Protan, Vision::Deutan, Vision::Tritan}) {
        CHECK(colourDifference(seenWith(vision, kCapacityFill), seenWith(vision, kReadinessFill)) >=
              kApart);
    }
}

TEST_CASE("The series of one radar are told apart by every eye", "[palette]") {
    const std::vector<SeriesStyle> styles = stylesOfOneRadar();
    for (const Vision vision : {Vision::Full, Vision::Protan, Vision::Deutan, Vision::Tritan}) {
        for (std::size_t one = 0; one < styles.size(); ++one) {
            for (std::size_t other = one + 1; other < styles.size(); ++other) {
                CAPTURE(static_cast<int>(vision), one, other);
                CHECK(areToldApart(styles[one], styles[other], vision));
            }
        }
    }
}
