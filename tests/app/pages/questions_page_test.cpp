#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/document/document.h"
#include "app/pages/question_lists.h"
#include "app/pages/questions_page.h"
#include "app/platform/paths.h"
#include "app/widgets/answer_group.h"
#include "app/widgets/language.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;
using namespace std::chrono_literals;

namespace {

const QuestionId kFirst{"first-first.cap"};
const QuestionId kSecond{"first-first.rea"};

/// The page alone, on a file of two years of the small pack; nothing is sent by itself.
struct Shown {
    TemporaryFolder folder;
    std::unique_ptr<Document> document;
    std::unique_ptr<QuestionsPage> page;
    QStringList files; ///< What the user would choose.
    QStringList notes;

    Shown() {
        setWindowLanguage("en");
        auto workspace =
            Workspace::create(folder / "f.kordon", smallPack(), {{"2024"}, ""}, false, stamp());
        REQUIRE(workspace);
        REQUIRE(workspace->setAnswer({"2024"}, {{"a"}, kFirst, answered(2)}, stamp()));
        REQUIRE(workspace->addAssessment({{"2025"}, ""}, smallPack(), stamp()));
        document = *Document::open(folder / "f.kordon");
        page = std::make_unique<QuestionsPage>(
            nullptr,
            QuestionsPage::Setup{.pauses = {.beforeDraft = 1h, .beforeSending = 1h},
                                 .chooseFiles = [this](QWidget*) {
                                     return files;
                                 }});
        QObject::connect(
            page.get(), &Page::noteWanted, [this](const QString& note) { notes << note; });
        page->setDocument(document.get());
        page->resize(1300, 700);
        page->show();
        page->activateWindow();
        QApplication::processEvents();
    }

    template <class Widget>
    Widget* find(const char* name) const {
        auto* widget = page->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }

    /// A key to whatever has the focus, as a user presses it.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QApplication::processEvents();
    }

    void focusAnswers() const {
        find<QRadioButton>("choice0")->setFocus();
        QApplication::processEvents();
    }

    void type(const char* field, const QString& text) const {
        auto* widget = find<QWidget>(field);
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }

    void showTable() const {
        find<QToolButton>("asTable")->click();
        find<QTableView>("questionTable")->setFocus();
        QApplication::processEvents();
    }

    [[nodiscard]] const Answer& answer(const QuestionId& question) const {
        return document->answer(question);
    }
    [[nodiscard]] QuestionId question() const { return page->place().question; }
    [[nodiscard]] std::size_t edited() const {
        return document->workspace().historyHeadings()->size();
    }
};

} // namespace

TEST_CASE("All questions are answered with two keys each, without the mouse", "[questions]") {
    const Shown shown;
    shown.focusAnswers();

    for (int i = 0; i < 8; ++i) {
        shown.press(Qt::Key_3);
        shown.press(Qt::Key_Return);
    }

    CHECK(shown.document->assessment().answers.size() == 8);
    CHECK(shown.notes.contains(QStringLiteral("This is the last question.")));
}

TEST_CASE("In the table all questions are answered with two keys each too", "[questions]") {
    const Shown shown;
    shown.showTable();

    for (int i = 0; i < 8; ++i) {
        shown.press(Qt::Key_2);
        shown.press(Qt::Key_Return);
    }

    CHECK(shown.document->assessment().answers.size() == 8);
}

TEST_CASE("Arrow keys among the answers choose nothing", "[questions]") {
    const Shown shown;
    shown.focusAnswers();

    shown.press(Qt::Key_Down);
    shown.press(Qt::Key_Down);
    CHECK(shown.find<QRadioButton>("choice2")->hasFocus());
    CHECK(shown.answer(kFirst) == Answer());

    shown.press(Qt::Key_Space);
    CHECK(shown.answer(kFirst).level == 2);
}

TEST_CASE("Digits in a text are text", "[questions]") {
    const Shown shown;

    shown.type("evidence", QStringLiteral("3 of 5 - 2?"));
    shown.page->flush();

    CHECK(shown.answer(kFirst).evidence == "3 of 5 - 2?");
    CHECK_FALSE(shown.answer(kFirst).level);
}

