#include "core/analysis/state_table.h"

namespace kordon {

namespace {

void add(StateCount& sum, const StateCount& counts) {
    sum.applicable += counts.applicable;
    sum.answered += counts.answered;
    sum.notApplicable += counts.notApplicable;
    sum.unknown += counts.unknown;
    sum.suspended += counts.suspended;
    sum.unanswered += counts.unanswered;
}

} // namespace

StateTable::StateTable(const Pack& pack, const Answers& answers) {
    for (const Component& component : pack.components) {
        for (const auto& [actor, role] : component.roles) {
            recount(component, answers, actor);
        }
    }
}

void StateTable::recount(const Component& component, const Answers& answers, const ActorId& actor) {
    m_cells[{component.id, actor}] = countStates(component, answers, actor);
}

StateCount StateTable::of(const CellKey& cell) const {
    const auto found = m_cells.find(cell);
    return found == m_cells.end() ? StateCount{} : found->second;
}

StateCount StateTable::of(const ActorId& actor) const {
    StateCount sum;
    for (const auto& [cell, counts] : m_cells) {
        if (cell.actor == actor) {
            add(sum, counts);
        }
    }
    return sum;
}

StateCount StateTable::ofAll() const {
    StateCount sum;
    for (const auto& [cell, counts] : m_cells) {
        add(sum, counts);
    }
    return sum;
}

} // namespace kordon
