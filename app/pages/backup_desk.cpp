#include "app/pages/backup_desk.h"

#include <QFileInfo>

#include "app/cli/shipped_packs.h"
#include "app/document/document.h"
#include "app/pages/asked_key.h"
#include "app/pages/prompts.h"
#include "app/platform/backup_folder.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"

namespace kordon {

namespace {

std::string dayOf(const Stamp& stamp) {
    return stamp.at.substr(0, 10);
}

} // namespace

BackupDesk::BackupDesk(Prompts* prompts, MessageBar* messages, QWidget* window)
    : QObject(window), m_prompts(prompts), m_messages(messages), m_window(window) {}

void BackupDesk::follow(Document& document) {
    if (document.isFileReadOnly()) {
        return;
    }
    connect(&document, &Document::saved, this, [this, &document] {
        if (m_day != dayOf(currentStamp())) {
            backUpNow(document);
        }
    });
    backUpNow(document);
}

void BackupDesk::backUpNow(const Document& document) {
    const Stamp now = currentStamp();
    m_day = dayOf(now);
    const auto made = backUp(document.workspace().path(), backupFolder(), now.at);
    if (!made) {
        m_messages->showError(
            tr("No backup was made: %1").arg(inWindowLanguage(made.error().message)));
    }
}

// The lock of a file is that of its backups, which tell it where the file's own is damaged.
HeldKey BackupDesk::keyForAll(const QString& file, const std::vector<Backup>& backups) {
    const bool isFileSound =
        !isSealed(pathFrom(file)) || static_cast<bool>(checkLock(pathFrom(file)));
    const QString locked = isFileSound || backups.empty() ? file : textOf(backups.front().path);
    const auto key = askedKey(*m_prompts, m_window, locked);
    return key && *key ? **key : nullptr;
}

void BackupDesk::show(const QString& file, FileHealth health) {
    auto found = backupsOf(pathFrom(file), backupFolder());
    std::vector<Backup> backups = found ? *std::move(found) : std::vector<Backup>();
    const HeldKey key = keyForAll(file, backups);
    auto* dialog = new BackupsDialog(file, health, std::move(backups), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Held as long as the dialog is there.
    connect(dialog, &QDialog::finished, dialog, [key] {});
    connect(dialog, &BackupsDialog::restoreWanted, this, [=, this](const Backup& backup) {
        restore(*dialog, file, backup);
    });
    connect(dialog, &BackupsDialog::recoverWanted, this, [=, this] { recover(*dialog, file); });
    connect(dialog, &BackupsDialog::openWanted, this, [=, this](const QString& path) {
        dialog->close();
        Q_EMIT fileWanted(path);
    });
    dialog->open();
}

void BackupDesk::showRefusal(const QString& file, const Error& error) {
    const QString message = inWindowLanguage(error.message);
    if (error.code == ErrorCode::Damaged) {
        m_messages->showMendable(
            message, tr("Recover…"), [=, this] { show(file, FileHealth::Damaged); });
    } else {
        m_messages->showError(message);
    }
}

void BackupDesk::restore(BackupsDialog& dialog, const QString& file, const Backup& backup) {
    const QString name = QFileInfo(file).completeBaseName();
    const QString day = QString::fromStdString(backup.at.substr(0, 10));
    const auto path = m_prompts->fileToMake(&dialog, tr("%1 as of %2").arg(name, day));
    if (!path) {
        return;
    }
    if (const Status restored = restoreBackup(backup, pathFrom(*path)); !restored) {
        dialog.showError(inWindowLanguage(restored.error().message));
        return;
    }
    dialog.close();
    Q_EMIT fileWanted(*path);
}

void BackupDesk::recover(BackupsDialog& dialog, const QString& file) {
    const QString name = QFileInfo(file).completeBaseName();
    const auto path = m_prompts->fileToMake(&dialog, tr("%1 recovered").arg(name));
    if (!path) {
        return;
    }
    std::vector<Pack> packs;
    if (Result<Pack> pack = openPack(usualPack())) {
        packs.push_back(*std::move(pack));
    }
    const Result<Salvage> saved = salvage(pathFrom(file), pathFrom(*path), packs, currentStamp());
    if (saved) {
        dialog.showSalvage(*saved, *path);
    } else {
        dialog.showError(inWindowLanguage(saved.error().message));
    }
}

} // namespace kordon
