#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kordon {

/// The known word that is most like the one found, if any is near enough to be what was meant.
[[nodiscard]] std::optional<std::string> nearestOf(std::string_view found,
                                                   std::span<const std::string> known);

} // namespace kordon
