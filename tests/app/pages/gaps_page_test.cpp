#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/pages/gap_note_fields.h"
#include "app/pages/gap_table_model.h"
#include "app/pages/gaps_page.h"
#include "app/widgets/language.h"
#include "app/widgets/link_button.h"
#include "tests/support/page_files.h"

using namespace kordon;
using namespace kordon::tests;

namespace {

/// The page in sight on a file in which "a" stands at 2 and "b" at 3, of a target of 4.
struct OpenGaps {
    SmallFile file;
    std::unique_ptr<Document> document;
    GapsPage page;

    OpenGaps() : document(file.open()) {
        setWindowLanguage("en");
        SmallFile::answerAll(*document, {"a"}, 2);
        SmallFile::answerAll(*document, {"b"}, 3);
        see();
    }

    explicit OpenGaps(std::nullptr_t /*nothing is answered*/) : document(file.open()) {
        setWindowLanguage("en");
        see();
    }

    void see() {
        page.setDocument(document.get());
        page.resize(1200, 600);
        page.show();
        QApplication::processEvents();
    }

    template <class Widget>
    Widget& find(const char* name) {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return *widget;
    }

    [[nodiscard]] QTableView& table() { return find<QTableView>("gaps"); }

    QString cell(int row, int column) {
        return table().model()->index(row, column).data().toString();
    }

    void type(const char* field, const QString& text) {
        QTest::keyClicks(&find<QPlainTextEdit>(field), text);
    }

    [[nodiscard]] GapNote kept(const CellKey& cell) const {
        const auto notes = Workspace::open(file.path())->load({"2025"})->gapNotes;
        const auto found = notes.find(cell);
        return found == notes.end() ? GapNote{} : found->second;
    }
};

const CellKey kFirst{{"first"}, {"a"}};
const CellKey kSecond{{"second"}, {"a"}};

} // namespace

TEST_CASE("The models of gaps keep the contract of item models", "[gaps][window]") {
    const SmallFile file;
    const auto document = file.open();
    SmallFile::answerAll(*document, {"a"}, 2);
    for (const auto part : {GapTableModel::Part::Ranked, GapTableModel::Part::NotYetKnown}) {
        GapTableModel model(part);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setDocument(document.get());
        CHECK(model.rowCount() == 2);
        model.setFilter({.component = ComponentId{"first"}});
        CHECK(model.rowCount() == 1);
        CHECK(model.total() == 2);
        for (int column = 0; column < GapTableModel::ColumnCount; ++column) {
            model.sort(column, Qt::DescendingOrder);
        }
        model.announceNote(kFirst);
        model.setDocument(nullptr);
        CHECK(model.rowCount() == 0);
    }
}

TEST_CASE("A gap is shown with its shortfall, its way and its factors", "[gaps][window]") {
    OpenGaps open;

    CHECK(open.table().model()->rowCount() == 4);
    CHECK(open.cell(0, GapTableModel::ComponentColumn) == QStringLiteral("1 Component first"));
    CHECK(open.cell(0, GapTableModel::Capacity) == QStringLiteral("2.0\n2.0 → 4"));
    CHECK(open.cell(0, GapTableModel::Priority) == QStringLiteral("6.0"));
    CHECK(open.cell(0, GapTableModel::Certainty) == QStringLiteral("certain\nopen: 0"));
    CHECK(
        open.table().model()->index(0, GapTableModel::Priority).data(Qt::ToolTipRole).toString() ==
        QStringLiteral("(2.0 + 2.0) / 2 × component 1 × role 3 = 6.0"));
}

TEST_CASE("Filters leave out gaps, say so, and keep the rank of the whole list", "[gaps][window]") {
    OpenGaps open;
    auto& actor = open.find<QComboBox>("gapActor");

    actor.setCurrentIndex(2);
    Q_EMIT actor.activated(2);

    CHECK(open.table().model()->rowCount() == 2);
    CHECK(open.cell(0, GapTableModel::Rank) == QStringLiteral("3"));
    CHECK(open.find<QLabel>("gapCount").text() == QStringLiteral("Gaps: 2 of 4"));
    QTest::mouseClick(&open.find<QPushButton>("clearGapFilter"), Qt::LeftButton);
    CHECK(open.table().model()->rowCount() == 4);
}

TEST_CASE("Gaps can be listed with and without a proposed step", "[gaps][window]") {
    OpenGaps open;
    open.document->setGapNote(kSecond, {.cause = "", .step = "Train analysts"});
    auto& step = open.find<QComboBox>("gapStepFilter");
    const auto rowsWith = [&](int choice) {
        step.setCurrentIndex(choice);
        Q_EMIT step.activated(choice);
        return open.table().model()->rowCount();
    };

    CHECK(rowsWith(1) == 1);
    CHECK(open.table().model()->index(0, GapTableModel::Noted).data(Qt::AccessibleTextRole) ==
          QStringLiteral("Noted: step"));
    CHECK(rowsWith(2) == 3);
    CHECK(rowsWith(0) == 4);
}

