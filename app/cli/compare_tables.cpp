#include "app/cli/compare_tables.h"

#include "app/cli/table.h"
#include "core/report/chart_parts.h"
#include "core/report/words.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <utility>

namespace kordon::cli {

namespace {

constexpr std::size_t kMostMoved = 10;

TextTable changeTable(const Terminal& terminal,
                      const std::string& head,
                      const std::string& from,
                      const std::string& to,
                      const Text& change = say("Change", "Зміна")) {
    return {.header = {"",
                       head,
                       from,
                       to,
                       terminal(change),
                       terminal("Certain", "Підтверджено"),
                       terminal("Like for like", "За спільними питаннями"),
                       terminal("Share in common", "Частка спільного")},
            .rows = {},
            .alignsRight = {true, false, true, true, true, false, true, true}};
}

std::vector<std::string> changeRow(const Terminal& terminal,
                                   std::string number,
                                   std::string name,
                                   const report::ShownChange& shown) {
    return {std::move(number),
            std::move(name),
            shown.from,
            shown.to,
            report::signedText(shown.change, terminal.language),
            report::certaintyText(shown, terminal.language),
            report::signedText(shown.likeForLike, terminal.language),
            report::percentText(shown.share, terminal.language)};
}

std::vector<std::string> rowAt(const Terminal& terminal,
                               const Years& years,
                               const std::string& number,
                               const std::string& name,
                               const report::ChartPlace& place) {
    return changeRow(terminal,
                     number,
                     name,
                     report::shownChange(years.shown(), place, std::nullopt, terminal.language));
}

/// Of the later pack, else of the earlier one, which alone has it.
template <class Thing, class Id>
const Thing& inEither(const Years& years,
                      const Thing* (*find)(const Pack&, const Id&),
                      const Id& id) {
    const Thing* thing = find(years.to.pack, id);
    return thing ? *thing : *find(years.from.pack, id);
}

TextTable componentTable(const Terminal& terminal, const Years& years) {
    TextTable table = changeTable(terminal,
                                  terminal("Component", "Компонент"),
                                  years.from.name,
                                  years.to.assessment.id.value);
    for (const ComparedComponent& each : years.comparison.national) {
        const int number = numberOf(years.to.pack, each.component);
        table.rows.push_back(rowAt(terminal,
                                   years,
                                   number > 0 ? std::to_string(number) : "",
                                   terminal(inEither(years, &findComponent, each.component).title),
                                   {each.component, {}}));
    }
    return table;
}

TextTable actorTable(const Terminal& terminal, const Years& years) {
    TextTable table = changeTable(
        terminal, terminal("Actor", "Субʼєкт"), years.from.name, years.to.assessment.id.value);
    for (const ComparedActor& each : years.comparison.actors) {
        table.rows.push_back(rowAt(terminal,
                                   years,
                                   "",
                                   terminal(inEither(years, &findActor, each.actor).name),
                                   {{}, each.actor}));
    }
    table.rows.push_back(rowAt(terminal, years, "", terminal("The whole", "Загалом"), {}));
    return table;
}

TextTable movedTable(const Terminal& terminal,
                     const Years& years,
                     const std::vector<MovedQuestion>& moved) {
    const Pack& pack = years.to.pack;
    TextTable table{.header = {terminal("Code", "Код"),
                               terminal("Question", "Питання"),
                               terminal("Actor", "Субʼєкт"),
                               terminal("Level", "Рівень"),
                               terminal("Contribution", "Внесок")},
                    .rows = {},
                    .alignsRight = {false, false, false, false, true}};
    for (std::size_t i = 0; i < std::min(moved.size(), kMostMoved); ++i) {
        const MovedQuestion& each = moved[i];
        table.rows.push_back(
            {codeOf(pack, each.question),
             each.question.value,
             terminal(findActor(pack, each.actor)->shortName),
             report::targetText(each.from, terminal.language) + " → " + std::to_string(each.to),
             report::contributionText(each.contribution * pack.scale.max, terminal.language)});
    }
    return table;
}

} // namespace

void printYears(const Terminal& terminal,
                const Years& years,
                const std::vector<MovedQuestion>& moved) {
    printMark(terminal, years.to.workspace);
    terminal.out << terminal(fill(say("From %1 (%2 %3) to %4 (%5 %6): preparedness in levels, 0 "
                                      "to %7",
                                      "Від %1 (%2 %3) до %4 (%5 %6): підготовленість у рівнях, "
                                      "від 0 до %7"),
                                  {verbatim(years.from.name),
                                   verbatim(years.from.pack.id),
                                   verbatim(years.from.pack.version),
                                   verbatim(years.to.assessment.id.value),
                                   verbatim(years.to.pack.id),
                                   verbatim(years.to.pack.version),
                                   verbatim(years.to.pack.scale.max)}))
                 << "\n\n"
                 << rendered(componentTable(terminal, years)) << '\n'
                 << rendered(actorTable(terminal, years));
    if (!moved.empty()) {
        terminal.out << '\n'
                     << terminal("What moved the whole most, of the questions in common",
                                 "Що найбільше змінило загальний рівень, зі спільних питань")
                     << "\n\n"
                     << rendered(movedTable(terminal, years, moved));
    }
}

void printActors(const Terminal& terminal,
                 const Opened& opened,
                 const ActorId& first,
                 const ActorId& second,
                 const ActorComparison& comparison) {
    const Pack& pack = opened.pack;
    const auto shown = [&](const Scores* from, const Scores* to, const ComparedScores& compared) {
        return report::shownChange(
            {pack, from}, {pack, to}, compared, std::nullopt, terminal.language);
    };
    TextTable table = changeTable(terminal,
                                  terminal("Component", "Компонент"),
                                  terminal(findActor(pack, first)->shortName),
                                  terminal(findActor(pack, second)->shortName),
                                  say("Difference", "Різниця"));
    for (const ComparedComponent& each : comparison.components) {
        table.rows.push_back(changeRow(terminal,
                                       std::to_string(numberOf(pack, each.component)),
                                       terminal(findComponent(pack, each.component)->title),
                                       shown(report::scoresAt(opened.sheet, each.component, first),
                                             report::scoresAt(opened.sheet, each.component, second),
                                             each.scores)));
    }
    table.rows.push_back(changeRow(terminal,
                                   "",
                                   terminal("The whole", "Загалом"),
                                   shown(report::scoresAt(opened.sheet, {}, first),
                                         report::scoresAt(opened.sheet, {}, second),
                                         comparison.whole)));
    printMark(terminal, opened.workspace);
    terminal.out << terminal(fill(say("Two actors in %1: preparedness in levels, 0 to %2",
                                      "Два субʼєкти в %1: підготовленість у рівнях, від 0 до %2"),
                                  {verbatim(opened.assessment.id.value), verbatim(pack.scale.max)}))
                 << "\n\n"
                 << rendered(table);
}

} // namespace kordon::cli
