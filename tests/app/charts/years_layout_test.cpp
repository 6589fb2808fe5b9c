#include <QImage>
#include <QPainter>

#include "app/charts/chart_file.h"
#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "app/charts/dumbbell_layout.h"
#include "app/charts/dumbbell_marks.h"
#include "app/charts/trend_layout.h"
#include "core/report/chart.h"
#include "tests/support/two_years.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const QImage& device() {
    static const QImage image(10, 10, QImage::Format_RGB32);
    return image;
}

std::vector<ActorId> actorsOf(const Pack& pack) {
    std::vector<ActorId> actors;
    for (const Actor& actor : pack.actors) {
        actors.push_back(actor.id);
    }
    return actors;
}

/// The second year with answers in every state, on a questionnaire of which half is other.
struct Given {
    explicit Given(int actors)
        : years(widePack(actors, 15),
                evenAssessment(widePack(actors, 15), 2),
                halfRevised(actors),
                wideAssessment(widePack(actors, 15))) {}

    static Pack halfRevised(int actors) {
        Pack pack = widePack(actors, 15);
        for (std::size_t at = 0; at < pack.components.size(); at += 2) {
            for (Question& question : pack.components[at].criteria.back().questions) {
                ++question.revision;
            }
        }
        return pack;
    }

    [[nodiscard]] report::DumbbellChart dumbbells(const std::string& language) const {
        return report::dumbbellChart(years.years(), {.actors = actorsOf(years.toPack)}, language);
    }
    [[nodiscard]] report::TrendChart trends(const std::string& language) const {
        const std::vector<ComparedYear> both{years.from(), years.to()};
        return report::trendChart(
            both, {.actors = actorsOf(years.toPack), .national = true}, language);
    }

    TwoYears years;
};

/// What is left of a picture in pure black and white.
QImage inked(void (*paint)(QPainter&, const QPointF&, qreal)) {
    QImage image(40, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, {20, 20}, 4);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

TEST_CASE("The columns of a dumbbell chart do not meet, however narrow it is",
          "[dumbbell_layout]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const auto width = GENERATE(420.0, 640.0, 1200.0);
    const auto actors = GENERATE(1, 3);
    const Given given(actors);
    const report::DumbbellChart chart = given.dumbbells(language);

    const charts::DumbbellLayout layout =
        charts::layOutDumbbells(QRectF(0, 0, width, 0), chart, charts::chartFont(9), &device());

    CAPTURE(language, width, actors);
    qreal bottom = layout.headBox.bottom();
    for (const charts::DumbbellLine& line : layout.lines) {
        CHECK(line.box.top() == Approx(bottom));
        bottom = line.box.bottom();
        CHECK(line.label.width <= line.labelBox.width() + 0.5);
        CHECK(line.label.height() <= line.box.height() + 0.5);
        CHECK(line.plotBox.width() >= 0.1 * width);
        CHECK(line.plotBox.right() <= line.fromBox.left());
        CHECK(line.fromBox.right() <= line.toBox.left());
        CHECK(line.toBox.right() <= line.changeBox.left());
        CHECK(line.changeBox.right() <= line.likeForLikeBox.left());
        CHECK(line.likeForLikeBox.right() <= width + 0.5);
        if (line.row) {
            CHECK(line.labelBox.right() <= line.plotBox.left());
        }
    }
    CHECK(layout.remarkBox.top() >= layout.legend.boxes.back().bottom() - 0.5);
    CHECK(layout.bottom >= layout.remarkBox.bottom() - 0.5);
}

TEST_CASE("Fifteen components of three actors fit a page of A4 in letters that can be read",
          "[dumbbell_layout]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const Given given(3);
    QImage page(10, 10, QImage::Format_RGB32);
    page.setDotsPerMeterX(11811); // 300 to the inch
    page.setDotsPerMeterY(11811);
    const qreal mm = 11.811;
    const QRectF area(0, 0, 170 * mm, 225 * mm);

    const charts::DumbbellLayout layout =
        charts::fitDumbbells(area, given.dumbbells(language), charts::chartFont(8.5), &page);

    CHECK(layout.bottom <= area.bottom() + 1);
    CHECK(layout.frame.font.pointSizeF() >= 6.9);
}

TEST_CASE("The marks of the two years differ without colour", "[dumbbell_layout]") {
    const QImage earlier = inked(charts::paintEarlierRing);
    const QImage later = inked(charts::paintLaterDot);

    CHECK(qGray(earlier.pixel(20, 20)) == 255);
    CHECK(qGray(later.pixel(20, 20)) < 100);
    CHECK(qGray(earlier.pixel(20 + 14, 20)) < 160);
    CHECK(qGray(later.pixel(20 + 14, 20)) == 255);
}

TEST_CASE("Small charts do not overlap and every name below them has its place", "[trend_layout]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const auto width = GENERATE(300.0, 640.0, 1200.0);
    const Given given(3);
    const report::TrendChart chart = given.trends(language);

    const charts::TrendLayout layout =
        charts::layOutTrends(QRectF(0, 0, width, 0), chart, charts::chartFont(9), &device());

    CAPTURE(language, width);
    REQUIRE(layout.panels.size() == 16);
    for (std::size_t a = 0; a < layout.panels.size(); ++a) {
        const charts::TrendBox& box = layout.panels[a];
        CHECK(box.box.right() <= width + 0.5);
        CHECK(box.heading.width <= box.headingBox.width() + 0.5);
        CHECK(box.headingBox.bottom() <= box.plotBox.top());
        CHECK(box.box.adjusted(-1, -1, 1, 1).contains(box.plotBox));
        for (std::size_t b = a + 1; b < layout.panels.size(); ++b) {
            CHECK_FALSE(box.box.intersects(layout.panels[b].box));
        }
    }
    CHECK(layout.legend.boxes.front().top() >= layout.panels.back().box.bottom());
}

TEST_CASE("Many years have names below only as far as they do not meet", "[trend_layout]") {
    const Given given(1);
    std::vector<ComparedYear> years(20, given.years.to());
    report::TrendChart chart = report::trendChart(years, {}, "en");
    const QFont font = charts::chartFont(9);

    const charts::TrendLayout layout =
        charts::layOutTrends(QRectF(0, 0, 640, 0), chart, font, &device());

    const QFontMetricsF metrics(charts::scaledFont(font, charts::kTickScale), &device());
    const qreal apart = layout.at(0, layout.labelStep, 0).x() - layout.at(0, 0, 0).x();
    CHECK(layout.labelStep > 1);
    CHECK(apart > metrics.horizontalAdvance(QStringLiteral("2025")));
}

TEST_CASE("Charts of several years are the same bytes each time", "[chart_file]") {
    const Given given(3);
    const std::vector<report::Chart> charts{given.dumbbells("uk"), given.trends("uk")};
    for (const report::Chart& chart : charts) {
        const QByteArray once = svgOf(chart);
        CHECK_FALSE(once.isEmpty());
        CHECK(once == svgOf(chart));
        CHECK_FALSE(once.contains("opacity=\"0"));
    }
}