TEST_CASE("Not applicable says what is missing until the reason is there", "[questions]") {
    const Shown shown;
    shown.focusAnswers();

    shown.press(Qt::Key_Minus);
    CHECK(shown.find<QLabel>("answerHint")->text().startsWith(QStringLiteral("Not saved yet")));
    CHECK(shown.find<QPlainTextEdit>("rationale")->hasFocus());
    CHECK(shown.answer(kFirst) == Answer());

    shown.type("rationale", QStringLiteral("not our task"));
    shown.page->flush();
    CHECK(shown.answer(kFirst).state == AnswerState::NotApplicable);
    CHECK(shown.find<QLabel>("answerHint")->text().startsWith(QStringLiteral("Keys")));
}

TEST_CASE("A typed text belongs to its own question", "[questions]") {
    const Shown shown;
    shown.type("evidence", QStringLiteral("order 12"));

    auto* questions = shown.find<QListView>("questions");
    questions->setCurrentIndex(questions->model()->index(1, 0));

    CHECK(shown.answer(kFirst).evidence == "order 12");
    CHECK(shown.question() == kSecond);
    CHECK(shown.document->assessment().answers.size() == 1);
}

TEST_CASE("Last year is marked at its level, and = takes it", "[questions]") {
    const Shown shown;
    CHECK(shown.find<QLabel>("lastYear")
              ->text()
              .startsWith(QStringLiteral("Last year (2024): 2 – Level 2")));
    shown.focusAnswers();

    shown.press(Qt::Key_Equal);
    CHECK(shown.answer(kFirst).level == 2);
    CHECK_FALSE(shown.answer(kFirst).date.empty());

    shown.press(Qt::Key_Return);
    shown.press(Qt::Key_Equal);
    CHECK(shown.answer(kSecond) == Answer());
    CHECK(shown.notes.size() == 1);
}

TEST_CASE("After = the focus is on the choice, and = again changes nothing and says so",
          "[questions]") {
    const Shown shown;
    shown.focusAnswers();
    shown.press(Qt::Key_Equal);
    CHECK(QApplication::focusWidget() == shown.find<QRadioButton>("choice2"));
    const std::size_t before = shown.edited();

    shown.press(Qt::Key_Equal);

    CHECK(shown.edited() == before);
    CHECK(shown.notes.join(u' ').contains(QStringLiteral("the same as 2024 already")));
}

TEST_CASE("An answer that waits is heard and read with its year", "[questions]") {
    const Shown shown;
    REQUIRE(shown.document->copyAssessment({"2024"}, {{"2026"}, ""}, true, smallPack()));
    QApplication::processEvents();

    const QString said = QStringLiteral("2024: 2 – to be confirmed");
    CHECK(shown.find<QRadioButton>("choice2")->accessibleDescription().startsWith(said));
    const auto* table = shown.find<QTableView>("questionTable")->model();
    const QModelIndex level = table->index(0, QuestionListModel::Level);
    CHECK(level.data(Qt::ToolTipRole).toString() == said);
    CHECK(level.data(Qt::AccessibleTextRole).toString().contains(said));
}

TEST_CASE("An agreed assessment says why nothing can be answered, and nothing is", "[questions]") {
    const Shown shown;
    REQUIRE(shown.document->agreeAssessment({"2025"}, "Olena Koval"));
    QApplication::processEvents();
    auto* choice = shown.find<QRadioButton>("choice3");
    const std::size_t before = shown.edited();

    choice->click();
    shown.press(Qt::Key_4);

    CHECK(shown.edited() == before);
    CHECK_FALSE(choice->isChecked());
    CHECK(shown.notes.size() == 2);
    const QString why = QStringLiteral("Agreed by Olena Koval");
    CHECK(shown.notes.front().startsWith(why));
    CHECK(choice->accessibleDescription().startsWith(why));
    CHECK(shown.find<QLabel>("answerHint")->text().startsWith(why));
}

TEST_CASE("No letter is lost or moved while drafts are kept, texts sent and everything is shown "
          "anew",
          "[questions]") {
    const Shown shown;
    AnswerEdits& edits = *shown.page->findChild<AnswerEdits*>();
    const QString text = QStringLiteral("Зʼїзд щодо ґрунтовних їжаків – 12 разів ");
    auto* field = shown.find<QPlainTextEdit>("rationale");
    field->setFocus();

    for (qsizetype at = 0; at < text.size(); ++at) {
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(text[at]), {});
        if (at % 3 == 1) {
            edits.flush(); // as when typing rests
        } else if (at % 3 == 2) {
            Q_EMIT shown.document->assessmentChosen(); // as when anything else is edited
        }
        QApplication::processEvents();
    }
    edits.flush();

    CHECK(field->toPlainText() == text);
    CHECK(shown.answer(kFirst).rationale == text.toStdString());
}

