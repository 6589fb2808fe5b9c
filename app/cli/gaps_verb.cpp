#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "core/exchange/results_json.h"
#include "core/report/gap_words.h"
#include "core/report/threat_words.h"
#include "core/report/words.h"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>
#include <optional>
#include <ostream>

namespace kordon::cli {

namespace {

struct GapsArguments {
    std::string actor;
    bool asJson = false;
};

std::vector<std::string> gapRow(const Terminal& terminal,
                                const Pack& pack,
                                const Gap& gap,
                                const std::string& rank) {
    const auto level = [&](const std::optional<double>& value) {
        return report::levelText(value, terminal.language);
    };
    const Component* component = findComponent(pack, gap.component);
    return {rank,
            std::to_string(numberOf(pack, gap.component)) + " " + terminal(component->title),
            terminal(findActor(pack, gap.actor)->shortName),
            level(gap.capacity.shortfall),
            level(gap.readiness.shortfall),
            level(gap.worstCase),
            level(gap.priority),
            report::gateCodes(pack, gap)};
}

TextTable gapTable(const Terminal& terminal,
                   const Opened& opened,
                   const std::vector<Gap>& gaps,
                   const std::optional<ActorId>& actor) {
    TextTable table{.header = {"",
                               terminal("Component", "Компонент"),
                               terminal("Actor", "Субʼєкт"),
                               terminal("Capacity", "Спроможність"),
                               terminal("Readiness", "Готовність"),
                               terminal("Worst case", "Найгірший випадок"),
                               terminal("Priority", "Пріоритет"),
                               terminal("Capped by", "Обмежує")},
                    .rows = {},
                    .alignsRight = {true, false, false, true, true, true, true, false}};
    for (const Gap& gap : gaps) {
        const bool reachesTarget = gap.priority && *gap.priority <= 0;
        if (!reachesTarget && (!actor || gap.actor == *actor)) {
            const std::string rank = std::to_string(table.rows.size() + 1);
            table.rows.push_back(gapRow(terminal, opened.pack, gap, rank));
        }
    }
    return table;
}

void printPressures(const Terminal& terminal, const Opened& opened) {
    std::string lines;
    for (const Component& component : opened.pack.components) {
        const Threats& threats = opened.assessment.threats;
        const Pressure pressure = pressureOn(component.id, threats);
        if (pressure.value > 0) {
            lines += "   " + std::to_string(numberOf(opened.pack, component.id)) + " " +
                     terminal(component.title) + ": " +
                     report::pressureReason(opened.pack, threats, pressure, terminal.language) +
                     "; × " + report::targetText(pressure.factor(), terminal.language) + "\n";
        }
    }
    if (!lines.empty()) {
        terminal.out << '\n'
                     << terminal("Priorities raised by threats",
                                 "Пріоритети підвищено через загрози")
                     << "\n\n"
                     << lines;
    }
}

void printGaps(const Terminal& terminal,
               const Opened& opened,
               const std::optional<ActorId>& actor) {
    printMark(terminal, opened.workspace);
    const TextTable ranked = gapTable(terminal, opened, opened.gaps.ranked, actor);
    if (ranked.rows.empty()) {
        terminal.out << terminal("No gap to a target.", "Розривів до цілей немає.") << '\n';
    } else {
        terminal.out << terminal("Shortfall to the target in levels, highest priority first",
                                 "Розрив до цілі в рівнях, від найвищого пріоритету")
                     << "\n\n"
                     << rendered(ranked);
        printPressures(terminal, opened);
    }
    const TextTable unknown = gapTable(terminal, opened, opened.gaps.notYetKnown, actor);
    if (!unknown.rows.empty()) {
        terminal.out << '\n'
                     << terminal("Not yet known", "Ще не відомо") << "\n\n"
                     << rendered(unknown);
    }
}

int listGaps(const Terminal& terminal, const FileArguments& file, const GapsArguments& arguments) {
    const auto opened = openScored(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    std::optional<ActorId> actor;
    if (!arguments.actor.empty()) {
        const auto known = knownActor(opened->pack, arguments.actor);
        if (!known) {
            return terminal.refuse(known.error());
        }
        actor = *known;
    }
    if (arguments.asJson) {
        terminal.out << gapsJson(opened->pack, opened->assessment, opened->gaps, actor);
    } else {
        printGaps(terminal, *opened, actor);
    }
    return kDone;
}

} // namespace

void addGapsVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "gaps", terminal("List the gaps to the targets", "Назвати розриви до цілей"));
    auto file = addFileArguments(*verb, terminal);
    auto arguments = std::make_shared<GapsArguments>();
    verb->add_option("--actor", arguments->actor, terminal("One actor only", "Лише один субʼєкт"))
        ->type_name("ID");
    verb->add_flag("--json", arguments->asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*verb, terminal);
    verb->footer(
        terminal("Example:\n  kordon gaps country.kordon --assessment 2025 --actor customs",
                 "Приклад:\n  kordon gaps country.kordon --assessment 2025 --actor customs"));
    addGapNoteVerb(*verb, terminal);
    // `gaps note` names its own; the parser would take its name for the file.
    const std::array names{"FILE", "--assessment"};
    for (const char* name : names) {
        verb->get_option(name)->required(false);
    }
    verb->callback([&terminal, verb, names, file, arguments] {
        if (verb->got_subcommand("note")) {
            return;
        }
        for (const char* name : names) {
            if (verb->count(name) == 0) {
                throw CLI::RequiredError(name);
            }
        }
        terminal.chosen = [&terminal, file, arguments] {
            return listGaps(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
