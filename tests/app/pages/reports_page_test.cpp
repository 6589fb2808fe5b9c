#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include "app/widgets/link_button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/page_view.h"
#include "tests/app/pages/opened_window.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr int kMarginOfPatience = 20'000; // milliseconds; only a failure takes as long

/// The window on its reports, with the pages made.
struct Reports : Opened {
    Reports() {
        show(PageId::Reports);
        waitForPages();
    }

    [[nodiscard]] PageView* view() const { return find<PageView>("pageView"); }
    [[nodiscard]] Document* document() const { return window->document(); }

    void waitForPages() const {
        REQUIRE(QTest::qWaitFor([&] { return view()->count() > 0; }, kMarginOfPatience));
    }

    /// Until edits that have been made are on the pages.
    void waitForOtherPages(int before) const {
        REQUIRE(QTest::qWaitFor([&] { return view()->count() != before; }, kMarginOfPatience));
    }

    void choose(const char* name) const {
        auto* box = find<QComboBox>("profile");
        const int row = box->findData(QString::fromUtf8(name));
        REQUIRE(row >= 0);
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    }

    void tick(const char* list, int row) const {
        QListWidgetItem* item = find<QListWidget>(list)->item(row);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    }

    [[nodiscard]] std::vector<std::string> ownNames() const {
        std::vector<std::string> names;
        const auto own = document()->reportProfiles();
        for (const ReportProfile& each : *own) {
            names.push_back(each.name);
        }
        return names;
    }

    /// An own profile that is chosen.
    void make(const char* name) const {
        find<QPushButton>("copyProfile")->click();
        find<QLineEdit>("profileName")->setText(QString::fromUtf8(name));
        find<QPushButton>("applyProfileName")->click();
    }

    [[nodiscard]] QString message() const { return find<MessageBar>("messageBar")->message(); }
};

} // namespace

TEST_CASE("Choosing a profile shows its pages and names it in the menu", "[reports_page]") {
    const Reports reports;
    const int full = reports.view()->count();

    reports.choose("chair");

    CHECK(reports.document()->profile().name == "chair");
    reports.waitForOtherPages(full);
    CHECK(reports.view()->count() < full);
    CHECK(reports.find<QAction>("Print the report…")
              ->text()
              .contains(QStringLiteral("“For the chair”")));
}

TEST_CASE("A change to a shipped profile makes a copy in the file, and undo takes it back",
          "[reports_page]") {
    const Reports reports;
    const int full = reports.view()->count();

    reports.tick("profileParts", 0);

    CHECK(reports.ownNames() == std::vector<std::string>{"Full report (own)"});
    CHECK(reports.document()->profile().name == "Full report (own)");
    CHECK_FALSE(reports.document()->profile().parts.contains(ReportPart::DocumentData));
    reports.waitForOtherPages(full);
    reports.trigger("Ctrl+Z");
    CHECK(reports.ownNames().empty());
    CHECK(reports.find<QComboBox>("profile")->currentData() == QStringLiteral("full"));
    CHECK(reports.find<QListWidget>("profileParts")->item(0)->checkState() == Qt::Checked);
}

TEST_CASE("What is typed goes into the file once typing rests, as one edit", "[reports_page]") {
    const Reports reports;
    reports.make("A");
    const auto before = reports.document()->workspace().historyHeadings()->size();

    QTest::keyClicks(reports.find<QLineEdit>("profileMarking"), QStringLiteral("<b>Limited</b>"));

    CHECK(reports.document()->profile().marking.empty());
    CHECK(QTest::qWaitFor([&] { return !reports.document()->profile().marking.empty(); }, 3000));
    CHECK(reports.document()->profile().marking == "<b>Limited</b>");
    CHECK(reports.document()->workspace().historyHeadings()->size() == before + 1);
}

TEST_CASE("What is typed goes into the file before the page is left", "[reports_page]") {
    const Reports reports;
    reports.make("A");

    QTest::keyClicks(reports.find<QPlainTextEdit>("profileConclusions"), QStringLiteral("One"));
    reports.show(PageId::Gaps);

    CHECK(reports.document()->profile().conclusions == "One");
}

