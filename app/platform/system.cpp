#include "app/platform/system.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace kordon {

namespace {

QString userName() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty()) {
            return name;
        }
    }
    return QDir::home().dirName();
}

QDateTime now() {
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    return isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)
                 : QDateTime::currentDateTimeUtc();
}

} // namespace

bool hasDisplay() {
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

std::string sessionLanguage() {
    for (const QString& language : QLocale::system().uiLanguages()) {
        if (language.startsWith(QLatin1String("uk"))) {
            return "uk";
        }
        if (language.startsWith(QLatin1String("en"))) {
            return "en";
        }
    }
    return "en";
}

Stamp currentStamp() {
    return {.who = userName().toStdString(), .at = now().toString(Qt::ISODate).toStdString()};
}

void prepareTerminal() {
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
}

} // namespace kordon
