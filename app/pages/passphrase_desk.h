#pragma once

#include <QObject>

#include "core/base/result.h"
#include "core/store/sealing.h"

#include <functional>

class QWidget;

namespace kordon {

class MessageBar;
class Prompts;

/// Locks the open file with a passphrase, changes it or takes it off. For that the file is closed
/// and opened again; its backups follow.
class PassphraseDesk : public QObject {
    Q_OBJECT

public:
    PassphraseDesk(Prompts* prompts, MessageBar* messages, QWidget* window);

    /// Locks the file, or gives a locked one another passphrase.
    void setPassphrase(const QString& file);
    void removePassphrase(const QString& file);

Q_SIGNALS:
    void closingWanted();
    void fileWanted(const QString& path);

private:
    /// `change` gives the key of the file from then on; null: it needs none.
    void change(const QString& file,
                const std::function<Result<HeldKey>()>& change,
                const QString& done);
    void tell(const QString& file, const QString& done);

    Prompts* m_prompts;
    MessageBar* m_messages;
    QWidget* m_window;
};

} // namespace kordon
