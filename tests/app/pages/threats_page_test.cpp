#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/pages/threat_table_model.h"
#include "app/pages/threats_page.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/check_list.h"
#include "app/widgets/language.h"
#include "app/widgets/link_button.h"
#include "tests/support/page_files.h"

using namespace kordon;
using namespace kordon::tests;

namespace {

Pack packWithThreats() {
    Pack pack = smallPack();
    pack.threats.categories = {{{"crime"}, both("Crime")}};
    pack.threats.threats = {
        {.id = {"drugs"}, .title = both("Drugs"), .category = {"crime"}, .components = {{"first"}}},
        {.id = {"queues"},
         .title = both("Queues"),
         .category = {"crime"},
         .kind = ThreatKind::Potential,
         .components = {{"second"}}}};
    return pack;
}

/// Presses most.
Threat smuggling() {
    return {.id = {"T-01"},
            .title = "Smuggling",
            .category = "crime",
            .likelihood = 5,
            .impact = 4,
            .components = {{"first"}, {"second"}},
            .reviewDate = "2024-12-31"};
}

Threat flood() {
    return {.id = {"T-02"},
            .title = "Flood <b>",
            .kind = ThreatKind::Potential,
            .trigger = "Rain",
            .likelihood = 2,
            .impact = 4,
            .components = {{"first"}}};
}

Threat nameless() {
    return {.id = {"T-03"}, .title = "Nameless", .likelihood = 5, .impact = 4};
}

/// The page in sight on the first of June 2025.
struct OpenThreats {
    SmallFile file{packWithThreats()};
    std::unique_ptr<Document> document;
    ThreatsPage page;

    explicit OpenThreats(const Threats& threats = {smuggling(), flood(), nameless()})
        : document(file.open()) {
        qputenv("SOURCE_DATE_EPOCH", "1748736000");
        setWindowLanguage("en");
        for (const Threat& threat : threats) {
            REQUIRE(document->setThreat(threat));
        }
        page.setDocument(document.get());
        page.resize(1200, 700);
        page.show();
        QApplication::processEvents();
    }

    ~OpenThreats() { qunsetenv("SOURCE_DATE_EPOCH"); }

    template <class Widget>
    Widget& find(const char* name) {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return *widget;
    }

    QTableView& table() { return find<QTableView>("threats"); }

    QString cell(int row, int column) {
        return table().model()->index(row, column).data().toString();
    }

    QString titles() {
        QStringList titles;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            titles << cell(row, ThreatTableModel::Title);
        }
        return titles.join(u' ');
    }

    [[nodiscard]] Threat kept(const char* id) const {
        return *findThreat(Workspace::open(file.path())->load({"2025"})->threats, ThreatId{id});
    }
};

} // namespace

