#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "app/pages/overview_page.h"
#include "app/pages/stand_table_model.h"
#include "app/widgets/chart_view.h"
#include "app/widgets/language.h"
#include "app/widgets/link_button.h"
#include "core/analysis/attention_list.h"
#include "tests/support/page_files.h"

using namespace kordon;
using namespace kordon::tests;

namespace {

struct OpenOverview {
    SmallFile file;
    std::unique_ptr<Document> document;
    OverviewPage page;
    QSignalSpy places{&page, &Page::placeWanted};

    OpenOverview() : document(file.open()) {
        setWindowLanguage("en");
        page.setDocument(document.get());
        page.resize(1200, 640);
        page.show();
        QApplication::processEvents();
    }

    template <class Widget>
    Widget& find(const char* name) {
        auto* widget = page.findChild<Widget*>(QLatin1String(name));
        REQUIRE(widget);
        return *widget;
    }

    LinkButton& link(AttentionReason reason) {
        const QByteArray name = "attention" + QByteArray::number(static_cast<int>(reason));
        return find<LinkButton>(name.constData());
    }

    [[nodiscard]] Place lastPlace() const {
        REQUIRE_FALSE(places.isEmpty());
        return places.last().at(0).value<Place>();
    }
};

} // namespace

TEST_CASE("The model of where everybody stands keeps the contract of item models",
          "[overview][window]") {
    StandTableModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setLines({{.name = "Country"}, {.actor = {"a"}, .name = "A"}}, "2024");
    CHECK(model.columnCount() == StandTableModel::ColumnCount);
    model.setLines({{.name = "Country"}}, {});
    CHECK(model.columnCount() == StandTableModel::Earlier);
}

TEST_CASE("A change that is not certain says so", "[overview][window]") {
    setWindowLanguage("en");

    CHECK(changeText({.change = "+0.3", .isChangeCertain = true}) == QStringLiteral("+0.3"));
    CHECK(changeText({.change = "−0.3"}) == QStringLiteral("−0.3, not certain"));
    CHECK(changeText({}).isEmpty());
}

TEST_CASE("The head tells where the country stands, beside the year before", "[overview][window]") {
    OpenOverview open;
    open.document->chooseAssessment({"2024"});
    SmallFile::answerAll(*open.document, {"a"}, 2);
    SmallFile::answerAll(*open.document, {"b"}, 2);
    open.document->chooseAssessment({"2025"});
    SmallFile::answerAll(*open.document, {"a"}, 3);
    SmallFile::answerAll(*open.document, {"b"}, 3);

    CHECK(open.find<QLabel>("countryFigure").text() ==
          QStringLiteral("Preparedness of the country: 3.0 of 5"));
    CHECK(open.find<QLabel>("countryFacts").text() ==
          QStringLiteral("Coverage 100% (16 of 16 questions settled) · target 4 · 2024: 2.0 · "
                         "change +1.0"));
}

