#include "app/charts/chart_file.h"
#include "app/cli/chart_kinds.h"
#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "core/report/chart.h"
#include "core/report/words.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <ostream>
#include <sstream>
#include <utility>
#include <vector>

namespace kordon::cli {

namespace {

/// The assessments that a chart shows, in the file's order: the last is the present one.
Result<std::vector<AssessmentId>> shownAssessments(const Workspace& workspace,
                                                   const FileArguments& file,
                                                   const ChartArguments& arguments) {
    const auto headings = workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    if (!arguments.assessments.empty()) {
        return knownAssessments(*headings, arguments.assessments);
    }
    std::vector<AssessmentId> shown;
    if (showsAllAssessments(*findKind(arguments.kind)) && arguments.previous.empty()) {
        for (const AssessmentHeading& heading : *headings) {
            if (file.assessment.empty() || heading.id.value < file.assessment) {
                shown.push_back(heading.id);
            }
        }
    }
    if (!file.assessment.empty()) {
        shown.push_back({file.assessment});
    }
    return shown;
}

/// Those before the present one: as they are named, else the one that stands before it.
Result<std::vector<EarlierAssessment>> earlierOnes(const Opened& opened,
                                                   const std::vector<AssessmentId>& shown,
                                                   const std::string& previous) {
    std::vector<EarlierAssessment> earlier;
    for (std::size_t at = 0; at + 1 < shown.size(); ++at) {
        auto one = loadEarlier(opened.workspace, shown[at]);
        if (!one) {
            return one.error();
        }
        earlier.push_back(*std::move(one));
    }
    if (!earlier.empty()) {
        return earlier;
    }
    auto before = openEarlier(opened, previous);
    if (!before) {
        return before.error();
    }
    if (*before) {
        earlier.push_back(**std::move(before));
    }
    return earlier;
}

Result<std::vector<ActorId>> actorsIn(const Pack& pack, const std::vector<std::string>& ids) {
    std::vector<ActorId> actors;
    for (const std::string& id : ids) {
        const auto actor = knownActor(pack, id);
        if (!actor) {
            return actor.error();
        }
        actors.push_back(*actor);
    }
    return actors;
}

Error withoutEarlier(const ChartKind& kind, const Assessment& assessment) {
    return {ErrorCode::InvalidInput,
            fill(say("--kind %1 shows one assessment beside another; there is none before “%2” in "
                     "this file",
                     "--kind %1 показує одне оцінювання поряд з іншим; у цьому файлі немає "
                     "оцінювання перед «%2»"),
                 {verbatim(kind.name), verbatim(assessment.id.value)})};
}

Result<report::Chart> chartFor(const Terminal& terminal,
                               const Opened& opened,
                               const std::vector<AssessmentId>& shown,
                               const ChartArguments& arguments) {
    auto actors = actorsIn(opened.pack, arguments.actors);
    if (!actors) {
        return actors.error();
    }
    auto earlier = earlierOnes(opened, shown, arguments.previous);
    if (!earlier) {
        return earlier.error();
    }
    const ChartKind& kind = *findKind(arguments.kind);
    if (needsEarlier(kind) && earlier->empty()) {
        return withoutEarlier(kind, opened.assessment);
    }
    report::Chart chart = kind.make({.opened = opened,
                                     .arguments = arguments,
                                     .actors = *std::move(actors),
                                     .earlier = *std::move(earlier),
                                     .language = terminal.language});
    if (opened.workspace.isIllustrative()) {
        std::visit([&](auto& one) { one.note = report::illustrativeMark().in(terminal.language); },
                   chart);
    }
    return chart;
}

/// Which assessment is meant must be said once, except where all are shown.
std::optional<Text> misuseOf(const FileArguments& file, const ChartArguments& arguments) {
    if (!file.assessment.empty() && !arguments.assessments.empty()) {
        return say("--assessment: --assessments has named them already",
                   "--assessment: оцінювання вже названо в --assessments");
    }
    const bool isSaid = !file.assessment.empty() || !arguments.assessments.empty();
    if (!isSaid && !showsAllAssessments(*findKind(arguments.kind))) {
        return fill(say("--assessment: --kind %1 needs it; say which, such as --assessment 2025",
                        "--assessment: потрібно для --kind %1; назвіть оцінювання, наприклад "
                        "--assessment 2025"),
                    {verbatim(arguments.kind)});
    }
    return std::nullopt;
}

int writeChart(const Terminal& terminal,
               const FileArguments& file,
               const ChartArguments& arguments) {
    Result<Workspace> workspace = openFile(terminal, file.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto shown = shownAssessments(*workspace, file, arguments);
    if (!shown) {
        return terminal.refuse(shown.error());
    }
    const auto opened =
        openScored(*std::move(workspace), shown->empty() ? AssessmentId{} : shown->back());
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    if (const Status known = checkLanguage(terminal.language, opened->pack); !known) {
        return terminal.misuse(known.error().message);
    }
    const auto chart = chartFor(terminal, *opened, *shown, arguments);
    if (!chart) {
        return terminal.refuse(chart.error());
    }
    const auto written = saveChart(*chart, pathFrom(arguments.output));
    if (!written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(fill(say("wrote %1, SHA-256 %2", "записано %1, SHA-256 %2"),
                                  {verbatim(arguments.output), verbatim(written->sha256)}))
                 << '\n';
    return kDone;
}

int checkAndWrite(const Terminal& terminal,
                  const FileArguments& file,
                  const ChartArguments& arguments) {
    if (const auto misuse = misuseIn(arguments)) {
        return terminal.misuse(*misuse);
    }
    if (const auto misuse = misuseOf(file, arguments)) {
        return terminal.misuse(*misuse);
    }
    return writeChart(terminal, file, arguments);
}

void addContentOptions(CLI::App& verb, const Terminal& terminal, ChartArguments& arguments) {
    verb.add_option(
            "--actor",
            arguments.actors,
            terminal("Only this actor; may be given again for radar, quadrant, dumbbell and "
                     "trend",
                     "Лише цей субʼєкт; для radar, quadrant, dumbbell і trend можна вказати "
                     "кілька разів"))
        ->type_name("ID")
        ->expected(1)
        ->take_all();
    verb.add_flag("--national",
                  arguments.withNation,
                  terminal("Radar, quadrant, dumbbell, trend: beside the actors the country too",
                           "Radar, quadrant, dumbbell, trend: поряд із субʼєктами також країна"));
    verb.add_option(
            "--measure",
            arguments.measure,
            terminal("Heat map, dumbbell, trend: what is shown (preparedness where not given; "
                     "gap only in a heat map)",
                     "Heatmap, dumbbell, trend: що показати (якщо не вказано – "
                     "preparedness; gap – лише heatmap)"))
        ->type_name(measureNames());
    verb.add_option("--order",
                    arguments.order,
                    terminal("Ranked: lowest level, largest gap or the pack’s order first (level "
                             "where not given)",
                             "Ranked: від найнижчого рівня, найбільшого розриву чи за пакетом "
                             "(якщо не вказано – level)"))
        ->type_name(orderNames());
    verb.add_option("--previous",
                    arguments.previous,
                    terminal("The assessment shown beside this one (where not given, the one "
                             "before it; “none” for no other)",
                             "Оцінювання, яке показати поряд (якщо не вказано – попереднє; «none» "
                             "– без іншого)"))
        ->type_name("ID");
}

std::vector<std::string> listedIn(const std::string& list) {
    std::vector<std::string> ids;
    std::istringstream in(list);
    for (std::string id; std::getline(in, id, ',');) {
        ids.push_back(id);
    }
    return ids;
}

void addAssessmentOptions(CLI::App& verb,
                          const Terminal& terminal,
                          FileArguments& file,
                          ChartArguments& arguments) {
    verb.add_option("--assessment",
                    file.assessment,
                    terminal("The assessment in the file, such as 2025",
                             "Оцінювання у файлі, наприклад 2025"))
        ->type_name("ID");
    verb.add_option_function<std::string>(
            "--assessments",
            [&arguments](const std::string& list) { arguments.assessments = listedIn(list); },
            terminal("Instead: those shown side by side, such as 2023,2025; dumbbell takes "
                     "two, radar two or three, trend two or more (all where not given)",
                     "Замість нього: ті, що показати поряд, наприклад 2023,2025; для "
                     "dumbbell – два, radar – два або три, trend – від двох (якщо не "
                     "вказано – усі)"))
        ->type_name("ID,ID…");
}

} // namespace

void addChartVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "chart",
        terminal("Write a chart as SVG, PNG or PDF", "Записати діаграму як SVG, PNG або PDF"));
    auto file = addFileArgument(*verb, terminal);
    auto arguments = std::make_shared<ChartArguments>();
    addAssessmentOptions(*verb, terminal, *file, *arguments);
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
            return checkAndWrite(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
