#include "core/pack/pack_rules.h"

#include <set>

namespace kordon {

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

} // namespace kordon
