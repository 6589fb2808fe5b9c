#include <QByteArray>
#include <QImage>

#include "app/charts/chart_file.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

report::Chart smallRadar() {
    report::RadarChart chart{.title = "Підготовленість", .language = "uk"};
    chart.axes = {"1 Перший", "2 Другий", "3 Третій"};
    chart.series = {{.name = "ДПСУ", .points = {{1.0}, {2.0}, {3.0}}}};
    chart.description = "Радарна діаграма";
    return chart;
}

report::Chart smallGaps() {
    report::GapChart chart{.title = "Розриви", .language = "uk"};
    chart.bars = {
        {.label = "1 Перший · ДПСУ", .capacity = 1.0, .readiness = 2.0, .priority = "3,0"}};
    return chart;
}

} // namespace

TEST_CASE("A chart is saved in the form that its name asks for", "[chart_file]") {
    const TemporaryFolder folder;
    const report::Chart chart = GENERATE(0, 1) == 0 ? smallRadar() : smallGaps();

    REQUIRE(saveChart(chart, folder / "chart.svg"));
    REQUIRE(saveChart(chart, folder / "chart.PNG"));
    REQUIRE(saveChart(chart, folder / "chart.pdf"));

    const std::string svg = readText(folder / "chart.svg");
    CHECK(svg.find("<svg") != std::string::npos);
    CHECK(svg.find("ДПСУ") != std::string::npos);
    CHECK(readText(folder / "chart.pdf").substr(0, 4) == "%PDF");
    const QImage png(QString::fromStdString((folder / "chart.PNG").string()));
    CHECK(png.width() == 1800);
}

TEST_CASE("A chart is not saved in an unknown form or a missing folder", "[chart_file]") {
    const TemporaryFolder folder;

    const auto unknown = saveChart(smallRadar(), folder / "chart.gif");
    const auto missing = saveChart(smallRadar(), folder.path() / "none" / "chart.svg");

    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::InvalidInput);
    CHECK(unknown.error().message.in("en").find(".svg, .png or .pdf") != std::string::npos);
    CHECK_FALSE(unknown.error().message.in("uk") == unknown.error().message.in("en"));
    CHECK_FALSE(missing);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("Only the three forms of a chart are taken for chart files", "[chart_file]") {
    CHECK(isChartFile("radar.svg"));
    CHECK(isChartFile("radar.Pdf"));
    CHECK_FALSE(isChartFile("radar"));
    CHECK_FALSE(isChartFile("radar.jpeg"));
}

TEST_CASE("The same chart gives the same files, and a PDF bears no moment of writing",
          "[chart_file]") {
    const TemporaryFolder folder;
    for (const char* ending : {".svg", ".png", ".pdf"}) {
        const std::string name = std::string("chart") + ending;
        REQUIRE(saveChart(smallRadar(), folder / name));
        const std::string first = readText(folder / name);
        REQUIRE(saveChart(smallRadar(), folder / name));

        CHECK(readText(folder / name) == first);
        if (name == "chart.pdf") {
            CHECK(first.find("D:19800101000000Z") != std::string::npos);
        }
    }
}
