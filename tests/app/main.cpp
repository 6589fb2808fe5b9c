#define CATCH_CONFIG_RUNNER
#include <QApplication>
#include <QStandardPaths>

#include "app/widgets/language.h"

#include <catch2/catch.hpp>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("KordonTests"));
    QCoreApplication::setApplicationName(QStringLiteral("kordon-tests"));
    kordon::setWindowLanguage("en");
    return Catch::Session().run(argc, argv);
}
