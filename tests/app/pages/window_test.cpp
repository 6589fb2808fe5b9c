#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include "app/pages/gap_table_model.h"
#include "app/pages/question_lists.h"
#include "app/platform/paths.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "tests/app/pages/opened_window.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

TEST_CASE("A digit in the answer group answers, saves and moves the figures", "[window]") {
    const Opened opened;

    opened.pressInAnswers(Qt::Key_4);

    CHECK(opened.window->document()->answer({"first-first.cap"}).level == 4);
    CHECK(opened.claimedCapacity() == QStringLiteral("2.0–4.5 (4.0)"));
    CHECK(Workspace::open(opened.folder / "f.kordon")->load({"2025"})->answers.size() == 1);
}

TEST_CASE("Enter goes to the next question, Ctrl+Enter to the next open one", "[window]") {
    const Opened opened;
    auto* questions = opened.find<QListView>("questions");

    opened.pressInAnswers(Qt::Key_4);
    opened.pressInAnswers(Qt::Key_Return);
    CHECK(questions->currentIndex().row() == 1);
    opened.pressInAnswers(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(questions->currentIndex().row() == 0);
    opened.pressInAnswers(Qt::Key_Return, Qt::ControlModifier);
    CHECK(questions->currentIndex().row() == 1);
}

TEST_CASE("Not applicable is stored only with its reason", "[window]") {
    const Opened opened;
    opened.pressInAnswers(Qt::Key_Minus);
    CHECK(opened.window->document()->answer({"first-first.cap"}).state == AnswerState::Unanswered);

    QTest::keyClicks(opened.find<QPlainTextEdit>("rationale"), QStringLiteral("not our task"));
    CHECK(QTest::qWaitFor(
        [&] {
            return opened.window->document()->answer({"first-first.cap"}).state ==
                   AnswerState::NotApplicable;
        },
        3000));
}

TEST_CASE("Digits typed into a text are text", "[window]") {
    const Opened opened;

    QTest::keyClicks(opened.find<QPlainTextEdit>("evidence"), QStringLiteral("3 of 5"));
    QTest::qWait(0);

    CHECK_FALSE(opened.window->document()->answer({"first-first.cap"}).level);
    CHECK(QTest::qWaitFor(
        [&] { return opened.window->document()->answer({"first-first.cap"}).evidence == "3 of 5"; },
        3000));
}

TEST_CASE("Backspace clears, undo brings back, and a new window finds all", "[window]") {
    Opened opened;
    opened.pressInAnswers(Qt::Key_4);
    opened.pressInAnswers(Qt::Key_Backspace);
    CHECK(opened.window->document()->answer({"first-first.cap"}) == Answer());

    opened.window->document()->undo();
    CHECK(opened.window->document()->answer({"first-first.cap"}).level == 4);
    CHECK(opened.choices()[4]->isChecked());

    opened.window->close();
    opened.open();
    CHECK(opened.window->document()->answer({"first-first.cap"}).level == 4);
}

TEST_CASE("The language changes in the open window", "[window]") {
    const Opened opened;
    const auto labelTexts = [&] {
        QStringList texts;
        for (const QLabel* label : opened.window->findChildren<QLabel*>()) {
            texts << label->text();
        }
        return texts.join(u'\n');
    };
    CHECK(labelTexts().contains(QStringLiteral("Illustrative, not real data")));

    opened.window->setLanguage(QStringLiteral("uk"));
    QApplication::processEvents();

    CHECK(labelTexts().contains(QStringLiteral("Ілюстративні, не реальні дані")));
    CHECK(labelTexts().contains(QStringLiteral("Question first-first.cap (укр)")));
    CHECK(labelTexts().contains(QStringLiteral("Субʼєкт:")));
    setWindowLanguage("en");
}

TEST_CASE("A file that cannot be opened is told in the message bar", "[window]") {
    const Opened opened;
    writeText(opened.folder / "alien.kordon", "not a database");

    opened.window->openFile(textOf(opened.folder / "alien.kordon"));

    CHECK(opened.find<MessageBar>("messageBar")
              ->message()
              .contains(QStringLiteral("not a Kordon file")));
    CHECK(opened.window->document() != nullptr);
}

namespace {

// Part of the scroll area around it, which has the name.
bool isViewport(const QWidget& widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

void checkNames(const QWidget& window) {
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisibleTo(&window) ||
            widget->objectName().startsWith(QLatin1String("qt_")) || isViewport(*widget)) {
            continue;
        }
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        CHECK((face && !face->text(QAccessible::Name).isEmpty()));
    }
}

} // namespace