TEST_CASE("Signatories are added, written, moved and removed", "[reports_page]") {
    const Reports reports;
    reports.make("A");
    auto* table = reports.find<QTableWidget>("signatories");
    reports.find<QPushButton>("addSignatory")->click();
    reports.find<QPushButton>("addSignatory")->click();
    table->item(0, 0)->setText(QStringLiteral("Secretary"));
    table->item(1, 1)->setText(QStringLiteral("Olena KOVAL"));

    table->setCurrentCell(1, 0);
    reports.find<QToolButton>("moveSignatoryUp")->click();

    CHECK(reports.document()->profile().signatories ==
          std::vector<Signatory>{{"", "Olena KOVAL"}, {"Secretary", ""}});
    reports.find<QPushButton>("removeSignatory")->click();
    CHECK(reports.document()->profile().signatories == std::vector<Signatory>{{"Secretary", ""}});
}

TEST_CASE("The report may be in both languages and of some components", "[reports_page]") {
    const Reports reports;
    reports.make("A");

    reports.tick("profileComponents", 0);
    auto* language = reports.find<QComboBox>("profileLanguage");
    language->setCurrentIndex(language->findData(QStringLiteral("uk en")));
    Q_EMIT language->activated(language->currentIndex());

    CHECK(reports.document()->profile().components == std::set<ComponentId>{{"second"}});
    CHECK(reports.document()->profile().languages == std::vector<std::string>{"uk", "en"});
}

TEST_CASE("What is ticked is in the report: all at first, one at the least, and all again",
          "[reports_page]") {
    const Reports reports;
    reports.make("A");
    auto* list = reports.find<QListWidget>("profileComponents");
    const auto isTicked = [&](int row) {
        return list->item(row)->checkState() == Qt::Checked;
    };
    const auto chosen = [&] {
        return reports.document()->profile().components;
    };
    REQUIRE(list->count() == 2);
    CHECK(isTicked(0));
    CHECK(isTicked(1));
    CHECK(chosen().empty());

    list->setCurrentRow(1);
    reports.find<QPushButton>("onlyComponents")->click();
    CHECK_FALSE(isTicked(0));
    CHECK(chosen() == std::set<ComponentId>{{"second"}});
    reports.tick("profileComponents", 1);
    CHECK(isTicked(1));
    CHECK(chosen() == std::set<ComponentId>{{"second"}});

    reports.find<QPushButton>("allComponents")->click();
    CHECK(isTicked(0));
    CHECK(chosen().empty());
}

TEST_CASE("F6 goes from the profile over what it says to the pages and the checks",
          "[reports_page]") {
    const Reports reports;
    reports.window->activateWindow();
    reports.find<QComboBox>("profile")->setFocus();

    reports.trigger("F6");
    CHECK(reports.find<QTabWidget>("profilePanel")->isAncestorOf(QApplication::focusWidget()));
    reports.trigger("F6");
    CHECK(reports.find<QComboBox>("chapter")->parentWidget()->isAncestorOf(
        QApplication::focusWidget()));
    reports.trigger("F6");
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("concern"));
    reports.trigger("Shift+F6");
    reports.trigger("Shift+F6");
    CHECK(reports.find<QTabWidget>("profilePanel")->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("A name that is taken is refused beside its field", "[reports_page]") {
    const Reports reports;
    reports.make("A");
    reports.choose("full");

    for (const char* taken : {"A", "Full report", "gaps", " "}) {
        CAPTURE(taken);
        reports.make(taken);
        CHECK_FALSE(reports.find<QLabel>("profileNameFault")->text().isEmpty());
        CHECK(reports.ownNames() == std::vector<std::string>{"A"});
    }
}

TEST_CASE("A profile is renamed, deleted, and offered back", "[reports_page]") {
    const Reports reports;
    reports.make("A");
    reports.find<QPushButton>("renameProfile")->click();
    reports.find<QLineEdit>("profileName")->setText(QStringLiteral("B"));
    reports.find<QPushButton>("applyProfileName")->click();
    CHECK(reports.ownNames() == std::vector<std::string>{"B"});

    reports.window->activateWindow();
    reports.find<QPushButton>("removeProfile")->setFocus();
    reports.find<QPushButton>("removeProfile")->click();
    CHECK(reports.ownNames().empty());
    CHECK(reports.find<QComboBox>("profile")->hasFocus());
    CHECK(reports.message().contains(QStringLiteral("“B”")));
    CHECK(reports.find<QComboBox>("profile")->currentData() == QStringLiteral("full"));

    reports.find<MessageBar>("messageBar")->findChild<QPushButton*>()->click();
    CHECK(reports.ownNames() == std::vector<std::string>{"B"});
    CHECK(reports.find<QComboBox>("profile")->currentData() == QStringLiteral("B"));
}

TEST_CASE("Undo within a text of a profile takes back what was typed, as one step",
          "[reports_page]") {
    const Reports reports;
    reports.make("A");
    reports.window->activateWindow();
    for (const char* name : {"profileMarking", "profileConclusions"}) {
        CAPTURE(name);
        auto* field = reports.find<QWidget>(name);
        field->setFocus();
        const auto edits = [&] {
            return reports.document()->workspace().historyHeadings()->size();
        };
        const auto before = edits();

        QTest::keyClicks(field, QStringLiteral("One two"));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);

        CHECK(reports.document()->profile().marking.empty());
        CHECK(reports.document()->profile().conclusions.empty());
        CHECK(edits() == before + 2); // what was typed, and its undo
        CHECK(reports.message() == QStringLiteral("Undone: report profile A"));
        CHECK(field->hasFocus());
        reports.show(PageId::Gaps);
        CHECK(edits() == before + 2);
        reports.show(PageId::Reports);
    }
}

