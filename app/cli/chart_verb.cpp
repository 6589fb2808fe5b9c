#include "app/charts/chart_file.h"
#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "core/report/chart.h"
#include "core/report/words.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <ostream>
#include <utility>

namespace kordon::cli {

namespace {

constexpr std::size_t kMostBars = 45;

struct ChartArguments {
    std::string kind;
    std::string output;
    std::vector<std::string> actors;
    bool withNation = false;
    std::string measure = "preparedness";
    std::string order = "level";
    std::string previous; ///< Empty: the assessment before this one.
};

/// What a chart is made from.
struct ChartMaterial {
    const Opened& opened;
    const ChartArguments& arguments;
    std::vector<ActorId> actors;
    std::optional<EarlierAssessment> previous;
    std::string language;

    [[nodiscard]] report::EarlierYear earlier() const {
        return previous ? report::EarlierYear{&previous->pack, &previous->sheet, previous->name}
                        : report::EarlierYear{};
    }
    [[nodiscard]] bool withNation() const { return arguments.withNation || actors.empty(); }
};

constexpr std::array kMeasures{std::pair("preparedness", report::Measure::Preparedness),
                               std::pair("capacity", report::Measure::Capacity),
                               std::pair("readiness", report::Measure::Readiness),
                               std::pair("gap", report::Measure::Gap)};

constexpr std::array kOrders{std::pair("pack", report::BulletOrder::Pack),
                             std::pair("level", report::BulletOrder::Level),
                             std::pair("gap", report::BulletOrder::Gap)};

template <class Choices>
auto chosenFrom(const Choices& choices, const std::string& name) {
    const auto found =
        std::ranges::find_if(choices, [&](const auto& one) { return one.first == name; });
    return found == choices.end() ? std::nullopt : std::optional(found->second);
}

report::Chart radarOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    report::RadarChoice choice{.actors = material.actors, .national = material.withNation()};
    const bool isOfOne = choice.actors.size() + (choice.national ? 1 : 0) == 1;
    if (isOfOne || choice.national || !material.arguments.previous.empty()) {
        choice.earlier = material.earlier();
    }
    return report::radarOfPreparedness(
        opened.pack, opened.assessment, opened.sheet, choice, material.language);
}

report::Chart gapsOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::gapChart(
        opened.pack, opened.assessment, opened.gaps, kMostBars, material.language);
}

report::Chart heatOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::heatMap(opened.pack,
                           opened.assessment,
                           opened.sheet,
                           *chosenFrom(kMeasures, material.arguments.measure),
                           material.language);
}

report::Chart quadrantOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::quadrantChart(opened.pack,
                                 opened.assessment,
                                 opened.sheet,
                                 {material.actors, material.withNation()},
                                 material.language);
}

report::Chart bulletsIn(const ChartMaterial& material, report::BulletOrder order) {
    const Opened& opened = material.opened;
    return report::bulletChart(
        opened.pack,
        opened.assessment,
        opened.sheet,
        {.actor = material.actors.empty() ? ActorId{} : material.actors.front(),
         .order = order,
         .earlier = material.earlier()},
        material.language);
}

report::Chart rankedOf(const ChartMaterial& material) {
    return bulletsIn(material, *chosenFrom(kOrders, material.arguments.order));
}

report::Chart bulletsOf(const ChartMaterial& material) {
    return bulletsIn(material, report::BulletOrder::Pack);
}

report::Chart actorsOf(const ChartMaterial& material) {
    const Opened& opened = material.opened;
    return report::actorBars(opened.pack, opened.assessment, opened.sheet, material.language);
}

/// A kind of chart, and how many actors can be chosen for it.
struct ChartKind {
    const char* name;
    report::Chart (*make)(const ChartMaterial&);
    std::size_t mostActors;
};

constexpr std::array kKinds{ChartKind{"radar", radarOf, report::kMostRadarLines - 1},
                            ChartKind{"gaps", gapsOf, 0},
                            ChartKind{"heatmap", heatOf, 0},
                            ChartKind{"quadrant", quadrantOf, report::kMostRadarLines},
                            ChartKind{"ranked", rankedOf, 1},
                            ChartKind{"bullets", bulletsOf, 1},
                            ChartKind{"actors", actorsOf, 0}};

/// "a|b|c", as help and complaints list what may be chosen.
template <class Choices, class NameOf>
std::string listed(const Choices& choices, NameOf nameOf) {
    std::string all;
    for (const auto& one : choices) {
        all += (all.empty() ? "" : "|") + std::string(nameOf(one));
    }
    return all;
}

std::string kindNames() {
    return listed(kKinds, [](const ChartKind& kind) { return kind.name; });
}

template <class Choices>
std::string namesOf(const Choices& choices) {
    return listed(choices, [](const auto& one) { return one.first; });
}

Text unknownChoice(const char* option, const std::string& found, const std::string& expected) {
    return fill(say("%1: found “%2”; expected %3", "%1: знайдено «%2»; очікується %3"),
                {verbatim(option), verbatim(found), verbatim(expected)});
}

