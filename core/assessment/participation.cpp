#include "core/assessment/participation.h"

#include "core/base/suggestion.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr std::size_t kLongestId = 40;
constexpr std::size_t kLongestName = 300;

void setRole(Component& component, const std::vector<Actor>& actors, const RoleChange& change) {
    std::erase_if(component.roles, [&](const auto& role) { return role.first == change.actor; });
    if (!change.role) {
        return;
    }
    const auto placeOf = [&](const ActorId& id) {
        return std::ranges::find(actors, id, &Actor::id) - actors.begin();
    };
    const auto after = std::ranges::find_if(component.roles, [&](const auto& role) {
        return placeOf(role.first) > placeOf(change.actor);
    });
    component.roles.insert(after, {change.actor, *change.role});
}

void askAs(Component& component, const ActorId& actor, const ActorId& other) {
    for (Criterion& criterion : component.criteria) {
        for (Question& question : criterion.questions) {
            const bool isPutToOther =
                std::ranges::find(question.actors, other) != question.actors.end();
            const bool isPutToActor =
                std::ranges::find(question.actors, actor) != question.actors.end();
            if (isPutToOther && !isPutToActor) {
                question.actors.push_back(actor);
            }
        }
    }
}

bool isKey(std::string_view id) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789-";
    return !id.empty() && id.size() <= kLongestId && id.front() != '-' && id.back() != '-' &&
           id.find_first_not_of(kLetters) == std::string_view::npos;
}

void checkName(const Pack& pack,
               const char* column,
               const Text& name,
               std::vector<ParticipationFault>& faults) {
    for (const std::string& language : pack.languages) {
        const auto found = std::ranges::find(
            name.byLanguage, language, &std::pair<std::string, std::string>::first);
        if (found == name.byLanguage.end() || isBlank(found->second)) {
            faults.push_back({column,
                              fill(say("there is no text in the language “%1”; give one in each "
                                       "language of the pack",
                                       "немає тексту мовою «%1»; укажіть його кожною мовою пакета"),
                                   {verbatim(language)})});
        } else if (found->second.size() > kLongestName || !isCleanUtf8(found->second)) {
            faults.push_back({column,
                              fill(say("a name may have at most %1 bytes of UTF-8 text",
                                       "назва може мати щонайбільше %1 байтів тексту UTF-8"),
                                   {verbatim(static_cast<long long>(kLongestName))})});
        }
    }
}

template <class Known>
Text unknownOf(const Text& pattern, const std::string& found, const Known& known) {
    std::string all;
    for (const auto& each : known) {
        all += (all.empty() ? "" : ", ") + each.id.value;
    }
    return fill(pattern, {verbatim(shortened(found, 60)), verbatim(all)});
}

void checkRole(const Pack& pack,
               const RoleChange& change,
               std::vector<ParticipationFault>& faults) {
    if (change.role && !findRole(pack, *change.role)) {
        faults.push_back(
            {"role",
             unknownOf(say("the pack has no role “%1”; it has: %2, or none",
                           "у пакеті немає ролі «%1»; є такі: %2, або без ролі (none)"),
                       change.role->value,
                       pack.roles)});
    }
    if (change.askedAs && !findActor(pack, *change.askedAs)) {
        faults.push_back({"asked_as",
                          unknownOf(say("there is no actor “%1”; there are: %2",
                                        "субʼєкта «%1» немає; є такі: %2"),
                                    change.askedAs->value,
                                    pack.actors)});
    }
    const Component* component = findComponent(pack, change.component);
    const bool isLast = component && !change.role && component->roles.size() == 1 &&
                        component->roles.front().first == change.actor;
    if (isLast) {
        faults.push_back({"role", nobodyLeft()});
    }
}

} // namespace

Pack withAllActors(Pack pack,
                   const std::vector<Actor>& added,
                   const std::vector<RoleChange>& changes) {
    for (const Actor& actor : added) {
        if (!findActor(pack, actor.id)) {
            pack.actors.push_back(actor);
        }
    }
    for (const RoleChange& change : changes) {
        const auto component = std::ranges::find(pack.components, change.component, &Component::id);
        if (component == pack.components.end()) {
            continue;
        }
        setRole(*component, pack.actors, change);
        if (change.role && change.askedAs) {
            askAs(*component, change.actor, *change.askedAs);
        }
    }
    return pack;
}

