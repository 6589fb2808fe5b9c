#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/pages/new_passphrase_dialog.h"
#include "app/pages/passphrase_dialog.h"
#include "app/pages/recent_files.h"
#include "app/pages/window_menus.h"
#include "app/widgets/message_bar.h"
#include "core/store/sealing.h"
#include "tests/app/pages/opened_window.h"

using namespace kordon;
using namespace kordon::tests;

namespace {

constexpr secrecy::KeyCost kCheap{1, 8192};

/// A window whose prompts answer with these passphrases, on a file locked with "right".
struct LockedWindow {
    TemporaryFolder folder;
    QString file = textOf(folder / "f.kordon");
    ScriptedPrompts* prompts = new ScriptedPrompts;
    std::unique_ptr<MainWindow> window;

    LockedWindow() {
        setWindowLanguage("en");
        QSettings().clear();
        REQUIRE(Workspace::create(
            folder / "f.kordon", smallPack(), {{"2025"}, "Canary"}, false, stamp()));
        REQUIRE(setPassphrase(folder / "f.kordon", secrecy::Secret("right"), kCheap));
        window = std::make_unique<MainWindow>(std::unique_ptr<Prompts>(prompts));
    }

    void open(std::vector<std::string> passphrases) {
        prompts->m_passphrases = std::move(passphrases);
        window->openFile(file);
    }

    void trigger(const char* name) const {
        auto* action = window->findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(action);
        REQUIRE(action->isEnabled());
        action->trigger();
    }

    QString message() const { return window->findChild<MessageBar*>()->message(); }
};

} // namespace

TEST_CASE("The window asks for a passphrase until it is right", "[window][secrecy]") {
    LockedWindow locked;

    locked.open({"wrong", "right"});

    REQUIRE(locked.window->document());
    CHECK(locked.prompts->m_attempts ==
          std::vector{PassphraseAttempt::First, PassphraseAttempt::AfterWrong});
}

TEST_CASE("Who gives up keeps the window as it is", "[window][secrecy]") {
    LockedWindow locked;

    locked.open({"wrong"});

    CHECK_FALSE(locked.window->document());
    CHECK(locked.message().isEmpty());
}

TEST_CASE("A changed file is told as such after the right passphrase", "[window][secrecy]") {
    LockedWindow locked;
    std::string content = readText(locked.folder / "f.kordon");
    content.back() = static_cast<char>(content.back() ^ 1);
    writeText(locked.folder / "f.kordon", content);

    locked.open({"right"});

    CHECK_FALSE(locked.window->document());
    CHECK(locked.message().contains(QStringLiteral("not as Kordon has sealed it")));
}

TEST_CASE("Of a locked file the settings keep nothing but its name", "[window][secrecy]") {
    LockedWindow locked;
    locked.open({"right"});
    locked.window->closeFile();

    CHECK(recentFiles().at(0).path == locked.file);
    CHECK(recentFiles().at(0).title.isEmpty());
    CHECK_FALSE(placeIn(locked.file));
    CHECK(profileIn(locked.file).empty());
    locked.open({});
    CHECK_FALSE(locked.window->document()); // the key went with the file
}

TEST_CASE("The menu locks a file, changes its passphrase and takes it off", "[window][secrecy]") {
    LockedWindow locked;
    locked.open({"right"});
    locked.prompts->m_newPassphrase = "other";
    locked.trigger("Lock with a passphrase…");
    REQUIRE(locked.window->document());
    CHECK(locked.message().contains(QStringLiteral("new passphrase alone")));
    CHECK(*unlock(locked.folder / "f.kordon", secrecy::Secret("right")) == nullptr);

    locked.trigger("Remove the passphrase…");
    REQUIRE(locked.window->document());
    CHECK_FALSE(isSealed(locked.folder / "f.kordon"));

    locked.trigger("Lock with a passphrase…");
    REQUIRE(locked.window->document());
    CHECK(isSealed(locked.folder / "f.kordon"));
    CHECK(locked.message().contains(QStringLiteral("are locked with the passphrase")));
}

TEST_CASE("A file is locked once the passphrase was typed twice alike and the loss understood",
          "[window][secrecy]") {
    setWindowLanguage("en");
    NewPassphraseDialog dialog(NewPassphraseFor::OpenFile, nullptr);
    auto* first = dialog.findChild<QLineEdit*>(QStringLiteral("newPassphrase"));
    auto* again = dialog.findChild<QLineEdit*>(QStringLiteral("newPassphraseAgain"));
    auto* lock = dialog.findChild<QPushButton*>(QStringLiteral("lockFile"));
    auto* strength = dialog.findChild<QLabel*>(QStringLiteral("passphraseStrength"));
    auto* understood = dialog.findChild<QCheckBox*>(QStringLiteral("understood"));
    CHECK(first->echoMode() == QLineEdit::Password);

    first->setText(QStringLiteral("short"));
    CHECK(strength->text().startsWith(QStringLiteral("Take at least")));
    first->setText(QStringLiteral("four words that differ"));
    CHECK(strength->text().startsWith(QStringLiteral("Long enough")));
    again->setText(QStringLiteral("four words"));
    understood->setChecked(true);
    CHECK_FALSE(lock->isEnabled());
    again->setText(first->text());
    CHECK(lock->isEnabled());
    understood->setChecked(false);
    CHECK_FALSE(lock->isEnabled());
    CHECK(dialog.takePassphrase().bytes().size() == 22);
    CHECK(first->text().isEmpty());
    CHECK(again->text().isEmpty());
}

TEST_CASE("The same letters are the same passphrase however they are composed",
          "[window][secrecy]") {
    const QString composed = QString::fromUtf8("Київ");
    PassphraseDialog one(QStringLiteral("f"), PassphraseAttempt::First, nullptr);
    PassphraseDialog other(QStringLiteral("f"), PassphraseAttempt::AfterWrong, nullptr);
    one.findChild<QLineEdit*>()->setText(composed);
    other.findChild<QLineEdit*>()->setText(composed.normalized(QString::NormalizationForm_D));

    const secrecy::Secret first = one.takePassphrase();
    const secrecy::Secret second = other.takePassphrase();

    CHECK(std::ranges::equal(first.bytes(), second.bytes()));
}

TEST_CASE("Of a locked file that was changed the backups open with its passphrase",
          "[window][secrecy][backup]") {
    LockedWindow locked;
    const QByteArray before = qgetenv("KORDON_BACKUPS");
    qputenv("KORDON_BACKUPS", QByteArray::fromStdString((locked.folder / "backups").string()));
    locked.open({"right"}); // makes a backup
    locked.window->closeFile();
    std::string content = readText(locked.folder / "f.kordon");
    content.at(40) = static_cast<char>(content.at(40) ^ 1); // in the lock
    writeText(locked.folder / "f.kordon", content);
    locked.open({"right"}); // nobody asks for it: no passphrase opens the file
    CHECK(locked.message().contains(QStringLiteral("no passphrase opens it")));

    auto* recover = locked.window->findChild<QPushButton*>(QStringLiteral("messageButton"));
    REQUIRE(recover);
    recover->click();

    auto* preview = locked.window->findChild<QPlainTextEdit*>(QStringLiteral("backupPreview"));
    REQUIRE(preview);
    CHECK(preview->toPlainText().contains(QStringLiteral("Canary")));
    qputenv("KORDON_BACKUPS", before);
}
