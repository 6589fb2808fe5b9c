#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/pages/backups_dialog.h"
#include "app/platform/backup_folder.h"
#include "app/widgets/message_bar.h"
#include "core/store/backup.h"
#include "tests/app/pages/opened_window.h"

using namespace kordon;
using namespace kordon::tests;

namespace {

/// A folder of backups for one test.
struct BackupsHere {
    TemporaryFolder folder;

    QByteArray before = qgetenv("KORDON_BACKUPS");

    BackupsHere() { qputenv("KORDON_BACKUPS", textOf(folder.path()).toUtf8()); }
    BackupsHere(const BackupsHere&) = delete;
    BackupsHere& operator=(const BackupsHere&) = delete;
    ~BackupsHere() { qputenv("KORDON_BACKUPS", before); }
};

BackupsDialog* dialogOf(const Opened& opened) {
    QApplication::processEvents();
    return opened.window->findChild<BackupsDialog*>();
}

template <class Widget>
Widget* part(const BackupsDialog& dialog, const char* name) {
    auto* widget = dialog.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(widget);
    return widget;
}

} // namespace

TEST_CASE("Opening a file makes a backup, once for each state of it", "[window][backup]") {
    const BackupsHere here;
    Opened opened;
    CHECK(backupsOf(opened.folder / "f.kordon", backupFolder())->size() == 1);

    opened.open();
    CHECK(backupsOf(opened.folder / "f.kordon", backupFolder())->size() == 1);
}

TEST_CASE("A backup that cannot be made is told", "[window][backup]") {
    const BackupsHere here;
    writeText(here.folder / "file", "in the way");
    qputenv("KORDON_BACKUPS", textOf(here.folder / "file").toUtf8());
    const Opened opened;

    CHECK(opened.find<MessageBar>("messageBar")
              ->message()
              .contains(QStringLiteral("No backup was made")));
}

TEST_CASE("The backups of the open file are shown with what they hold", "[window][backup]") {
    const BackupsHere here;
    const Opened opened;
    for (QAction* action : opened.window->findChildren<QAction*>()) {
        if (action->text().remove(u'&') == QStringLiteral("Backups…")) {
            action->trigger();
        }
    }

    const BackupsDialog* dialog = dialogOf(opened);

    REQUIRE(dialog);
    CHECK(part<QTableWidget>(*dialog, "backupsTable")->rowCount() == 1);
    CHECK(part<QPlainTextEdit>(*dialog, "backupPreview")
              ->toPlainText()
              .contains(QStringLiteral("Assessment 2025")));
    CHECK(part<QPushButton>(*dialog, "backupRestore")->isEnabled());
    CHECK_FALSE(part<QPushButton>(*dialog, "backupRecover")->isVisible());
}

TEST_CASE("A damaged file is refused with a way out", "[window][backup]") {
    const BackupsHere here;
    Opened opened;
    const auto damaged = opened.folder / "damaged.kordon";
    std::filesystem::copy_file(opened.folder / "f.kordon", damaged);
    std::filesystem::resize_file(damaged, std::filesystem::file_size(damaged) - 4096);
    opened.window->openFile(textOf(damaged));
    CHECK(opened.find<MessageBar>("messageBar")->message().contains(QStringLiteral("cut short")));

    opened.find<QPushButton>("messageButton")->click();
    const BackupsDialog* dialog = dialogOf(opened);

    REQUIRE(dialog);
    CHECK(part<QPushButton>(*dialog, "backupRecover")->isVisible());
}
