#include "app/platform/passphrase.h"

#include <QByteArray>
#include <QtGlobal>

#include "app/platform/paths.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace kordon {

namespace {

constexpr std::size_t kLongestLine = 4096;

/// Without the end of the line; wipes what it was given.
secrecy::Secret lineFrom(std::string& line) {
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    QString text = QString::fromStdString(line);
    std::fill(line.begin(), line.end(), '\0');
    secrecy::Secret passphrase = passphraseFrom(text);
    text.fill(u'\0');
    return passphrase;
}

#ifdef Q_OS_UNIX
/// The terminal shows nothing of what is typed while this lives.
class Unseen {
public:
    Unseen() {
        tcgetattr(STDIN_FILENO, &m_before);
        termios without = m_before;
        without.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &without);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }

private:
    termios m_before{};
};
#endif

} // namespace

secrecy::Secret passphraseFrom(const QString& typed) {
    QByteArray bytes = typed.normalized(QString::NormalizationForm_C).toUtf8();
    secrecy::Secret passphrase(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    return passphrase;
}

Result<secrecy::Secret> passphraseIn(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string line;
    line.reserve(kLongestLine);
    std::getline(stream, line);
    if (line.empty() || line.size() > kLongestLine) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("%1: expected a file whose first line is the passphrase",
                              "%1: очікується файл, перший рядок якого – парольна фраза"),
                          {verbatim(textOf(file).toStdString())})};
    }
    return lineFrom(line);
}

std::optional<secrecy::Secret> typedPassphrase(const std::string& prompt) {
#ifdef Q_OS_UNIX
    if (isatty(STDIN_FILENO) == 0) {
        return std::nullopt;
    }
    std::cerr << prompt << std::flush;
    std::string line;
    line.reserve(kLongestLine);
    {
        const Unseen unseen;
        std::getline(std::cin, line);
    }
    std::cerr << '\n';
    return lineFrom(line);
#else
    return std::nullopt;
#endif
}

void leaveNoCoreDump() {
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    // A handler that the system pipes dumps to does not ask for the limit.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace kordon
