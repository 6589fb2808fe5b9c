#pragma once

#include "core/analysis/gaps.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <string>
#include <string_view>

/// A gap as people read it.
namespace kordon::report {

/// "1.9", or with its range where the score behind it does not stand on its own; "–" where the
/// dimension is not asked.
[[nodiscard]] std::string shortfallText(const Pack& pack,
                                        const CellScore& cell,
                                        const Gap& gap,
                                        Dimension dimension,
                                        std::string_view language);

/// Where the actor stands and where it should: "2.1 → 4"; "–" where the dimension is not asked.
[[nodiscard]] std::string wayText(const Pack& pack,
                                  const CellScore& cell,
                                  const Gap& gap,
                                  Dimension dimension,
                                  std::string_view language);

/// How the priority comes about: "(1.5 + 2.0) / 2 × component 1 × role 3 = 5.3", with
/// " × threats 1.8" where threats press on the component; empty while there is none.
[[nodiscard]] std::string priorityFormula(const Gap& gap, std::string_view language);

/// Whether the gap is left however the open questions turn out, as one sentence.
[[nodiscard]] std::string certaintySentence(const Gap& gap, std::string_view language);

/// The numbers of the questions that cap the score: "4.2.1, 4.3.2".
[[nodiscard]] std::string gateCodes(const Pack& pack, const Gap& gap);

} // namespace kordon::report