/// What is wrong with the arguments before any file is opened.
std::optional<Text> misuseIn(const ChartArguments& arguments) {
    const auto kind = std::ranges::find(kKinds, arguments.kind, &ChartKind::name);
    if (kind == kKinds.end()) {
        return unknownChoice("--kind", arguments.kind, kindNames());
    }
    if (arguments.actors.size() > kind->mostActors) {
        const Text allShown =
            say("--actor: --kind %1 shows all actors", "--actor: --kind %1 показує всіх субʼєктів");
        const Text tooMany = say("--actor: --kind %1 takes at most %2 of them",
                                 "--actor: для --kind %1 їх може бути щонайбільше %2");
        return fill(kind->mostActors == 0 ? allShown : tooMany,
                    {verbatim(kind->name), verbatim(static_cast<long long>(kind->mostActors))});
    }
    if (!chosenFrom(kMeasures, arguments.measure)) {
        return unknownChoice("--measure", arguments.measure, namesOf(kMeasures));
    }
    if (!chosenFrom(kOrders, arguments.order)) {
        return unknownChoice("--order", arguments.order, namesOf(kOrders));
    }
    if (!isChartFile(pathFrom(arguments.output))) {
        return fill(
            say("-o: found “%1”; expected a name that ends in .svg, .png or .pdf",
                "-o: знайдено «%1»; очікується назва, що закінчується на .svg, .png або .pdf"),
            {verbatim(arguments.output)});
    }
    return std::nullopt;
}

Result<report::Chart> chartFor(const Terminal& terminal,
                               const Opened& opened,
                               const ChartArguments& arguments) {
    ChartMaterial material{.opened = opened,
                           .arguments = arguments,
                           .actors = {},
                           .previous = std::nullopt,
                           .language = terminal.language};
    for (const std::string& id : arguments.actors) {
        const auto actor = knownActor(opened.pack, id);
        if (!actor) {
            return actor.error();
        }
        material.actors.push_back(*actor);
    }
    auto previous = openEarlier(opened, arguments.previous);
    if (!previous) {
        return previous.error();
    }
    material.previous = *std::move(previous);
    report::Chart chart =
        std::ranges::find(kKinds, arguments.kind, &ChartKind::name)->make(material);
    if (opened.workspace.isIllustrative()) {
        std::visit([&](auto& one) { one.note = report::illustrativeMark().in(terminal.language); },
                   chart);
    }
    return chart;
}

int writeChart(const Terminal& terminal,
               const FileArguments& file,
               const ChartArguments& arguments) {
    if (const auto misuse = misuseIn(arguments)) {
        return terminal.misuse(*misuse);
    }
    const auto opened = openScored(file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    if (const Status known = checkLanguage(terminal.language, opened->pack); !known) {
        return terminal.misuse(known.error().message);
    }
    const auto chart = chartFor(terminal, *opened, arguments);
    if (!chart) {
        return terminal.refuse(chart.error());
    }
    if (const Status written = saveChart(*chart, pathFrom(arguments.output)); !written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(fill(say("wrote %1", "записано %1"), {verbatim(arguments.output)}))
                 << '\n';
    return kDone;
}

void addContentOptions(CLI::App& verb, const Terminal& terminal, ChartArguments& arguments) {
    verb.add_option("--actor",
                    arguments.actors,
                    terminal("Only this actor; may be given again for radar and quadrant",
                             "Лише цей субʼєкт; для radar і quadrant можна вказати кілька разів"))
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    verb.add_flag("--national",
                  arguments.withNation,
                  terminal("Radar, quadrant: beside the actors the country as a whole too",
                           "Radar, quadrant: поряд із субʼєктами також країна загалом"));
    verb.add_option("--measure",
                    arguments.measure,
                    terminal("Heat map: what the cells tell (preparedness where not given)",
                             "Теплова карта: що в клітинках (якщо не вказано – preparedness)"))
        ->type_name(namesOf(kMeasures));
    verb.add_option("--order",
                    arguments.order,
                    terminal("Ranked: lowest level, largest gap or the pack’s order first (level "
                             "where not given)",
                             "Ranked: від найнижчого рівня, найбільшого розриву чи за пакетом "
                             "(якщо не вказано – level)"))
        ->type_name(namesOf(kOrders));
    verb.add_option("--previous",
                    arguments.previous,
                    terminal("The assessment shown beside this one (where not given, the one "
                             "before it; “none” for no other)",
                             "Оцінювання, яке показати поряд (якщо не вказано – попереднє; «none» "
                             "– без іншого)"))
        ->type_name("ID");
}

} // namespace

void addChartVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "chart",
        terminal("Write a chart as SVG, PNG or PDF", "Записати діаграму як SVG, PNG або PDF"));
    auto file = addFileArguments(*verb, terminal);
    auto arguments = std::make_shared<ChartArguments>();
    verb->add_option("--kind", arguments->kind, terminal("Which chart", "Яка діаграма"))
        ->required()
        ->type_name(kindNames());
    verb->add_option(
            "-o,--output", arguments->output, terminal("The file to write", "Файл, який записати"))
        ->required()
        ->type_name("OUT.svg|png|pdf");
    addContentOptions(*verb, terminal, *arguments);
    addLanguageOption(*verb, terminal);
    verb->footer(terminal(
        "Example:\n  kordon chart country.kordon --assessment 2025 --kind radar -o radar.svg",
        "Приклад:\n  kordon chart country.kordon --assessment 2025 --kind radar -o radar.svg"));
    verb->callback([&terminal, file, arguments] {
        terminal.chosen = [&terminal, file, arguments] {
            return writeChart(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
