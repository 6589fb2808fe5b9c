#include "tests/support/packs.h"

#include <utility>

namespace kordon::tests {

namespace {

int upTo(std::mt19937& random, int most) {
    return std::uniform_int_distribution<int>(0, most)(random);
}

double randomWeight(std::mt19937& random) {
    return upTo(random, 2) == 0 ? 1 : std::uniform_real_distribution<double>(0.1, 4)(random);
}

std::string numbered(const std::string& name, int number) {
    return name + std::to_string(number);
}

Question randomQuestion(const Pack& pack, const std::string& id, std::mt19937& random) {
    Question made = question(id,
                             upTo(random, 1) == 0 ? Dimension::Capacity : Dimension::Readiness,
                             randomWeight(random));
    if (upTo(random, 5) == 0) {
        made.gate = Gate{.below = 1.0 + upTo(random, pack.scale.max - 1),
                         .cap = static_cast<double>(upTo(random, pack.scale.max))};
    }
    for (const Actor& actor : pack.actors) {
        if (upTo(random, 5) == 0) {
            made.actors.push_back(actor.id);
        }
    }
    return made;
}

Component randomComponent(const Pack& pack, int number, std::mt19937& random) {
    Component component{.id = {numbered("c", number)},
                        .title = both(numbered("Component ", number))};
    component.weight = randomWeight(random);
    component.target = std::uniform_real_distribution<double>(0, pack.scale.max)(random);
    for (const Actor& actor : pack.actors) {
        const auto role =
            static_cast<std::size_t>(upTo(random, static_cast<int>(pack.roles.size())));
        if (role < pack.roles.size()) {
            component.roles.emplace_back(actor.id, pack.roles[role].id);
        }
    }
    for (int k = 0; k <= upTo(random, 3); ++k) {
        const std::string id = numbered("c", number) + numbered("-k", k);
        Criterion criterion{.id = {id}, .title = both(id), .weight = randomWeight(random)};
        for (int q = 0; q <= upTo(random, 4); ++q) {
            criterion.questions.push_back(randomQuestion(pack, id + numbered(".q", q), random));
        }
        component.criteria.push_back(std::move(criterion));
    }
    return component;
}

Pack emptyPack(int max) {
    Pack pack{.id = "test", .version = "1", .languages = {"uk", "en"}, .title = both("Test")};
    pack.scale.max = max;
    for (int level = 0; level <= max; ++level) {
        pack.scale.levels.push_back({.level = level, .label = both(numbered("Level ", level))});
    }
    pack.bands = {{0, both("low")}, {max / 2.0, both("high")}};
    pack.roles = {{{"lead"}, 3, both("lead")}, {{"support"}, 1, both("support")}};
    pack.evidence = {{{"none"}, 1, both("none")},
                     {{"verified"}, static_cast<double>(max), both("verified")}};
    pack.defaultTarget = max * 0.8;
    return pack;
}

Component smallComponent(const Pack& pack, const std::string& id) {
    Component component{.id = {id}, .title = both("Component " + id), .legal = verbatim("Act 1")};
    component.summary = both("What " + id + " asks");
    component.target = pack.defaultTarget;
    component.roles = {{{"a"}, {"lead"}}, {{"b"}, {"support"}}};
    for (const std::string name : {"first", "second"}) {
        Criterion criterion{.id = {id + "-" + name}, .title = both("Criterion " + name)};
        criterion.questions = {question(criterion.id.value + ".cap", Dimension::Capacity),
                               question(criterion.id.value + ".rea", Dimension::Readiness)};
        component.criteria.push_back(std::move(criterion));
    }
    return component;
}

} // namespace

Text both(const std::string& text) {
    return {{{"uk", text + " (укр)"}, {"en", text}}};
}

Question question(const std::string& id, Dimension dimension, double weight) {
    Question made{.id = {id}, .dimension = dimension, .text = both("Question " + id)};
    made.weight = weight;
    return made;
}

Answer answered(int level, const std::string& grade) {
    return {.state = AnswerState::Answered, .level = level, .evidenceGrade = {grade}};
}

Answer inState(AnswerState state) {
    return {.state = state, .rationale = needsRationale(state) ? "because" : ""};
}

Stamp stamp() {
    return {.who = "tester", .at = "2025-03-01T09:30:00Z"};
}

Pack onePack(std::vector<Question> questions) {
    Pack pack = emptyPack(5);
    pack.actors = {{{"a"}, both("A"), both("Agency A")}};
    Component component{.id = {"c"}, .title = both("Component"), .target = 4};
    component.roles = {{{"a"}, {"lead"}}};
    component.criteria = {
        {.id = {"k"}, .title = both("Criterion"), .questions = std::move(questions)}};
    pack.components = {std::move(component)};
    return pack;
}

Pack smallPack() {
    Pack pack = emptyPack(5);
    pack.actors = {{{"a"}, both("A"), both("Agency A")}, {{"b"}, both("B"), both("Agency B")}};
    pack.components = {smallComponent(pack, "first"), smallComponent(pack, "second")};
    return pack;
}

Pack randomPack(std::mt19937& random) {
    Pack pack = emptyPack(1 + upTo(random, 9));
    pack.roles = {{{"lead"}, 3, both("lead")},
                  {{"co-lead"}, 2, both("co-lead")},
                  {{"support"}, randomWeight(random), both("support")}};
    if (upTo(random, 3) == 0) {
        pack.evidence.clear();
    }
    for (int i = 0; i <= upTo(random, 4); ++i) {
        pack.actors.push_back(
            {{numbered("a", i)}, both(numbered("A", i)), both(numbered("Agency ", i))});
    }
    for (int i = 0; i <= upTo(random, 5); ++i) {
        pack.components.push_back(randomComponent(pack, i, random));
    }
    return pack;
}

Answers randomAnswers(const Pack& pack, std::mt19937& random) {
    Answers answers;
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const Actor& actor : pack.actors) {
            const int choice = upTo(random, 9);
            if (!applies(*place.component, *place.question, actor.id) || choice == 9) {
                continue;
            }
            Answer answer;
            if (choice <= 4) {
                answer = answered(upTo(random, pack.scale.max), "");
            } else {
                answer = inState(static_cast<AnswerState>(choice - 5 == 1 ? 0 : choice - 5));
                answer.level.reset();
            }
            if (answer.state == AnswerState::Answered && !pack.evidence.empty()) {
                answer.evidenceGrade =
                    upTo(random, 2) == 0
                        ? GradeId{}
                        : pack.evidence[static_cast<std::size_t>(upTo(random, 1))].id;
            }
            answers.set(actor.id, place.question->id, std::move(answer));
        }
    }
    return answers;
}

Threats randomThreats(const Pack& pack, std::mt19937& random) {
    Threats threats;
    const int count = upTo(random, 9);
    for (int i = 0; i < count; ++i) {
        Threat threat{.id = {numbered("t", i)}};
        threat.kind = upTo(random, 1) == 0 ? ThreatKind::Current : ThreatKind::Potential;
        threat.likelihood = 1 + upTo(random, 4);
        threat.magnitude = 1 + upTo(random, 4);
        threat.impact = 1 + upTo(random, 4);
        threat.removedAt = upTo(random, 3) == 0 ? stamp().at : "";
        for (const Component& component : pack.components) {
            if (upTo(random, 2) == 0) {
                threat.components.insert(component.id);
            }
        }
        threats.push_back(std::move(threat));
    }
    return threats;
}

} // namespace kordon::tests