TEST_CASE("Every control that takes the focus has a name", "[window]") {
    const Opened opened;
    opened.window->document()->setAnswer({"first-first.cap"}, answered(2));
    for (const char* keys :
         {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9", "Ctrl+K"}) {
        opened.trigger(keys);
        checkNames(*opened.window);
    }

    opened.window->closeFile();
    checkNames(*opened.window);
}

TEST_CASE("The report is saved as a PDF", "[window]") {
    const Opened opened;
    opened.trigger("Ctrl+Shift+E");

    CHECK(QTest::qWaitFor([&] {
        return opened.find<MessageBar>("messageBar")->message().contains(QStringLiteral("Saved"));
    }));
    CHECK(readText(opened.folder / "report.pdf").starts_with("%PDF"));
}

TEST_CASE("The models keep what Qt expects of models", "[window]") {
    const Opened opened;
    Document* document = opened.window->document();
    ComponentListModel components;
    QuestionListModel questions;
    GapTableModel ranked(GapTableModel::Part::Ranked);
    GapTableModel unknown(GapTableModel::Part::NotYetKnown);
    for (QAbstractItemModel* model :
         std::initializer_list<QAbstractItemModel*>{&components, &questions, &ranked, &unknown}) {
        new QAbstractItemModelTester(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    }
    components.setDocument(document);
    questions.setDocument(document);
    questions.setComponent({"first"});
    ranked.setDocument(document);
    unknown.setDocument(document);

    document->setAnswer({"first-first.cap"}, answered(2));
    ranked.reload();
    unknown.reload();

    CHECK(components.rowCount() == 2);
    CHECK(questions.rowCount() == 4);
    CHECK(unknown.rowCount() == 4);
}

TEST_CASE("Text still being typed belongs to its own question", "[window]") {
    const Opened opened;
    opened.pressInAnswers(Qt::Key_4);
    QTest::keyClicks(opened.find<QPlainTextEdit>("evidence"), QStringLiteral("order 12"));

    auto* questions = opened.find<QListView>("questions");
    questions->setCurrentIndex(questions->model()->index(1, 0));
    QApplication::processEvents();

    CHECK(opened.window->document()->answer({"first-first.cap"}).evidence == "order 12");
    CHECK(opened.window->document()->assessment().answers.size() == 1);
}

TEST_CASE("A closed file leaves nothing behind that a change of language would touch", "[window]") {
    const Opened opened;
    opened.window->closeFile();

    opened.window->setLanguage(QStringLiteral("uk"));
    QApplication::processEvents();

    CHECK(opened.window->document() == nullptr);
    setWindowLanguage("en");
}

TEST_CASE("Backspace takes back a choice that still waits for its reason", "[window]") {
    const Opened opened;
    opened.pressInAnswers(Qt::Key_Minus);
    opened.pressInAnswers(Qt::Key_Backspace);

    for (const QRadioButton* choice : opened.choices()) {
        CHECK_FALSE(choice->isChecked());
    }
}

TEST_CASE("Undo leaves the focus in the answer group", "[window]") {
    const Opened opened;
    opened.window->activateWindow();
    opened.choices().front()->setFocus();
    opened.pressInAnswers(Qt::Key_4);

    opened.window->document()->undo();
    QApplication::processEvents();

    CHECK(opened.find<QGroupBox>("answerGroup")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A level is saved beside a day that cannot be read", "[window]") {
    const Opened opened;
    auto* day = opened.find<QLineEdit>("date");
    QTest::keyClicks(day, QStringLiteral("soon"));

    opened.pressInAnswers(Qt::Key_4);

    CHECK(opened.window->document()->answer({"first-first.cap"}).level == 4);
}
