#pragma once

#include <QString>

#include "core/store/workspace.h"

namespace kordon {

/// "2025", "2025 – agreed": as choosers name an assessment, in the language of the window.
[[nodiscard]] QString chooserName(const AssessmentHeading& heading);

/// "Agreed by Olena Koval on 01.03.2026 14:05:09", in the language of the window.
[[nodiscard]] QString agreementName(const Agreement& agreement);

} // namespace kordon
