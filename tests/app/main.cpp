#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/widgets/language.h"

#include <catch2/catch.hpp>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    // Tests run side by side: each process has settings of its own, gone with it.
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    qputenv("KORDON_BACKUPS", settings.filePath(QStringLiteral("backups")).toUtf8());
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("KordonTests"));
    QCoreApplication::setApplicationName(QStringLiteral("kordon-tests"));
    kordon::setWindowLanguage("en");
    return Catch::Session().run(argc, argv);
}
