#include "app/pages/new_passphrase_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/pages/passphrase_field.h"
#include "app/platform/passphrase.h"
#include "app/widgets/fault_label.h"
#include "app/widgets/theme.h"

namespace kordon {

namespace {

constexpr int kWidth = 66; // characters

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

NewPassphraseDialog::NewPassphraseDialog(NewPassphraseFor purpose, QWidget* parent)
    : QDialog(parent), m_passphrase(passphraseField(QStringLiteral("newPassphrase"), this)),
      m_strength(wrapped({}, this)),
      m_again(passphraseField(QStringLiteral("newPassphraseAgain"), this)),
      m_fault(new FaultLabel(QStringLiteral("newPassphraseFault"), this)),
      m_understood(new QCheckBox(this)) {
    setObjectName(QStringLiteral("newPassphraseDialog"));
    setWindowTitle(purpose == NewPassphraseFor::OpenFile ? tr("Lock with a passphrase")
                                                         : tr("Change the passphrase"));
    nameFields();
    layOut(purpose);
    for (const QLineEdit* field : {m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &NewPassphraseDialog::check);
    }
    connect(m_understood, &QCheckBox::toggled, this, &NewPassphraseDialog::check);
    check();
    m_passphrase->setFocus();
}

void NewPassphraseDialog::nameFields() {
    m_passphrase->setAccessibleName(tr("New passphrase"));
    m_again->setAccessibleName(tr("The new passphrase once more"));
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->setText(tr("I &understand that a lost passphrase is final"));
}

void NewPassphraseDialog::addFields(QVBoxLayout& column) {
    auto* label = new QLabel(tr("&New passphrase"), this);
    label->setBuddy(m_passphrase);
    auto* againLabel = new QLabel(tr("Once &more"), this);
    againLabel->setBuddy(m_again);
    for (QWidget* each : std::initializer_list<QWidget*>{label, m_passphrase, m_strength}) {
        column.addWidget(each);
    }
    column.addSpacing(fontMetrics().height() / 2);
    for (QWidget* each : std::initializer_list<QWidget*>{againLabel, m_again, m_fault}) {
        column.addWidget(each);
    }
    column.addSpacing(fontMetrics().height() / 2);
}

QWidget* NewPassphraseDialog::buttons(bool isFirst) {
    auto* box = new QDialogButtonBox(this);
    m_lock = box->addButton(isFirst ? tr("Lock the file") : tr("Change the passphrase"),
                            QDialogButtonBox::AcceptRole);
    m_lock->setObjectName(QStringLiteral("lockFile"));
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void NewPassphraseDialog::layOut(NewPassphraseFor purpose) {
    const bool isFirst = purpose == NewPassphraseFor::OpenFile;
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        wrapped(isFirst ? tr("The file and its backups are encrypted on the disk and open with "
                             "the passphrase alone.")
                        : tr("The file and its backups open with the new passphrase alone from "
                             "now on. Copies that you have made elsewhere keep the old one."),
                this));
    column->addWidget(wrapped(tr("Reports, charts and exports are saved unlocked, for others to "
                                 "read. Keep or pass them on with the same care."),
                              this));
    column->addSpacing(fontMetrics().height() / 2);
    addFields(*column);
    auto* warning = wrapped(tr("Nobody can open the file without its passphrase: there is no "
                               "other key and nobody to ask. Keep the passphrase written down "
                               "in a safe place."),
                            this);
    warning->setObjectName(QStringLiteral("lossWarning"));
    setTextSize(*warning, 1, QFont::DemiBold);
    column->addWidget(warning);
    column->addWidget(m_understood);
    column->addStretch(1);
    column->addWidget(buttons(isFirst));
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
}

// A hint, not a rule: how much a passphrase has to withstand is for its owner to say.
void NewPassphraseDialog::check() {
    const auto length = m_passphrase->text().size();
    const bool isSame = m_passphrase->text() == m_again->text();
    m_strength->setText(length >= kShortPassphrase
                            ? tr("Long enough, unless it is a known saying or a name.")
                            : tr("Take at least %n characters: four or five words that do not "
                                 "belong together are easy to keep in mind and hard to guess.",
                                 "",
                                 kShortPassphrase));
    m_fault->say(isSame || m_again->text().isEmpty() ? QString()
                                                     : tr("The two passphrases differ."));
    m_lock->setEnabled(length > 0 && isSame && m_understood->isChecked());
}

secrecy::Secret NewPassphraseDialog::takePassphrase() {
    m_again->clear();
    return takenFrom(*m_passphrase);
}

} // namespace kordon
