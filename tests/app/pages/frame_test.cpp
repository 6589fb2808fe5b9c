#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

#include "app/pages/gaps_page.h"
#include "app/pages/page_stack.h"
#include "app/pages/page_table.h"
#include "app/pages/palette_search.h"
#include "app/pages/questions_page.h"
#include "app/pages/recent_files.h"
#include "app/pages/results_page.h"
#include "app/pages/side_bar.h"
#include "app/widgets/command_palette.h"
#include "app/widgets/message_bar.h"
#include "tests/app/pages/opened_window.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

QString spokenRow(const Opened& opened, PageId id) {
    const auto row = findPage(id) - pageTable().data();
    return opened.find<SideBar>("pages")
        ->item(static_cast<int>(row))
        ->data(Qt::AccessibleTextRole)
        .toString();
}

PageId pageInFront(const Opened& opened) {
    return opened.find<PageStack>("pageStack")->here().page;
}

void typeInPalette(const Opened& opened, const char* typed) {
    opened.trigger("Ctrl+K");
    QTest::keyClicks(opened.find<QLineEdit>("paletteTyped"), QString::fromUtf8(typed));
}

QString firstFound(const Opened& opened) {
    const auto* list = opened.find<QListWidget>("paletteList");
    return list->count() > 0 ? list->item(0)->text() : QString();
}

} // namespace

TEST_CASE("A page is made when it is first gone to", "[frame]") {
    const Opened opened;
    CHECK(opened.window->findChild<QuestionsPage*>());
    CHECK_FALSE(opened.window->findChild<ResultsPage*>());
    CHECK_FALSE(opened.window->findChild<GapsPage*>());

    opened.show(PageId::Results);

    CHECK(opened.window->findChild<ResultsPage*>());
    CHECK_FALSE(opened.window->findChild<GapsPage*>());
}

TEST_CASE("The side bar says how many questions are settled and how many gaps there are",
          "[frame]") {
    const Opened opened;
    CHECK(spokenRow(opened, PageId::Questions) == QStringLiteral("Questions, 0/8"));
    CHECK(spokenRow(opened, PageId::Gaps) == QStringLiteral("Gaps, 0"));

    opened.window->document()->setAnswer({"first-first.cap"}, answered(1));
    opened.window->document()->setAnswer({"first-first.rea"}, answered(1));

    CHECK(spokenRow(opened, PageId::Questions) == QStringLiteral("Questions, 2/8"));
    CHECK(spokenRow(opened, PageId::Gaps) == QStringLiteral("Gaps, 1"));
    CHECK(spokenRow(opened, PageId::Results) == QStringLiteral("Results"));
}

TEST_CASE("In a narrow window the side bar shows icons, and names in tool tips", "[frame]") {
    const Opened opened;
    auto* side = opened.find<SideBar>("pages");
    opened.window->resize(1366, 700);
    QApplication::processEvents();
    const int wide = side->width();
    CHECK(side->item(1)->text() == QStringLiteral("Questions"));

    opened.window->resize(900, 600);
    QApplication::processEvents();

    CHECK(side->width() < wide / 2);
    CHECK(side->item(1)->text().isEmpty());
    CHECK(side->item(1)->toolTip() == QStringLiteral("Questions, 0/8"));
    CHECK(spokenRow(opened, PageId::Questions) == QStringLiteral("Questions, 0/8"));
}

TEST_CASE("Back and forward lead over pages and take no edit back", "[frame]") {
    const Opened opened;
    opened.pressInAnswers(Qt::Key_4);
    opened.show(PageId::Gaps);
    opened.show(PageId::Results);

    opened.trigger("Alt+Left");
    CHECK(pageInFront(opened) == PageId::Gaps);
    opened.trigger("Alt+Left");
    CHECK(pageInFront(opened) == PageId::Questions);
    CHECK(opened.window->document()->answer({"first-first.cap"}).level == 4);
    opened.trigger("Alt+Right");
    CHECK(pageInFront(opened) == PageId::Gaps);
}

TEST_CASE("Back leads to what a page showed when it was left", "[frame]") {
    const Opened opened;
    auto* components = opened.find<QListView>("components");
    components->setCurrentIndex(components->model()->index(1, 0));
    opened.show(PageId::Results);

    opened.trigger("Alt+Left");

    CHECK(opened.find<PageStack>("pageStack")->here().component == ComponentId{"second"});
}

TEST_CASE("A file opens on its first page, later where it was left", "[frame]") {
    Opened opened;
    opened.window.reset();
    QSettings().clear();
    opened.open();
    CHECK(pageInFront(opened) == pageTable().front().id);
    opened.window->document()->chooseActor({"b"});
    opened.show(PageId::Gaps);

    opened.window->close();
    opened.open();

    CHECK(pageInFront(opened) == PageId::Gaps);
    CHECK(opened.window->document()->actor() == ActorId{"b"});
}

