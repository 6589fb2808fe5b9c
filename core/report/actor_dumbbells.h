#pragma once

#include "core/report/dumbbell_chart.h"

namespace kordon::report {

/// Two actors of one assessment side by side: a row for each component in which either has a role,
/// then all components together.
[[nodiscard]] DumbbellChart actorDumbbells(const ComparedYear& year,
                                           const ActorId& first,
                                           const ActorId& second,
                                           std::optional<Dimension> dimension,
                                           std::string_view language);

} // namespace kordon::report
