#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "app/document/document.h"
#include "app/pages/new_assessment_dialog.h"
#include "app/platform/paths.h"
#include "app/widgets/message_bar.h"
#include "tests/app/pages/opened_window.h"

#include <catch2/catch.hpp>

using namespace kordon;
using namespace kordon::tests;

namespace {

/// The window on a file with one answered year; an entry of the assessment menu brings the dialog.
struct Asked : Opened {
    Asked() {
        window->document()->setAnswer({"first-first.cap"}, answered(3));
        window->document()->setAnswer({"first-first.rea"}, answered(2));
    }

    [[nodiscard]] QDialog* ask(const char* command, const char* name) const {
        find<QAction>(command)->trigger();
        QApplication::processEvents();
        return find<QDialog>(name);
    }

    template <class Widget>
    static Widget* in(QDialog* dialog, const char* name) {
        auto* widget = dialog->findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
};

} // namespace

TEST_CASE("The next year is proposed, else this one", "[desk]") {
    const auto named = [](const char* id) {
        return nextAssessmentName({AssessmentHeading{.id = {id}}});
    };
    CHECK(named("2025") == QStringLiteral("2026"));
    CHECK(named("2025-autumn").size() == 4);
    CHECK(nextAssessmentName({AssessmentHeading{.id = {"2026"}},
                              AssessmentHeading{.id = {"2025"}}}) == QStringLiteral("2027"));
}

TEST_CASE("A new year is made from the open one, with its answers waiting", "[desk]") {
    const Asked asked;
    QDialog* dialog = asked.ask("New assessment…", "newAssessment");
    CHECK(Asked::in<QLineEdit>(dialog, "assessmentName")->text() == QStringLiteral("2026"));
    CHECK(Asked::in<QComboBox>(dialog, "assessmentFrom")->currentText() == QStringLiteral("2025"));

    Asked::in<QPushButton>(dialog, "createAssessment")->click();
    QApplication::processEvents();

    CHECK(asked.window->document()->assessment().id == AssessmentId{"2026"});
    CHECK(asked.window->document()->assessment().carried.size() == 2);
    CHECK(asked.window->findChild<MessageBar*>()->message().contains(QStringLiteral("2")));
}

TEST_CASE("A new year starts from the newest assessment, whichever is open, and says from which",
          "[desk]") {
    const Asked asked;
    Document& document = *asked.window->document();
    REQUIRE(document.copyAssessment({"2025"}, {{"2026"}, ""}, false, smallPack()));
    document.chooseAssessment({"2025"});

    QDialog* dialog = asked.ask("New assessment…", "newAssessment");
    CHECK(Asked::in<QComboBox>(dialog, "assessmentFrom")->currentText() == QStringLiteral("2026"));
    Asked::in<QPushButton>(dialog, "createAssessment")->click();
    QApplication::processEvents();

    CHECK(asked.window->findChild<MessageBar*>()->message().contains(
        QStringLiteral("2027 is made from 2026")));
}

TEST_CASE("Who starts from an older questionnaire than the file knows is warned", "[desk]") {
    const Asked asked;
    Document& document = *asked.window->document();
    Pack later = smallPack();
    later.version = "1.10";
    REQUIRE(document.addAssessment({{"2026"}, ""}, later));

    QDialog* dialog = asked.ask("New assessment…", "newAssessment");
    auto* warning = Asked::in<QLabel>(dialog, "olderQuestionnaire");
    CHECK(warning->text().isEmpty());
    auto* from = Asked::in<QComboBox>(dialog, "assessmentFrom");
    from->setCurrentIndex(from->findText(QStringLiteral("2025")));

    CHECK(warning->text().contains(QStringLiteral("2026")));
    CHECK(warning->text().contains(QStringLiteral("1.10")));
}

TEST_CASE("A new year may be made without answers, or start empty", "[desk]") {
    const Asked asked;
    const bool isEmpty = GENERATE(false, true);
    QDialog* dialog = asked.ask("New assessment…", "newAssessment");
    if (isEmpty) {
        auto* from = Asked::in<QComboBox>(dialog, "assessmentFrom");
        from->setCurrentIndex(from->count() - 1);
        CHECK_FALSE(Asked::in<QCheckBox>(dialog, "withAnswers")->isEnabled());
    } else {
        Asked::in<QCheckBox>(dialog, "withAnswers")->setChecked(false);
    }

    Asked::in<QPushButton>(dialog, "createAssessment")->click();

    CHECK(asked.window->document()->assessment().id == AssessmentId{"2026"});
    CHECK(asked.window->document()->assessment().carried.empty());
}

TEST_CASE("A name that is taken is told of at its field, and nothing is made", "[desk]") {
    const Asked asked;
    QDialog* dialog = asked.ask("New assessment…", "newAssessment");

    Asked::in<QLineEdit>(dialog, "assessmentName")->setText(QStringLiteral("2025"));

    CHECK_FALSE(Asked::in<QPushButton>(dialog, "createAssessment")->isEnabled());
    CHECK_FALSE(Asked::in<QLabel>(dialog, "assessmentNameFault")->text().isEmpty());
}

TEST_CASE("What a move would make of the assessment is shown before it is done", "[desk]") {
    const Asked asked;
    QDialog* dialog = asked.ask("Move to another questionnaire…", "moveAssessment");

    // The shipped questionnaire asks none of the small pack's questions.
    CHECK(Asked::in<QLabel>(dialog, "whatMoves")->text().contains(QStringLiteral("history): 2")));
    CHECK(Asked::in<QTreeWidget>(dialog, "packDifferences")->topLevelItemCount() > 2);
    CHECK(asked.window->document()->pack().version == smallPack().version);

    Asked::in<QPushButton>(dialog, "moveNow")->click();
    CHECK(asked.window->document()->pack().id == "eibm");
    asked.window->document()->undo();
    CHECK(asked.window->document()->pack() == smallPack());
    CHECK(asked.window->document()->assessment().answers.size() == 2);
}

TEST_CASE("A folder without a questionnaire is told of, and nothing can be moved", "[desk]") {
    const Asked asked;
    QDialog* dialog = asked.ask("Move to another questionnaire…", "moveAssessment");
    auto* which = Asked::in<QComboBox>(dialog, "packChoice");
    which->setCurrentIndex(which->count() - 1);
    Q_EMIT which->activated(which->currentIndex());
    auto* folder = Asked::in<QLineEdit>(dialog, "packFolder");
    folder->setText(textOf(asked.folder.path()));
    Q_EMIT folder->editingFinished();

    CHECK(Asked::in<QLabel>(dialog, "packFault")->text().contains(QStringLiteral("pack.yaml")));
    CHECK_FALSE(Asked::in<QPushButton>(dialog, "moveNow")->isEnabled());
}
