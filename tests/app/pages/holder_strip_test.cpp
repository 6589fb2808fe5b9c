#include <QLabel>
#include <QPushButton>

#include "app/pages/holder_strip.h"
#include "tests/app/pages/opened_window.h"
#include "tests/support/other_program.h"

using namespace kordon;
using namespace kordon::tests;

namespace {

/// The window anew, while another program has the file.
void openBeside(Opened& opened, const QJsonObject& words) {
    opened.window.reset();
    OtherProgram::putLock(opened.folder / "f.kordon", words);
    opened.open();
}

} // namespace

TEST_CASE("A second window reads, says who edits, and edits when the file is free",
          "[window][lock]") {
    Opened opened;
    const HolderStrip* strip = opened.window->findChild<HolderStrip*>();
    REQUIRE(strip);
    CHECK(strip->isHidden());

    OtherProgram other;
    openBeside(opened, other.lockWords());
    opened.show(PageId::Gaps);
    strip = opened.window->findChild<HolderStrip*>();
    CHECK(strip->isVisible());
    const auto* text = opened.find<QLabel>("holderText");
    CHECK(text->text().contains(QStringLiteral("ганна")));
    CHECK(text->text().contains(QStringLiteral("pc-7")));
    CHECK(text->textFormat() == Qt::PlainText);
    auto* button = opened.find<QPushButton>("holderButton");
    CHECK(button->isHidden());
    CHECK(opened.window->document()->isFileReadOnly());

    other.kill();
    opened.window->document()->look();
    CHECK(text->text() == QStringLiteral("The file is free now."));
    REQUIRE(button->isVisible());
    button->click();
    QApplication::processEvents();
    CHECK_FALSE(opened.window->document()->isFileReadOnly());
    CHECK(strip->isHidden());
    CHECK(opened.find<PageStack>("pageStack")->here().page == PageId::Gaps);
}

TEST_CASE("A window takes a file over from another computer after a question", "[window][lock]") {
    Opened opened;
    const OtherProgram other;
    QJsonObject words = other.lockWords();
    words[QStringLiteral("machine")] = QStringLiteral("x");
    openBeside(opened, words);
    opened.find<QPushButton>("holderButton")->click();
    CHECK(opened.window->document()->isFileReadOnly());
    const HolderStrip* strip = opened.window->findChild<HolderStrip*>();
    strip->findChild<QPushButton*>(QStringLiteral("confirmYes"))->click();
    QApplication::processEvents();
    CHECK_FALSE(opened.window->document()->isFileReadOnly());

    OtherProgram::putLock(opened.folder / "f.kordon", words); // and loses it again
    opened.window->document()->look();
    QApplication::processEvents();
    CHECK(opened.window->document()->isFileReadOnly());
    CHECK(strip->isVisible());
}
