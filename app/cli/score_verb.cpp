#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "core/analysis/showing.h"
#include "core/exchange/results_json.h"
#include "core/report/words.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

std::string preparedness(const Terminal& terminal, const Pack& pack, const Scores& scores) {
    return report::figureText(scores.preparedness,
                              standingOfPreparedness(scores, pack),
                              pack.scale.max,
                              terminal.language);
}

/// Components against actors, preparedness in levels.
TextTable componentTable(const Terminal& terminal, const Opened& opened) {
    const Pack& pack = opened.pack;
    TextTable table{.header = {"", terminal("Component", "Компонент")},
                    .rows = {},
                    .alignsRight = {true, false}};
    for (const Actor& actor : pack.actors) {
        table.header.push_back(terminal(actor.shortName));
        table.alignsRight.push_back(true);
    }
    table.header.push_back(terminal("Nation", "Країна"));
    table.alignsRight.push_back(true);
    table.header.push_back(terminal("Weakest lead", "Найслабший відповідальний"));
    for (const NationalScore& national : opened.sheet.national) {
        const Component* component = findComponent(pack, national.component);
        std::vector<std::string> row{std::to_string(numberOf(pack, national.component)),
                                     terminal(component->title)};
        for (const Actor& actor : pack.actors) {
            const CellScore* cell = opened.sheet.cell(national.component, actor.id);
            row.push_back(cell ? preparedness(terminal, pack, cell->scores) : std::string());
        }
        row.push_back(preparedness(terminal, pack, national.scores));
        const Actor* weakest =
            national.weakestLead ? findActor(pack, *national.weakestLead) : nullptr;
        row.push_back(weakest ? terminal(weakest->shortName) : std::string());
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<std::string> summaryRow(const Terminal& terminal,
                                    const Pack& pack,
                                    const std::string& name,
                                    const Scores& scores) {
    const int max = pack.scale.max;
    const auto levels = [&](const std::optional<double>& value) {
        return report::levelText(value ? std::optional(*value * max) : std::nullopt,
                                 terminal.language);
    };
    const auto figure = [&](Dimension dimension) {
        return report::figureText(
            scores.of(dimension), standingOf(scores, dimension, pack), max, terminal.language);
    };
    return {name,
            figure(Dimension::Capacity),
            figure(Dimension::Readiness),
            preparedness(terminal, pack, scores),
            report::rangeText(scores.preparedness, max, terminal.language),
            report::percentText(coverageOf(scores), terminal.language),
            levels(scores.preparedness.evidenced),
            report::bandText(scores.preparedness, pack, terminal.language)};
}

TextTable summaryTable(const Terminal& terminal, const Opened& opened) {
    TextTable table{.header = {"",
                               terminal(report::dimensionName(Dimension::Capacity)),
                               terminal(report::dimensionName(Dimension::Readiness)),
                               terminal(report::preparednessName()),
                               terminal("Range", "Межі"),
                               terminal("Coverage", "Охоплення"),
                               terminal("Evidenced", "Підтверджено"),
                               terminal("Band", "Рівень підготовки")},
                    .rows = {},
                    .alignsRight = {false, true, true, true, true, true, true, false}};
    for (const ActorScore& actor : opened.sheet.actors) {
        const Actor* known = findActor(opened.pack, actor.actor);
        table.rows.push_back(
            summaryRow(terminal, opened.pack, terminal(known->name), actor.scores));
    }
    table.rows.push_back(
        summaryRow(terminal, opened.pack, terminal("The whole", "Загалом"), opened.sheet.whole));
    return table;
}

int printScores(const Terminal& terminal, const FileArguments& arguments, bool asJson) {
    const auto opened = openScored(terminal, arguments);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    if (asJson) {
        terminal.out << scoreJson(opened->pack, opened->assessment, opened->sheet);
        return kDone;
    }
    printMark(terminal, opened->workspace);
    terminal.out << terminal(fill(say("Preparedness in levels, 0 to %1",
                                      "Підготовленість у рівнях, від 0 до %1"),
                                  {verbatim(opened->pack.scale.max)}))
                 << "\n\n"
                 << rendered(componentTable(terminal, *opened)) << '\n'
                 << rendered(summaryTable(terminal, *opened));
    return kDone;
}

} // namespace

void addScoreVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb =
        program.add_subcommand("score", terminal("Score an assessment", "Обчислити оцінки"));
    auto arguments = addFileArguments(*verb, terminal);
    auto asJson = std::make_shared<bool>(false);
    verb->add_flag("--json",
                   *asJson,
                   terminal("Print JSON, values from 0 to 1", "Вивести JSON, значення від 0 до 1"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon score country.kordon --assessment 2025",
                          "Приклад:\n  kordon score country.kordon --assessment 2025"));
    verb->callback([&terminal, arguments, asJson] {
        terminal.chosen = [&terminal, arguments, asJson] {
            return printScores(terminal, *arguments, *asJson);
        };
    });
}

} // namespace kordon::cli
