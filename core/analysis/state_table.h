#pragma once

#include "core/analysis/open_questions.h"
#include "core/assessment/assessment.h"

#include <map>

namespace kordon {

/// How the questions of every cell stand. Kept beside a score sheet, so that an edit counts its own
/// cell anew and no other.
class StateTable {
public:
    StateTable() = default;
    StateTable(const Pack& pack, const Answers& answers);

    void recount(const Component& component, const Answers& answers, const ActorId& actor);

    /// Nothing but zeros where the actor has no role.
    [[nodiscard]] StateCount of(const CellKey& cell) const;
    [[nodiscard]] StateCount of(const ActorId& actor) const;
    [[nodiscard]] StateCount ofAll() const;

private:
    std::map<CellKey, StateCount> m_cells;
};

} // namespace kordon