TEST_CASE("F6 goes round the panes and back to the control that had the focus", "[frame]") {
    const Opened opened;
    opened.window->activateWindow();
    auto* questions = opened.find<QListView>("questions");
    questions->setFocus();

    opened.trigger("F6");
    CHECK(opened.window->statusBar()->isAncestorOf(QApplication::focusWidget()));
    opened.trigger("F6");
    CHECK(QApplication::focusWidget() == opened.find<SideBar>("pages"));
    opened.trigger("F6");
    CHECK(QApplication::focusWidget() == questions);
    opened.trigger("Shift+F6");
    CHECK(QApplication::focusWidget() == opened.find<SideBar>("pages"));
}

TEST_CASE("The palette leads to a question by its code and by its words", "[frame]") {
    const Opened opened;
    opened.show(PageId::Results);

    typeInPalette(opened, "2.1.1");
    CHECK(firstFound(opened) == QStringLiteral("2.1.1 Question second-first.cap"));
    QTest::keyClick(opened.find<QLineEdit>("paletteTyped"), Qt::Key_Return);

    CHECK(pageInFront(opened) == PageId::Questions);
    CHECK(opened.find<PageStack>("pageStack")->here().component == ComponentId{"second"});
    CHECK_FALSE(opened.find<CommandPalette>("commandPalette")->isVisible());

    typeInPalette(opened, "FIRST-second.rea");
    CHECK(firstFound(opened) == QStringLiteral("1.2.2 Question first-second.rea"));
}

TEST_CASE("The palette runs what the menus offer, and leaves out what cannot be done", "[frame]") {
    const Opened opened;

    typeInPalette(opened, "gaps");
    CHECK(firstFound(opened) == QStringLiteral("View › Gaps"));
    QTest::keyClick(opened.find<QLineEdit>("paletteTyped"), Qt::Key_Return);
    CHECK(pageInFront(opened) == PageId::Gaps);

    typeInPalette(opened, "english");
    CHECK(firstFound(opened) == QStringLiteral("View › Language › English"));

    typeInPalette(opened, "undo");
    CHECK(firstFound(opened).isEmpty());
}

TEST_CASE("Escape closes the palette and gives the focus back", "[frame]") {
    const Opened opened;
    opened.window->activateWindow();
    auto* questions = opened.find<QListView>("questions");
    questions->setFocus();

    typeInPalette(opened, "x");
    QTest::keyClick(opened.find<QLineEdit>("paletteTyped"), Qt::Key_Escape);

    CHECK_FALSE(opened.find<CommandPalette>("commandPalette")->isVisible());
    CHECK(QApplication::focusWidget() == questions);
}

TEST_CASE("A question that the chosen actor is not asked opens as one that is", "[frame]") {
    Pack pack = smallPack();
    pack.components[1].criteria[0].questions[0].actors = {{"b"}};
    const TemporaryFolder folder;
    REQUIRE(Workspace::create(folder / "f.kordon", pack, {{"2025"}, ""}, true, stamp()));
    const auto document = Document::open(folder / "f.kordon");
    PaletteSearch search;
    search.setDocument(document->get());
    std::optional<Place> wanted;
    QObject::connect(
        &search, &PaletteSearch::placeWanted, [&](const Place& place) { wanted = place; });

    search.find(QStringLiteral("2.1.1")).at(0).run();

    REQUIRE(wanted);
    CHECK(wanted->actor == ActorId{"b"});
    CHECK(wanted->question == QuestionId{"second-first.cap"});
}

TEST_CASE("A file dropped on the window opens", "[frame]") {
    const Opened opened;
    REQUIRE(Workspace::create(
        opened.folder / "other.kordon", smallPack(), {{"2031"}, ""}, false, stamp()));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(textOf(opened.folder / "other.kordon"))});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QApplication::sendEvent(opened.window.get(), &enter);
    QApplication::sendEvent(opened.window.get(), &drop);

    CHECK(opened.window->document()->assessment().id == AssessmentId{"2031"});
    CHECK(opened.window->windowTitle() ==
          QStringLiteral("Assessment 2031 – other.kordon – Kordon"));
}

TEST_CASE("The button in the status bar changes the language there and back", "[frame]") {
    const Opened opened;
    auto* button = opened.find<QToolButton>("language");
    CHECK(button->text() == QStringLiteral("ENG"));

    button->click();
    QApplication::processEvents();
    CHECK(windowLanguage() == "uk");
    CHECK(button->text() == QStringLiteral("УКР"));

    button->click();
    QApplication::processEvents();
    CHECK(windowLanguage() == "en");
}

TEST_CASE("A file that is gone stays among the recent ones, marked, until it is removed",
          "[frame]") {
    const Opened opened;
    opened.window->closeFile();
    std::filesystem::remove(opened.folder / "f.kordon");
    opened.window->setLanguage(QStringLiteral("en"));
    opened.window->closeFile();
    rememberRecent({.path = QStringLiteral("/nowhere/x.kordon")});
    MainWindow window(std::make_unique<ScriptedPrompts>());
    window.show();
    const auto* recent = window.findChild<QListWidget*>(QStringLiteral("recent"));

    REQUIRE(recent->count() == 2);
    CHECK(recent->item(0)
              ->data(Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("not found")));
    window.findChild<QPushButton*>(QStringLiteral("removeRecent"))->click();

    CHECK(recent->count() == 1);
    CHECK(recentFiles().size() == 1);
}