TEST_CASE("A filter that lets nothing through is offered only while it is chosen", "[questions]") {
    const Shown shown;
    const auto* chip = shown.find<QToolButton>("filter3");
    CHECK(shown.find<QToolButton>("filter0")->isVisible());
    CHECK_FALSE(chip->isVisible());

    shown.document->setAnswer(kFirst, inState(AnswerState::Unknown));
    CHECK(chip->isVisible());

    shown.find<QToolButton>("filter3")->click();
    shown.document->setAnswer(kFirst, {});
    CHECK(chip->isVisible());
    shown.find<QToolButton>("clearFilter")->click();
    CHECK_FALSE(chip->isVisible());
}

TEST_CASE("A filter counts, walks all components and keeps what was just answered", "[questions]") {
    const Shown shown;
    shown.document->setAnswer(kFirst, inState(AnswerState::Unknown));
    shown.document->setAnswer({"second-second.rea"}, inState(AnswerState::Unknown));
    auto* chip = shown.find<QToolButton>("filter3");
    CHECK(chip->text() == QStringLiteral("To be found out 2"));

    chip->click();
    auto* questions = shown.find<QListView>("questions");
    CHECK(questions->model()->rowCount() == 2);
    CHECK(shown.find<QLabel>("filterShown")->text() == QStringLiteral("2 of 8 shown"));

    shown.focusAnswers();
    shown.press(Qt::Key_4);
    CHECK(questions->model()->rowCount() == 2);
    CHECK(chip->text() == QStringLiteral("To be found out 1"));
    shown.press(Qt::Key_Return);
    CHECK(shown.question() == QuestionId{"second-second.rea"});
    CHECK(questions->model()->rowCount() == 1);

    shown.find<QToolButton>("clearFilter")->click();
    CHECK(questions->model()->rowCount() == 4);
    CHECK(shown.question() == QuestionId{"second-second.rea"});
}

TEST_CASE("An empty filter offers the way back to all questions", "[questions]") {
    const Shown shown;

    shown.find<QToolButton>("filter6")->click();
    CHECK(shown.question().empty());
    shown.find<QPushButton>("wayOut")->click();

    CHECK(shown.question() == kFirst);
    CHECK(shown.page->place().filter == QuestionFilter::All);
}

TEST_CASE("Ctrl+Enter goes to the next unanswered question from a text too", "[questions]") {
    const Shown shown;
    shown.document->setAnswer(kSecond, answered(3));
    shown.type("evidence", QStringLiteral("x"));

    shown.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(shown.question() == QuestionId{"first-second.cap"});
    CHECK(shown.answer(kFirst).evidence == "x");
}

TEST_CASE("F8 goes on from the top with a note", "[questions]") {
    const Shown shown;
    for (const QuestionPlace& place : allQuestions(shown.document->pack())) {
        shown.document->setAnswer(place.question->id, answered(4));
    }
    Answer flagged = answered(4);
    flagged.isFlagged = true;
    shown.document->setAnswer(kFirst, flagged);
    shown.page->goTo({.question = kSecond});
    shown.focusAnswers();

    shown.press(Qt::Key_F8);

    CHECK(shown.question() == kFirst);
    CHECK(shown.notes == QStringList{QStringLiteral("Started again from the top.")});
}

TEST_CASE("A comment that would become the reason is put before the eyes", "[questions]") {
    const Shown shown;
    shown.type("rationale", QStringLiteral("confirmed in an exercise"));
    shown.page->flush();
    shown.focusAnswers();

    shown.press(Qt::Key_Minus);

    auto* reason = shown.find<QPlainTextEdit>("rationale");
    CHECK(reason->hasFocus());
    CHECK(reason->textCursor().selectedText() == QStringLiteral("confirmed in an exercise"));
}

TEST_CASE("Ctrl+M flags, and the reason is asked in place", "[questions]") {
    const Shown shown;
    shown.focusAnswers();
    CHECK_FALSE(shown.find<QLineEdit>("flagReason")->isVisible());

    shown.press(Qt::Key_M, Qt::ControlModifier);
    CHECK(shown.answer(kFirst).isFlagged);
    shown.type("flagReason", QStringLiteral("ask the HQ"));
    shown.page->flush();

    CHECK(shown.answer(kFirst).flagReason == "ask the HQ");
}

