#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "app/pages/assessments_model.h"
#include "app/widgets/message_bar.h"
#include "tests/app/pages/opened_window.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// A window on a file with two years, in front of the page, the newer year open and current.
struct Shown {
    Opened opened;

    Shown() {
        opened.window.reset();
        auto workspace = Workspace::open(opened.folder / "f.kordon");
        REQUIRE(workspace->addAssessment({{"2026"}, "<b>Друге</b>"}, smallPack(), stamp()));
        workspace = Workspace::open(opened.folder / "f.kordon");
        opened.open();
        opened.show(PageId::Assessments);
        choose("2026");
    }

    [[nodiscard]] QTableView* table() const { return opened.find<QTableView>("assessments"); }
    [[nodiscard]] int rowOf(const char* id) const {
        return static_cast<const AssessmentsModel*>(table()->model())->rowOf({id});
    }
    void choose(const char* id) const {
        table()->setCurrentIndex(table()->model()->index(rowOf(id), 0));
    }
    [[nodiscard]] QString cell(const char* id, int column) const {
        return table()->model()->index(rowOf(id), column).data().toString();
    }
    [[nodiscard]] bool isEnabled(const char* button) const {
        return opened.find<QPushButton>(button)->isEnabled();
    }
    void click(const char* button) const {
        auto* found = opened.find<QPushButton>(button);
        REQUIRE(found->isEnabled());
        found->click();
        QApplication::processEvents();
    }
    void give(const char* form, const QString& text) const {
        opened.find<QLineEdit>(form)->setText(text);
        QTest::keyClick(opened.find<QLineEdit>(form), Qt::Key_Return);
        QApplication::processEvents();
    }
    void agree(const QString& by) const {
        click("agreeAssessment");
        give("assessmentFormText", by);
    }
    [[nodiscard]] QStringList choices() const {
        const auto* chooser = opened.find<QComboBox>("assessment");
        QStringList texts;
        for (int i = 0; i < chooser->count(); ++i) {
            texts << chooser->itemText(i);
        }
        return texts;
    }
};

} // namespace

TEST_CASE("The page lists the assessments with their state, and keeps a title as text",
          "[assessments]") {
    const Shown shown;
    const QAbstractItemModelTester tester(shown.table()->model());

    CHECK(shown.table()->model()->rowCount() == 2);
    CHECK(shown.cell("2026", AssessmentsModel::Title) == QStringLiteral("<b>Друге</b>"));
    CHECK(shown.cell("2026", AssessmentsModel::Standing).contains(QStringLiteral("open now")));
    CHECK(shown.cell("2025", AssessmentsModel::Settled).startsWith(QStringLiteral("0/")));
}

TEST_CASE("F2 renames an assessment, Enter shows it", "[assessments]") {
    const Shown shown;
    shown.choose("2025");
    QTest::keyClick(shown.table(), Qt::Key_F2);
    shown.give("assessmentFormText", QStringLiteral("Перше"));

    CHECK(shown.cell("2025", AssessmentsModel::Title) == QStringLiteral("Перше"));
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(shown.opened.find<QComboBox>("assessment")->currentText() == QStringLiteral("2025"));
}

TEST_CASE("What goes to the bin is offered back at once, and the last one stays", "[assessments]") {
    const Shown shown;
    shown.click("removeAssessment");
    CHECK(shown.cell("2026", AssessmentsModel::Standing) == QStringLiteral("in the bin"));
    CHECK_FALSE(shown.choices().contains(QStringLiteral("2026")));
    shown.choose("2025");
    CHECK_FALSE(shown.isEnabled("removeAssessment"));

    shown.click("messageButton");

    CHECK(shown.choices().contains(QStringLiteral("2026")));
    shown.choose("2026");
    shown.click("removeAssessment");
    shown.choose("2026");
    shown.click("removeAssessment"); // takes back what is in the bin
    CHECK(shown.choices().contains(QStringLiteral("2026")));
    CHECK(shown.table()->currentIndex().row() == shown.rowOf("2026"));
    CHECK(shown.table()->hasFocus());
    CHECK(shown.opened.find<MessageBar>("messageBar")
              ->message()
              .contains(QStringLiteral("2026 is back from the bin")));
}

TEST_CASE("An archived assessment stands apart in the chooser, and comes back", "[assessments]") {
    const Shown shown;
    shown.choose("2025");
    shown.click("archiveAssessment");

    CHECK(shown.choices().indexOf(QStringLiteral("2025 – in the archive")) >
          shown.choices().indexOf(QStringLiteral("2026")));
    shown.click("archiveAssessment");
    CHECK(shown.choices().contains(QStringLiteral("2025")));
}

TEST_CASE("Agreeing locks the questions and says so above every page, and a reason unlocks them",
          "[assessments]") {
    const Shown shown;
    shown.agree(QStringLiteral("<i>Коваль</i>"));
    CHECK(shown.opened.find<QWidget>("agreementStrip")->isVisible());
    CHECK(shown.opened.find<QLabel>("agreementText")
              ->text()
              .contains(QStringLiteral("<i>Коваль</i>")));
    CHECK_FALSE(shown.isEnabled("renameAssessment"));
    CHECK_FALSE(shown.isEnabled("removeAssessment"));
    shown.opened.show(PageId::Questions);
    shown.opened.choices().front()->click();
    QApplication::processEvents();
    CHECK_FALSE(shown.opened.choices().front()->isChecked());
    CHECK_FALSE(shown.isEnabled("clearAnswer"));

    shown.click("stripUnlock");
    CHECK_FALSE(shown.isEnabled("stripReasonGive"));
    shown.give("stripReasonText", QStringLiteral("митниця виправила дані"));

    CHECK_FALSE(shown.opened.find<QWidget>("agreementStrip")->isVisible());
    shown.opened.choices().front()->click();
    QApplication::processEvents();
    CHECK(shown.opened.choices().front()->isChecked());
}

TEST_CASE("All assessments are one choice away in the chooser", "[assessments]") {
    const Shown shown;
    shown.opened.show(PageId::Questions);
    auto* chooser = shown.opened.find<QComboBox>("assessment");

    chooser->setCurrentIndex(chooser->count() - 1);
    Q_EMIT chooser->activated(chooser->currentIndex());
    QApplication::processEvents();

    CHECK(shown.opened.find<PageStack>("pageStack")->here().page == PageId::Assessments);
    CHECK(chooser->currentText() == QStringLiteral("2026"));
}
