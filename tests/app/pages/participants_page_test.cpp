#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include "app/document/document.h"
#include "app/pages/participants_model.h"
#include "app/pages/participants_page.h"
#include "app/widgets/language.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const Actor kAdded{.id = {"sms"}, .shortName = both("SMS"), .name = both("State Migration")};

/// The page on a new file, its first cell current.
struct Shown {
    TemporaryFolder folder;
    std::unique_ptr<Document> document;
    ParticipantsPage page;

    Shown() {
        setWindowLanguage("en");
        REQUIRE(Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, true, stamp()));
        document = *Document::open(folder / "f.kordon");
        page.resize(900, 600);
        page.setDocument(document.get());
        page.show();
        page.activateWindow();
        QApplication::processEvents();
        table()->setFocus();
    }

    template <class Widget>
    Widget* find(const char* name) const {
        auto* widget = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }

    [[nodiscard]] QTableView* table() const { return find<QTableView>("participants"); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    void editCell(int row, int column) const {
        table()->setCurrentIndex(table()->model()->index(row, column));
        QTest::keyClick(table(), Qt::Key_F2);
        QApplication::processEvents();
    }
    void click(const char* button) const { find<QAbstractButton>(button)->click(); }
    [[nodiscard]] QString text(const char* label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] bool isShown(const char* name) const { return find<QWidget>(name)->isVisible(); }
};

} // namespace

TEST_CASE("The grid says the role of each actor in each component", "[participants]") {
    const Shown shown;

    CHECK(shown.cell(0, 0) == QStringLiteral("lead"));
    CHECK(shown.cell(1, 1) == QStringLiteral("support"));
    CHECK(shown.table()->model()->columnCount() == 2);
    CHECK(shown.text("cellText").contains(QStringLiteral("lead")));
}

TEST_CASE("A role is changed with a reason, marked in the grid, and can be undone",
          "[participants]") {
    const Shown shown;
    shown.editCell(0, 1);
    REQUIRE(shown.isShown("roleEditor"));
    shown.click("role-lead");

    shown.click("applyRole");
    CHECK(shown.text("roleFault").contains(QStringLiteral("reason")));
    CHECK(shown.cell(0, 1) == QStringLiteral("support"));
    shown.find<QLineEdit>("roleReason")->setText(QStringLiteral("Act 12 of 2025"));
    shown.click("applyRole");

    CHECK(shown.cell(0, 1) == QStringLiteral("lead"));
    const QModelIndex cell = shown.table()->model()->index(0, 1);
    CHECK(cell.data(ParticipantsModel::ChangedRole).toBool());
    CHECK(shown.text("cellText").contains(QStringLiteral("Act 12 of 2025")));
    CHECK(shown.table()->currentIndex() == cell);
    CHECK(shown.table()->hasFocus());
    CHECK_FALSE(shown.isShown("roleEditor"));
    shown.document->undo();
    CHECK(shown.cell(0, 1) == QStringLiteral("support"));
}

TEST_CASE("A cell goes back to what the pack has", "[participants]") {
    const Shown shown;
    REQUIRE(shown.document->setRole(
        {.component = {"first"}, .actor = {"b"}, .role = RoleId{"lead"}, .reason = "r"}));
    shown.editCell(0, 1);

    shown.click("roleAsPack");

    CHECK(shown.cell(0, 1) == QStringLiteral("support"));
    CHECK(shown.document->assessment().roleChanges.empty());
}

TEST_CASE("Escape leaves the editor and changes nothing", "[participants]") {
    const Shown shown;
    shown.editCell(0, 0);

    QTest::keyClick(shown.find<QLineEdit>("roleReason"), Qt::Key_Escape);

    CHECK_FALSE(shown.isShown("roleEditor"));
    CHECK(shown.table()->hasFocus());
    CHECK(shown.document->workspace().historyHeadings()->size() == 1);
}

TEST_CASE("Enter and Space open the editor too, and arrows move over the cells", "[participants]") {
    const Shown shown;
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
        QTest::keyClick(shown.table(), key);
        CHECK(shown.isShown("roleEditor"));
        shown.click("closeRole");
    }

    QTest::keyClick(shown.table(), Qt::Key_Right);
    QTest::keyClick(shown.table(), Qt::Key_Down);

    CHECK(shown.table()->currentIndex() == shown.table()->model()->index(1, 1));
}

