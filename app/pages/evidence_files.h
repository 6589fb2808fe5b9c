#pragma once

#include <QObject>
#include <QStringList>

#include "app/platform/file_digest.h"
#include "core/assessment/answer.h"

#include <deque>
#include <filesystem>
#include <optional>

namespace kordon {

/// The files behind evidence: reads them beside the window, one after the other.
class EvidenceFiles : public QObject {
    Q_OBJECT

public:
    explicit EvidenceFiles(QObject* parent = nullptr);

    /// Where relative paths of documents begin.
    void setFolder(const std::filesystem::path& folder) { m_folder = folder; }
    /// `added` tells of each as a document of the question.
    void add(const QuestionId& question, const QStringList& paths);
    /// `checked` tells whether the file holds what it held.
    void check(const EvidenceDocument& document);
    /// Drops what is waiting and what is being read.
    void cancel();
    /// A web address, or a file that is there; nothing else is opened. False: it is neither.
    [[nodiscard]] bool open(const EvidenceDocument& document) const;

Q_SIGNALS:
    void added(const kordon::QuestionId& question, const kordon::EvidenceDocument& document);
    void checked(const kordon::EvidenceDocument& document, bool isThere, bool isSame);
    void failed(const QString& file, const QString& reason);
    void progressed(const QString& file, int percent);
    void rested(); ///< Nothing is being read any more.

private:
    struct Task {
        QuestionId question; ///< Empty: the document is checked, not added.
        EvidenceDocument document;
        QString path;
    };

    void start();
    void finish(const QString& sha256);
    void fail(const QString& reason);
    void goOn();
    [[nodiscard]] QString pathOf(const EvidenceDocument& document) const;

    std::filesystem::path m_folder;
    FileDigest m_digest;
    std::deque<Task> m_tasks; ///< The first is being read.
};

} // namespace kordon
