#pragma once

#include "core/assessment/assessment.h"
#include "core/pack/pack.h"

namespace kordon::tests {

/// A pack with so many actors and components that have long names in both languages. Not every
/// actor has a role everywhere.
[[nodiscard]] Pack widePack(int actors, int components);

/// Answers in every state and share: full, low and no coverage, each somewhere.
[[nodiscard]] Assessment wideAssessment(const Pack& pack);

/// Everything answered with one level.
[[nodiscard]] Assessment evenAssessment(const Pack& pack, int level);

} // namespace kordon::tests
