#pragma once

#include <QObject>

#include "app/pages/backups_dialog.h"
#include "core/store/key_ring.h"

#include <string>
#include <vector>

class QWidget;

namespace kordon {

class Document;
class MessageBar;
class Prompts;

/// Has backups made of the open file: when it is opened, and with the first edit of a day. Shows
/// them, and restores and recovers.
class BackupDesk : public QObject {
    Q_OBJECT

public:
    BackupDesk(Prompts* prompts, MessageBar* messages, QWidget* window);

    /// The file that is open now. A backup that fails is told.
    void follow(Document& document);
    void show(const QString& file, FileHealth health);
    /// Tells why a file was not opened, and offers what can be done where it is damaged.
    void showRefusal(const QString& file, const Error& error);

Q_SIGNALS:
    void fileWanted(const QString& path); ///< Restored or recovered.

private:
    void backUpNow(const Document& document);
    /// Null: none is needed, or the user has given up.
    HeldKey keyForAll(const QString& file, const std::vector<Backup>& backups);
    void restore(BackupsDialog& dialog, const QString& file, const Backup& backup);
    void recover(BackupsDialog& dialog, const QString& file);

    Prompts* m_prompts;
    MessageBar* m_messages;
    QWidget* m_window;
    std::string m_day; ///< Of the last backup, "2025-03-01".
};

} // namespace kordon
