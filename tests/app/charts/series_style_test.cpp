#include <QImage>
#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/heat_marks.h"
#include "app/charts/radar_painter.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <vector>

using namespace kordon;

namespace {

/// A radar whose one line goes through the same points whatever its kind, in pure black and white:
/// nothing but dashes and markers is left to tell lines apart.
QImage inkOf(const report::RadarSeries& series, std::size_t before) {
    report::RadarChart chart{.language = "en", .axes = std::vector<std::string>(8, "1")};
    report::RadarSeries hidden{.kind = series.kind};
    hidden.points.resize(8);
    chart.series.assign(before, hidden);
    chart.series.push_back(series);
    QImage image(400, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintRadar(painter, QRectF(0, 0, 400, 400), chart, charts::chartFont(9));
    painter.end();
    const QImage body = image.copy(80, 60, 240, 240);
    return body.convertToFormat(QImage::Format_Grayscale8)
        .convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
}

report::RadarSeries seriesOf(report::SeriesKind kind, const ActorId& actor) {
    report::RadarSeries series{.kind = kind};
    for (int axis = 0; axis < 8; ++axis) {
        series.points.push_back({.level = 4.0, .place = {{"c"}, actor}});
    }
    return series;
}

int differences(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

TEST_CASE("In black and white the lines of a radar are told apart by dash and marker",
          "[series_style]") {
    using report::SeriesKind;
    const std::vector<QImage> inks{inkOf(seriesOf(SeriesKind::Actor, {"a"}), 0),
                                   inkOf(seriesOf(SeriesKind::Actor, {"b"}), 1),
                                   inkOf(seriesOf(SeriesKind::Actor, {"c"}), 2),
                                   inkOf(seriesOf(SeriesKind::Actor, {"d"}), 3),
                                   inkOf(seriesOf(SeriesKind::National, {}), 0),
                                   inkOf(seriesOf(SeriesKind::Target, {}), 0),
                                   inkOf(seriesOf(SeriesKind::Earlier, {}), 0),
                                   inkOf(seriesOf(SeriesKind::Earlier, {"a"}), 0),
                                   inkOf(seriesOf(SeriesKind::Earlier, {}), 1)};

    for (std::size_t a = 0; a < inks.size(); ++a) {
        for (std::size_t b = a + 1; b < inks.size(); ++b) {
            CAPTURE(a, b);
            CHECK(differences(inks[a], inks[b]) > 120);
        }
    }
}

TEST_CASE("Neighbouring levels of both ramps differ in grey", "[palette]") {
    const auto measure = GENERATE(report::Measure::Preparedness, report::Measure::Gap);
    for (int level = 0; level < 5; ++level) {
        const int here = qGray(charts::tintOf(measure, level, 5).rgb());
        const int next = qGray(charts::tintOf(measure, level + 1, 5).rgb());
        CHECK(here - next >= 17);
    }
}
