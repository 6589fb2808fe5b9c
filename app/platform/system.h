#pragma once

#include "core/store/workspace.h"

#include <string>

/// The calls that differ between systems, and what is asked of the surroundings.
namespace kordon {

/// Whether a window can be opened at all.
[[nodiscard]] bool hasDisplay();

/// Whether "uk" or "en" is the language of the session; English where it is neither.
[[nodiscard]] std::string sessionLanguage();

/// The user's name on this machine and the present time. SOURCE_DATE_EPOCH stands in for the clock
/// where it is set, so that files can be built the same again.
[[nodiscard]] Stamp currentStamp();

/// Makes the terminal show UTF-8 where it does not by itself.
void prepareTerminal();

} // namespace kordon
