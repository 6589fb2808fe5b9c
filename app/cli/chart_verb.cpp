#include "app/charts/chart_file.h"
#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "core/report/chart.h"
#include "core/report/words.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

constexpr std::size_t kMostBars = 45;

struct ChartArguments {
    std::string kind;
    std::string output;
    std::vector<std::string> actors;
    bool withNation = false;
};

Result<report::RadarChart> radarFor(const Terminal& terminal,
                                    const Opened& opened,
                                    const ChartArguments& arguments) {
    report::RadarChoice choice{.actors = {}, .national = arguments.withNation, .target = true};
    for (const std::string& id : arguments.actors) {
        const auto actor = knownActor(opened.pack, id);
        if (!actor) {
            return actor.error();
        }
        choice.actors.push_back(*actor);
    }
    return report::radarOfPreparedness(
        opened.pack, opened.assessment, opened.sheet, choice, terminal.language);
}

Result<Chart> chartFor(const Terminal& terminal,
                       const Opened& opened,
                       const ChartArguments& arguments) {
    const std::string note = opened.workspace.isIllustrative()
                                 ? report::illustrativeMark().in(terminal.language)
                                 : std::string();
    if (arguments.kind == "radar") {
        auto radar = radarFor(terminal, opened, arguments);
        if (!radar) {
            return radar.error();
        }
        radar->note = note;
        return Chart(*std::move(radar));
    }
    report::GapChart gaps =
        report::gapChart(opened.pack, opened.assessment, opened.gaps, kMostBars, terminal.language);
    gaps.note = note;
    return Chart(std::move(gaps));
}

int writeChart(const Terminal& terminal,
               const FileArguments& file,
               const ChartArguments& arguments) {
    if (arguments.kind != "radar" && arguments.kind != "gaps") {
        return terminal.misuse(fill(say("--kind: found “%1”; expected radar or gaps",
                                        "--kind: знайдено «%1»; очікується radar або gaps"),
                                    {verbatim(arguments.kind)}));
    }
    const std::filesystem::path path = pathFrom(arguments.output);
    if (!isChartFile(path)) {
        return terminal.misuse(
            fill(say("-o: found “%1”; expected a name that ends in .svg, .png or .pdf",
                     "-o: знайдено «%1»; очікується назва, що закінчується на .svg, .png або .pdf"),
                 {verbatim(arguments.output)}));
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
    if (const Status written = saveChart(*chart, path); !written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(fill(say("wrote %1", "записано %1"), {verbatim(arguments.output)}))
                 << '\n';
    return kDone;
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
        ->type_name("radar|gaps");
    verb->add_option(
            "-o,--output", arguments->output, terminal("The file to write", "Файл, який записати"))
        ->required()
        ->type_name("OUT.svg|png|pdf");
    verb->add_option("--actor",
                     arguments->actors,
                     terminal("Radar: only this actor; may be given again",
                              "Радар: лише цей субʼєкт; можна вказати кілька разів"))
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    verb->add_flag("--national",
                   arguments->withNation,
                   terminal("Radar: the country as a whole too", "Радар: також країна загалом"));
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
