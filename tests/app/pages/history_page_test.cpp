#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include "app/document/document.h"
#include "app/pages/change_rows_model.h"
#include "app/pages/history_model.h"
#include "app/pages/history_page.h"
#include "app/platform/paths.h"
#include "app/widgets/language.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

const QuestionId kFirst{"first-first.cap"};

/// The page on a file with two answers to one question, 2 and then 4, and one to another.
struct Shown {
    TemporaryFolder folder;
    std::unique_ptr<Document> document;
    HistoryPage page;

    Shown() {
        setWindowLanguage("en");
        REQUIRE(Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, true, stamp()));
        document = *Document::open(folder / "f.kordon");
        document->setAnswer(kFirst, answered(2));
        Answer longer = answered(4);
        longer.rationale = "<b>not bold</b> & long enough to be shown in a paragraph of its own";
        document->setAnswer(kFirst, longer);
        document->setAnswer({"second-first.cap"}, answered(1));
        page.resize(900, 600);
        page.setDocument(document.get());
        page.show();
        QApplication::processEvents();
    }

    template <class Widget>
    Widget* find(const char* name) const {
        auto* widget = page.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }

    [[nodiscard]] QTableView* table() const { return find<QTableView>("historyTable"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(int row) const { table()->selectRow(row); }
    [[nodiscard]] QString details() const {
        return find<QTextBrowser>("changeText")->toPlainText();
    }
};

} // namespace

TEST_CASE("The history lists who, when, what and where, the newest first", "[history]") {
    const Shown shown;

    CHECK(shown.rows() == 4);
    CHECK(shown.cell(0, HistoryModel::What) == QStringLiteral("Answer"));
    CHECK(shown.cell(0, HistoryModel::Where) ==
          QStringLiteral("2.1.1, A – Question second-first.cap"));
    CHECK(shown.cell(3, HistoryModel::What) == QStringLiteral("File made"));
    CHECK(shown.find<QLabel>("historyCounts")->text() == QStringLiteral("4 of 4"));
}

TEST_CASE("The chosen edit says what was and what became of it, and no text of a user is markup",
          "[history]") {
    const Shown shown;

    shown.choose(1);

    CHECK(shown.details().contains(QStringLiteral("Level: 2 – Level 2 → 4 – Level 4")));
    CHECK(shown.details().contains(QStringLiteral("<b>not bold</b> & long enough")));
}

TEST_CASE("An edit is shown as soon as it is saved, and the chosen one stays chosen", "[history]") {
    const Shown shown;
    shown.choose(1);
    const QString before = shown.details();

    shown.document->setAnswer({"second-first.rea"}, answered(3));

    CHECK(shown.rows() == 5);
    CHECK(shown.table()->currentIndex().row() == 2);
    CHECK(shown.details() == before);
}

TEST_CASE("A value comes back as a new edit that is then shown", "[history]") {
    const Shown shown;
    shown.choose(1);

    shown.find<QPushButton>("restoreValue")->click();

    CHECK(shown.document->answer(kFirst) == answered(2));
    CHECK(shown.rows() == 5);
    CHECK(shown.table()->currentIndex().row() == 0);
    CHECK(shown.cell(0, HistoryModel::What) == QStringLiteral("Value restored"));
    CHECK(shown.details().contains(QStringLiteral("4 – Level 4 → 2 – Level 2")));
}

TEST_CASE("Bringing an assessment back asks first, and is one step", "[history]") {
    const Shown shown;
    shown.choose(2);

    shown.find<QPushButton>("restoreMoment")->click();
    CHECK(shown.find<QLabel>("confirmQuestion")->text().contains(QStringLiteral("change: 2;")));
    CHECK(shown.rows() == 4);
    shown.find<QPushButton>("confirmYes")->click();

    CHECK(shown.document->answer(kFirst) == answered(2));
    CHECK(shown.document->answer({"second-first.cap"}) == Answer());
    CHECK(shown.rows() == 5);
    shown.document->undo();
    CHECK(shown.document->answer(kFirst).level == 4);
    CHECK(shown.cell(1, HistoryModel::What) == QStringLiteral("Assessment restored (undone)"));
}

TEST_CASE("Leaving the question about bringing back changes nothing", "[history]") {
    const Shown shown;
    shown.choose(2);
    shown.find<QPushButton>("restoreMoment")->click();

    shown.find<QPushButton>("confirmNo")->click();

    CHECK(shown.rows() == 4);
    CHECK_FALSE(shown.find<QPushButton>("confirmYes")->isVisible());
}

