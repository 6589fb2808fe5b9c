#include "app/platform/file_digest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <functional>

namespace kordon {

namespace {

constexpr qint64 kPiece = 1 << 20;

struct Reading {
    QString sha256; ///< Empty: the file could not be read.
    QString fault;
};

Reading readThrough(const QString& path,
                    const std::atomic<bool>& isCancelled,
                    const std::function<void(int)>& progress) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {.fault = file.errorString()};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qint64 size = std::max<qint64>(1, file.size());
    int percent = 0;
    while (!file.atEnd() && !isCancelled) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty()) {
            return {.fault = file.errorString()};
        }
        hash.addData(piece);
        const int now = static_cast<int>(std::min<qint64>(100, file.pos() * 100 / size));
        if (now != percent) {
            progress(percent = now);
        }
    }
    return {.sha256 = QString::fromLatin1(hash.result().toHex())};
}

} // namespace

FileDigest::~FileDigest() {
    cancel();
}

void FileDigest::start(const QString& path) {
    cancel();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = QThread::create([this, path, isCancelled = m_isCancelled] {
        // Back in the window's thread, where a file that was cancelled meanwhile is told of no
        // more.
        const auto tell = [&](const auto& what) {
            QMetaObject::invokeMethod(
                this,
                [isCancelled, what] {
                    if (!*isCancelled) {
                        what();
                    }
                },
                Qt::QueuedConnection);
        };
        const Reading reading = readThrough(path, *isCancelled, [&](int percent) {
            tell([this, percent] { Q_EMIT progressed(percent); });
        });
        tell([this, reading] {
            if (reading.sha256.isEmpty()) {
                Q_EMIT failed(reading.fault);
            } else {
                Q_EMIT done(reading.sha256);
            }
        });
    });
    m_thread->start();
}

void FileDigest::cancel() {
    if (!m_thread) {
        return;
    }
    *m_isCancelled = true;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

} // namespace kordon
