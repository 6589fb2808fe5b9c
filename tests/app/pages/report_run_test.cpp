#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/pages/report_run.h"
#include "app/platform/paths.h"
#include "app/widgets/progress_strip.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

struct Run {
    TemporaryFolder folder;
    QString path = textOf(folder / "report.pdf");
    ProgressStrip strip;
    ReportRun reports{&strip, nullptr};

    void save() {
        reports.save({.pack = smallPack(),
                      .assessment = {.id = {"2025"}, .title = "2025"},
                      .profile = {.parts = shippedProfiles().front().parts},
                      .language = "en"},
                     path);
    }
};

} // namespace

TEST_CASE("A report is saved aside and told when it is whole", "[report_run]") {
    Run run;
    QSignalSpy saved(&run.reports, &ReportRun::saved);

    run.save();

    CHECK(run.reports.isRunning());
    CHECK(run.strip.isVisible());
    REQUIRE(saved.wait());
    CHECK(saved.at(0).at(0).toString() == run.path);
    CHECK(saved.at(0).at(1).value<WrittenReport>().pages > 3);
    CHECK_FALSE(run.reports.isRunning());
    CHECK_FALSE(run.strip.isVisible());
}

TEST_CASE("Cancel stops the work and leaves no file", "[report_run]") {
    Run run;
    QSignalSpy stopped(&run.reports, &ReportRun::stopped);
    QSignalSpy saved(&run.reports, &ReportRun::saved);

    run.save();
    run.strip.findChild<QPushButton*>()->click();

    CHECK(stopped.wait());
    CHECK(saved.isEmpty());
    CHECK_FALSE(std::filesystem::exists(run.folder / "report.pdf"));
}

TEST_CASE("A report that cannot be written is told as a failure", "[report_run]") {
    Run run;
    run.path = textOf(run.folder / "no folder" / "report.pdf");
    QSignalSpy failed(&run.reports, &ReportRun::failed);

    run.save();

    CHECK(failed.wait());
}

TEST_CASE("Going away stops the work", "[report_run]") {
    auto run = std::make_unique<Run>();
    const std::filesystem::path kept = run->folder / "report.pdf";
    run->save();

    run.reset();

    CHECK_FALSE(std::filesystem::exists(kept));
}
