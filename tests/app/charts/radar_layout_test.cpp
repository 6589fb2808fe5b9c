#include <QImage>
#include <QPainter>

#include "app/charts/chart_look.h"
#include "app/charts/radar_layout.h"
#include "app/charts/radar_painter.h"

#include <catch2/catch.hpp>

#include <array>

using namespace kordon;

namespace {

constexpr std::array kUkrainian{
    "Прикордонний контроль",
    "Пошуково-рятувальні операції на морі",
    "Аналіз ризиків для внутрішньої безпеки та аналіз загроз",
    "Обмін інформацією та співробітництво з державами-членами ЄС і Агенцією Frontex",
    "Використання найсучасніших технологій, зокрема великомасштабних інформаційних систем",
    "Повернення громадян третіх країн"};
constexpr std::array kEnglish{
    "Border control",
    "Search and rescue operations at sea",
    "Analysis of the risks for internal security and of the threats",
    "Information exchange and cooperation with Member States and Frontex",
    "State-of-the-art technology including large-scale information systems",
    "Return of third-country nationals"};

report::RadarChart radarWith(std::size_t axes, const std::string& language) {
    report::RadarChart chart{.title = "Preparedness", .language = language, .note = "Illustrative"};
    for (const std::string name : {"SBGS", "Customs", "MIA"}) {
        report::RadarSeries series{.name = name};
        for (std::size_t axis = 0; axis < axes; ++axis) {
            const std::optional<double> level =
                axis % 4 == 3 ? std::nullopt : std::optional(static_cast<double>(axis % 5));
            series.points.push_back({.level = level, .standing = Standing::Hollow});
        }
        chart.series.push_back(std::move(series));
    }
    for (std::size_t axis = 0; axis < axes; ++axis) {
        const std::string title = language == "uk" ? kUkrainian[axis % kUkrainian.size()]
                                                   : kEnglish[axis % kEnglish.size()];
        chart.axes.push_back(std::to_string(axis + 1) + " " + title);
    }
    return chart;
}

QImage paper(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(3780);
    image.setDotsPerMeterY(3780);
    image.fill(Qt::white);
    return image;
}

bool isInside(const QRectF& area, const QRectF& box) {
    return area.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box);
}

bool overlaps(const QRectF& a, const QRectF& b) {
    return a.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b.adjusted(0.1, 0.1, -0.1, -0.1));
}

QString joined(const charts::TextBlock& text) {
    QString all = text.lines.join(QString());
    return all.remove(QLatin1Char(' '));
}

} // namespace

TEST_CASE("No label of a radar leaves the picture or meets another", "[radar]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const auto size = GENERATE(QSize(500, 420), QSize(900, 760), QSize(420, 380));
    const auto axes = GENERATE(range(1, 41));
    CAPTURE(language, size.width(), axes);
    const QImage image = paper(size);
    const QRectF area{{0, 0}, QSizeF(size)};
    const report::RadarChart chart = radarWith(static_cast<std::size_t>(axes), language);

    const charts::RadarLayout layout =
        charts::layOutRadar(area, chart, charts::chartFont(9), &image);

    REQUIRE(layout.labels.size() == chart.axes.size());
    CHECK(layout.radius > 0);
    for (std::size_t a = 0; a < layout.labels.size(); ++a) {
        CHECK(isInside(area, layout.labels[a].box));
        CHECK_FALSE(layout.labels[a].text.lines.first().isEmpty());
        for (std::size_t b = a + 1; b < layout.labels.size(); ++b) {
            CAPTURE(a, b);
            CHECK_FALSE(overlaps(layout.labels[a].box, layout.labels[b].box));
        }
    }
}

TEST_CASE("Fifteen long labels stand whole in a small radar in both languages", "[radar]") {
    const auto language = GENERATE(as<std::string>{}, "uk", "en");
    const auto size = GENERATE(QSize(500, 420), QSize(900, 760));
    const QImage image = paper(size);
    const report::RadarChart chart = radarWith(15, language);

    const charts::RadarLayout layout =
        charts::layOutRadar(QRectF(QPointF(), QSizeF(size)), chart, charts::chartFont(9), &image);

    for (std::size_t axis = 0; axis < chart.axes.size(); ++axis) {
        QString whole = QString::fromStdString(chart.axes[axis]);
        CHECK(joined(layout.labels[axis].text).toStdString() ==
              whole.remove(QLatin1Char(' ')).toStdString());
    }
    CHECK(layout.labelFont.pointSizeF() >= 5.7);
}

TEST_CASE("A radar names each series in its legend", "[radar]") {
    const QImage image = paper({500, 420});
    const report::RadarChart chart = radarWith(15, "en");

    const charts::RadarLayout layout =
        charts::layOutRadar(QRectF(0, 0, 500, 420), chart, charts::chartFont(9), &image);

    REQUIRE(layout.legend.size() == chart.series.size());
    for (const QRectF& box : layout.legend) {
        CHECK(isInside(QRectF(0, 0, 500, 420), box));
    }
}

TEST_CASE("A radar of any number of axes is painted, even of none", "[radar]") {
    const auto axes = GENERATE(0, 1, 2, 3, 40);
    QImage image = paper({500, 420});
    const QImage blank = image;

    QPainter painter(&image);
    paintRadar(painter,
               QRectF(0, 0, 500, 420),
               radarWith(static_cast<std::size_t>(axes), "uk"),
               charts::chartFont(9));
    painter.end();

    CHECK(image != blank);
}
