#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/widgets/message_bar.h"

#include <catch2/catch.hpp>

using namespace kordon;

namespace {

struct Shown {
    QWidget window;
    MessageBar bar{&window};

    Shown() { window.show(); }

    [[nodiscard]] QPushButton* button() const {
        return bar.findChild<QPushButton*>(QStringLiteral("messageButton"));
    }
};

} // namespace

TEST_CASE("The button of a message does what it says and takes the message away", "[message_bar]") {
    Shown shown;
    int done = 0;
    shown.bar.showNote(QStringLiteral("removed"), QStringLiteral("Restore"), [&done] { ++done; });

    CHECK(shown.button()->text() == QStringLiteral("Restore"));
    shown.button()->click();

    CHECK(done == 1);
    CHECK(shown.bar.message().isEmpty());
}

TEST_CASE("A message that takes another's place has no button of the other", "[message_bar]") {
    Shown shown;
    shown.bar.showNote(QStringLiteral("removed"), QStringLiteral("Restore"), [] {});
    shown.bar.showError(QStringLiteral("not saved"));

    CHECK(shown.bar.message() == QStringLiteral("not saved"));
    CHECK_FALSE(shown.button()->isVisible());
    CHECK(shown.bar.accessibleName() == QStringLiteral("not saved"));
}

TEST_CASE("Escape dismisses the message that has the focus", "[message_bar]") {
    Shown shown;
    shown.bar.showNote(QStringLiteral("note"));

    QTest::keyClick(shown.bar.findChild<QToolButton*>(), Qt::Key_Escape);

    CHECK(shown.bar.message().isEmpty());
}