TEST_CASE("What cannot be brought back says why", "[history]") {
    const Shown shown;

    shown.choose(0);
    CHECK_FALSE(shown.find<QPushButton>("restoreMoment")->isEnabled());
    CHECK(shown.find<QLabel>("whyNot")->isVisible());
    shown.choose(3);

    CHECK_FALSE(shown.find<QPushButton>("restoreValue")->isEnabled());
    CHECK(shown.find<QLabel>("whyNot")->text().contains(QStringLiteral("pack")));
}

TEST_CASE("The filter narrows by words and can be cleared", "[history]") {
    const Shown shown;
    auto* words = shown.find<QLineEdit>("historyWords");
    const auto* counts = shown.find<QLabel>("historyCounts");

    words->setText(QStringLiteral("1.1.1"));
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 2; }));
    CHECK(counts->text() == QStringLiteral("2 of 4"));
    words->setText(QStringLiteral("nothing like it"));
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 0; }));
    CHECK(shown.find<QLabel>("historyNone")->isVisible());
    shown.find<QPushButton>("historyClear")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 4; }));
}

TEST_CASE("A link shows the history of one question", "[history]") {
    Shown shown;

    shown.page.goTo({.page = PageId::History, .actor = {"a"}, .question = kFirst});

    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 2; }));
    CHECK(shown.find<QPushButton>("historyQuestion")->text().contains(QStringLiteral("1.1.1")));
    shown.find<QPushButton>("historyQuestion")->click();
    REQUIRE(QTest::qWaitFor([&] { return shown.rows() == 4; }));
}

TEST_CASE("Enter goes to the question of an edit", "[history]") {
    Shown shown;
    Place wanted;
    QObject::connect(
        &shown.page, &Page::placeWanted, &shown.page, [&](const Place& place) { wanted = place; });
    shown.choose(1);

    QTest::keyClick(shown.table(), Qt::Key_Return);

    CHECK(wanted.page == PageId::Questions);
    CHECK(wanted.actor == ActorId{"a"});
    CHECK(wanted.question == kFirst);
}

TEST_CASE("An import of many answers is listed row by row", "[history]") {
    const Shown shown;
    std::vector<std::pair<QuestionId, Answer>> answers;
    for (const QuestionPlace& place : allQuestions(shown.document->pack())) {
        answers.emplace_back(place.question->id, answered(5));
    }
    shown.document->setAnswers(answers);

    shown.choose(0);

    auto* rows = shown.find<QListView>("changedRows");
    CHECK(rows->isVisible());
    CHECK(rows->model()->rowCount() == static_cast<int>(answers.size()));
    const QAbstractItemModelTester tester(rows->model());
}

TEST_CASE("The history keeps to the rules of item models", "[history]") {
    const Shown shown;
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);

    model.setDocument(shown.document.get());
    shown.document->setAnswer(kFirst, answered(5));
    model.readOn();
    model.setFilter({.group = EditGroup::Answers});
    shown.document->undo();
    model.readOn();
    model.setFilter({});

    CHECK(model.rowCount() == 6);
    CHECK(model.data(model.index(1, HistoryModel::What), Qt::DisplayRole).toString() ==
          QStringLiteral("Answer (undone)"));
}

TEST_CASE("A long history is listed at once", "[history]") {
    const TemporaryFolder folder;
    auto workspace =
        Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, false, stamp());
    for (int i = 0; i < 300; ++i) {
        REQUIRE(workspace->setAnswer({"2025"}, {{"a"}, kFirst, answered(i % 6)}, stamp()));
    }
    const auto document = *Document::open(folder / "f.kordon");
    HistoryPage page;
    page.setDocument(document.get());
    page.show();

    // No widget stands for a row.
    const auto widgets = page.findChildren<QWidget*>().size();
    for (int i = 0; i < 100; ++i) {
        document->setAnswer(kFirst, answered(i % 5 + 1));
    }
    CHECK(page.findChildren<QWidget*>().size() == widgets);
}

TEST_CASE("Every control of the history has a name for a screen reader", "[history]") {
    const Shown shown;
    for (const QWidget* widget : shown.page.findChildren<QWidget*>()) {
        const bool isOwn = !widget->objectName().isEmpty() &&
                           !widget->objectName().startsWith(QLatin1String("qt_"));
        if (widget->focusPolicy() != Qt::NoFocus && isOwn && widget->isVisible()) {
            CAPTURE(widget->objectName().toStdString());
            QAccessibleInterface* face =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            REQUIRE(face);
            CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
        }
    }
}

TEST_CASE("Without a file the history is empty and says so", "[history]") {
    Shown shown;

    shown.page.setDocument(nullptr);

    CHECK(shown.rows() == 0);
    CHECK(shown.find<QLabel>("historyNone")->isVisible());
    CHECK(shown.details().isEmpty());
}
