#include "core/pack/pack.h"

#include <algorithm>

namespace kordon {

namespace {

template <class Item, class Key>
const Item* findById(const std::vector<Item>& items, const Key& id) {
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const char* keyOf(Dimension dimension) {
    return dimension == Dimension::Capacity ? "capacity" : "readiness";
}

std::optional<RoleId> Component::roleOf(const ActorId& actor) const {
    for (const auto& [holder, role] : roles) {
        if (holder == actor) {
            return role;
        }
    }
    return std::nullopt;
}

const Actor* findActor(const Pack& pack, const ActorId& id) {
    return findById(pack.actors, id);
}

const Role* findRole(const Pack& pack, const RoleId& id) {
    return findById(pack.roles, id);
}

const EvidenceGrade* findGrade(const Pack& pack, const GradeId& id) {
    return findById(pack.evidence, id);
}

const Component* findComponent(const Pack& pack, const ComponentId& id) {
    return findById(pack.components, id);
}

std::optional<QuestionPlace> findQuestion(const Pack& pack, const QuestionId& id) {
    for (const Component& component : pack.components) {
        for (const Criterion& criterion : component.criteria) {
            if (const Question* question = findById(criterion.questions, id)) {
                return QuestionPlace{&component, &criterion, question};
            }
        }
    }
    return std::nullopt;
}

std::vector<QuestionPlace> allQuestions(const Pack& pack) {
    std::vector<QuestionPlace> places;
    for (const Component& component : pack.components) {
        for (const Criterion& criterion : component.criteria) {
            for (const Question& question : criterion.questions) {
                places.push_back({&component, &criterion, &question});
            }
        }
    }
    return places;
}

bool applies(const Component& component, const Question& question, const ActorId& actor) {
    const bool isAsked = question.actors.empty() ||
                         std::ranges::find(question.actors, actor) != question.actors.end();
    return isAsked && component.roleOf(actor).has_value();
}

const Band* bandOf(const Pack& pack, double level) {
    const Band* band = nullptr;
    for (const Band& candidate : pack.bands) {
        if (candidate.from <= level) {
            band = &candidate;
        }
    }
    return band;
}

int numberOf(const Pack& pack, const ComponentId& id) {
    const auto found = std::ranges::find(pack.components, id, &Component::id);
    return found == pack.components.end() ? 0
                                          : static_cast<int>(found - pack.components.begin()) + 1;
}

std::string codeOf(const Pack& pack, const QuestionId& id) {
    const auto place = findQuestion(pack, id);
    if (!place) {
        return {};
    }
    const auto criterion = place->criterion - place->component->criteria.data() + 1;
    const auto question = place->question - place->criterion->questions.data() + 1;
    return std::to_string(numberOf(pack, place->component->id)) + "." + std::to_string(criterion) +
           "." + std::to_string(question);
}

} // namespace kordon
