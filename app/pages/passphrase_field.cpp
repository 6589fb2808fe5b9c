#include "app/pages/passphrase_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

#include "app/platform/passphrase.h"
#include "app/widgets/icons.h"
#include "core/store/sealing.h"

namespace kordon {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("PassphraseField", text);
}

void showText(QLineEdit& field, QAction& button, bool isShown) {
    field.setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    button.setIcon(icon(isShown ? QStringLiteral("hide") : QStringLiteral("show")));
    button.setText(isShown ? words(QT_TRANSLATE_NOOP("PassphraseField", "Hide the passphrase"))
                           : words(QT_TRANSLATE_NOOP("PassphraseField", "Show the passphrase")));
    button.setToolTip(button.text());
}

} // namespace

QLineEdit* passphraseField(const QString& name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setMaxLength(static_cast<int>(kLongestPassphrase) / 4); // of up to four bytes each
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase);
    QAction* button = field->addAction(QIcon(), QLineEdit::TrailingPosition);
    button->setCheckable(true);
    showText(*field, *button, false);
    QObject::connect(button, &QAction::toggled, field, [field, button](bool isShown) {
        showText(*field, *button, isShown);
    });
    return field;
}

secrecy::Secret takenFrom(QLineEdit& field) {
    secrecy::Secret passphrase = passphraseFrom(field.text());
    field.clear();
    return passphrase;
}

} // namespace kordon
