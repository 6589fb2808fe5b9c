#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include "app/pages/gap_table_model.h"
#include "app/pages/main_window.h"
#include "app/pages/question_lists.h"
#include "app/platform/paths.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// Answers every prompt as the test has written down.
class ScriptedPrompts : public Prompts {
public:
    explicit ScriptedPrompts(QString reportPath = {}) : m_reportPath(std::move(reportPath)) {}

    std::optional<QString> fileToOpen(QWidget* /*parent*/) override { return std::nullopt; }
    std::optional<NewFileForm> newFile(QWidget* /*parent*/) override { return std::nullopt; }
    std::optional<QString> reportFile(QWidget* /*parent*/, const QString& /*proposal*/) override {
        return m_reportPath;
    }
    std::optional<QString> chartFile(QWidget* /*parent*/, const QString& /*proposal*/) override {
        return std::nullopt;
    }

private:
    QString m_reportPath;
};

/// A window on a new file of the small pack.
struct Opened {
    TemporaryFolder folder;
    std::unique_ptr<MainWindow> window;

    Opened() {
        setWindowLanguage("en");
        QSettings().clear();
        REQUIRE(Workspace::create(folder / "f.kordon", smallPack(), {{"2025"}, ""}, true, stamp()));
        open();
    }

    void open() {
        window = std::make_unique<MainWindow>(
            std::make_unique<ScriptedPrompts>(textOf(folder / "report.pdf")));
        window->openFile(textOf(folder / "f.kordon"));
        window->show();
        QApplication::processEvents();
    }

    template <class Widget>
    Widget* find(const char* name) const {
        auto* widget = window->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }

    [[nodiscard]] std::vector<QRadioButton*> choices() const {
        const auto buttons = find<QGroupBox>("answerGroup")->findChildren<QRadioButton*>();
        return {buttons.begin(), buttons.end()};
    }

    void pressInAnswers(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(choices().front(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    [[nodiscard]] QString claimedCapacity() const {
        return find<QTableWidget>("componentFigures")->item(0, 0)->text();
    }
};

} // namespace

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

    opened.window->setLanguage("uk");
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

TEST_CASE("Every control that takes the focus has a name", "[window]") {
    const Opened opened;
    for (const QWidget* widget : opened.window->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 ||
            !widget->isVisibleTo(opened.window.get()) ||
            widget->objectName().startsWith(QLatin1String("qt_"))) {
            continue;
        }
        const QAccessibleInterface* face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
        const bool isScrollArea = widget->inherits("QScrollArea");
        CHECK((isScrollArea || (face && !face->text(QAccessible::Name).isEmpty())));
    }
}

TEST_CASE("The report is saved as a PDF", "[window]") {
    const Opened opened;
    for (QAction* action : opened.window->findChildren<QAction*>()) {
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+Shift+E"))) {
            action->trigger();
        }
    }

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

    opened.window->setLanguage("uk");
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
