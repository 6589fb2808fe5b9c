#include "app/widgets/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace kordon {

namespace {

struct Translators {
    QTranslator ours;
    QTranslator qt; ///< The words of Qt's own dialogs.
};

Translators& translators() {
    static Translators installed;
    return installed;
}

} // namespace

std::string windowLanguage() {
    return QLocale().language() == QLocale::Ukrainian ? "uk" : "en";
}

void setWindowLanguage(const std::string& language) {
    const bool isUkrainian = language == "uk";
    QLocale::setDefault(isUkrainian ? QLocale(QLocale::Ukrainian, QLocale::Ukraine)
                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    Translators& current = translators();
    QCoreApplication::removeTranslator(&current.ours);
    QCoreApplication::removeTranslator(&current.qt);
    if (!isUkrainian) {
        return;
    }
    if (current.qt.load(QStringLiteral(":/translations/qtbase_uk.qm"))) {
        QCoreApplication::installTranslator(&current.qt);
    }
    if (current.ours.load(QStringLiteral(":/translations/kordon_uk.qm"))) {
        QCoreApplication::installTranslator(&current.ours);
    }
}

QString inWindowLanguage(const Text& text) {
    return QString::fromStdString(text.in(windowLanguage()));
}

} // namespace kordon
