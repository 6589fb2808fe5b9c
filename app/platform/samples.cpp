#include "app/platform/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kordon {

namespace {

QString freePath(const QString& folder, const QString& name) {
    QString path = QStringLiteral("%1/%2.kordon").arg(folder, name);
    for (int number = 2; QFile::exists(path); ++number) {
        path = QStringLiteral("%1/%2 %3.kordon").arg(folder, name).arg(number);
    }
    return path;
}

} // namespace

std::optional<QString> sampleFile() {
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char* place : {"../samples", "../share/kordon/samples"}) {
        const QString file =
            programs.filePath(QString::fromLatin1(place) + QStringLiteral("/illustrative.kordon"));
        if (QFile::exists(file)) {
            return QDir::cleanPath(file);
        }
    }
    return std::nullopt;
}

Result<QString> copyForEditing(const QString& file, const QString& folder, const QString& name) {
    QDir().mkpath(folder);
    const QString path = freePath(folder, name);
    QFile source(file);
    if (!source.copy(path)) {
        return Error{ErrorCode::StorageFailure,
                     fill(say("%1: cannot be written (%2); check the folder, its permissions and "
                              "the room on the disk",
                              "%1: не вдається записати (%2); перевірте теку, права доступу та "
                              "вільне місце на диску"),
                          {verbatim(QDir::toNativeSeparators(path).toStdString()),
                           verbatim(source.errorString().toStdString())})};
    }
    // The file that comes with the program may be one that nobody writes to.
    QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

} // namespace kordon
