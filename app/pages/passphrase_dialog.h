#pragma once

#include <QDialog>

#include "app/pages/prompts.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kordon {

/// Asks for the passphrase of a locked file.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    PassphraseDialog(const QString& file, PassphraseAttempt attempt, QWidget* parent);

    /// What was typed; the field is empty afterwards.
    [[nodiscard]] secrecy::Secret takePassphrase();

private:
    void layOut(const QString& file, PassphraseAttempt attempt);

    QLineEdit* m_passphrase;
    QPushButton* m_open = nullptr;
};

} // namespace kordon
