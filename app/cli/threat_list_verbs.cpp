#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/threat_options.h"
#include "app/platform/current_day.h"
#include "core/assessment/answer_check.h"
#include "core/exchange/threats_json.h"
#include "core/pack/pack_json.h"
#include "core/report/threat_words.h"
#include "core/report/words.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

struct ListArguments {
    bool withBin = false;
    bool asJson = false;
    std::string asOf;
};

std::string numbersOf(const Pack& pack, const Threat& threat) {
    std::string numbers;
    for (const Component& component : pack.components) {
        if (threat.components.contains(component.id)) {
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(numberOf(pack, component.id));
        }
    }
    return numbers;
}

TextTable threatTable(const Terminal& terminal, const Pack& pack, const Threats& threats) {
    TextTable table{.header = {terminal("Id", "Позначення"),
                               terminal("Threat", "Загроза"),
                               terminal("Kind", "Вид"),
                               terminal("Likelihood", "Імовірність"),
                               terminal("Magnitude", "Масштаб"),
                               terminal("Impact", "Вплив"),
                               terminal("Trend", "Тренд"),
                               terminal("Components", "Компоненти"),
                               terminal("Review by", "Переглянути до")},
                    .rows = {},
                    .alignsRight = {false, false, false, true, true, true}};
    for (const Threat& threat : threats) {
        const std::string title = terminal(titleOf(pack, threat));
        table.rows.push_back(
            {threat.id.value,
             threat.isActive() ? title : title + terminal(" (in the bin)", " (у кошику)"),
             terminal(report::kindName(threat.kind)),
             std::to_string(threat.likelihood),
             std::to_string(threat.magnitude),
             std::to_string(threat.impact),
             threat.trend ? terminal(report::trendName(*threat.trend)) : "–",
             numbersOf(pack, threat),
             threat.reviewDate.empty() ? "–"
                                       : report::dateText(threat.reviewDate, terminal.language)});
    }
    return table;
}

void printPressures(const Terminal& terminal, const Pack& pack, const Threats& threats) {
    TextTable table{.header = {terminal("Component", "Компонент"),
                               terminal("Pressure", "Тиск"),
                               terminal("By", "Через")},
                    .rows = {},
                    .alignsRight = {false, true}};
    for (const Component& component : pack.components) {
        const Pressure pressure = pressureOn(component.id, threats);
        if (pressure.value > 0) {
            table.rows.push_back(
                {std::to_string(numberOf(pack, component.id)) + " " + terminal(component.title),
                 report::pressureNumber(pressure.value, terminal.language),
                 report::pressureReason(pack, threats, pressure, terminal.language)});
        }
    }
    if (!table.rows.empty()) {
        terminal.out << '\n' << rendered(table);
    }
}

void printConcerns(const Terminal& terminal,
                   const Pack& pack,
                   const Threats& threats,
                   const std::string& today) {
    std::string lines;
    for (const Threat& threat : threats) {
        for (const ThreatConcern concern : concernsOf(threat, today)) {
            lines += "   " + threat.id.value + " " + terminal(titleOf(pack, threat)) + ". " +
                     terminal(report::concernSentence(concern)) + "\n";
        }
    }
    if (!lines.empty()) {
        terminal.out << '\n'
                     << terminal("To be looked at again:", "Варто переглянути:") << '\n'
                     << lines;
    }
}