TEST_CASE("A body is added, gets a role and the questions of another, and is warned of till then",
          "[participants]") {
    const Shown shown;
    shown.click("addActor");
    REQUIRE(shown.isShown("actorForm"));
    QTest::keyClicks(shown.find<QLineEdit>("actorShort-en"), QStringLiteral("State MS"));
    CHECK(shown.find<QLineEdit>("actorKey")->text() == QStringLiteral("state-ms"));

    shown.click("applyActor");
    CHECK(shown.isShown("actorShortFault"));
    CHECK(shown.isShown("actorNameFault"));
    CHECK_FALSE(shown.isShown("actorKeyFault"));
    shown.find<QLineEdit>("actorShort-uk")->setText(QStringLiteral("ДМС"));
    shown.find<QLineEdit>("actorName-uk")->setText(QStringLiteral("Державна міграційна служба"));
    shown.find<QLineEdit>("actorName-en")->setText(QStringLiteral("State Migration Service"));
    shown.click("applyActor");

    CHECK_FALSE(shown.isShown("actorForm"));
    CHECK(shown.table()->model()->columnCount() == 3);
    CHECK(shown.table()->currentIndex().column() == 2);
    CHECK(shown.text("participantWarnings").contains(QStringLiteral("State MS")));
    shown.editCell(0, 2);
    shown.click("role-support");
    CHECK(shown.text("questionCount").contains(QStringLiteral("4")));
    shown.find<QLineEdit>("roleReason")->setText(QStringLiteral("new law"));
    shown.click("applyRole");
    CHECK(shown.cell(0, 2) == QStringLiteral("support"));
    CHECK_FALSE(shown.isShown("participantWarnings"));
    CHECK(findActor(shown.document->pack(), {"state-ms"}));
}

TEST_CASE("A key that is taken is told under its field", "[participants]") {
    const Shown shown;
    shown.click("addActor");

    shown.find<QLineEdit>("actorKey")->setText(QStringLiteral("a"));
    shown.click("applyActor");

    CHECK(shown.text("actorKeyFault").contains(QStringLiteral("already")));
}

TEST_CASE("Added bodies are renamed, the pack's own are not", "[participants]") {
    const Shown shown;
    REQUIRE(shown.document->addActor(kAdded));
    CHECK_FALSE(shown.find<QPushButton>("renameActor")->isEnabled());

    shown.table()->setCurrentIndex(shown.table()->model()->index(0, 2));
    shown.click("renameActor");
    shown.find<QLineEdit>("actorShort-en")->setText(QStringLiteral("SMSU"));
    shown.click("applyActor");

    CHECK(shown.table()->model()->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() ==
          QStringLiteral("SMSU (added)"));
}

TEST_CASE("A component in which nobody leads is warned of", "[participants]") {
    const Shown shown;

    REQUIRE(shown.document->setRole(
        {.component = {"second"}, .actor = {"a"}, .role = RoleId{"support"}, .reason = "r"}));

    CHECK(shown.isShown("participantWarnings"));
    CHECK(shown.text("participantWarnings").contains(QStringLiteral("2")));
}

TEST_CASE("The roles keep to the rules of item models", "[participants]") {
    const Shown shown;
    ParticipantsModel model;
    const QAbstractItemModelTester tester(&model);

    model.setDocument(shown.document.get());
    REQUIRE(shown.document->addActor(kAdded));
    model.reload();
    CHECK(model.columnCount() == 3);
    model.setDocument(nullptr);

    CHECK(model.rowCount() == 0);
}

TEST_CASE("Twelve actors have their marks side by side and their names whole", "[participants]") {
    const Shown shown;
    for (int i = 0; i < 10; ++i) {
        const std::string id = "body-" + std::to_string(i);
        REQUIRE(shown.document->addActor(
            {.id = {id}, .shortName = both("Body" + std::to_string(i)), .name = both(id)}));
    }
    QApplication::processEvents();

    const QTableView* table = shown.table();
    CHECK(table->model()->columnCount() == 12);
    for (int column = 2; column < 12; ++column) {
        CHECK(table->columnWidth(column) >=
              table->fontMetrics().horizontalAdvance(QStringLiteral("(added)")));
    }
}
