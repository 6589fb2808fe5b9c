#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include "app/document/document.h"
#include "app/pages/results_page.h"
#include "app/platform/paths.h"
#include "app/widgets/chart_pane.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/language.h"
#include "app/widgets/report_table_model.h"
#include "core/report/chart_table.h"
#include "core/store/workspace.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// The page on a new file of a pack with six actors.
struct Opened {
    TemporaryFolder folder;
    std::unique_ptr<Document> document;
    ResultsPage page;

    Opened() {
        setWindowLanguage("en");
        REQUIRE(
            Workspace::create(folder / "f.kordon", widePack(6, 5), {{"2025"}, ""}, true, stamp()));
        auto opened = Document::open(folder / "f.kordon");
        REQUIRE(opened);
        document = *std::move(opened);
        page.setDocument(document.get());
        page.resize(1100, 650);
        page.show();
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* widget = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }

    [[nodiscard]] const report::Chart& chart() const { return find<ChartView>("chart")->chart(); }
    void choose(int kind) const { find<QTabBar>("chartKinds")->setCurrentIndex(kind); }
};

} // namespace

TEST_CASE("Each tab of the results shows its chart with the mark of an illustrative file",
          "[results_page]") {
    const Opened opened;
    for (const std::size_t index : {0, 2, 3, 4, 5}) { // of the kinds of charts, all but gaps
        opened.choose(index == 0 ? 0 : static_cast<int>(index) - 1);
        CHECK(opened.chart().index() == index);
        CHECK(std::visit([](const auto& one) { return one.note; }, opened.chart()) ==
              "Illustrative, not real data");
    }
}

TEST_CASE("A radar never stands without its numbers", "[results_page]") {
    const Opened opened;

    CHECK(opened.find<QTableView>("chartNumbers")->isVisible());
    opened.choose(1);
    CHECK_FALSE(opened.find<QTableView>("chartNumbers")->isVisible());
}

TEST_CASE("No more lines can be chosen than can be told apart", "[results_page]") {
    const Opened opened;
    CHECK(opened.find<QCheckBox>("actor-a3")->isEnabled());

    opened.find<QCheckBox>("national")->click();

    CHECK_FALSE(opened.find<QCheckBox>("actor-a3")->isEnabled());
    CHECK(opened.find<QCheckBox>("actor-a2")->isEnabled());
    CHECK(std::get<report::RadarChart>(opened.chart()).series.size() == report::kMostRadarLines);
    CHECK_FALSE(opened.find<QCheckBox>("earlier")->isEnabled());
}

TEST_CASE("The options of a chart change it", "[results_page]") {
    const Opened opened;

    opened.choose(1);
    opened.find<QComboBox>("measure")->setCurrentIndex(3);
    CHECK(std::get<report::HeatMap>(opened.chart()).measure == report::Measure::Gap);
    opened.choose(3);
    opened.find<QComboBox>("whose")->setCurrentIndex(2);
    CHECK(std::get<report::BulletChart>(opened.chart()).rows.front().place.actor.value == "a1");
    opened.choose(2);
    opened.find<QCheckBox>("actor-a0")->click();
    CHECK(std::get<report::QuadrantChart>(opened.chart()).series.size() == 2);
}

TEST_CASE("An answer moves the chart that is on the screen", "[results_page]") {
    const Opened opened;
    opened.choose(1);
    CHECK(std::get<report::HeatMap>(opened.chart()).rows[0].cells[0].kind ==
          report::HeatKind::NoAnswer);

    opened.document->chooseActor({"a0"});
    opened.document->setAnswer({"first-first.cap-0"}, answered(3));

    CHECK(std::get<report::HeatMap>(opened.chart()).rows[0].cells[0].kind ==
          report::HeatKind::Figure);
}

TEST_CASE("A mark leads to its questions, the country's to no actor", "[results_page]") {
    const Opened opened;
    QSignalSpy places(&opened.page, &Page::placeWanted);
    ChartView* view = opened.find<ChartView>("chart");

    Q_EMIT view->spotActivated({"c1"}, {"a2"});
    Q_EMIT view->spotActivated({"c1"}, {});

    REQUIRE(places.count() == 2);
    CHECK(places[0][0].value<Place>() ==
          Place{.page = PageId::Questions, .actor = {"a2"}, .component = {"c1"}});
    CHECK(places[1][0].value<Place>().actor.empty());
}

TEST_CASE("The chosen chart and its options are there again at the next start", "[results_page]") {
    const TemporaryFolder folder;
    QSettings settings(textOf(folder / "settings.ini"), QSettings::IniFormat);
    const Opened before;
    before.find<QCheckBox>("actor-a0")->click();
    before.find<QCheckBox>("actor-a4")->click();
    before.choose(1);
    before.find<QComboBox>("measure")->setCurrentIndex(2);
    before.page.remember(settings);

    Opened after;
    after.page.restore(settings);

    CHECK(std::get<report::HeatMap>(after.chart()).measure == report::Measure::Readiness);
    CHECK_FALSE(after.find<QCheckBox>("actor-a0")->isChecked());
    CHECK(after.find<QCheckBox>("actor-a4")->isChecked());
}

TEST_CASE("The page asks its window to save the chart that is shown", "[results_page]") {
    const Opened opened;
    QSignalSpy saves(&opened.page, &ResultsPage::chartSaveWanted);

    opened.find<QToolButton>("saveChart")->click();

    REQUIRE(saves.count() == 1);
    CHECK(saves[0][0].value<report::Chart>().index() == 0);
}

TEST_CASE("The table of a chart keeps what Qt expects of models", "[results_page]") {
    ReportTableModel model;
    new QAbstractItemModelTester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    const Pack pack = widePack(2, 3);
    const Assessment assessment = evenAssessment(pack, 2);

    model.setTable(report::chartTable(
        report::bulletChart(pack, assessment, score(pack, assessment.answers), {}, "en")));

    CHECK(model.rowCount() == 3);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().toStdString() ==
          "Preparedness");
    CHECK(model.placeAt(model.index(1, 1)).component.value == "c1");
}
