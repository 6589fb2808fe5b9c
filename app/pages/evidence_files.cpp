#include "app/pages/evidence_files.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include "app/platform/paths.h"

namespace kordon {

EvidenceFiles::EvidenceFiles(QObject* parent) : QObject(parent) {
    connect(&m_digest, &FileDigest::done, this, &EvidenceFiles::finish);
    connect(&m_digest, &FileDigest::failed, this, &EvidenceFiles::fail);
    connect(&m_digest, &FileDigest::progressed, this, [this](int percent) {
        Q_EMIT progressed(QFileInfo(m_tasks.front().path).fileName(), percent);
    });
}

void EvidenceFiles::add(const QuestionId& question, const QStringList& paths) {
    for (const QString& path : paths) {
        const QFileInfo file(path);
        m_tasks.push_back(
            {.question = question,
             .document = {.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
                          .title = file.fileName().toStdString(),
                          .link = file.absoluteFilePath().toStdString(),
                          .date = file.lastModified().date().toString(Qt::ISODate).toStdString()},
             .path = file.absoluteFilePath()});
    }
    if (m_tasks.size() == static_cast<std::size_t>(paths.size())) {
        start();
    }
}

void EvidenceFiles::check(const EvidenceDocument& document) {
    m_tasks.push_back({.document = document, .path = pathOf(document)});
    if (m_tasks.size() == 1) {
        start();
    }
}

void EvidenceFiles::cancel() {
    m_tasks.clear();
    m_digest.cancel();
    Q_EMIT rested();
}

bool EvidenceFiles::open(const EvidenceDocument& document) const {
    const QUrl url(QString::fromStdString(document.link), QUrl::StrictMode);
    if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) {
        return url.isValid() && QDesktopServices::openUrl(url);
    }
    const QString path = pathOf(document);
    return QFileInfo(path).isFile() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void EvidenceFiles::start() {
    if (m_tasks.empty()) {
        Q_EMIT rested();
        return;
    }
    Q_EMIT progressed(QFileInfo(m_tasks.front().path).fileName(), 0);
    m_digest.start(m_tasks.front().path);
}

void EvidenceFiles::finish(const QString& sha256) {
    Task& task = m_tasks.front();
    if (task.question.empty()) {
        Q_EMIT checked(task.document, true, sha256.toStdString() == task.document.sha256);
    } else {
        task.document.sha256 = sha256.toStdString();
        Q_EMIT added(task.question, task.document);
    }
    goOn();
}

void EvidenceFiles::fail(const QString& reason) {
    const Task& task = m_tasks.front();
    if (task.question.empty()) {
        Q_EMIT checked(task.document, false, false);
    } else {
        Q_EMIT failed(task.path, reason);
    }
    goOn();
}

void EvidenceFiles::goOn() {
    m_tasks.pop_front();
    start();
}

QString EvidenceFiles::pathOf(const EvidenceDocument& document) const {
    return QDir(textOf(m_folder)).absoluteFilePath(QString::fromStdString(document.link));
}

} // namespace kordon