TEST_CASE("An undone copy of a profile leads back to the one that it was copied from",
          "[reports_page]") {
    const Reports reports;
    reports.choose("chair");
    reports.make("A");
    reports.make("B");

    reports.trigger("Ctrl+Z");
    CHECK(reports.find<QComboBox>("profile")->currentData() == QStringLiteral("A"));
    reports.trigger("Ctrl+Z");
    CHECK(reports.find<QComboBox>("profile")->currentData() == QStringLiteral("chair"));
    reports.trigger("Ctrl+Y");
    reports.trigger("Ctrl+Y");
    CHECK(reports.find<QComboBox>("profile")->currentData() == QStringLiteral("B"));
}

TEST_CASE("An edit that is undone out of sight is named, and shown when that is asked for",
          "[reports_page]") {
    const Reports reports;
    reports.document()->setAnswer({"first-first.cap"}, answered(3));
    reports.make("A");

    reports.trigger("Ctrl+Z");
    CHECK(reports.message() == QStringLiteral("Undone: report profile A"));
    CHECK_FALSE(reports.find<QPushButton>("messageButton")->isVisible());
    reports.trigger("Ctrl+Z");
    CHECK(reports.message() == QStringLiteral("Undone: answer 1.1.1, A"));
    REQUIRE(reports.find<QPushButton>("messageButton")->isVisible());
    CHECK(reports.find<PageStack>("pageStack")->here().page == PageId::Reports);

    reports.find<QPushButton>("messageButton")->click();

    CHECK(reports.find<PageStack>("pageStack")->here().question == QuestionId{"first-first.cap"});
    reports.trigger("Ctrl+Y");
    CHECK(reports.message() == QStringLiteral("Done again: answer 1.1.1, A"));
    CHECK_FALSE(reports.find<QPushButton>("messageButton")->isVisible());
}

TEST_CASE("While an agreed assessment is open, profiles, texts and signatories can be edited",
          "[reports_page]") {
    const Reports reports;
    REQUIRE(reports.document()->agreeAssessment({"2025"}, "Olena KOVAL"));
    QApplication::processEvents();

    CHECK_FALSE(
        reports.find<QLabel>("profileState")->text().contains(QStringLiteral("only be read")));
    reports.make("A");
    QTest::keyClicks(reports.find<QLineEdit>("profileRegistration"), QStringLiteral("7/25"));
    reports.find<QPushButton>("addSignatory")->click();

    reports.show(PageId::Gaps);
    CHECK(reports.document()->profile().registration == "7/25");
    CHECK(reports.document()->profile().signatories.size() == 1);
}

TEST_CASE("A file that may only be read says so, and nothing of its profiles can be edited",
          "[reports_page]") {
    Reports reports;
    reports.make("A");
    reports.window->close();
    // Which of two names would be edited, nobody can say.
    std::filesystem::create_hard_link(reports.folder / "f.kordon", reports.folder / "g.kordon");
    reports.open();
    reports.show(PageId::Reports);

    CHECK(reports.find<QLabel>("profileState")->text().contains(QStringLiteral("only be read")));
    CHECK_FALSE(reports.find<QPushButton>("copyProfile")->isEnabled());
    CHECK_FALSE(reports.find<QPushButton>("addSignatory")->isEnabled());
    CHECK(reports.find<QLineEdit>("profileRegistration")->isReadOnly());
}

