#include "app/pages/passphrase_desk.h"

#include <QDir>

#include "app/pages/prompts.h"
#include "app/platform/backup_folder.h"
#include "app/platform/open_to_edit.h"
#include "app/platform/passphrase.h"
#include "app/platform/paths.h"
#include "app/widgets/language.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/wait_cursor.h"
#include "core/store/backup.h"

namespace kordon {

PassphraseDesk::PassphraseDesk(Prompts* prompts, MessageBar* messages, QWidget* window)
    : QObject(window), m_prompts(prompts), m_messages(messages), m_window(window) {}

void PassphraseDesk::setPassphrase(const QString& file) {
    const bool isLocked = isSealed(pathFrom(file));
    const auto passphrase = m_prompts->newPassphrase(
        m_window, isLocked ? NewPassphraseFor::LockedFile : NewPassphraseFor::OpenFile);
    if (!passphrase) {
        return;
    }
    leaveNoCoreDump();
    change(
        file,
        [&] { return kordon::setPassphrase(pathFrom(file), *passphrase); },
        isLocked ? tr("The file and its backups open with the new passphrase alone.")
                 : tr("The file and its backups are locked with the passphrase."));
}

void PassphraseDesk::removePassphrase(const QString& file) {
    if (!m_prompts->passphraseRemoval(m_window)) {
        return;
    }
    change(
        file,
        [&]() -> Result<HeldKey> {
            const Status removed = kordon::removePassphrase(pathFrom(file));
            return removed ? Result<HeldKey>(HeldKey()) : removed.error();
        },
        tr("The file and its backups are locked no more."));
}

void PassphraseDesk::change(const QString& file,
                            const std::function<Result<HeldKey>()>& change,
                            const QString& done) {
    const HeldKey before = keyHeldFor(pathFrom(file)); // backups are under it
    Q_EMIT closingWanted();
    const Result<HeldKey> changed = [&]() -> Result<HeldKey> {
        const WaitCursor wait;
        const auto alone = holdAlone(pathFrom(file), HolderKind::Window);
        return alone ? change() : alone.error();
    }();
    Q_EMIT fileWanted(file);
    if (changed) {
        tell(file, done);
    } else {
        m_messages->showError(inWindowLanguage(changed.error().message));
    }
}

// What is left of the file in another state is told rather than touched.
void PassphraseDesk::tell(const QString& file, const QString& done) {
    const auto left = lockBackupsLike(pathFrom(file), backupFolder());
    if (!left) {
        m_messages->showError(inWindowLanguage(left.error().message));
        return;
    }
    QStringList others;
    for (const Backup& backup : *left) {
        others << QDir::toNativeSeparators(textOf(backup.path));
    }
    if (isSealed(pathFrom(file))) {
        for (const auto& copy : openCopiesBeside(pathFrom(file))) {
            others << QDir::toNativeSeparators(textOf(copy));
        }
    }
    if (others.isEmpty()) {
        m_messages->showNote(done);
    } else {
        m_messages->showError(
            tr("%1 These older copies are as they were; delete those that nobody is to read: %2")
                .arg(done, others.join(QStringLiteral(", "))));
    }
}

} // namespace kordon
