#include "app/pages/window_run.h"

#include <QApplication>
#include <QSettings>

#include "app/pages/main_window.h"
#include "app/pages/prompts.h"
#include "app/platform/system.h"
#include "app/widgets/language.h"
#include "app/widgets/theme_menu.h"

#include <memory>

namespace kordon {

int runWindow(QApplication& application, const QString& file) {
    QCoreApplication::setOrganizationName(QStringLiteral("Kordon"));
    QCoreApplication::setApplicationName(QStringLiteral("kordon"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kordon"));
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    setWindowLanguage(chosen.isEmpty() ? sessionLanguage() : chosen.toStdString());
    restoreLook();
    MainWindow window(std::make_unique<DialogPrompts>());
    if (!file.isEmpty()) {
        window.openFile(file);
    }
    window.show();
    return application.exec();
}

} // namespace kordon
