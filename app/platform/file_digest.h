#pragma once

#include <QObject>
#include <QString>

#include <atomic>

class QThread;

namespace kordon {

/// The SHA-256 of one file at a time, worked out beside the window.
class FileDigest : public QObject {
    Q_OBJECT

public:
    explicit FileDigest(QObject* parent = nullptr);
    ~FileDigest() override;

    /// Drops a file that is still being read.
    void start(const QString& path);
    /// Nothing more is told of the file.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void done(const QString& sha256); ///< 64 hexadecimal digits.
    void failed(const QString& reason);

    // From the reading thread; a run that was cancelled meanwhile is told of no more.
    void pieceRead(int run, int percent, QPrivateSignal);
    void allRead(int run, const QString& sha256, const QString& fault, QPrivateSignal);

private:
    void finish(int run, const QString& sha256, const QString& fault);

    int m_run = 0;
    std::atomic<bool> m_isCancelled = false;
    QThread* m_thread = nullptr;
};

} // namespace kordon
