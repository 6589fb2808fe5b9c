#pragma once

#include "core/analysis/change.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"

#include <optional>
#include <vector>

/// Two assessments side by side, as docs/scoring.md defines it. Pure functions; all points and
/// shares are in [0, 1].
namespace kordon {

/// An assessment to be compared, on the pack of its time. All must outlive the call.
struct ComparedYear {
    const Pack& pack;
    const Assessment& assessment;
    const ScoreSheet& sheet; ///< Of this pack and these answers.
};

/// The points of both years from the answers that mean the same in both, on the later pack's
/// structure.
struct LikeForLike {
    std::optional<double> from;
    std::optional<double> to;
    std::optional<double> share; ///< Of what the later year asks; none: it asks nothing.

    /// None where either has no point.
    [[nodiscard]] std::optional<double> change() const;

    bool operator==(const LikeForLike&) const = default;
};

/// From this share on the plain change may stand by itself.
inline constexpr double kComparableFrom = 0.5;

struct ComparedFigure {
    std::optional<double> from; ///< The earlier year's point, on its own pack.
    std::optional<double> to;
    std::optional<Change> change; ///< Plain.
    LikeForLike likeForLike;

    /// Whether the share is at least `kComparableFrom`; else the like-for-like change stands first.
    [[nodiscard]] bool isComparable() const;

    bool operator==(const ComparedFigure&) const = default;
};

struct ComparedScores {
    ComparedFigure capacity;
    ComparedFigure readiness;
    ComparedFigure preparedness;

    [[nodiscard]] const ComparedFigure& of(Dimension dimension) const {
        return dimension == Dimension::Capacity ? capacity : readiness;
    }

    bool operator==(const ComparedScores&) const = default;
};

struct ComparedCell {
    ComponentId component;
    ActorId actor;
    ComparedScores scores;
};

/// All actors of one component together.
struct ComparedComponent {
    ComponentId component;
    ComparedScores scores;
};

/// One actor over all its components.
struct ComparedActor {
    ActorId actor;
    ComparedScores scores;
};

/// Every figure that either year has: the later pack's in its order, then what only the earlier
/// one has, in its own.
struct Comparison {
    std::vector<ComparedCell> cells;
    std::vector<ComparedComponent> national;
    std::vector<ComparedActor> actors;
    ComparedScores whole;

    [[nodiscard]] const ComparedCell* cell(const ComponentId& component,
                                           const ActorId& actor) const;
    [[nodiscard]] const ComparedComponent* component(const ComponentId& id) const;
    [[nodiscard]] const ComparedActor* actor(const ActorId& id) const;
};

[[nodiscard]] Comparison compare(const ComparedYear& from, const ComparedYear& to);

/// Which figure: a component's, an actor's, both: one cell; neither: the whole.
struct FigureOf {
    ComponentId component; ///< Empty: over all components.
    ActorId actor;         ///< Empty: over all actors.

    bool operator==(const FigureOf&) const = default;
};

/// A common question whose answer is another now, and what that did to a figure.
struct MovedQuestion {
    ComponentId component;
    QuestionId question; ///< As the later pack names it.
    QuestionId earlier;  ///< As the earlier pack names it.
    ActorId actor;
    Dimension dimension = Dimension::Capacity;
    double from =
        0; ///< In levels of the later scale; a fraction where the earlier scale is another.
    int to = 0;
    double contribution = 0; ///< To the like-for-like change of the preparedness.
};

/// What moved the figure's like-for-like preparedness, as docs/scoring.md shares it out: strongest
/// first, equal ones in the pack's order. The contributions add up to `likeForLike.change()`; empty
/// where that is none.
[[nodiscard]] std::vector<MovedQuestion> movedQuestions(const ComparedYear& from,
                                                        const ComparedYear& to,
                                                        const FigureOf& figure);

} // namespace kordon
