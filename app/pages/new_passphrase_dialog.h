#pragma once

#include <QDialog>

#include "app/pages/prompts.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kordon {

class FaultLabel;

/// A new passphrase, typed twice, with what has to be understood before a file is locked.
class NewPassphraseDialog : public QDialog {
    Q_OBJECT

public:
    NewPassphraseDialog(NewPassphraseFor purpose, QWidget* parent);

    /// What was typed; the fields are empty afterwards.
    [[nodiscard]] secrecy::Secret takePassphrase();

private:
    void nameFields();
    void addFields(QVBoxLayout& column);
    QWidget* buttons(bool isFirst);
    void layOut(NewPassphraseFor purpose);
    void check();

    QLineEdit* m_passphrase;
    QLabel* m_strength;
    QLineEdit* m_again;
    FaultLabel* m_fault;
    QCheckBox* m_understood;
    QPushButton* m_lock = nullptr;
};

} // namespace kordon
