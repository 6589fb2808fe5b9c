#pragma once

#include "core/pack/pack.h"

namespace kordon::tests {

/// Five actors, each asked 200 questions in every component: a thousand answers a component.
[[nodiscard]] Pack largePack(int components);

} // namespace kordon::tests