TEST_CASE("A filter that hides everything offers to show all", "[gaps][window]") {
    OpenGaps open;
    auto& step = open.find<QComboBox>("gapStepFilter");
    step.setCurrentIndex(1);
    Q_EMIT step.activated(1);

    CHECK(open.find<QLabel>("noGaps").text() == QStringLiteral("The filter hides all gaps (4)."));
    QTest::mouseClick(&open.find<QPushButton>("noGapsStep"), Qt::LeftButton);
    CHECK(open.table().model()->rowCount() == 4);
    CHECK(open.table().isVisible());
}

TEST_CASE("What is not yet known stands apart and is offered while no gap is known",
          "[gaps][window]") {
    OpenGaps open(nullptr);

    CHECK_FALSE(open.table().isVisible());
    QTest::mouseClick(&open.find<QPushButton>("noGapsStep"), Qt::LeftButton);
    CHECK(open.find<QTableView>("notYetKnown").isVisible());
    CHECK(open.find<QTableView>("notYetKnown").model()->rowCount() == 4);
}

TEST_CASE("Where every target is reached the page says so", "[gaps][window]") {
    OpenGaps open(nullptr);
    SmallFile::answerAll(*open.document, {"a"}, 4);
    SmallFile::answerAll(*open.document, {"b"}, 5);

    CHECK(open.find<QLabel>("noGaps").text() == QStringLiteral("No gap: every target is reached."));
    CHECK_FALSE(open.find<QPushButton>("noGapsStep").isVisible());
}

TEST_CASE("What is typed about a gap is an edit of that gap when another is chosen",
          "[gaps][window]") {
    OpenGaps open;

    open.type("gapCause", QStringLiteral("no analysts"));
    open.table().setCurrentIndex(open.table().model()->index(1, 1));

    CHECK(open.kept(kFirst) == GapNote{.cause = "no analysts", .step = ""});
    CHECK(open.kept(kSecond).empty());
    CHECK(open.find<QPlainTextEdit>("gapCause").toPlainText().isEmpty());
    open.table().setCurrentIndex(open.table().model()->index(0, 1));
    CHECK(open.find<QPlainTextEdit>("gapCause").toPlainText() == QStringLiteral("no analysts"));
}

TEST_CASE("What is typed about a gap is a draft within a second and an edit after a pause",
          "[gaps][window]") {
    OpenGaps open;

    open.type("gapStep", QStringLiteral("Train"));
    CHECK(QTest::qWaitFor([&] { return !Workspace::open(open.file.path())->drafts()->empty(); },
                          1500));
    CHECK(open.kept(kFirst).empty());
    const Draft draft = Workspace::open(open.file.path())->drafts()->front();
    CHECK((draft.subject == "first" && draft.actor == ActorId{"a"} && draft.field == "step"));
    CHECK(QTest::qWaitFor([&] { return open.kept(kFirst).step == "Train"; }, 4000));
    CHECK(Workspace::open(open.file.path())->drafts()->empty());
}

TEST_CASE("Flushing the page sends what is typed", "[gaps][window]") {
    OpenGaps open;

    open.type("gapStep", QStringLiteral("Train analysts"));
    open.page.flush();

    CHECK(open.kept(kFirst).step == "Train analysts");
}

TEST_CASE("A note that could not be kept comes back with its gap", "[gaps][window]") {
    GapNoteFields fields;
    fields.show(kFirst, {}, false);
    auto* cause = fields.findChild<QPlainTextEdit*>(QStringLiteral("gapCause"));
    QTest::keyClicks(cause, QStringLiteral("no money"));

    fields.show(kSecond, {}, false);
    fields.settle(kFirst, {});
    fields.show(kFirst, {}, false);
    CHECK(cause->toPlainText() == QStringLiteral("no money"));

    fields.settle(kFirst, {.cause = "no money", .step = ""});
    fields.show(kFirst, {.cause = "other", .step = ""}, false);
    CHECK(cause->toPlainText() == QStringLiteral("other"));
}