TEST_CASE("A shipped profile is neither renamed nor deleted", "[reports_page]") {
    const Reports reports;

    CHECK_FALSE(reports.find<QPushButton>("renameProfile")->isEnabled());
    CHECK_FALSE(reports.find<QPushButton>("removeProfile")->isEnabled());
    CHECK(reports.find<QPushButton>("copyProfile")->isEnabled());
}

TEST_CASE("What would embarrass the author is listed and leads to where it is mended",
          "[reports_page]") {
    const Reports reports;
    Answer flagged = answered(3);
    flagged.isFlagged = true;
    reports.document()->setAnswer({"first-second.rea"}, flagged);
    const auto links = [&] {
        return reports.window->findChildren<LinkButton*>(QStringLiteral("concern"));
    };
    const auto linkTo = [&](const char* part) -> LinkButton* {
        for (LinkButton* link : links()) {
            if (link->isVisible() && link->text().contains(QString::fromUtf8(part))) {
                return link;
            }
        }
        return nullptr;
    };
    REQUIRE(QTest::qWaitFor([&] { return linkTo("another look: 1"); }, kMarginOfPatience));
    CHECK(reports.find<QLabel>("concernCount")->text().startsWith(QStringLiteral("Check (")));

    linkTo("no conclusions")->click();
    CHECK(reports.find<QPlainTextEdit>("profileConclusions")->isVisible());
    linkTo("named to sign")->click();
    CHECK(reports.find<QTableWidget>("signatories")->isVisible());
    linkTo("another look: 1")->click();
    CHECK(reports.find<PageStack>("pageStack")->here().question == QuestionId{"first-second.rea"});
}

TEST_CASE("An answer that is given is on the pages, and the page in sight stays",
          "[reports_page]") {
    const Reports reports;
    reports.choose("actor"); // open questions are listed: one answer fewer changes the pages
    REQUIRE(QTest::qWaitFor([&] { return reports.find<QLabel>("previewState")->isHidden(); },
                            kMarginOfPatience));
    reports.view()->goTo(2);
    const QImage before = reports.view()->grab().toImage();

    reports.document()->setAnswer({"first-first.cap"}, answered(4));

    CHECK(QTest::qWaitFor([&] { return reports.view()->grab().toImage() != before; },
                          kMarginOfPatience));
    CHECK(reports.view()->page() == 2);
}

TEST_CASE("Pages are gone to by number and by chapter", "[reports_page]") {
    const Reports reports;

    reports.find<QSpinBox>("page")->setValue(3);
    CHECK(reports.view()->page() == 3);
    auto* chapter = reports.find<QComboBox>("chapter");
    chapter->setCurrentIndex(chapter->count() - 1);
    Q_EMIT chapter->activated(chapter->currentIndex());

    CHECK(reports.view()->page() == chapter->currentData().toInt());
    CHECK(reports.find<QSpinBox>("page")->value() == reports.view()->page());
}

TEST_CASE("In black and white the preview has no colour", "[reports_page]") {
    const Reports reports;
    const auto hasColour = [&] {
        const QImage seen = reports.view()->viewport()->grab().toImage();
        for (int y = 0; y < seen.height(); ++y) {
            const QColor pixel = seen.pixelColor(seen.width() / 2, y);
            if (pixel.saturation() > 60) {
                return true;
            }
        }
        return false;
    };
    REQUIRE(hasColour()); // the rule and the marking of the title page

    reports.find<QCheckBox>("blackAndWhite")->setChecked(true);

    CHECK_FALSE(hasColour());
}

TEST_CASE("The profile is remembered with the file", "[reports_page]") {
    Reports reports;
    reports.make("Для керівника");

    reports.window->close();
    reports.open();

    CHECK(reports.window->document()->profile().name == "Для керівника");
}

TEST_CASE("The report is saved and printed with the chosen profile, as many pages as are shown",
          "[reports_page]") {
    const Reports reports;
    const int full = reports.view()->count();
    reports.choose("gaps");
    reports.waitForOtherPages(full);
    const QString pages = QString::number(reports.view()->count());

    reports.find<QPushButton>("saveReport")->click();
    CHECK(QTest::qWaitFor(
        [&] { return reports.message().contains(QStringLiteral("pages: %1,").arg(pages)); },
        kMarginOfPatience));
    reports.find<QPushButton>("printReport")->click();
    CHECK(QTest::qWaitFor(
        [&] { return reports.message() == QStringLiteral("Sent to the printer, pages: ") + pages; },
        kMarginOfPatience));
}
