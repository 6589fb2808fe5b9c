#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>

class QThread;

namespace kordon {

/// The SHA-256 of one file at a time, worked out beside the window.
class FileDigest : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~FileDigest() override;

    /// Drops a file that is still being read.
    void start(const QString& path);
    /// Nothing more is told of the file.
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void done(const QString& sha256); ///< 64 hexadecimal digits.
    void failed(const QString& reason);

private:
    using Flag = std::shared_ptr<std::atomic<bool>>;

    Flag m_isCancelled;
    QThread* m_thread = nullptr;
};

} // namespace kordon
