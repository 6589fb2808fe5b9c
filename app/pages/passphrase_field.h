#pragma once

#include <QString>

#include "core/secrecy/secret.h"

class QLineEdit;
class QWidget;

namespace kordon {

/// A line for a passphrase, hidden until its button shows it; it offers nothing to the keyboard's
/// memory or to the clipboard.
[[nodiscard]] QLineEdit* passphraseField(const QString& name, QWidget* parent);

/// What was typed; the line is empty afterwards.
[[nodiscard]] secrecy::Secret takenFrom(QLineEdit& field);

} // namespace kordon
