#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include "app/pages/compare_page.h"
#include "app/widgets/chart_pane.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/language.h"
#include "tests/support/page_files.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// The page on a file whose actor "a" went from 2 in 2024 to 3 in 2025.
struct Opened {
    SmallFile file;
    std::unique_ptr<Document> document;
    ComparePage page;

    Opened() {
        setWindowLanguage("en");
        document = file.open();
        document->chooseAssessment({"2024"});
        SmallFile::answerAll(*document, firstActor(), 2);
        document->chooseAssessment({"2025"});
        SmallFile::answerAll(*document, firstActor(), 3);
        page.setDocument(document.get());
        page.resize(1100, 650);
        page.show();
    }
    ~Opened() { page.setDocument(nullptr); }

    [[nodiscard]] ActorId firstActor() const { return document->pack().actors.front().id; }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        auto* widget = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    [[nodiscard]] QString text(const char* name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QString story() const { return find<QTextBrowser>("movedStory")->toPlainText(); }
    [[nodiscard]] int movedRows() const { return find<QTableView>("moved")->model()->rowCount(); }
    void choose(int kind) const { find<QTabBar>("comparisons")->setCurrentIndex(kind); }
    template <class Chart>
    [[nodiscard]] const Chart& chart() const {
        const auto* chart = std::get_if<Chart>(&find<ChartView>("chart")->chart());
        REQUIRE(chart);
        return *chart;
    }
};

} // namespace

TEST_CASE("The open assessment is compared with the one before it", "[compare_page]") {
    const Opened opened;

    const auto& chart = opened.chart<report::DumbbellChart>();
    CHECK(chart.fromName == "2024");
    CHECK(chart.toName == "2025");
    CHECK(opened.text("movedSummary").startsWith(QStringLiteral("Preparedness: 2.0 → 3.0;")));
}

TEST_CASE("What moved a figure is told down to both answers and who edited them",
          "[compare_page]") {
    const Opened opened;

    REQUIRE(opened.movedRows() > 0);
    CHECK(opened.story().contains(QStringLiteral("as the inspection found")));
    CHECK(opened.story().contains(QStringLiteral("2024 · 2 – Level 2")));
    CHECK(opened.story().contains(QStringLiteral("2025 · 3 – Level 3")));
    CHECK(opened.story().contains(QStringLiteral("Last edited by")));
}

TEST_CASE("An edit of the open assessment moves the comparison at once", "[compare_page]") {
    const Opened opened;
    SmallFile::answerAll(*opened.document, opened.firstActor(), 2);

    CHECK(opened.movedRows() == 0);
    CHECK(opened.story().startsWith(QStringLiteral("No answer")));
}

TEST_CASE("A mark of the chart leads to what moved it", "[compare_page]") {
    const Opened opened;
    const int all = opened.movedRows();
    const auto& group = opened.chart<report::DumbbellChart>().groups.front();
    Q_EMIT opened.find<ChartPane>("comparison")
        ->spotActivated(group.rows.front().place.component, {});

    CHECK(opened.find<QComboBox>("movedComponent")->currentIndex() == 1);
    CHECK(opened.movedRows() < all);
    CHECK(opened.movedRows() > 0);
}

TEST_CASE("A question that moved is opened in the assessment that is compared", "[compare_page]") {
    const Opened opened;
    const QSignalSpy places(&opened.page, &Page::placeWanted);
    opened.find<QComboBox>("to")->setCurrentIndex(0);
    opened.find<QComboBox>("from")->setCurrentIndex(1);
    opened.find<QPushButton>("openMoved")->click();

    REQUIRE(places.count() == 1);
    CHECK(places.first().first().value<Place>().page == PageId::Questions);
    CHECK(opened.document->assessment().id == AssessmentId{"2024"});
}

TEST_CASE("The two assessments can be swapped", "[compare_page]") {
    const Opened opened;
    opened.find<QToolButton>("swapYears")->click();

    CHECK(opened.text("movedSummary").startsWith(QStringLiteral("Preparedness: 3.0 → 2.0;")));
}

TEST_CASE("Small charts over the years take only as many lines as can be told apart",
          "[compare_page]") {
    const Opened opened;
    opened.choose(1);

    const auto& chart = opened.chart<report::TrendChart>();
    CHECK(chart.assessments == std::vector<std::string>{"2024", "2025"});
    CHECK(chart.panels.front().lines.size() == 1);
}

TEST_CASE("Two actors of one assessment are compared in each component", "[compare_page]") {
    const Opened opened;
    opened.choose(3);

    const auto& actors = opened.document->pack().actors;
    const auto& chart = opened.chart<report::DumbbellChart>();
    CHECK(chart.fromName == actors.at(0).shortName.in("en"));
    CHECK(chart.toName == actors.at(1).shortName.in("en"));
    CHECK(chart.groups.size() == opened.document->pack().components.size() + 1);
    CHECK(opened.find<QComboBox>("firstActor")->isVisible());
    CHECK_FALSE(opened.find<QComboBox>("from")->isVisible());
}

