#include <QImage>

#include "app/charts/chart_look.h"
#include "app/charts/palette.h"
#include "app/charts/text_block.h"

#include <catch2/catch.hpp>

using namespace kordon::charts;

namespace {

QFontMetricsF metricsOf(qreal points) {
    static const QImage device(1, 1, QImage::Format_RGB32);
    return QFontMetricsF(chartFont(points), &device);
}

} // namespace

TEST_CASE("No line is wider than asked for and no letter is lost", "[text_block]") {
    const auto width = GENERATE(5.0, 20.0, 60.0, 200.0, 2000.0);
    const QString text =
        QStringLiteral("Обмін інформацією з державами-членами ЄС, 1,7–2,9 та Агенцією Frontex");
    const QFontMetricsF metrics = metricsOf(9);

    const TextBlock block = wrapText(text, metrics, width);

    QString joined = block.lines.join(QString());
    QString expected = text;
    CHECK(joined.remove(QLatin1Char(' ')) == expected.remove(QLatin1Char(' ')));
    for (const QString& line : block.lines) {
        CHECK((line.size() == 1 || metrics.horizontalAdvance(line) <= width + 0.1));
    }
}

TEST_CASE("A text that fits stays on one line; a line break is kept", "[text_block]") {
    const QFontMetricsF metrics = metricsOf(9);
    const QString text = QStringLiteral("level 3");

    CHECK(wrapText(text, metrics, metrics.horizontalAdvance(text)).lines.size() == 1);
    CHECK(wrapText(QStringLiteral("a\nb"), metrics, 500).lines.size() == 2);
}

TEST_CASE("Cut lines end in three dots", "[text_block]") {
    const QFontMetricsF metrics = metricsOf(9);
    const TextBlock block = wrapText(QStringLiteral("one two three four five six"), metrics, 60);
    REQUIRE(block.lines.size() > 1);

    const TextBlock cut = firstLines(block, 1, metrics);

    REQUIRE(cut.lines.size() == 1);
    CHECK(cut.lines.first().endsWith(QChar(0x2026)));
    CHECK(metrics.horizontalAdvance(cut.lines.first()) <= block.width + 0.1);
}

TEST_CASE("The faces of charts are there and not replaced by others", "[text_block]") {
    const QString family = QFontInfo(chartFont(9)).family();

    CHECK((family == QStringLiteral("Liberation Sans") || family == QStringLiteral("DejaVu Sans")));
}

TEST_CASE("A higher level is darker, and its label is always readable", "[palette]") {
    for (int tenth = 0; tenth < 50; ++tenth) {
        const QColor here = levelTint(tenth / 10.0, 5);
        const QColor next = levelTint((tenth + 1) / 10.0, 5);
        CHECK(qGray(next.rgb()) <= qGray(here.rgb()));
    }
    CHECK(inkOn(levelTint(0, 5)) == QColor(Qt::black));
    CHECK(inkOn(levelTint(5, 5)) == QColor(Qt::white));
    CHECK(levelTint(10, 10) == levelTint(5, 5));
}
