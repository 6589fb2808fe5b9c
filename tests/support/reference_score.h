#pragma once

#include "core/assessment/answer.h"
#include "core/assessment/threat.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <optional>

namespace kordon::tests {

/// docs/scoring.md written down once more, formula by formula and without regard to cost, so that
/// the two can be compared.
[[nodiscard]] ScoreSheet referenceScore(const Pack& pack, const Answers& answers);

/// The pressure of threats on a component.
[[nodiscard]] double referencePressure(const ComponentId& component, const Threats& threats);
/// The priority of a cell against the pack's own targets; none where a dimension that is asked has
/// no point.
[[nodiscard]] std::optional<double> referencePriority(const Pack& pack,
                                                      const CellScore& cell,
                                                      const Threats& threats);

} // namespace kordon::tests
