#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "app/platform/edit_lock.h"
#include "app/platform/paths.h"

#include <catch2/catch.hpp>

namespace kordon::tests {

/// Another process of this machine, which has a file open as far as its lock says.
class OtherProgram {
public:
    OtherProgram() {
        m_process.start(QStringLiteral("sleep"), {QStringLiteral("300")});
        REQUIRE(m_process.waitForStarted());
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    ~OtherProgram() { kill(); }

    /// As `kill -9` does: nothing is tidied up.
    void kill() {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] QJsonObject lockWords() const {
        Process own = thisProcess();
        QFile stat(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
        REQUIRE(stat.open(QIODevice::ReadOnly));
        const QString started = QString::fromLatin1(stat.readAll().split(' ').at(21));
        return {{QStringLiteral("user"), QStringLiteral("ганна")},
                {QStringLiteral("host"), QStringLiteral("pc-7")},
                {QStringLiteral("kind"), QStringLiteral("window")},
                {QStringLiteral("since"), QStringLiteral("2025-03-01T09:30:00Z")},
                {QStringLiteral("machine"), QString::fromStdString(own.machine)},
                {QStringLiteral("boot"), QString::fromStdString(own.boot)},
                {QStringLiteral("space"), QString::fromStdString(own.space)},
                {QStringLiteral("process"), m_process.processId()},
                {QStringLiteral("started"), started},
                {QStringLiteral("token"), QStringLiteral("abc")}};
    }

    void lock(const std::filesystem::path& file) const { putLock(file, lockWords()); }

    static void putLock(const std::filesystem::path& file, const QJsonObject& words) {
        QFile lock(textOf(lockOf(file)));
        REQUIRE(lock.open(QIODevice::WriteOnly));
        lock.write(QJsonDocument(words).toJson());
    }

private:
    QProcess m_process;
};

} // namespace kordon::tests
