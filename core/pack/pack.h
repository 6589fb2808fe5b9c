#pragma once

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/pack/threat_catalogue.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// A pack is the framework that an assessment follows: scale, actors, components, criteria,
/// questions. docs/pack-format.md is its form as text. All weights are above 0; all levels, targets
/// and ceilings are in levels of the pack's scale, 0 to `Scale::max`.
namespace kordon {

enum class Dimension : std::uint8_t { Capacity, Readiness };
inline constexpr std::array kDimensions{Dimension::Capacity, Dimension::Readiness};

/// "capacity" or "readiness", as packs and exchange files spell it.
[[nodiscard]] const char* keyOf(Dimension dimension);

struct ScaleLevel {
    int level = 0;
    Text label;
    Text capacity;  ///< What the level means for a capacity question; may be empty.
    Text readiness; ///< The same for a readiness question.

    bool operator==(const ScaleLevel&) const = default;
};

struct Scale {
    int max = 5;                    ///< The highest level; the lowest is 0.
    std::vector<ScaleLevel> levels; ///< One for each of 0 … max, in order.

    bool operator==(const Scale&) const = default;
};

/// A named stretch of the scale, from its lower bound (in levels) up to the next band.
struct Band {
    double from = 0;
    Text label;

    bool operator==(const Band&) const = default;
};

struct Role {
    RoleId id;
    double weight = 1;
    Text label;

    bool operator==(const Role&) const = default;
};

/// How well an answer is proven, and the highest level that such proof can carry.
struct EvidenceGrade {
    GradeId id;
    double ceiling = 0;
    Text label;

    bool operator==(const EvidenceGrade&) const = default;
};

struct Facet {
    FacetId id;
    Dimension dimension = Dimension::Capacity;
    Text label;

    bool operator==(const Facet&) const = default;
};

struct Phase {
    PhaseId id;
    Text label;

    bool operator==(const Phase&) const = default;
};

struct Actor {
    ActorId id;
    Text shortName;
    Text name;

    bool operator==(const Actor&) const = default;
};

/// Caps the score of its dimension at `cap` while the question is answered below `below`.
struct Gate {
    double below = 0;
    double cap = 0;

    bool operator==(const Gate&) const = default;
};

struct Question {
    QuestionId id;
    Dimension dimension = Dimension::Capacity;
    std::optional<FacetId> facet;
    std::optional<PhaseId> phase; ///< The criterion's where the question names none.
    Text text;
    Text guidance;                             ///< May be empty.
    std::vector<std::pair<int, Text>> anchors; ///< Level and what it looks like, ascending.
    std::vector<Text> evidence;                ///< What an assessor would ask to see.
    std::vector<Text> source;                  ///< The acts and standards behind the question.
    double weight = 1;
    std::optional<Gate> gate;
    std::vector<ActorId> actors; ///< Empty: every actor with a role in the component.
    int revision = 1;            ///< Rises when old answers stop being comparable.
    std::optional<QuestionId> supersedes;

    bool operator==(const Question&) const = default;
};

struct Criterion {
    CriterionId id;
    Text title;
    std::optional<PhaseId> phase;
    double weight = 1;
    std::vector<Question> questions;

    bool operator==(const Criterion&) const = default;
};

struct Component {
    ComponentId id;
    Text title;
    Text legal;
    Text summary;
    double weight = 1;
    double target = 0; ///< In levels; the pack's default where the component names none.
    std::vector<std::pair<ActorId, RoleId>> roles; ///< In the pack's order of actors.
    std::vector<Criterion> criteria;

    [[nodiscard]] std::optional<RoleId> roleOf(const ActorId& actor) const;

    bool operator==(const Component&) const = default;
};

struct Pack {
    std::string id;
    std::string version;
    std::vector<std::string> languages; ///< The first is the default.
    Text title;
    Scale scale;
    std::vector<Band> bands; ///< Ascending; may be empty.
    std::vector<Role> roles;
    std::vector<EvidenceGrade> evidence; ///< May be empty: then evidenced = claimed.
    std::vector<Facet> facets;
    std::vector<Phase> phases;
    double publishFrom = 0.75; ///< Coverage from which a point stands on its own, in [0, 1].
    std::vector<Actor> actors;
    double defaultTarget = 0;
    std::vector<Component> components;
    ThreatCatalogue threats; ///< May be empty.

    bool operator==(const Pack&) const = default;
};

[[nodiscard]] const Actor* findActor(const Pack& pack, const ActorId& id);
[[nodiscard]] const Role* findRole(const Pack& pack, const RoleId& id);
[[nodiscard]] const EvidenceGrade* findGrade(const Pack& pack, const GradeId& id);
[[nodiscard]] const Component* findComponent(const Pack& pack, const ComponentId& id);

/// A question with the places that it stands in. Valid as long as the pack is.
struct QuestionPlace {
    const Component* component = nullptr;
    const Criterion* criterion = nullptr;
    const Question* question = nullptr;
};
[[nodiscard]] std::optional<QuestionPlace> findQuestion(const Pack& pack, const QuestionId& id);

/// Every question in the pack's order.
[[nodiscard]] std::vector<QuestionPlace> allQuestions(const Pack& pack);

/// Whether the actor has a role in the component and the question is put to it.
[[nodiscard]] bool applies(const Component& component,
                           const Question& question,
                           const ActorId& actor);

/// The band that a score (in levels, unrounded) falls in. A bound belongs to the band above it.
[[nodiscard]] const Band* bandOf(const Pack& pack, double level);

/// The short number of a component as people cite it, from 1 in the pack's order; 0 if not there.
[[nodiscard]] int numberOf(const Pack& pack, const ComponentId& id);

/// The short code of a question as people cite it: component, criterion, question ("4.2.1").
[[nodiscard]] std::string codeOf(const Pack& pack, const QuestionId& id);

} // namespace kordon
