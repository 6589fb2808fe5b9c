#pragma once

#include "core/pack/pack.h"

#include <cstdint>
#include <string>

namespace kordon {

enum class PackDefaults : std::uint8_t {
    AsWritten, ///< For storing: an empty list of actors stays empty, and means all.
    FilledIn,  ///< For reading on: it names every actor with a role.
};

/// The pack in one piece, keys as in the YAML, components inline. The same pack gives the same
/// bytes; `readPackJson` reads it back.
[[nodiscard]] std::string packJson(const Pack& pack, PackDefaults defaults);

} // namespace kordon
