#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "app/widgets/chart_pane.h"
#include "app/widgets/chart_view.h"
#include "tests/support/wide_pack.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

report::HeatMap someMap() {
    const Pack pack = widePack(3, 4);
    const Assessment assessment = evenAssessment(pack, 3);
    return report::heatMap(
        pack, assessment, score(pack, assessment.answers), report::Measure::Preparedness, "en");
}

/// A view of the map, on the screen and with the focus.
struct Shown {
    report::HeatMap map = someMap();
    ChartView view;

    Shown() {
        view.resize(700, 500);
        view.setChart(map);
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus(Qt::TabFocusReason);
        QApplication::processEvents();
    }

    [[nodiscard]] QString spoken(std::size_t row, std::size_t cell) const {
        return QString::fromStdString(map.rows[row].cells[cell].spoken);
    }
};

} // namespace

TEST_CASE("The arrow keys walk the marks of a chart", "[chart_view]") {
    Shown shown;
    CHECK(shown.view.spokenMark() == shown.spoken(0, 0));

    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.view.spokenMark() == shown.spoken(1, 1));

    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.spokenMark() == shown.spoken(1, 3));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QTest::keyClick(&shown.view, Qt::Key_Up);
    CHECK(shown.view.spokenMark() == shown.spoken(0, 0));
}

TEST_CASE("Enter and a click open what a mark stands for", "[chart_view]") {
    Shown shown;
    QSignalSpy opened(&shown.view, &ChartView::spotActivated);
    const auto spots = chartSpots(QRectF(shown.view.rect()).adjusted(12, 12, -12, -12),
                                  shown.map,
                                  charts::chartFont(9.5),
                                  &shown.view);

    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, spots.at(4 + 3).box.center().toPoint());

    REQUIRE(opened.count() == 2);
    CHECK(opened[0][0].value<ComponentId>().value == "c0");
    CHECK(opened[0][1].value<ActorId>().value == "a1");
    CHECK(opened[1][0].value<ComponentId>().value == "c1");
    CHECK(opened[1][1].value<ActorId>().empty());
}

TEST_CASE("The mark under the keyboard bears a ring", "[chart_view]") {
    Shown shown;
    const QImage before = shown.view.grab().toImage();

    QTest::keyClick(&shown.view, Qt::Key_Right);

    CHECK(shown.view.grab().toImage() != before);
}

TEST_CASE("A chart is a chart to assistive programs, its value the mark under the keyboard",
          "[chart_view]") {
    Shown shown;

    QTest::keyClick(&shown.view, Qt::Key_Right);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&shown.view);

    REQUIRE(face);
    CHECK(face->role() == QAccessible::Chart);
    CHECK(face->text(QAccessible::Name).toStdString() == shown.map.title);
    CHECK(face->text(QAccessible::Description).toStdString() == shown.map.description);
    CHECK(face->text(QAccessible::Value) == shown.spoken(0, 1));
    REQUIRE(face->valueInterface());
    CHECK(face->valueInterface()->currentValue().toString() == shown.spoken(0, 1));
}

TEST_CASE("A new chart in the same view keeps no mark that it does not have", "[chart_view]") {
    Shown shown;
    QTest::keyClick(&shown.view, Qt::Key_End);

    shown.view.setChart(report::HeatMap{.language = "en"});
    QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Return);

    CHECK(shown.view.spokenMark().isEmpty());
}

TEST_CASE("A pane shows the numbers of its chart as a table that opens the same places",
          "[chart_pane]") {
    ChartPane pane;
    pane.setChart(someMap());
    pane.resize(700, 500);
    pane.show();
    QSignalSpy opened(&pane, &ChartPane::spotActivated);
    auto* table = pane.findChild<QTableView*>(QStringLiteral("chartNumbers"));
    REQUIRE(table);
    CHECK_FALSE(table->isVisible());

    pane.findChild<QToolButton*>(QStringLiteral("showTable"))->click();
    Q_EMIT table->activated(table->model()->index(1, 2));

    CHECK(table->isVisible());
    CHECK_FALSE(pane.findChild<ChartView*>()->isVisible());
    CHECK(table->accessibleName().toStdString() == someMap().title);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].value<ComponentId>().value == "c1");
    CHECK(opened[0][1].value<ActorId>().value == "a1");
}

TEST_CASE("The clipboard takes the picture as pixels and as SVG, the numbers as text and HTML",
          "[chart_pane]") {
    ChartPane pane;
    pane.setChart(someMap());
    pane.show();
    QApplication::setActiveWindow(&pane);
    pane.findChild<ChartView*>()->setFocus();
    QSignalSpy notes(&pane, &ChartPane::noteWanted);

    QTest::keyClick(
        pane.findChild<ChartView*>(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QMimeData* picture = QApplication::clipboard()->mimeData();
    REQUIRE(picture);
    CHECK(picture->hasImage());
    CHECK(picture->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    pane.findChild<QToolButton*>(QStringLiteral("copyData"))->click();
    const QMimeData* numbers = QApplication::clipboard()->mimeData();

    CHECK(numbers->text().startsWith(QStringLiteral("Component\tSBGS\t")));
    CHECK(numbers->html().contains(QStringLiteral("<td>1 Border control</td><td>3.0</td>")));
    CHECK(notes.count() == 2);
}
