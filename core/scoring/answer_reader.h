#pragma once

#include "core/assessment/answer.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <vector>

namespace kordon {

/// The answers to all questions of a component, in its order.
struct CellAnswers {
    std::vector<GivenAnswer> claimed;
    std::vector<GivenAnswer> evidenced; ///< Every level cut to what its evidence carries.
};

/// Reads the answers of cells as scoring takes them. Pack and answers must outlive it.
class AnswerReader {
public:
    AnswerReader(const Pack& pack, const Answers& answers);

    [[nodiscard]] CellAnswers of(const Component& component, const ActorId& actor) const;

private:
    [[nodiscard]] double ceilingOf(const Answer& answer) const;

    const Pack& m_pack;
    const Answers& m_answers;
    std::optional<double> m_lowestCeiling; ///< None: the pack knows no evidence grades.
};

} // namespace kordon
