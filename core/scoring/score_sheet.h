#pragma once

#include "core/assessment/answer.h"
#include "core/base/id.h"
#include "core/pack/pack.h"

#include <optional>
#include <span>
#include <vector>

/// Scores as docs/scoring.md defines them. Pure functions: the same pack and answers give the same
/// figures on every machine.
namespace kordon {

/// One figure with its range. All values are in [0, 1]; multiply by `Scale::max` for levels.
struct Figure {
    std::optional<double> point;     ///< From the answered questions alone.
    std::optional<double> low;       ///< Every open question turns out lowest; none: not asked.
    std::optional<double> high;      ///< Every open question turns out highest.
    std::optional<double> coverage;  ///< Answered share of the weight asked; none for preparedness.
    std::optional<double> evidenced; ///< The point with every level cut to what its proof carries.

    bool operator==(const Figure&) const = default;
};

struct Scores {
    Figure capacity;
    Figure readiness;
    Figure preparedness;

    [[nodiscard]] const Figure& of(Dimension dimension) const {
        return dimension == Dimension::Capacity ? capacity : readiness;
    }

    bool operator==(const Scores&) const = default;
};

/// One actor in one component.
struct CellScore {
    ComponentId component;
    ActorId actor;
    RoleId role;
    Scores scores;
    std::vector<QuestionId> gates; ///< The gates that have fired, in the pack's order.

    bool operator==(const CellScore&) const = default;
};

/// All actors of one component together.
struct NationalScore {
    ComponentId component;
    Scores scores;
    std::optional<ActorId> weakestLead; ///< Lowest preparedness among the weightiest roles.

    bool operator==(const NationalScore&) const = default;
};

/// One actor over all its components.
struct ActorScore {
    ActorId actor;
    Scores scores;

    bool operator==(const ActorScore&) const = default;
};

struct ScoreSheet {
    std::vector<CellScore> cells; ///< Every actor with a role, by component, then actor.
    std::vector<NationalScore> national;
    std::vector<ActorScore> actors;
    Scores whole;

    [[nodiscard]] const CellScore* cell(const ComponentId& component, const ActorId& actor) const;

    bool operator==(const ScoreSheet&) const = default;
};

[[nodiscard]] ScoreSheet score(const Pack& pack, const Answers& answers);

/// What one actor says to one question, as far as a claimed figure depends on it.
struct GivenAnswer {
    AnswerState state = AnswerState::NotApplicable; ///< Also of what the actor is not asked.
    double level = 0; ///< A fraction where it was given on another scale.
};

/// One cell without evidenced figures. `given` answers every question of the component, in its
/// order.
[[nodiscard]] CellScore scoreGiven(const Pack& pack,
                                   const Component& component,
                                   const ActorId& actor,
                                   const RoleId& role,
                                   std::span<const GivenAnswer> given);

/// The sheet of these cells: one for every actor with a role, by component, then actor.
[[nodiscard]] ScoreSheet sheetOf(const Pack& pack, std::vector<CellScore> cells);

/// The same sheet after answers of one actor in one component have changed: what `score` would
/// give, at the cost of that one cell. `sheet` is of the same pack and the answers before.
[[nodiscard]] ScoreSheet rescored(const Pack& pack,
                                  const Answers& answers,
                                  ScoreSheet sheet,
                                  const ComponentId& component,
                                  const ActorId& actor);

} // namespace kordon
