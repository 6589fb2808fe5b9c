#pragma once

#include "core/assessment/assessment.h"
#include "core/pack/pack.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace kordon {

/// A threat as it stands in the register, with the keys of the exchange columns.
[[nodiscard]] nlohmann::ordered_json threatJson(const Threat& threat);

/// What `threats list --json` prints: the threats with what is to be looked at again as of `today`,
/// and the pressure on each component that has one.
[[nodiscard]] std::string threatsJson(const Pack& pack,
                                      const Assessment& assessment,
                                      const std::string& today);

} // namespace kordon
