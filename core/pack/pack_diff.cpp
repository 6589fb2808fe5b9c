#include "core/pack/pack_diff.h"

#include "core/pack/question_links.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

namespace kordon {

namespace {

Text numberText(double number) {
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return verbatim(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

Text idText(const std::string& id) {
    return id.empty() ? Text{} : verbatim(id);
}

Text gateText(const std::optional<Gate>& gate) {
    return gate ? fill(say("below %1: at most %2", "нижче %1: щонайбільше %2"),
                       {numberText(gate->below), numberText(gate->cap)})
                : Text{};
}

Text actorsText(const std::vector<ActorId>& actors) {
    std::string all;
    for (const ActorId& actor : actors) {
        all += (all.empty() ? "" : ", ") + actor.value;
    }
    return actors.empty() ? say("all with a role", "усі, хто має роль") : verbatim(all);
}

/// The texts that an answer rests on, beside the question's own.
bool hasSameHelp(const Question& one, const Question& other) {
    return one.guidance == other.guidance && one.anchors == other.anchors;
}

/// Collects differences; what does not differ leaves nothing.
class Collecting {
public:
    void add(PackDifference difference) { m_found.push_back(std::move(difference)); }

    void compare(PackChange change,
                 const std::string& id,
                 const Text& from,
                 const Text& to,
                 const std::string& part = {}) {
        if (from != to) {
            add({.change = change, .id = id, .part = part, .from = from, .to = to});
        }
    }

    [[nodiscard]] std::vector<PackDifference> inOrder() && {
        std::ranges::stable_sort(m_found, {}, &PackDifference::change);
        return std::move(m_found);
    }

private:
    std::vector<PackDifference> m_found;
};

void compareTexts(Collecting& found, const Question& before, const Question& after) {
    if (before.revision != after.revision) {
        found.add({.change = PackChange::QuestionReworded,
                   .id = after.id.value,
                   .from = before.text,
                   .to = after.text});
    } else if (before.text != after.text || !hasSameHelp(before, after)) {
        found.add({.change = PackChange::TextChanged,
                   .id = after.id.value,
                   .from = before.text,
                   .to = after.text});
    }
}

void compareQuestions(Collecting& found, const QuestionPlace& before, const QuestionPlace& after) {
    const Question& one = *before.question;
    const Question& other = *after.question;
    const std::string& id = other.id.value;
    if (one.id == other.id) {
        compareTexts(found, one, other);
    } else {
        found.add({.change = PackChange::QuestionSuperseded,
                   .id = id,
                   .earlierId = one.id.value,
                   .from = one.text,
                   .to = other.text});
    }
    if (before.component->id != after.component->id) {
        found.compare(PackChange::QuestionMoved,
                      id,
                      before.component->title,
                      after.component->title,
                      after.component->id.value);
    } else if (before.criterion->id != after.criterion->id) {
        found.compare(PackChange::QuestionMoved,
                      id,
                      before.criterion->title,
                      after.criterion->title,
                      after.criterion->id.value);
    }
    found.compare(PackChange::DimensionChanged,
                  id,
                  verbatim(keyOf(one.dimension)),
                  verbatim(keyOf(other.dimension)));
    found.compare(
        PackChange::QuestionReweighted, id, numberText(one.weight), numberText(other.weight));
    found.compare(PackChange::GateChanged, id, gateText(one.gate), gateText(other.gate));
    found.compare(
        PackChange::AskedActorsChanged, id, actorsText(one.actors), actorsText(other.actors));
}

void compareAllQuestions(Collecting& found, const Pack& earlier, const Pack& later) {
    std::map<QuestionId, QuestionPlace> before;
    for (const QuestionPlace& place : allQuestions(earlier)) {
        before.emplace(place.question->id, place);
    }
    const QuestionLinks links = questionLinks(earlier, later);
    std::set<QuestionId> askedAgain;
    for (const QuestionPlace& place : allQuestions(later)) {
        const auto link = links.find(place.question->id);
        if (link == links.end()) {
            found.add({.change = PackChange::QuestionAdded,
                       .id = place.question->id.value,
                       .to = place.question->text});
        } else {
            askedAgain.insert(link->second.earlier);
            compareQuestions(found, before.at(link->second.earlier), place);
        }
    }
    for (const QuestionPlace& place : allQuestions(earlier)) {
        if (!askedAgain.contains(place.question->id)) {
            found.add({.change = PackChange::QuestionDropped,
                       .id = place.question->id.value,
                       .from = place.question->text});
        }
    }
}

Text roleText(const Component& component, const ActorId& actor) {
    const auto role = component.roleOf(actor);
    return role ? idText(role->value) : Text{};
}

void compareMatrix(Collecting& found, const Component& before, const Component& after) {
    std::vector<ActorId> actors;
    for (const Component* component : {&after, &before}) {
        for (const auto& [actor, role] : component->roles) {
            if (std::ranges::find(actors, actor) == actors.end()) {
                actors.push_back(actor);
            }
        }
    }
    for (const ActorId& actor : actors) {
        found.compare(PackChange::RolesChanged,
                      after.id.value,
                      roleText(before, actor),
                      roleText(after, actor),
                      actor.value);
    }
}

void compareComponents(Collecting& found, const Pack& earlier, const Pack& later) {
    for (const Component& after : later.components) {
        const std::string& id = after.id.value;
        const Component* before = findComponent(earlier, after.id);
        if (!before) {
            found.add({.change = PackChange::ComponentAdded, .id = id, .to = after.title});
            continue;
        }
        found.compare(PackChange::ComponentChanged, id, before->title, after.title, "title");
        found.compare(PackChange::ComponentChanged,
                      id,
                      numberText(before->weight),
                      numberText(after.weight),
                      "weight");
        found.compare(
            PackChange::TargetChanged, id, numberText(before->target), numberText(after.target));
        compareMatrix(found, *before, after);
    }
    for (const Component& before : earlier.components) {
        if (!findComponent(later, before.id)) {
            found.add({.change = PackChange::ComponentDropped,
                       .id = before.id.value,
                       .from = before.title});
        }
    }
}

struct CriterionPlace {
    const Component* component = nullptr;
    const Criterion* criterion = nullptr;
};

std::vector<CriterionPlace> criteriaOf(const Pack& pack) {
    std::vector<CriterionPlace> places;
    for (const Component& component : pack.components) {
        for (const Criterion& criterion : component.criteria) {
            places.push_back({&component, &criterion});
        }
    }
    return places;
}

const CriterionPlace* placeIn(const std::vector<CriterionPlace>& places, const CriterionId& id) {
    const auto found = std::ranges::find_if(
        places, [&](const CriterionPlace& place) { return place.criterion->id == id; });
    return found == places.end() ? nullptr : &*found;
}

void compareCriteria(Collecting& found, const Pack& earlier, const Pack& later) {
    const auto before = criteriaOf(earlier);
    const auto after = criteriaOf(later);
    for (const CriterionPlace& place : after) {
        const std::string& id = place.criterion->id.value;
        const CriterionPlace* old = placeIn(before, place.criterion->id);
        if (!old) {
            found.add(
                {.change = PackChange::CriterionAdded, .id = id, .to = place.criterion->title});
            continue;
        }
        found.compare(PackChange::CriterionChanged,
                      id,
                      old->criterion->title,
                      place.criterion->title,
                      "title");
        found.compare(PackChange::CriterionChanged,
                      id,
                      numberText(old->criterion->weight),
                      numberText(place.criterion->weight),
                      "weight");
        found.compare(PackChange::CriterionChanged,
                      id,
                      idText(old->component->id.value),
                      idText(place.component->id.value),
                      "component");
    }
    for (const CriterionPlace& place : before) {
        if (!placeIn(after, place.criterion->id)) {
            found.add({.change = PackChange::CriterionDropped,
                       .id = place.criterion->id.value,
                       .from = place.criterion->title});
        }
    }
}

void compareActors(Collecting& found, const Pack& earlier, const Pack& later) {
    for (const Actor& after : later.actors) {
        const Actor* before = findActor(earlier, after.id);
        if (!before) {
            found.add(
                {.change = PackChange::ActorAdded, .id = after.id.value, .to = after.shortName});
            continue;
        }
        found.compare(PackChange::ActorRenamed, after.id.value, before->name, after.name);
        found.compare(
            PackChange::ActorRenamed, after.id.value, before->shortName, after.shortName, "short");
    }
    for (const Actor& before : earlier.actors) {
        if (!findActor(later, before.id)) {
            found.add({.change = PackChange::ActorDropped,
                       .id = before.id.value,
                       .from = before.shortName});
        }
    }
}

/// The number by which each of these counts, by id.
template <class Item>
std::vector<std::pair<std::string, Text>> numbersOf(const std::vector<Item>& items,
                                                    double Item::*number) {
    std::vector<std::pair<std::string, Text>> numbers;
    for (const Item& item : items) {
        numbers.emplace_back(item.id.value, numberText(item.*number));
    }
    return numbers;
}

void compareNumbers(Collecting& found,
                    const std::string& rule,
                    const std::vector<std::pair<std::string, Text>>& before,
                    const std::vector<std::pair<std::string, Text>>& after) {
    using Entry = std::pair<std::string, Text>;
    const auto in = [](const std::vector<Entry>& entries, const std::string& id) {
        const auto entry = std::ranges::find(entries, id, &Entry::first);
        return entry == entries.end() ? Text{} : entry->second;
    };
    for (const auto& [id, number] : after) {
        found.compare(PackChange::RuleChanged, id, in(before, id), number, rule);
    }
    for (const auto& [id, number] : before) {
        if (in(after, id).empty()) {
            found.compare(PackChange::RuleChanged, id, number, Text{}, rule);
        }
    }
}

Text bandsText(const std::vector<Band>& bands) {
    Text all;
    for (const Band& band : bands) {
        const Text one = fill(say("%1 – %2", "%1 – %2"), {numberText(band.from), band.label});
        all = all.empty() ? one : fill(say("%1, %2", "%1, %2"), {all, one});
    }
    return all;
}

void compareRules(Collecting& found, const Pack& earlier, const Pack& later) {
    const auto compare = [&](const std::string& id, const Text& from, const Text& to) {
        found.compare(PackChange::RuleChanged, id, from, to);
    };
    compare("scale", numberText(earlier.scale.max), numberText(later.scale.max));
    for (const ScaleLevel& level : later.scale.levels) {
        const auto old = std::ranges::find(earlier.scale.levels, level.level, &ScaleLevel::level);
        if (old != earlier.scale.levels.end()) {
            found.compare(PackChange::RuleChanged,
                          std::to_string(level.level),
                          old->label,
                          level.label,
                          "level");
        }
    }
    compare("bands", bandsText(earlier.bands), bandsText(later.bands));
    compare("publish_from", numberText(earlier.publishFrom), numberText(later.publishFrom));
    compareNumbers(found,
                   "role",
                   numbersOf(earlier.roles, &Role::weight),
                   numbersOf(later.roles, &Role::weight));
    compareNumbers(found,
                   "evidence",
                   numbersOf(earlier.evidence, &EvidenceGrade::ceiling),
                   numbersOf(later.evidence, &EvidenceGrade::ceiling));
}

} // namespace

const char* keyOf(PackChange change) {
    constexpr std::array kKeys{
        "question-added",    "question-dropped",     "question-superseded", "question-reworded",
        "text-changed",      "question-moved",       "dimension-changed",   "question-reweighted",
        "gate-changed",      "asked-actors-changed", "component-added",     "component-dropped",
        "component-changed", "target-changed",       "roles-changed",       "criterion-added",
        "criterion-dropped", "criterion-changed",    "actor-added",         "actor-dropped",
        "actor-renamed",     "rule-changed"};
    static_assert(kKeys.size() == kPackChanges.size());
    return kKeys.at(static_cast<std::size_t>(change));
}

std::vector<PackDifference> packDiff(const Pack& earlier, const Pack& later) {
    Collecting found;
    compareAllQuestions(found, earlier, later);
    compareComponents(found, earlier, later);
    compareCriteria(found, earlier, later);
    compareActors(found, earlier, later);
    compareRules(found, earlier, later);
    return std::move(found).inOrder();
}

} // namespace kordon
