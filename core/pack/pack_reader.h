#pragma once

#include "core/pack/fault.h"
#include "core/pack/pack.h"
#include "core/pack/pack_source.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kordon {

struct PackReading {
    std::optional<Pack> pack;  ///< There exactly where there is no fault.
    std::vector<Fault> faults; ///< All that is wrong, in the order of the files.
};

enum class PackCheck : std::uint8_t {
    Usual,
    Strict, ///< Also what makes the pack unfit to be put before people.
};

/// Reads "pack.yaml" and the component files that it names. docs/pack-format.md states the form
/// and the limits.
[[nodiscard]] PackReading readPack(const PackSource& source, PackCheck check = PackCheck::Usual);

/// Reads what `packJson` has written.
[[nodiscard]] PackReading readPackJson(std::string_view json);

} // namespace kordon
