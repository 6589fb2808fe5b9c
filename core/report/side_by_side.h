#pragma once

#include "core/report/report.h"

namespace kordon::report {

/// One report in two languages: each text in the first language, the second below or beside it.
/// Figures and charts stand once, in the first language. Both are of the same source and profile.
[[nodiscard]] Report sideBySide(Report first, const Report& second);

} // namespace kordon::report
