#include "tests/bench/large_pack.h"

#include "tests/support/packs.h"

namespace kordon::tests {

Pack largePack(int components) {
    Pack pack = smallPack();
    pack.actors.clear();
    pack.components.clear();
    for (int actor = 0; actor < 5; ++actor) {
        const std::string id = "actor" + std::to_string(actor);
        pack.actors.push_back({{id}, both(id), both(id)});
    }
    for (int c = 0; c < components; ++c) {
        Component component{.id = {"c" + std::to_string(c)}, .title = both("C"), .target = 4};
        for (const Actor& actor : pack.actors) {
            component.roles.emplace_back(actor.id, RoleId{"lead"});
        }
        for (int k = 0; k < 10; ++k) {
            const std::string id = component.id.value + "-k" + std::to_string(k);
            Criterion criterion{.id = {id}, .title = both("K")};
            for (int q = 0; q < 20; ++q) {
                criterion.questions.push_back(
                    question(id + ".q" + std::to_string(q),
                             q % 2 == 0 ? Dimension::Capacity : Dimension::Readiness));
            }
            component.criteria.push_back(std::move(criterion));
        }
        pack.components.push_back(std::move(component));
    }
    return pack;
}

} // namespace kordon::tests