Pack withParticipation(Pack pack,
                       const std::vector<Actor>& added,
                       const std::vector<RoleChange>& changes) {
    const std::size_t own = pack.actors.size();
    pack = withAllActors(std::move(pack), added, changes);
    const auto firstAdded = pack.actors.begin() + static_cast<std::ptrdiff_t>(own);
    const auto gone = std::remove_if(firstAdded, pack.actors.end(), [&](const Actor& actor) {
        return !takesPart(pack, actor.id);
    });
    pack.actors.erase(gone, pack.actors.end());
    return pack;
}

int questionsAsked(const Pack& written,
                   const std::vector<Actor>& added,
                   const std::vector<RoleChange>& changes,
                   const RoleChange& change) {
    std::vector<RoleChange> all = changes;
    std::erase_if(all, [&](const RoleChange& each) {
        return each.component == change.component && each.actor == change.actor;
    });
    all.push_back(change);
    const Pack pack = withAllActors(written, added, all);
    const Component* component = findComponent(pack, change.component);
    int count = 0;
    for (const Criterion& criterion : component ? component->criteria : std::vector<Criterion>()) {
        count += static_cast<int>(std::ranges::count_if(criterion.questions, [&](const auto& each) {
            return applies(*component, each, change.actor);
        }));
    }
    return count;
}

std::vector<ComponentId> componentsWithoutLead(const Pack& pack) {
    const auto lead = std::ranges::max_element(pack.roles, {}, &Role::weight);
    std::vector<ComponentId> components;
    for (const Component& component : pack.components) {
        const bool hasLead =
            lead != pack.roles.end() && std::ranges::any_of(component.roles, [&](const auto& role) {
                return role.second == lead->id;
            });
        if (!hasLead) {
            components.push_back(component.id);
        }
    }
    return components;
}

bool takesPart(const Pack& pack, const ActorId& actor) {
    return std::ranges::any_of(pack.components, [&](const Component& component) {
        return component.roleOf(actor).has_value();
    });
}

std::string proposedKey(std::string_view name) {
    std::string key;
    for (const char each : name) {
        const bool isCapital = each >= 'A' && each <= 'Z';
        const char letter = isCapital ? static_cast<char>(each - 'A' + 'a') : each;
        const bool isKept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (isKept && key.size() < kLongestId) {
            key += letter;
        } else if (!key.empty() && key.back() != '-' && key.size() < kLongestId) {
            key += '-';
        }
    }
    while (!key.empty() && key.back() == '-') {
        key.pop_back();
    }
    return key;
}

std::vector<ParticipationFault> checkActor(const Pack& pack, const Actor& actor) {
    std::vector<ParticipationFault> faults;
    if (!isKey(actor.id.value)) {
        faults.push_back(
            {"id",
             fill(say("found “%1”; expected a short key of lower-case Latin letters, digits and "
                      "hyphens, such as migration-service",
                      "знайдено «%1»; очікується короткий ключ із малих латинських літер, цифр і "
                      "дефісів, наприклад migration-service"),
                  {verbatim(shortened(actor.id.value, 60))})});
    } else if (findActor(pack, actor.id)) {
        faults.push_back({"id",
                          fill(say("there is an actor “%1” already; choose another key",
                                   "субʼєкт «%1» уже є; оберіть інший ключ"),
                               {verbatim(actor.id.value)})});
    }
    checkName(pack, "short", actor.shortName, faults);
    checkName(pack, "name", actor.name, faults);
    return faults;
}

std::vector<ParticipationFault> checkRoleChange(const Pack& pack, const RoleChange& change) {
    std::vector<ParticipationFault> faults;
    if (!findComponent(pack, change.component)) {
        faults.push_back({"component",
                          unknownOf(say("the pack has no component “%1”; it has: %2",
                                        "у пакеті немає компонента «%1»; є такі: %2"),
                                    change.component.value,
                                    pack.components)});
    }
    if (!findActor(pack, change.actor)) {
        faults.push_back({"actor",
                          unknownOf(say("there is no actor “%1”; there are: %2",
                                        "субʼєкта «%1» немає; є такі: %2"),
                                    change.actor.value,
                                    pack.actors)});
    }
    checkRole(pack, change, faults);
    if (isBlank(change.reason) || !isCleanUtf8(change.reason)) {
        faults.push_back({"reason",
                          say("found nothing; a change of the pack’s matrix needs a reason",
                              "знайдено порожнє; зміна матриці пакета потребує обґрунтування")});
    }
    return faults;
}

const Text& nobodyLeft() {
    static const Text text =
        say("nobody would be left in the component; give another actor a role first",
            "у компоненті не залишиться жодного субʼєкта; спершу надайте роль іншому");
    return text;
}

} // namespace kordon
