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

FileDigest::FileDigest(QObject* parent) : QObject(parent) {
    connect(
        this,
        &FileDigest::pieceRead,
        this,
        [this](int run, int percent) {
            if (run == m_run) {
                Q_EMIT progressed(percent);
            }
        },
        Qt::QueuedConnection);
    connect(this, &FileDigest::allRead, this, &FileDigest::finish, Qt::QueuedConnection);
}

FileDigest::~FileDigest() {
    cancel();
}

void FileDigest::start(const QString& path) {
    cancel();
    m_isCancelled = false;
    m_thread = QThread::create([this, path, run = m_run] {
        const Reading reading = readThrough(
            path, m_isCancelled, [&](int percent) { Q_EMIT pieceRead(run, percent, {}); });
        Q_EMIT allRead(run, reading.sha256, reading.fault, {});
    });
    m_thread->start();
}

void FileDigest::cancel() {
    ++m_run;
    if (!m_thread) {
        return;
    }
    m_isCancelled = true;
    m_thread->wait();
    delete m_thread;
    m_thread = nullptr;
}

void FileDigest::finish(int run, const QString& sha256, const QString& fault) {
    if (run != m_run) {
        return;
    }
    if (sha256.isEmpty()) {
        Q_EMIT failed(fault);
    } else {
        Q_EMIT done(sha256);
    }
}

} // namespace kordon
