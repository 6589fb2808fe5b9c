#pragma once

#include "core/analysis/comparison.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <cstddef>
#include <span>
#include <vector>

/// The answers that mean the same in both years: docs/scoring.md, "Two years side by side".
namespace kordon {

/// Which question of the earlier pack each one of the later pack is the same as. Both packs must
/// outlive it.
class QuestionPairs {
public:
    QuestionPairs(const Pack& from, const Pack& to);

    /// For every question of the later pack's component of this number (from 0), in its order; a
    /// place without a question: the earlier pack has none.
    [[nodiscard]] std::span<const QuestionPlace> of(std::size_t component) const {
        return m_earlier[component];
    }

private:
    std::vector<std::vector<QuestionPlace>> m_earlier;
};

/// The common answers of one cell of the later pack, in levels of its scale. Both years answer
/// every question of the component, in its order. What is asked and not common is open in both.
struct CommonAnswers {
    std::vector<GivenAnswer> from;
    std::vector<GivenAnswer> to;
};

[[nodiscard]] CommonAnswers commonAnswers(const ComparedYear& from,
                                          const ComparedYear& to,
                                          std::span<const QuestionPlace> earlier,
                                          const Component& component,
                                          const ActorId& actor);

/// Both years on the later pack's structure from the common answers alone. Both have points in the
/// same places; their coverage is the share.
struct LikeForLikeSheets {
    ScoreSheet from;
    ScoreSheet to;
};

[[nodiscard]] LikeForLikeSheets likeForLikeSheets(const ComparedYear& from, const ComparedYear& to);

} // namespace kordon