int listThreats(const Terminal& terminal,
                const FileArguments& file,
                const ListArguments& arguments) {
    if (!arguments.asOf.empty() && !isIsoDate(arguments.asOf)) {
        return terminal.misuse(fill(say("--as-of: found “%1”; expected a day such as 2025-09-01",
                                        "--as-of: знайдено «%1»; очікується день, наприклад "
                                        "2025-09-01"),
                                    {verbatim(arguments.asOf)}));
    }
    auto opened = openScored(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const std::string today = arguments.asOf.empty() ? currentDay() : arguments.asOf;
    Threats& threats = opened->assessment.threats;
    if (!arguments.withBin) {
        std::erase_if(threats, [](const Threat& threat) { return !threat.isActive(); });
    }
    if (arguments.asJson) {
        terminal.out << threatsJson(opened->pack, opened->assessment, today);
        return kDone;
    }
    printMark(terminal, opened->workspace);
    if (threats.empty()) {
        terminal.out << terminal("No threats; `kordon threats catalogue` lists those of the pack.",
                                 "Загроз немає; ті, що пропонує пакет, показує `kordon threats "
                                 "catalogue`.")
                     << '\n';
        return kDone;
    }
    terminal.out << rendered(threatTable(terminal, opened->pack, threats));
    printPressures(terminal, opened->pack, threats);
    printConcerns(terminal, opened->pack, threats, today);
    return kDone;
}

void printSteps(const Terminal& terminal, const std::string& name, const std::vector<Text>& steps) {
    terminal.out << '\n' << name << '\n';
    for (std::size_t i = 0; i < steps.size(); ++i) {
        terminal.out << "   " << i + 1 << "  " << terminal(steps[i]) << '\n';
    }
}

int showCatalogue(const Terminal& terminal, const FileArguments& file, bool asJson) {
    const auto opened = openScored(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const Pack& pack = opened->pack;
    if (asJson) {
        const auto whole = nlohmann::ordered_json::parse(packJson(pack, PackDefaults::FilledIn));
        const auto threats = whole.find("threats");
        terminal.out
            << (threats == whole.end() ? nlohmann::ordered_json::object() : *threats).dump(2)
            << '\n';
        return kDone;
    }
    TextTable table{.header = {terminal("Id", "Позначення"),
                               terminal("Threat", "Загроза"),
                               terminal("Category", "Категорія"),
                               terminal("Kind", "Вид"),
                               terminal("Components", "Компоненти"),
                               terminal("In the register", "У реєстрі")}};
    for (const CataloguedThreat& entry : pack.threats.threats) {
        const Threat threat = threatFrom(entry);
        const bool isThere = findThreat(opened->assessment.threats, entry.id) != nullptr;
        table.rows.push_back({entry.id.value,
                              terminal(entry.title),
                              terminal(categoryOf(pack, threat)),
                              terminal(report::kindName(entry.kind)),
                              numbersOf(pack, threat),
                              isThere ? terminal("yes", "так") : "–"});
    }
    terminal.out << (table.rows.empty() ? terminal("The pack proposes no threats.\n",
                                                   "Пакет не пропонує загроз.\n")
                                        : rendered(table));
    printSteps(terminal, terminal("Likelihood", "Імовірність"), likelihoodSteps(pack.threats));
    printSteps(terminal, terminal("Impact", "Вплив"), impactSteps(pack.threats));
    return kDone;
}

void addList(CLI::App& threats, Terminal& terminal) {
    CLI::App* list = threats.add_subcommand(
        "list",
        terminal("The register, what presses on which component, and what to look at again",
                 "Реєстр, тиск на компоненти й те, що варто переглянути"));
    auto file = addFileArguments(*list, terminal);
    auto arguments = std::make_shared<ListArguments>();
    list->add_flag(
        "--all", arguments->withBin, terminal("Also those in the bin", "Також із кошика"));
    list->add_option("--as-of",
                     arguments->asOf,
                     terminal("The day on which reviews are overdue; today if not given",
                              "День, на який визначати прострочений перегляд; якщо немає – "
                              "сьогодні"))
        ->type_name("DATE");
    list->add_flag("--json", arguments->asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*list, terminal);
    list->footer(terminal("Example:\n  kordon threats list country.kordon --assessment 2025",
                          "Приклад:\n  kordon threats list country.kordon --assessment 2025"));
    list->callback([&terminal, file, arguments] {
        terminal.chosen = [&terminal, file, arguments] {
            return listThreats(terminal, *file, *arguments);
        };
    });
}

void addCatalogue(CLI::App& threats, Terminal& terminal) {
    CLI::App* catalogue =
        threats.add_subcommand("catalogue",
                               terminal("What the pack proposes, and what the steps mean",
                                        "Що пропонує пакет і що означають ступені"));
    auto of = addFileArguments(*catalogue, terminal);
    auto asJson = std::make_shared<bool>(false);
    catalogue->add_flag("--json", *asJson, terminal("Print JSON", "Вивести JSON"));
    addLanguageOption(*catalogue, terminal);
    catalogue->footer(
        terminal("Example:\n  kordon threats catalogue country.kordon --assessment 2025",
                 "Приклад:\n  kordon threats catalogue country.kordon --assessment 2025"));
    catalogue->callback([&terminal, of, asJson] {
        terminal.chosen = [&terminal, of, asJson] {
            return showCatalogue(terminal, *of, *asJson);
        };
    });
}

} // namespace

void addThreatListVerbs(CLI::App& threats, Terminal& terminal) {
    addList(threats, terminal);
    addCatalogue(threats, terminal);
}

} // namespace kordon::cli
