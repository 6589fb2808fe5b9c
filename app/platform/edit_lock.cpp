#include "app/platform/edit_lock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>
#include <QThread>
#include <QUuid>

#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "core/base/unicode.h"

#include <system_error>
#include <utility>

namespace kordon {

namespace {

namespace fs = std::filesystem;

constexpr qint64 kLargestLock = 4096;
constexpr std::size_t kLongestWord = 200;
constexpr int kAttempts = 5;
constexpr unsigned long kPauseMilliseconds = 40;
constexpr auto kWindow = "window";
constexpr auto kCommandLine = "command-line";

Holder newHolder(HolderKind kind) {
    const Stamp stamp = currentStamp();
    return {.user = stamp.who,
            .host = QSysInfo::machineHostName().toStdString(),
            .kind = kind,
            .since = stamp.at,
            .process = thisProcess(),
            .token = QUuid::createUuid().toString(QUuid::Id128).toStdString()};
}

QByteArray contentOf(const Holder& holder) {
    const auto text = [](const std::string& value) {
        return QString::fromStdString(value);
    };
    const char* kind = holder.kind == HolderKind::Window ? kWindow : kCommandLine;
    const QJsonObject object{
        {QStringLiteral("user"), text(holder.user)},
        {QStringLiteral("host"), text(holder.host)},
        {QStringLiteral("kind"), QString::fromLatin1(kind)},
        {QStringLiteral("since"), text(holder.since)},
        {QStringLiteral("machine"), text(holder.process.machine)},
        {QStringLiteral("boot"), text(holder.process.boot)},
        {QStringLiteral("space"), text(holder.process.space)},
        {QStringLiteral("process"), static_cast<qint64>(holder.process.number)},
        {QStringLiteral("started"), text(holder.process.started)},
        {QStringLiteral("token"), text(holder.token)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

// Anybody can put a lock beside a file: what it says is shown, so it is kept short.
Holder holderIn(const QByteArray& content) {
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const auto text = [&](const char* key) {
        const std::string value = object.value(QLatin1String(key)).toString().toStdString();
        return isCleanUtf8(value) ? shortened(value, kLongestWord) : std::string();
    };
    return {.user = text("user"),
            .host = text("host"),
            .kind = text("kind") == kCommandLine ? HolderKind::CommandLine : HolderKind::Window,
            .since = text("since"),
            .process = {.machine = text("machine"),
                        .boot = text("boot"),
                        .space = text("space"),
                        .number = object.value(QLatin1String("process")).toInteger(),
                        .started = text("started")},
            .token = text("token")};
}

/// None: there is no lock. One that cannot be read is somebody's.
std::optional<Holder> holderAt(const fs::path& lock) {
    std::error_code failed;
    for (int attempt = 0;; ++attempt) {
        const fs::file_status status = fs::symlink_status(lock, failed);
        if (!fs::exists(status)) {
            return std::nullopt;
        }
        QFile file(textOf(lock));
        // A pipe would keep the program waiting.
        const bool isOpen = fs::is_regular_file(status) && file.open(QIODevice::ReadOnly);
        const QByteArray content = isOpen ? file.read(kLargestLock) : QByteArray();
        // Between its making and its writing a lock is empty for a moment.
        if (!content.isEmpty() || !isOpen || attempt == kAttempts) {
            return holderIn(content);
        }
        QThread::msleep(kPauseMilliseconds);
    }
}

bool writeNew(const fs::path& lock, const QByteArray& content) {
    bool isWritten = false;
    {
        QFile file(textOf(lock));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            return false;
        }
        isWritten = file.write(content) == content.size() && file.flush();
    }
    // Not by QFile, which removes nothing where its own closing fails: on a full disk.
    if (!isWritten) {
        std::error_code ignored;
        fs::remove(lock, ignored);
    }
    return isWritten;
}

bool writeOver(const fs::path& lock, const QByteArray& content) {
    QSaveFile file(textOf(lock));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
           file.commit();
}

/// Takes away the lock of `holder`, and only that: meanwhile another may have put theirs there.
bool removeOf(const Holder& holder, const fs::path& lock, const std::string& token) {
    fs::path aside = lock;
    aside += "." + token;
    std::error_code failed;
    fs::rename(lock, aside, failed);
    if (failed) {
        return false;
    }
    const auto found = holderAt(aside);
    if (found && found->token == holder.token) {
        fs::remove(aside, failed);
        return true;
    }
    QFile::rename(textOf(aside), textOf(lock)); // never over a newer one
    fs::remove(aside, failed);
    return false;
}

} // namespace

std::string signOf(const Holder& holder) {
    return holder.user.empty() ? "?" : holder.user + "@" + holder.host + " " + holder.since;
}

Text nameOf(const Holder& holder) {
    if (holder.user.empty()) {
        return say("somebody whom the lock beside it does not name",
                   "хтось, кого файл блокування поряд не називає");
    }
    constexpr std::size_t kDay = 10;
    constexpr std::size_t kMinute = 16;
    const std::string& at = holder.since;
    const std::string since =
        at.size() > kMinute ? at.substr(0, kDay) + " " + at.substr(kDay + 1, 5) + " UTC" : at;
    return fill(holder.kind == HolderKind::Window
                    ? say("%1 on the computer %2, in the window, since %3",
                          "%1 на компʼютері %2, у вікні, з %3")
                    : say("%1 on the computer %2, on the command line, since %3",
                          "%1 на компʼютері %2, у командному рядку, з %3"),
                {verbatim(holder.user), verbatim(holder.host), verbatim(since)});
}

fs::path lockOf(const fs::path& file) {
    std::error_code ignored;
    fs::path lock = fs::weakly_canonical(file, ignored);
    if (lock.empty()) {
        lock = file;
    }
    lock += ".lock";
    return lock;
}

std::optional<Holder> otherHolderOf(const fs::path& file) {
    std::optional<Holder> holder = holderAt(lockOf(file));
    return holder && holder->process == thisProcess() ? std::nullopt : holder;
}

EditLock::EditLock(fs::path path, std::string token)
    : m_path(std::move(path)), m_token(std::move(token)) {}

EditLock::~EditLock() {
    const auto holder = holderAt(m_path);
    if (holder && holder->token == m_token) {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
}

EditLock::Taking EditLock::take(const fs::path& file, HolderKind kind, TakeOver takeOver) {
    const fs::path lock = lockOf(file);
    const Holder own = newHolder(kind);
    const auto taken = [&] {
        return std::unique_ptr<EditLock>(new EditLock(lock, own.token));
    };
    Taking taking;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (writeNew(lock, contentOf(own))) {
            taking.lock = taken();
            return taking;
        }
        const auto holder = holderAt(lock);
        if (!holder) {
            continue; // it has just gone, or nothing may be written here
        }
        if (holder->process == own.process) {
            taking.lock = writeOver(lock, contentOf(own)) ? taken() : nullptr;
            return taking;
        }
        const bool isGone = presenceOf(holder->process) == Presence::Gone;
        if (!isGone && takeOver == TakeOver::WhereGone) {
            taking.heldBy = holder;
            return taking;
        }
        if (removeOf(*holder, lock, own.token)) {
            taking.takenFrom = holder;
        }
    }
    taking.heldBy = holderAt(lock);
    return taking;
}

} // namespace kordon
