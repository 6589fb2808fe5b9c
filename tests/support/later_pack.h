#pragma once

#include "core/pack/pack.h"

#include <random>

namespace kordon::tests {

/// A later version of the pack: questions dropped, added, revised, superseded, weighed anew, moved
/// to another criterion or component, put to others, made gates or not; criteria, components, roles
/// and actors that come, change and go; now and then another scale.
[[nodiscard]] Pack laterPack(const Pack& earlier, std::mt19937& random);

} // namespace kordon::tests
