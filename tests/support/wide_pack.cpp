#include "tests/support/wide_pack.h"

#include "tests/support/packs.h"

#include <array>
#include <utility>

namespace kordon::tests {

namespace {

constexpr std::array kComponents{
    std::pair("Border control", "Прикордонний контроль"),
    std::pair("Search and rescue operations at sea", "Пошуково-рятувальні операції на морі"),
    std::pair("Analysis of the risks for internal security and of the threats",
              "Аналіз ризиків для внутрішньої безпеки та аналіз загроз"),
    std::pair("Information exchange and cooperation with Member States and Frontex",
              "Обмін інформацією та співробітництво з державами-членами ЄС і Агенцією Frontex"),
    std::pair(
        "State-of-the-art technology including large-scale information systems",
        "Використання найсучасніших технологій, зокрема великомасштабних інформаційних систем")};

constexpr std::array kActors{std::pair("SBGS", "ДПСУ"),
                             std::pair("Customs", "Держмитслужба"),
                             std::pair("MIA", "МВС"),
                             std::pair("Foreign Affairs", "Міністерство закордонних справ")};

Text sayNumbered(const std::pair<const char*, const char*>& names, int number) {
    const std::string suffix = number == 0 ? "" : " " + std::to_string(number);
    return say(names.first + suffix, names.second + suffix);
}

} // namespace

Pack widePack(int actors, int components) {
    Pack pack = smallPack();
    pack.actors.clear();
    pack.components.clear();
    for (int actor = 0; actor < actors; ++actor) {
        const auto name = static_cast<std::size_t>(actor) % kActors.size();
        const Text text = sayNumbered(kActors.at(name), actor / static_cast<int>(kActors.size()));
        pack.actors.push_back({{"a" + std::to_string(actor)}, text, text});
    }
    for (int number = 0; number < components; ++number) {
        Component component = smallPack().components.front();
        component.id = {"c" + std::to_string(number)};
        component.title = say(kComponents.at(static_cast<std::size_t>(number) % 5).first,
                              kComponents.at(static_cast<std::size_t>(number) % 5).second);
        component.roles.clear();
        for (int actor = 0; actor < actors; ++actor) {
            if ((actor + number) % 5 != 4) {
                component.roles.push_back({pack.actors[static_cast<std::size_t>(actor)].id,
                                           {actor % 2 == 0 ? "lead" : "support"}});
            }
        }
        for (Criterion& criterion : component.criteria) {
            criterion.id.value += "-" + std::to_string(number);
            for (Question& question : criterion.questions) {
                question.id.value += "-" + std::to_string(number);
            }
        }
        pack.components.push_back(std::move(component));
    }
    return pack;
}

Assessment wideAssessment(const Pack& pack) {
    Assessment assessment{.id = {"2025"}, .title = "2025"};
    int cell = 0;
    for (const Component& component : pack.components) {
        for (const auto& [actor, role] : component.roles) {
            const int share = cell++ % 4; // of the two criteria: none, one, both, both
            for (int criterion = 0; criterion < std::min(share, 2); ++criterion) {
                for (const Question& question :
                     component.criteria[static_cast<std::size_t>(criterion)].questions) {
                    assessment.answers.set(actor, question.id, answered((cell + criterion) % 6));
                }
            }
        }
    }
    return assessment;
}

Assessment evenAssessment(const Pack& pack, int level) {
    Assessment assessment{.id = {"2025"}, .title = "2025"};
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const auto& [actor, role] : place.component->roles) {
            assessment.answers.set(actor, place.question->id, answered(level));
        }
    }
    return assessment;
}

} // namespace kordon::tests
