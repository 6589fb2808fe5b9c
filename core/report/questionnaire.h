#pragma once

#include "core/pack/pack.h"
#include "core/report/report.h"

#include <string>
#include <string_view>

namespace kordon::report {

/// The blank questionnaire to fill in by hand: every question with its levels as described, what
/// evidences it and where it comes from, and room for each actor's level and evidence.
[[nodiscard]] Report questionnaire(const Pack& pack,
                                   const std::string& programVersion,
                                   std::string_view language);

} // namespace kordon::report
