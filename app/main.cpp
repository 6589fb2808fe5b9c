#include <QApplication>
#include <QCoreApplication>
#include <QHashSeed>

#include "app/cli/command_line.h"
#include "app/pages/window_run.h"
#include "app/platform/passphrase.h"
#include "app/platform/system.h"

#include <clocale>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

namespace {

std::vector<std::string> argumentsOf(const QCoreApplication& /*must be there*/) {
    std::vector<std::string> arguments;
    for (const QString& argument : QCoreApplication::arguments().mid(1)) {
        arguments.push_back(argument.toStdString());
    }
    return arguments;
}

// Verbs need no display; those that paint need fonts, which the offscreen platform has, and Qt
// Charts a QApplication.
std::unique_ptr<QCoreApplication> verbApplication(int& argc, char** argv) {
    if (kordon::cli::paints(std::vector<std::string>(argv + 1, argv + argc))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

// What Qt has to say about its surroundings is not for the reader of a verb's output.
void passOver(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::cerr << message.toStdString() << '\n';
    }
}

// Qt takes the user's locale over for the whole process; numbers in files have a point in all.
void keepDecimalPoint() {
    std::setlocale(LC_NUMERIC, "C");
}

int runVerb(int argc, char** argv) {
    qInstallMessageHandler(passOver);
    const auto application = verbApplication(argc, argv);
    keepDecimalPoint();
    kordon::prepareTerminal();
    return kordon::cli::run(argumentsOf(*application),
                            kordon::sessionLanguage(),
                            std::cout,
                            std::cerr,
                            kordon::typedPassphrase);
}

int runWindow(int argc, char** argv) {
    if (!kordon::hasDisplay()) {
        const kordon::Text message =
            kordon::say("kordon: there is no display for a window; `kordon --help` lists what can "
                        "be done without one\n",
                        "kordon: немає дисплея для вікна; що можна робити без нього – "
                        "`kordon --help`\n");
        std::cerr << message.in(kordon::sessionLanguage());
        return 1;
    }
    QApplication application(argc, argv);
    keepDecimalPoint();
    return kordon::runWindow(application, QCoreApplication::arguments().value(1));
}

} // namespace

int main(int argc, char** argv) {
    QHashSeed::setDeterministicGlobalSeed(); // the same report gives the same bytes
    const std::vector<std::string> given(argv + 1, argv + argc);
    return kordon::cli::isForCommandLine(given) ? runVerb(argc, argv) : runWindow(argc, argv);
}
