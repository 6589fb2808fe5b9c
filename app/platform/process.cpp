#include "app/platform/process.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QtGlobal>

#include <filesystem>
#include <optional>
#include <system_error>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace kordon {

namespace {

#ifdef Q_OS_WIN

std::string bootId() {
    return {};
}

std::string numberSpace() {
    return {};
}

/// When the process began; none: there is no such process any more.
std::optional<std::string> startOf(std::int64_t number) {
    HANDLE process =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(number));
    if (!process) {
        return GetLastError() == ERROR_INVALID_PARAMETER ? std::nullopt
                                                         : std::optional<std::string>("");
    }
    FILETIME begun{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    DWORD code = 0;
    const bool isKnown = GetProcessTimes(process, &begun, &ended, &kernel, &user) &&
                         GetExitCodeProcess(process, &code);
    CloseHandle(process);
    if (isKnown && code != STILL_ACTIVE) {
        return std::nullopt;
    }
    return isKnown
               ? std::to_string(begun.dwHighDateTime) + "." + std::to_string(begun.dwLowDateTime)
               : "";
}

#else

std::string lineOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(4096).trimmed().toStdString()
                                          : std::string();
}

std::string bootId() {
    return lineOf(QStringLiteral("/proc/sys/kernel/random/boot_id"));
}

std::string numberSpace() {
    std::error_code failed;
    return std::filesystem::read_symlink("/proc/self/ns/pid", failed).string();
}

/// When the process began; none: there is no such process, or only what its parent has not yet
/// taken note of.
std::optional<std::string> startOf(std::int64_t number) {
    const QString path = QStringLiteral("/proc/%1/stat").arg(number);
    const QByteArray line = QByteArray::fromStdString(lineOf(path));
    // Its name may hold blanks and brackets; what is counted stands after the last bracket.
    const QByteArrayList after = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kStart = 19;
    if (after.size() <= kStart || after.front() == "Z" || after.front() == "X") {
        return std::nullopt;
    }
    return after.at(kStart).toStdString();
}

#endif

// Copies of a machine may share its id, but hardly its name as well.
std::string machine() {
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? std::string()
                        : QSysInfo::machineHostName().toStdString() + " " + id.toStdString();
}

} // namespace

Process thisProcess() {
    const std::int64_t number = QCoreApplication::applicationPid();
    return {.machine = machine(),
            .boot = bootId(),
            .space = numberSpace(),
            .number = number,
            .started = startOf(number).value_or("")};
}

Presence presenceOf(const Process& process) {
    const Process own = thisProcess();
    if (process.machine.empty() || process.machine != own.machine) {
        return Presence::Unknown;
    }
    if (process.boot != own.boot) {
        return Presence::Gone;
    }
    if (process.space != own.space) {
        return Presence::Unknown;
    }
    const auto start = startOf(process.number);
    return start && (start->empty() || *start == process.started) ? Presence::Running
                                                                  : Presence::Gone;
}

} // namespace kordon