TEST_CASE("Enter leads to what is open of a gap", "[gaps][window]") {
    OpenGaps open;
    open.document->chooseActor({"a"});
    open.document->clearAnswer({"first-first.cap"});
    const QSignalSpy places(&open.page, &Page::placeWanted);
    auto& table = open.table();
    const int row = static_cast<GapTableModel*>(table.model())->rowOf(kFirst);

    table.setCurrentIndex(table.model()->index(row, GapTableModel::ActorColumn));
    QTest::keyClick(&table, Qt::Key_Return);

    REQUIRE(places.count() == 1);
    const auto place = places.at(0).at(0).value<Place>();
    CHECK(place == Place{.page = PageId::Questions,
                         .actor = {"a"},
                         .component = {"first"},
                         .question = {},
                         .filter = QuestionFilter::Unanswered});
}

TEST_CASE("Each state of open questions of a gap has a link of its own", "[gaps][window]") {
    OpenGaps open;
    open.document->chooseActor({"a"});
    open.document->clearAnswer({"first-first.cap"});
    open.document->setAnswer({"first-first.rea"}, inState(AnswerState::Unknown));
    const QSignalSpy places(&open.page, &Page::placeWanted);
    const int row = static_cast<GapTableModel*>(open.table().model())->rowOf(kFirst);
    open.table().setCurrentIndex(open.table().model()->index(row, GapTableModel::ActorColumn));

    QStringList shown;
    for (LinkButton* link : open.page.findChildren<LinkButton*>(QStringLiteral("gapLink"))) {
        if (link->isVisible()) {
            shown << link->text();
            link->click();
        }
    }

    CHECK(shown == QStringList{QStringLiteral("Unanswered: 1"),
                               QStringLiteral("To be found out: 1"),
                               QStringLiteral("All questions of the gap: 4")});
    REQUIRE(places.count() == 3);
    CHECK(places.at(1).at(0).value<Place>().filter == QuestionFilter::Unknown);
}

TEST_CASE("From “capped by” Enter leads to the question that caps", "[gaps][window]") {
    Pack pack = smallPack();
    pack.components[0].criteria[0].questions[0].gate = Gate{.below = 3, .cap = 1};
    const SmallFile file(pack);
    const auto document = file.open();
    SmallFile::answerAll(*document, {"a"}, 2);
    GapsPage page;
    page.setDocument(document.get());
    page.resize(1200, 600);
    page.show();
    QApplication::processEvents();
    const QSignalSpy places(&page, &Page::placeWanted);
    auto* table = page.findChild<QTableView*>(QStringLiteral("gaps"));

    table->setCurrentIndex(table->model()->index(0, GapTableModel::CappedBy));
    CHECK(table->currentIndex().data().toString() == QStringLiteral("1.1.1"));
    QTest::keyClick(table, Qt::Key_Return);

    REQUIRE(places.count() == 1);
    CHECK(places.at(0).at(0).value<Place>().question == QuestionId{"first-first.cap"});
}

TEST_CASE("Copied rows have their heads and tabulators", "[gaps][window]") {
    OpenGaps open;
    auto& table = open.table();
    table.selectRow(0);
    table.setFocus();

    QTest::keySequence(&table, QKeySequence::Copy);

    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("No.\tComponent\tActor\tCapacity")));
    CHECK(lines[1].startsWith(QStringLiteral("1\t1 Component first\tA\t2.0 2.0 → 4")));
}

TEST_CASE("Another order is left again for that of priority", "[gaps][window]") {
    OpenGaps open;
    open.table().sortByColumn(GapTableModel::ActorColumn, Qt::DescendingOrder);
    CHECK(open.cell(0, GapTableModel::Rank) == QStringLiteral("3"));

    QTest::mouseClick(&open.find<QPushButton>("gapsByPriority"), Qt::LeftButton);

    CHECK(open.cell(0, GapTableModel::Rank) == QStringLiteral("1"));
    CHECK_FALSE(open.find<QPushButton>("gapsByPriority").isVisible());
}

TEST_CASE("Filter and order come back at the next start", "[gaps][window]") {
    QSettings settings(QStringLiteral("KordonTests"), QStringLiteral("gaps"));
    settings.clear();
    {
        OpenGaps open;
        auto& component = open.find<QComboBox>("gapComponent");
        component.setCurrentIndex(2);
        Q_EMIT component.activated(2);
        open.table().sortByColumn(GapTableModel::ActorColumn, Qt::DescendingOrder);
        open.page.remember(settings);
    }
    OpenGaps open;
    open.page.restore(settings);

    CHECK(open.table().model()->rowCount() == 2);
    CHECK(open.cell(0, GapTableModel::ActorColumn) == QStringLiteral("B"));
}

TEST_CASE("The page follows the language of the window", "[gaps][window]") {
    OpenGaps open;

    setWindowLanguage("uk");
    QApplication::processEvents();

    CHECK(open.cell(0, GapTableModel::Capacity) == QStringLiteral("2,0\n2,0 → 4"));
    setWindowLanguage("en");
}