TEST_CASE("Card and table change places on the same question", "[questions]") {
    const Shown shown;
    shown.page->goTo({.question = {"first-second.cap"}});
    shown.focusAnswers();

    shown.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* table = shown.find<QTableView>("questionTable");
    CHECK(table->isVisible());
    CHECK(table->currentIndex().row() == 2);

    shown.press(Qt::Key_Down);
    CHECK(shown.question() == QuestionId{"first-second.rea"});
    shown.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown.find<AnswerGroup>("answerGroup")->isVisible());
    CHECK(shown.question() == QuestionId{"first-second.rea"});
}

TEST_CASE("Several lines become not applicable with one reason as one step", "[questions]") {
    const Shown shown;
    shown.showTable();
    const std::size_t before = shown.edited();

    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.press(Qt::Key_Down, Qt::ShiftModifier);
    shown.find<QPushButton>("severalNotApplicable")->click();
    shown.type("severalReason", QStringLiteral("not our"));
    CHECK_FALSE(shown.find<QPushButton>("severalAccept")->isEnabled());
    shown.type("severalReason", QStringLiteral(" competence"));
    shown.press(Qt::Key_Return);

    CHECK(shown.edited() == before + 1);
    CHECK(shown.answer(kFirst).rationale == "not our competence");
    CHECK(shown.document->assessment().answers.size() == 3);
    shown.document->undo();
    CHECK(shown.document->assessment().answers.size() == 0);
}

TEST_CASE("A comment typed in the table is kept like one of the card", "[questions]") {
    const Shown shown;
    shown.showTable();
    auto* table = shown.find<QTableView>("questionTable");
    table->edit(table->model()->index(0, QuestionListModel::Comment));
    QTest::keyClicks(shown.find<QLineEdit>("tableComment"), QStringLiteral("5 posts"));

    shown.page->flush();

    CHECK(shown.answer(kFirst).rationale == "5 posts");
    CHECK_FALSE(shown.answer(kFirst).level);
}

TEST_CASE("A file becomes a document with its SHA-256, and a changed one is found", "[questions]") {
    Shown shown;
    writeText(shown.folder / "наказ.txt", "abc");
    shown.files = {textOf(shown.folder / "наказ.txt")};
    shown.focusAnswers();

    shown.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return !shown.answer(kFirst).documents.empty(); }));
    const EvidenceDocument& document = shown.answer(kFirst).documents.front();
    CHECK(document.title == "наказ.txt");
    CHECK(document.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    writeText(shown.folder / "наказ.txt", "abcd");
    shown.find<QPushButton>("checkDocument")->click();
    auto* list = shown.find<QListWidget>("documents");
    CHECK(
        QTest::qWaitFor([&] { return list->item(0)->text().contains(QStringLiteral("CHANGED")); }));
}

TEST_CASE("A link is written in place, and only web addresses and files are opened",
          "[questions]") {
    const Shown shown;
    const QSignalSpy errors(shown.page.get(), &Page::errorWanted);
    shown.find<QPushButton>("addLink")->click();
    shown.type("documentTitle", QStringLiteral("Trick"));
    shown.type("documentLink", QStringLiteral("javascript:alert(1)"));
    shown.find<QPushButton>("documentAccept")->click();
    REQUIRE(shown.answer(kFirst).documents.size() == 1);

    shown.find<QPushButton>("openDocument")->click();
    CHECK(errors.count() == 1);

    shown.find<QPushButton>("removeDocument")->click();
    CHECK(shown.answer(kFirst).documents.empty());
}

