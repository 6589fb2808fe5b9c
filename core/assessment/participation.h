#pragma once

#include "core/base/id.h"
#include "core/base/text.h"
#include "core/pack/pack.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who takes part: the pack's actors and matrix of roles, with what a file adds and an assessment
/// changes. An assessment that is over keeps its matrix when a later one gets another.
namespace kordon {

/// One cell of the matrix as an assessment has it, in place of the pack's.
struct RoleChange {
    ComponentId component;
    ActorId actor;
    std::optional<RoleId> role; ///< None: the actor takes no part in the component.
    /// The actor whose questions it is asked, beside those that are put to everybody. A pack names
    /// its own actors in many questions and cannot know the added ones.
    std::optional<ActorId> askedAs;
    std::string reason;

    bool operator==(const RoleChange&) const = default;
};

/// The pack as it holds with these actors and changes. Where the pack has an actor of the same key
/// itself, its own stands.
[[nodiscard]] Pack withAllActors(Pack pack,
                                 const std::vector<Actor>& added,
                                 const std::vector<RoleChange>& changes);

/// The same without the added actors that have no role, so that they make no empty column in an
/// assessment that they have no part in.
[[nodiscard]] Pack withParticipation(Pack pack,
                                     const std::vector<Actor>& added,
                                     const std::vector<RoleChange>& changes);

/// How many questions of the component the actor is asked once the change holds among the others.
[[nodiscard]] int questionsAsked(const Pack& written,
                                 const std::vector<Actor>& added,
                                 const std::vector<RoleChange>& changes,
                                 const RoleChange& change);

/// The components in which nobody has the role that weighs most.
[[nodiscard]] std::vector<ComponentId> componentsWithoutLead(const Pack& pack);

/// Whether the actor has a role in any component.
[[nodiscard]] bool takesPart(const Pack& pack, const ActorId& actor);

/// "State Migration Service" as "state-migration-service": a key to propose; may be empty.
[[nodiscard]] std::string proposedKey(std::string_view name);

struct ParticipationFault {
    std::string
        column; ///< "id", "short", "name", "component", "actor", "role", "asked_as", "reason".
    Text message;

    bool operator==(const ParticipationFault&) const = default;
};

/// What keeps an actor from being added: an id that is no lower-case key of letters, digits and
/// hyphens, or is taken; a name or short name that lacks one of the pack's languages.
[[nodiscard]] std::vector<ParticipationFault> checkActor(const Pack& pack, const Actor& actor);

/// What keeps a change of the matrix from standing: an unknown component, actor or role; no reason;
/// the last role taken from a component. `pack` has all actors of the file.
[[nodiscard]] std::vector<ParticipationFault> checkRoleChange(const Pack& pack,
                                                              const RoleChange& change);

/// Says that a component would be left without any actor.
[[nodiscard]] const Text& nobodyLeft();

} // namespace kordon
