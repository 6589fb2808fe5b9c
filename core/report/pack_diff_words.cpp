#include "core/report/pack_diff_words.h"

#include <algorithm>
#include <string>
#include <utility>

namespace kordon::report {

namespace {

Text orNone(const Text& value) {
    return value.empty() ? say("none", "немає") : value;
}

/// "4.2.1 [posts.staff]"; the id alone where the pack has no such question.
Text codeAndId(const Pack& pack, const std::string& question) {
    const std::string code = codeOf(pack, {question});
    return verbatim(code.empty() ? "[" + question + "]" : code + " [" + question + "]");
}

Text fromTo(const Text& what, const PackDifference& difference) {
    return fill(say("%1: %2 → %3", "%1: %2 → %3"),
                {what, orNone(difference.from), orNone(difference.to)});
}

Text titled(const Text& what, const Text& title) {
    return fill(say("%1 %2", "%1 %2"), {what, title});
}

Text wordingLine(const Text& what, const PackDifference& difference) {
    if (difference.from == difference.to) {
        return fill(say("%1 %2 (the question reads as before)",
                        "%1 %2 (саме питання звучить, як і раніше)"),
                    {what, difference.to});
    }
    return fill(say("%1: “%2” → “%3”", "%1: «%2» → «%3»"), {what, difference.from, difference.to});
}

Text supersededLine(const PackDifference& difference, const Pack& earlier, const Pack& later) {
    return fill(say("%1 instead of %2: “%3” → “%4”", "%1 замість %2: «%3» → «%4»"),
                {codeAndId(later, difference.id),
                 codeAndId(earlier, difference.earlierId),
                 difference.from,
                 difference.to});
}

/// What of a component, a criterion or an actor it is.
Text partName(const std::string& part) {
    static const std::vector<std::pair<std::string, Text>> names{
        {"title", say("title", "назва")},
        {"weight", say("weight", "вага")},
        {"component", say("component", "компонент")},
        {"short", say("short name", "скорочена назва")},
        {"role", say("weight of the role", "вага ролі")},
        {"evidence", say("ceiling of the evidence grade", "межа рівня доказів")},
        {"level", say("name of the level", "назва рівня")},
        {"scale", say("highest level", "найвищий рівень")},
        {"bands", say("bands of the scale", "смуги шкали")},
        {"publish_from", say("coverage from which a point stands", "охоплення, за якого є оцінка")},
    };
    const auto found = std::ranges::find(names, part, &std::pair<std::string, Text>::first);
    return found == names.end() ? verbatim(part) : found->second;
}

Text ruleLine(const PackDifference& difference) {
    if (difference.part.empty()) {
        return fromTo(partName(difference.id), difference);
    }
    return fromTo(fill(say("%1 %2", "%1 %2"), {partName(difference.part), verbatim(difference.id)}),
                  difference);
}

Text thingLine(const PackDifference& difference) {
    const Text id = verbatim("[" + difference.id + "]");
    if (difference.part.empty()) {
        return fromTo(id, difference);
    }
    return fromTo(fill(say("%1, %2", "%1, %2"), {id, partName(difference.part)}), difference);
}

} // namespace

const Text& nameOf(PackChange change) {
    static const std::array<Text, kPackChanges.size()> names{
        say("New questions", "Нові питання"),
        say("Questions dropped", "Вилучені питання"),
        say("Questions that take another’s place", "Питання, що заступили інші"),
        say("Other wording, as a new revision", "Нова редакція питання"),
        say("Other text without a new revision: answers go on as if it meant the same",
            "Інший текст без нової редакції: відповіді діють далі, ніби зміст той самий"),
        say("Questions moved", "Переміщені питання"),
        say("Another dimension", "Інший вимір"),
        say("Another weight of the question", "Інша вага питання"),
        say("Gates", "Порогові умови"),
        say("Put to other actors", "Поставлено іншим субʼєктам"),
        say("New components", "Нові компоненти"),
        say("Components dropped", "Вилучені компоненти"),
        say("Components changed", "Змінені компоненти"),
        say("Targets", "Цілі"),
        say("Roles", "Ролі"),
        say("New criteria", "Нові критерії"),
        say("Criteria dropped", "Вилучені критерії"),
        say("Criteria changed", "Змінені критерії"),
        say("New actors", "Нові субʼєкти"),
        say("Actors dropped", "Вилучені субʼєкти"),
        say("Actors renamed", "Перейменовані субʼєкти"),
        say("Scale, evidence and weights of roles", "Шкала, докази та ваги ролей")};
    return names.at(static_cast<std::size_t>(change));
}

Text differenceLine(const PackDifference& difference, const Pack& earlier, const Pack& later) {
    const Text question = codeAndId(later, difference.id);
    const Text thing = verbatim("[" + difference.id + "]");
    switch (difference.change) {
    case PackChange::QuestionAdded:
        return titled(question, difference.to);
    case PackChange::QuestionDropped:
        return titled(codeAndId(earlier, difference.id), difference.from);
    case PackChange::QuestionSuperseded:
        return supersededLine(difference, earlier, later);
    case PackChange::QuestionReworded:
    case PackChange::TextChanged:
        return wordingLine(question, difference);
    case PackChange::QuestionMoved:
    case PackChange::DimensionChanged:
    case PackChange::QuestionReweighted:
    case PackChange::GateChanged:
    case PackChange::AskedActorsChanged:
        return fromTo(question, difference);
    case PackChange::ComponentAdded:
    case PackChange::CriterionAdded:
    case PackChange::ActorAdded:
        return titled(thing, difference.to);
    case PackChange::ComponentDropped:
    case PackChange::CriterionDropped:
    case PackChange::ActorDropped:
        return titled(thing, difference.from);
    case PackChange::ComponentChanged:
    case PackChange::CriterionChanged:
    case PackChange::TargetChanged:
    case PackChange::RolesChanged:
    case PackChange::ActorRenamed:
        return thingLine(difference);
    case PackChange::RuleChanged:
        return ruleLine(difference);
    }
    return thing;
}

std::vector<DifferenceGroup> differenceGroups(const std::vector<PackDifference>& differences,
                                              const Pack& earlier,
                                              const Pack& later) {
    std::vector<DifferenceGroup> groups;
    for (const PackChange change : kPackChanges) {
        DifferenceGroup group{.name = nameOf(change)};
        for (const PackDifference& difference : differences) {
            if (difference.change == change) {
                group.lines.push_back(differenceLine(difference, earlier, later));
            }
        }
        if (!group.lines.empty()) {
            groups.push_back(std::move(group));
        }
    }
    return groups;
}

} // namespace kordon::report
