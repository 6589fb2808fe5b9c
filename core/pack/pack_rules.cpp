#include "core/pack/pack_rules.h"

#include <algorithm>
#include <set>

namespace kordon {

namespace {

void checkQuestion(const QuestionPlace& place, const PackPlace& at, PackFields& fields) {
    const Question& question = *place.question;
    const Text id = verbatim(question.id.value);
    if (question.source.empty()) {
        fields.fault(
            at, fill(say("the question “%1” has no source", "питання «%1» не має джерела"), {id}));
    }
    if (question.evidence.empty()) {
        fields.fault(
            at,
            fill(say("the question “%1” names no evidence", "питання «%1» не називає доказів"),
                 {id}));
    }
    if (question.anchors.empty()) {
        fields.fault(
            at,
            fill(say("the question “%1” has no anchors", "питання «%1» не має опису рівнів"),
                 {id}));
    }
    const auto isAsked = [&](const auto& holder) {
        return applies(*place.component, question, holder.first);
    };
    if (std::ranges::none_of(place.component->roles, isAsked)) {
        fields.fault(at,
                     fill(say("the question “%1” is put to no actor with a role here",
                              "питання «%1» не поставлено жодному субʼєкту, що має тут роль"),
                          {id}));
    }
}

bool asksAnything(const Component& component, const ActorId& actor) {
    return std::ranges::any_of(component.criteria, [&](const Criterion& criterion) {
        return std::ranges::any_of(criterion.questions, [&](const Question& question) {
            return applies(component, question, actor);
        });
    });
}

} // namespace

void checkRules(const Pack& pack, const QuestionPlaces& places, PackFields& fields) {
    std::set<QuestionId> superseded;
    for (const QuestionPlace& place : allQuestions(pack)) {
        const auto& old = place.question->supersedes;
        const auto at = places.supersedes.find(place.question->id);
        if (!old || at == places.supersedes.end()) {
            continue;
        }
        if (places.ids.contains(*old)) {
            fields.fault(at->second,
                         fill(say("supersedes “%1”, which is still in the pack; drop the old "
                                  "question or this line",
                                  "замінює «%1», яке досі є в пакеті; вилучіть старе питання або "
                                  "цей рядок"),
                              {verbatim(old->value)}));
        }
        if (!superseded.insert(*old).second) {
            fields.fault(at->second,
                         fill(say("“%1” is superseded twice; expected one successor",
                                  "«%1» замінено двічі; очікується один наступник"),
                              {verbatim(old->value)}));
        }
    }
}

void checkFitness(const Pack& pack, const QuestionPlaces& places, PackFields& fields) {
    for (const QuestionPlace& place : allQuestions(pack)) {
        if (const auto at = places.ids.find(place.question->id); at != places.ids.end()) {
            checkQuestion(place, at->second, fields);
        }
    }
    for (const Component& component : pack.components) {
        const auto at = places.components.find(component.id);
        for (const auto& [actor, role] : component.roles) {
            if (at != places.components.end() && !asksAnything(component, actor)) {
                fields.fault(at->second,
                             fill(say("the component gives “%1” a role and no question",
                                      "компонент дає «%1» роль, але жодного питання"),
                                  {verbatim(actor.value)}));
            }
        }
    }
}

} // namespace kordon