TEST_CASE("The model of threats keeps the contract of item models", "[threats][window]") {
    const SmallFile file;
    const auto document = file.open();
    for (const Threat& threat : {smuggling(), flood(), nameless()}) {
        REQUIRE(document->setThreat(threat));
    }
    ThreatTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setDocument(document.get());
    model.reload({}, "2025-06-01");
    CHECK(model.rowCount() == 3);
    for (int column = 0; column < ThreatTableModel::ColumnCount; ++column) {
        model.sort(column, Qt::DescendingOrder);
    }
    model.reload({.component = ComponentId{"second"}}, "2025-06-01");
    CHECK(model.rowCount() == 1);
    CHECK(model.total() == 3);
    model.setDocument(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Threats are listed by what they press with, each with what makes it up",
          "[threats][window]") {
    OpenThreats open;

    CHECK(open.titles() == QStringLiteral("Smuggling Nameless Flood <b>"));
    CHECK(open.cell(0, ThreatTableModel::PressureColumn) == QStringLiteral("0.8"));
    CHECK(open.cell(2, ThreatTableModel::PressureColumn) == QStringLiteral("0.16"));
    CHECK(open.cell(0, ThreatTableModel::Components) == QStringLiteral("1, 2"));
    CHECK(open.cell(0, ThreatTableModel::Category) == QStringLiteral("Crime"));
    CHECK(open.cell(2, ThreatTableModel::Kind) == QStringLiteral("potential"));
}

TEST_CASE("A threat without component, or past its review date, is marked and found",
          "[threats][window]") {
    OpenThreats open;

    CHECK(open.cell(0, ThreatTableModel::Attention) == QStringLiteral("!"));
    CHECK(open.cell(1, ThreatTableModel::Attention) == QStringLiteral("!"));
    CHECK(open.cell(2, ThreatTableModel::Attention).isEmpty());
    CHECK(open.find<QLabel>("threatConcerns").text() == QStringLiteral("Its review is overdue."));
    open.find<QCheckBox>("threatsNeedingAttention").click();
    CHECK(open.titles() == QStringLiteral("Smuggling Nameless"));
    CHECK(open.find<QLabel>("threatCount").text() == QStringLiteral("Threats: 2 of 3"));
}

TEST_CASE("Kind, category, component and words filter, and are let go at once",
          "[threats][window]") {
    OpenThreats open;
    const auto choose = [&](const char* name, int row) {
        auto& box = open.find<QComboBox>(name);
        box.setCurrentIndex(row);
        Q_EMIT box.activated(row);
        return open.titles();
    };

    CHECK(choose("threatKindFilter", 2) == QStringLiteral("Flood <b>"));
    CHECK(choose("threatKindFilter", 0) == QStringLiteral("Smuggling Nameless Flood <b>"));
    CHECK(choose("threatCategoryFilter", 1) == QStringLiteral("Smuggling"));
    choose("threatCategoryFilter", 0);
    CHECK(choose("threatComponentFilter", 1) == QStringLiteral("Smuggling Flood <b>"));
    QTest::keyClicks(&open.find<QLineEdit>("threatSearch"), QStringLiteral("FLOOD"));
    CHECK(open.titles() == QStringLiteral("Flood <b>"));
    open.find<QPushButton>("clearThreatFilter").click();
    CHECK(open.table().model()->rowCount() == 3);
}

TEST_CASE("A cell of the matrix filters the list, and says so beside it", "[threats][window]") {
    OpenThreats open;
    auto& matrix = open.find<ChartView>("threatMatrix");

    Q_EMIT matrix.markActivated(3); // likelihood 5, impact 4

    CHECK(open.titles() == QStringLiteral("Smuggling Nameless"));
    auto& steps = open.find<QPushButton>("threatSteps");
    CHECK(steps.isVisible());
    CHECK(steps.text() == QStringLiteral("Likelihood 5, impact 4  ✕"));
    steps.click();
    CHECK(open.table().model()->rowCount() == 3);
}

TEST_CASE("The matrix is walked by keys, and each cell says its steps in words",
          "[threats][window]") {
    OpenThreats open;
    auto& matrix = open.find<ChartView>("threatMatrix");
    matrix.setFocus();

    QTest::keyClick(&matrix, Qt::Key_End);
    QTest::keyClick(&matrix, Qt::Key_End);

    CHECK(matrix.spokenMark().startsWith(QStringLiteral("Likelihood 5: ")));
    CHECK(matrix.spokenMark().contains(QStringLiteral("Impact 5: ")));
}

TEST_CASE("A step is an edit at once, and moves the threat in the list", "[threats][window]") {
    OpenThreats open;

    open.find<QToolButton>("likelihood1").click();

    CHECK(open.kept("T-01").likelihood == 1);
    CHECK(open.titles() == QStringLiteral("Nameless Smuggling Flood <b>"));
    CHECK(open.table().currentIndex().row() == 1);
    CHECK(open.find<QLabel>("threatPressure").text() ==
          QStringLiteral("Presses – Smuggling: 1 × 4 / 25 = 0.16"));
}

TEST_CASE("A text is kept when its field is left, and belongs to the threat it was typed for",
          "[threats][window]") {
    OpenThreats open;
    auto& source = open.find<QLineEdit>("threatSource");
    source.setFocus();
    QTest::keyClicks(&source, QStringLiteral("=1+1"));

    open.table().selectRow(2);
    open.page.flush();

    CHECK(open.kept("T-01").source == "=1+1");
    CHECK(open.kept("T-02").source.empty());
    CHECK(source.text().isEmpty());
}

TEST_CASE("A review date that is no day is said under its field and does not get in",
          "[threats][window]") {
    OpenThreats open;
    auto& day = open.find<QLineEdit>("threatReview");
    day.setFocus();
    day.selectAll();
    QTest::keyClicks(&day, QStringLiteral("31.02.2026"));
    open.page.flush();

    CHECK(open.find<QLabel>("threatReviewFault").isVisible());
    CHECK(open.kept("T-01").reviewDate == "2024-12-31");

    day.setFocus();
    day.selectAll();
    QTest::keyClicks(&day, QStringLiteral("1.9.2026"));
    open.page.flush();
    CHECK_FALSE(open.find<QLabel>("threatReviewFault").isVisible());
    CHECK(open.kept("T-01").reviewDate == "2026-09-01");
}

TEST_CASE("A category of the pack is kept by its key, one's own as it is typed",
          "[threats][window]") {
    OpenThreats open;
    auto& category = *open.find<QComboBox>("threatCategory").lineEdit();
    const auto type = [&](const QString& text) {
        category.setFocus();
        category.selectAll();
        QTest::keyClicks(&category, text);
        open.page.flush();
        return open.kept("T-01").category;
    };

    CHECK(type(QStringLiteral("Weather")) == "Weather");
    CHECK(type(QStringLiteral("crime")) == "crime");
    CHECK(category.text() == QStringLiteral("Crime"));
}

TEST_CASE("A ticked component is linked, and leads to its gaps", "[threats][window]") {
    OpenThreats open;
    const QSignalSpy places(&open.page, &Page::placeWanted);
    open.table().selectRow(1);

    open.find<CheckList>("threatComponents").item(1)->setCheckState(Qt::Checked);

    CHECK(open.kept("T-03").components == std::set{ComponentId{"second"}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open.find<LinkButton>("threatGapLink").click();
    REQUIRE(places.count() == 1);
    const auto place = places.front().front().value<Place>();
    CHECK(place.page == PageId::Gaps);
    CHECK(place.component == ComponentId{"second"});
}

TEST_CASE("A new threat is chosen, with the keys in its title", "[threats][window]") {
    OpenThreats open;

    open.find<QPushButton>("addThreat").click();
    QTest::keyClicks(&open.find<QLineEdit>("threatTitle"), QStringLiteral("Strike"));
    open.page.flush();

    CHECK(open.kept("T-04").title == "Strike");
    CHECK(open.page.place().threat == ThreatId{"T-04"});
}

TEST_CASE("Several threats are taken from the catalogue at once, none twice", "[threats][window]") {
    OpenThreats open(Threats{{.id = {"drugs"}, .components = {{"first"}}}});
    open.find<QPushButton>("addFromCatalogue").click();
    auto& list = open.find<CheckList>("cataloguedThreats");

    CHECK(list.item(0)->text() == QStringLiteral("Crime: Drugs – in the register"));
    CHECK_FALSE(list.item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK_FALSE(open.find<QPushButton>("addCatalogued").isEnabled());
    list.item(1)->setCheckState(Qt::Checked);
    open.find<QPushButton>("addCatalogued").click();

    CHECK(open.kept("queues").kind == ThreatKind::Potential);
    CHECK(open.kept("queues").components == std::set{ComponentId{"second"}});
    CHECK(open.page.place().threat == ThreatId{"queues"});
    CHECK_FALSE(list.isVisible());
}

TEST_CASE("A threat goes to the bin, and comes back from there", "[threats][window]") {
    OpenThreats open;
    const QSignalSpy undo(&open.page, &Page::undoOffered);

    open.find<QPushButton>("threatToBin").click();
    CHECK(undo.count() == 1);
    CHECK(open.titles() == QStringLiteral("Nameless Flood <b>"));
    open.find<QCheckBox>("threatBin").click();
    CHECK(open.titles() == QStringLiteral("Smuggling"));
    CHECK(open.find<QLineEdit>("threatTitle").isReadOnly());

    open.find<QPushButton>("threatToBin").click();
    CHECK(open.titles() == QStringLiteral("Smuggling Nameless Flood <b>"));
    CHECK(open.kept("T-01").isActive());
}

TEST_CASE("A link to a threat lifts the filter that hides it", "[threats][window]") {
    OpenThreats open;
    QTest::keyClicks(&open.find<QLineEdit>("threatSearch"), QStringLiteral("flood"));

    open.page.goTo({.page = PageId::ThreatRegister, .threat = {"T-03"}});

    CHECK(open.page.place().threat == ThreatId{"T-03"});
    CHECK(open.table().model()->rowCount() == 3);
}

TEST_CASE("An agreed assessment shows its threats and takes no edit of them", "[threats][window]") {
    OpenThreats open;
    REQUIRE(open.document->agreeAssessment({"2025"}, "Olena KOVAL"));
    QApplication::processEvents();

    open.find<QToolButton>("likelihood1").click();

    CHECK(open.kept("T-01").likelihood == 5);
    CHECK(open.find<QToolButton>("likelihood5").isChecked());
    CHECK(open.find<QLineEdit>("threatTitle").isReadOnly());
    CHECK_FALSE(open.find<QPushButton>("threatToBin").isEnabled());
    CHECK_FALSE(open.find<QPushButton>("addThreat").isEnabled());
}

TEST_CASE("An empty register says what it is for, and offers two ways to begin",
          "[threats][window]") {
    OpenThreats open(Threats{});

    CHECK(open.find<QLabel>("noThreats").isVisible());
    CHECK_FALSE(open.table().isVisible());
    open.find<QPushButton>("noThreatsCatalogue").click();
    CHECK(open.find<CheckList>("cataloguedThreats").isVisible());
    open.find<QPushButton>("closeCatalogue").click();
    open.find<QPushButton>("noThreatsAdd").click();
    CHECK(open.titles() == QStringLiteral("T-01"));
}

TEST_CASE("Undo brings back what the page shows", "[threats][window]") {
    OpenThreats open;
    open.find<QToolButton>("impact1").click();
    REQUIRE(open.kept("T-01").impact == 1);

    REQUIRE(open.document->undo());
    QApplication::processEvents();

    CHECK(open.kept("T-01").impact == 4);
    CHECK(open.find<QToolButton>("impact4").isChecked());
}
