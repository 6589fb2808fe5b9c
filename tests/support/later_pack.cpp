#include "tests/support/later_pack.h"

#include "tests/support/packs.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace kordon::tests {

namespace {

bool oneIn(int times, std::mt19937& random) {
    return std::uniform_int_distribution<int>(1, times)(random) == 1;
}

int upTo(std::mt19937& random, int most) {
    return std::uniform_int_distribution<int>(0, most)(random);
}

double weight(std::mt19937& random) {
    return std::uniform_real_distribution<double>(0.1, 4)(random);
}

void reshape(Question& question, const Pack& pack, std::mt19937& random) {
    if (oneIn(5, random)) {
        question.revision += 1;
    }
    if (oneIn(5, random)) {
        question.supersedes = question.id;
        question.id.value += "-next";
        question.revision = 1 + upTo(random, 2);
    }
    if (oneIn(5, random)) {
        question.weight = weight(random);
    }
    if (oneIn(8, random)) {
        question.gate = Gate{.below = 1.0 + upTo(random, pack.scale.max - 1),
                             .cap = upTo(random, 2 * pack.scale.max) / 2.0};
    } else if (oneIn(8, random)) {
        question.gate.reset();
    }
    if (oneIn(8, random) && !pack.actors.empty()) {
        question.actors = {pack.actors.front().id};
    }
    if (oneIn(12, random)) {
        question.dimension =
            question.dimension == Dimension::Capacity ? Dimension::Readiness : Dimension::Capacity;
    }
}

/// Takes the questions that go on out of their places, changed.
std::vector<Question> questionsThatMove(Pack& pack, std::mt19937& random) {
    std::vector<Question> moving;
    for (Component& component : pack.components) {
        for (Criterion& criterion : component.criteria) {
            std::vector<Question> staying;
            for (Question& question : criterion.questions) {
                if (oneIn(7, random)) {
                    continue;
                }
                reshape(question, pack, random);
                (oneIn(6, random) ? moving : staying).push_back(std::move(question));
            }
            criterion.questions = std::move(staying);
        }
    }
    return moving;
}

void settle(std::vector<Question> moving, Pack& pack, std::mt19937& random) {
    for (int i = 0; i < 3; ++i) {
        moving.push_back(question("added" + std::to_string(i),
                                  oneIn(2, random) ? Dimension::Capacity : Dimension::Readiness,
                                  weight(random)));
    }
    for (Question& each : moving) {
        auto& component = pack.components[static_cast<std::size_t>(
            upTo(random, static_cast<int>(pack.components.size()) - 1))];
        auto& criterion = component.criteria[static_cast<std::size_t>(
            upTo(random, static_cast<int>(component.criteria.size()) - 1))];
        criterion.questions.push_back(std::move(each));
    }
}

void dealRoles(Pack& pack, std::mt19937& random) {
    for (Component& component : pack.components) {
        std::vector<std::pair<ActorId, RoleId>> roles;
        for (const Actor& actor : pack.actors) {
            auto role = component.roleOf(actor.id);
            if (oneIn(6, random)) {
                role = pack.roles[static_cast<std::size_t>(upTo(random, 2))].id;
            }
            if (role && !oneIn(10, random)) {
                roles.emplace_back(actor.id, *role);
            }
        }
        component.roles = std::move(roles);
    }
}

void comeAndGo(Pack& pack, std::mt19937& random) {
    if (oneIn(3, random)) {
        pack.actors.insert(pack.actors.begin(), {{"new"}, both("New"), both("New agency")});
    }
    if (oneIn(3, random) && pack.actors.size() > 1) {
        pack.actors.pop_back();
    }
    if (oneIn(3, random) && pack.components.size() > 1) {
        pack.components.pop_back();
    }
    if (oneIn(3, random)) {
        Component component{.id = {"c-new"}, .title = both("New")};
        component.criteria = {{.id = {"c-new-k"}, .title = both("New"), .weight = weight(random)}};
        pack.components.insert(pack.components.begin(), std::move(component));
    }
    for (Component& component : pack.components) {
        component.weight = oneIn(4, random) ? weight(random) : component.weight;
        for (Criterion& criterion : component.criteria) {
            criterion.weight = oneIn(4, random) ? weight(random) : criterion.weight;
        }
    }
}

} // namespace

Pack laterPack(const Pack& earlier, std::mt19937& random) {
    Pack pack = earlier;
    pack.version = "2";
    if (oneIn(3, random)) {
        pack.scale.max = 1 + upTo(random, 9);
    }
    comeAndGo(pack, random);
    dealRoles(pack, random);
    settle(questionsThatMove(pack, random), pack, random);
    return pack;
}

} // namespace kordon::tests
