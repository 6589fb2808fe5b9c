#pragma once

#include <QString>

#include "core/base/text.h"

#include <string>

/// The language of the window. A change is told to every widget as QEvent::LanguageChange.
namespace kordon {

/// "uk" or "en".
[[nodiscard]] std::string windowLanguage();
void setWindowLanguage(const std::string& language);

[[nodiscard]] QString inWindowLanguage(const Text& text);

} // namespace kordon