TEST_CASE("The years that were chosen stay while others are made or go to the bin",
          "[compare_page]") {
    const Opened opened;
    REQUIRE(opened.document->addAssessment({{"2026"}, ""}, smallPack()));
    auto* from = opened.find<QComboBox>("from");
    auto* to = opened.find<QComboBox>("to");
    CHECK(to->currentText() == QStringLiteral("2025"));
    to->setCurrentIndex(to->findText(QStringLiteral("2024")));
    from->setCurrentIndex(from->findText(QStringLiteral("2025")));

    REQUIRE(opened.document->removeAssessment({"2026"}));
    CHECK(from->currentText() == QStringLiteral("2025"));
    CHECK(to->currentText() == QStringLiteral("2024"));
    REQUIRE(opened.document->takeBackAssessment({"2026"}));
    REQUIRE(opened.document->addAssessment({{"2027"}, ""}, smallPack()));
    CHECK(from->currentText() == QStringLiteral("2025"));
    CHECK(to->currentText() == QStringLiteral("2024"));
}

TEST_CASE("What has no figures is told of in a sentence", "[compare_page]") {
    const Opened opened;
    auto* remark = opened.find<QLabel>("compareRemark");
    CHECK(remark->isHidden());

    REQUIRE(opened.document->addAssessment({{"2026"}, ""}, smallPack()));
    auto* to = opened.find<QComboBox>("to");
    to->setCurrentIndex(to->findText(QStringLiteral("2026")));
    CHECK(remark->isVisible());
    CHECK(remark->text().startsWith(QStringLiteral("2026 has no answers yet")));

    opened.choose(3);
    CHECK(remark->text().startsWith(QStringLiteral("Neither of the two actors")));
}

TEST_CASE("A row of two actors offers the way to its questions and does not leave by itself",
          "[compare_page]") {
    const Opened opened;
    const QSignalSpy places(&opened.page, &Page::placeWanted);
    const QSignalSpy offers(&opened.page, &Page::offerWanted);
    opened.choose(3);
    const ComponentId component = opened.document->pack().components.front().id;

    Q_EMIT opened.find<ChartPane>("comparison")->spotActivated(component, opened.firstActor());

    CHECK(places.isEmpty());
    REQUIRE(offers.size() == 1);
    offers.front().at(2).value<std::function<void()>>()();
    REQUIRE(places.size() == 1);
    CHECK(places.front().front().value<Place>().component == component);
}

TEST_CASE("Both years are named in the radar's title and at its lines", "[compare_page]") {
    const Opened opened;
    opened.choose(2);

    const auto& radar = opened.chart<report::RadarChart>();
    CHECK(radar.title.find("2024, 2025") != std::string::npos);
    CHECK(radar.series.front().name.starts_with("2025 · "));
}

TEST_CASE("Assessments of another file are laid beside the open one's", "[compare_page]") {
    Opened opened;
    const SmallFile other;
    opened.page.layBeside(other.path());

    auto* from = opened.find<QComboBox>("from");
    CHECK(from->count() == 4);
    CHECK(from->currentText() == QStringLiteral("2025 in f.kordon"));
    CHECK(opened.find<QComboBox>("to")->currentText() == QStringLiteral("2025"));
}

TEST_CASE("A file that cannot be read is told of, and nothing changes", "[compare_page]") {
    Opened opened;
    const QSignalSpy errors(&opened.page, &Page::errorWanted);
    opened.page.layBeside(opened.file.path());
    opened.page.layBeside("/nowhere.kordon");

    CHECK(errors.count() == 2);
    CHECK(opened.find<QComboBox>("from")->count() == 2);
}

TEST_CASE("A single assessment has nothing to be compared with, and the page says what to do",
          "[compare_page]") {
    setWindowLanguage("en");
    const TemporaryFolder folder;
    REQUIRE(Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, false, stamp()));
    auto document = Document::open(folder / "f.kordon");
    REQUIRE(document);
    ComparePage page;
    page.setDocument(document->get());
    page.show();

    CHECK(page.findChild<QPushButton*>(QStringLiteral("otherFileWhenEmpty"))->isVisible());
    page.setDocument(nullptr);
}

TEST_CASE("The page comes back as it was left", "[compare_page]") {
    const TemporaryFolder folder;
    QSettings settings(QString::fromStdString((folder / "s.ini").string()), QSettings::IniFormat);
    {
        const Opened opened;
        opened.choose(2);
        opened.find<QComboBox>("figure")->setCurrentIndex(1);
        opened.page.remember(settings);
    }
    Opened opened;
    opened.page.restore(settings);

    CHECK(opened.find<QTabBar>("comparisons")->currentIndex() == 2);
    CHECK(opened.find<QComboBox>("figure")->currentIndex() == 1);
}
