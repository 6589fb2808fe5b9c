#pragma once

#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QRadioButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

#include "app/pages/main_window.h"
#include "app/pages/page_stack.h"
#include "app/platform/paths.h"
#include "app/widgets/language.h"
#include "tests/app/pages/file_printer.h"
#include "tests/support/packs.h"
#include "tests/support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace kordon::tests {

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
    /// Prints into a file beside the report.
    std::shared_ptr<QPrinter> printer(QWidget* /*parent*/, const QString& /*title*/) override {
        return filePrinter(m_reportPath + QStringLiteral(".print.pdf"));
    }
    std::optional<QString> fileToMake(QWidget* /*parent*/, const QString& /*proposal*/) override {
        return m_newFile.isEmpty() ? std::nullopt : std::optional(m_newFile);
    }
    /// One after the other, until there is none left.
    std::optional<secrecy::Secret> passphrase(QWidget* /*parent*/,
                                              const QString& /*file*/,
                                              PassphraseAttempt attempt) override {
        m_attempts.push_back(attempt);
        if (m_passphrases.empty()) {
            return std::nullopt;
        }
        secrecy::Secret next(m_passphrases.front());
        m_passphrases.erase(m_passphrases.begin());
        return next;
    }
    std::optional<secrecy::Secret> newPassphrase(QWidget* /*parent*/,
                                                 NewPassphraseFor /*purpose*/) override {
        return m_newPassphrase.empty() ? std::nullopt
                                       : std::optional<secrecy::Secret>(m_newPassphrase);
    }
    bool passphraseRemoval(QWidget* /*parent*/) override { return true; }

    QString m_newFile;
    std::vector<std::string> m_passphrases;
    std::string m_newPassphrase;
    std::vector<PassphraseAttempt> m_attempts;

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
        show(PageId::Questions);
    }

    void open() {
        window = std::make_unique<MainWindow>(
            std::make_unique<ScriptedPrompts>(textOf(folder / "report.pdf")));
        window->openFile(textOf(folder / "f.kordon"));
        window->show();
        QApplication::processEvents();
    }

    void show(PageId page) const {
        find<PageStack>("pageStack")->showPage(page);
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

    /// As the menu or the keys would.
    void trigger(const char* keys) const {
        for (QAction* action : window->findChildren<QAction*>()) {
            if (action->shortcuts().contains(QKeySequence(QString::fromLatin1(keys)))) {
                action->trigger();
                QApplication::processEvents();
                return;
            }
        }
        FAIL("no action has the keys " << keys);
    }

    [[nodiscard]] QString claimedCapacity() const {
        return find<QTableWidget>("componentFigures")->item(0, 0)->text();
    }
};

} // namespace kordon::tests
