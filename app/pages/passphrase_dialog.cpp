#include "app/pages/passphrase_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/pages/passphrase_field.h"
#include "app/widgets/fault_label.h"

namespace kordon {

namespace {

constexpr int kWidth = 60;  // characters
constexpr int kMargins = 6; // characters

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PassphraseDialog::PassphraseDialog(const QString& file, PassphraseAttempt attempt, QWidget* parent)
    : QDialog(parent), m_passphrase(passphraseField(QStringLiteral("passphrase"), this)) {
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Locked file"));
    layOut(file, attempt);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_open->setEnabled(!typed.isEmpty());
    });
    m_open->setEnabled(false);
    m_passphrase->setFocus();
}

void PassphraseDialog::layOut(const QString& file, PassphraseAttempt attempt) {
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    const auto fitting = [this](const QString& text) {
        return fontMetrics().elidedText(
            text, Qt::ElideMiddle, fontMetrics().averageCharWidth() * (kWidth - kMargins));
    };
    auto* place = plainLabel(fitting(QDir::toNativeSeparators(file)), this);
    place->setToolTip(QDir::toNativeSeparators(file).toHtmlEscaped());
    place->setObjectName(QStringLiteral("lockedFile"));
    auto* label = new QLabel(tr("&Passphrase"), this);
    label->setBuddy(m_passphrase);
    auto* fault = new FaultLabel(QStringLiteral("passphraseFault"), this);
    if (attempt == PassphraseAttempt::AfterWrong) {
        fault->say(tr("This passphrase is not the right one. Upper and lower case and the "
                      "language of the keyboard count. The file itself is in order."));
    }
    auto* box = new QDialogButtonBox(this);
    m_open = box->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("openLocked"));
    box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(
        tr("%1 is locked with a passphrase.").arg(fitting(QFileInfo(file).fileName())), this));
    column->addWidget(place);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(label);
    column->addWidget(m_passphrase);
    column->addWidget(fault);
    column->addStretch(1);
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidth);
}

secrecy::Secret PassphraseDialog::takePassphrase() {
    return takenFrom(*m_passphrase);
}

} // namespace kordon