TEST_CASE("A section is checked by a person", "[questions]") {
    const Shown shown;

    shown.find<QCheckBox>("sectionChecked")->click();

    CHECK(shown.document->assessment().checkedSections.contains({{"first"}, {"a"}}));
    CHECK(shown.find<QListView>("components")
              ->model()
              ->index(0, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .endsWith(QStringLiteral("checked")));
}

TEST_CASE("The page goes where a place says, and says where it is", "[questions]") {
    const Shown shown;
    const QSignalSpy moved(shown.page.get(), &Page::placeChanged);

    shown.page->goTo({.question = {"second-first.rea"}, .filter = QuestionFilter::Unanswered});
    CHECK(shown.page->place() == Place{.page = PageId::Questions,
                                       .actor = {"a"},
                                       .component = {"second"},
                                       .question = {"second-first.rea"},
                                       .filter = QuestionFilter::Unanswered});
    CHECK(moved.count() == 0);

    shown.focusAnswers();
    shown.press(Qt::Key_Return);
    CHECK(moved.count() == 1);
}

TEST_CASE("A new page opens on the question, mode and filter of the last one", "[questions]") {
    const Shown shown;
    QSettings settings;
    shown.showTable();
    shown.page->goTo({.question = {"second-first.rea"}, .filter = QuestionFilter::Unanswered});
    shown.page->remember(settings);

    QuestionsPage next;
    next.restore(settings);
    next.setDocument(shown.document.get());

    CHECK(next.place() == shown.page->place());
    CHECK(next.findChild<QToolButton*>(QStringLiteral("asTable"))->isChecked());
    settings.clear();
}

TEST_CASE("Undo keeps the question and the focus", "[questions]") {
    const Shown shown;
    shown.page->goTo({.question = kSecond});
    shown.focusAnswers();
    shown.press(Qt::Key_4);

    shown.document->undo();
    QApplication::processEvents();

    CHECK(shown.question() == kSecond);
    CHECK_FALSE(shown.find<QRadioButton>("choice4")->isChecked());
    CHECK(shown.find<AnswerGroup>("answerGroup")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("The figures follow the answer", "[questions]") {
    const Shown shown;
    shown.focusAnswers();
    shown.press(Qt::Key_4);

    auto* table = shown.find<QTableView>("componentFigures");
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("2.0–4.5 (4.0)"));
}

TEST_CASE("F1 shows the guidance of the question beside it", "[questions]") {
    const Shown shown;
    shown.focusAnswers();

    shown.press(Qt::Key_F1);

    CHECK(shown.find<QWidget>("guidanceStory")->isVisible());
}

TEST_CASE("The lists and the table are models as Qt expects them", "[questions]") {
    const Shown shown;
    QuestionListModel model;
    new QAbstractItemModelTester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal, &model);
    model.setDocument(shown.document.get());
    model.setComponent({"first"});
    model.setFilter(QuestionFilter::Unanswered);
    CHECK(model.rowCount() == 8);

    shown.document->setAnswer(kFirst, answered(2));
    model.dropPassed(kSecond);

    CHECK(model.rowCount() == 7);
}

TEST_CASE("Everything on the page that takes the focus has a name, in both modes", "[questions]") {
    const Shown shown;
    shown.find<QPushButton>("addLink")->click();
    shown.find<QToolButton>("flag")->click();
    const auto namelessIn = [&] {
        QStringList nameless;
        for (QWidget* widget : shown.page->findChildren<QWidget*>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() ||
                widget->objectName().startsWith(QLatin1String("qt_"))) {
                continue;
            }
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty()) {
                nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName();
            }
        }
        return nameless.join(u'\n').toStdString();
    };

    CHECK(namelessIn() == "");
    shown.showTable();
    CHECK(namelessIn() == "");
}

TEST_CASE("What waits to be confirmed is seen on the card, in the table and as a chip",
          "[questions]") {
    const Shown shown;
    REQUIRE(shown.document->copyAssessment({"2024"}, {{"2026"}, ""}, true, smallPack()));
    QApplication::processEvents();

    CHECK(shown.find<QLabel>("lastYear")
              ->text()
              .contains(QStringLiteral("2024: 2 – Level 2 – to be confirmed")));
    CHECK(shown.find<QPushButton>("dismissCarried")->isVisible());
    CHECK(
        shown.find<QToolButton>("filter10")->text().contains(QStringLiteral("To be confirmed 1")));
    const auto* table = shown.find<QTableView>("questionTable")->model();
    CHECK(table->index(0, QuestionListModel::LastYear).data().toString() ==
          QStringLiteral("2024: 2 – to be confirmed"));
    CHECK(table->index(0, QuestionListModel::Level).data().toString().isEmpty());

    shown.focusAnswers();
    shown.press(Qt::Key_Equal);

    CHECK(shown.answer(kFirst).level == 2);
    CHECK_FALSE(shown.find<QPushButton>("dismissCarried")->isVisible());
    CHECK(shown.document->assessment().carried.empty());
}

TEST_CASE("A section is confirmed with one button, which goes when nothing waits", "[questions]") {
    const Shown shown;
    REQUIRE(shown.document->copyAssessment({"2024"}, {{"2026"}, ""}, true, smallPack()));
    QApplication::processEvents();
    auto* confirm = shown.find<QPushButton>("confirmSection");
    REQUIRE(confirm->isVisible());

    confirm->click();

    CHECK(shown.answer(kFirst).level == 2);
    CHECK_FALSE(confirm->isVisible());
    CHECK(shown.notes.join(u' ').contains(QStringLiteral("Confirmed: 1")));
}