TEST_CASE("Every actor has a row that leads to its questions", "[overview][window]") {
    OpenOverview open;
    auto& table = open.find<QTableView>("stand");
    REQUIRE(table.model()->rowCount() == 3);

    table.setCurrentIndex(table.model()->index(2, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(open.lastPlace().page == PageId::Questions);
    CHECK(open.lastPlace().actor == ActorId{"b"});

    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(open.lastPlace().page == PageId::Results);
}

TEST_CASE("Work goes on at the open question after the one answered last", "[overview][window]") {
    OpenOverview open;
    CHECK(open.find<QPushButton>("continue").text() == QStringLiteral("Continue with 1.1.1"));

    open.document->setAnswer({"first-second.cap"}, answered(3));
    CHECK(open.find<QPushButton>("continue").text() == QStringLiteral("Continue with 1.2.2"));

    QTest::keyClick(&open.page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.lastPlace().question == QuestionId{"first-second.rea"});
    CHECK(open.lastPlace().actor == ActorId{"a"});
}

TEST_CASE("The question that was looked at last goes before the one answered last",
          "[overview][window]") {
    OpenOverview open;
    open.document->setAnswer({"first-first.cap"}, answered(3));

    open.page.goTo({.page = PageId::Overview, .question = {"second-first.cap"}});

    CHECK(open.find<QPushButton>("continue").text() == QStringLiteral("Continue with 2.1.2"));
}

TEST_CASE("Where the actor has settled all there is nothing to continue with",
          "[overview][window]") {
    OpenOverview open;
    SmallFile::answerAll(*open.document, {"a"}, 4);

    CHECK_FALSE(open.find<QPushButton>("continue").isVisible());
    CHECK(open.find<QLabel>("allSettled").text() ==
          QStringLiteral("All questions of A are settled."));
}

TEST_CASE("What needs attention is counted for the chosen actor, on request for all",
          "[overview][window]") {
    OpenOverview open;
    SmallFile::answerAll(*open.document, {"a"}, 4);

    CHECK_FALSE(open.link(AttentionReason::Unanswered).isVisible());
    CHECK(open.link(AttentionReason::Unchecked).text() ==
          QStringLiteral("Sections not checked: 2"));

    open.find<QCheckBox>("attentionOfAllActors").click();
    CHECK(open.link(AttentionReason::Unanswered).text() == QStringLiteral("Unanswered: 8"));
    open.link(AttentionReason::Unanswered).click();
    CHECK(open.lastPlace() == Place{.page = PageId::Questions,
                                    .actor = {"b"},
                                    .component = {"first"},
                                    .question = {"first-first.cap"},
                                    .filter = QuestionFilter::Unanswered});
}

TEST_CASE("Where nothing needs attention the page says so", "[overview][window]") {
    OpenOverview open;
    SmallFile::answerAll(*open.document, {"a"}, 4);
    CHECK_FALSE(open.find<QLabel>("nothingNeedsAttention").isVisible());

    open.document->setChecked({{"first"}, {"a"}}, true);
    open.document->setChecked({{"second"}, {"a"}}, true);

    CHECK(open.find<QLabel>("nothingNeedsAttention").isVisible());
}

TEST_CASE("A component leads to the questions of an actor that is asked there",
          "[overview][window]") {
    OpenOverview open;
    auto& chart = open.find<ChartView>("bullets");

    Q_EMIT chart.spotActivated({"second"}, {});
    CHECK(open.lastPlace().component == ComponentId{"second"});
    CHECK(open.lastPlace().actor == ActorId{"a"});

    Q_EMIT chart.spotActivated({"second"}, {"b"});
    CHECK(open.lastPlace().actor == ActorId{"b"});
}

TEST_CASE("A checked component is marked, and said to be checked", "[overview][window]") {
    OpenOverview open;
    open.document->setChecked({{"first"}, {"a"}}, true);
    const auto rows = [&] {
        return std::get<report::BulletChart>(open.find<ChartView>("bullets").chart()).rows;
    };
    CHECK(rows()[0].coverage == "0%");

    open.document->setChecked({{"first"}, {"b"}}, true);

    CHECK(rows()[0].coverage == "✓ 0%");
    CHECK(rows()[0].spoken.ends_with(", checked"));
    CHECK(rows()[1].coverage == "0%");
}

TEST_CASE("The last changes are told, the newest first, and lead to all of them",
          "[overview][window]") {
    OpenOverview open;
    open.document->setAnswer({"first-first.cap"}, answered(3));

    QStringList shown;
    for (const QLabel* label : open.page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(QStringLiteral("answer 1.1.1, A"))) {
            shown << label->text();
        }
    }
    CHECK(shown.size() == 1);
    open.find<LinkButton>("allChanges").click();
    CHECK(open.lastPlace().page == PageId::History);
}

TEST_CASE("Out of sight the page does not count; it is right when it is seen again",
          "[overview][window]") {
    OpenOverview open;
    open.page.hide();

    open.document->setAnswer({"first-first.cap"}, answered(3));
    CHECK(open.find<QPushButton>("continue").text() == QStringLiteral("Continue with 1.1.1"));
    open.page.show();
    CHECK(open.find<QPushButton>("continue").text() == QStringLiteral("Continue with 1.1.2"));
}
