#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/print/report_file.h"
#include "app/print/report_setting.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>
#include <vector>

namespace kordon::cli {

namespace {

struct ReportArguments {
    std::string output;
    std::string profile = "full";
    std::string previous; ///< Empty: the assessment before this one.
    std::vector<std::string> components;
    std::vector<std::string> actors;
};

/// The profile narrowed to what the command line names.
Result<ReportProfile> profileFor(const Opened& opened, const ReportArguments& arguments) {
    const auto own = opened.workspace.reportProfiles();
    if (!own) {
        return own.error();
    }
    auto found = findProfile(*own, arguments.profile);
    if (!found) {
        return Error{ErrorCode::InvalidInput,
                     fill(say("--profile: %1", "--profile: %1"), {found.error().message})};
    }
    ReportProfile profile = *std::move(found);
    for (const std::string& id : arguments.components) {
        const auto component = knownComponent(opened.pack, id);
        if (!component) {
            return component.error();
        }
        profile.components.insert(*component);
    }
    for (const std::string& id : arguments.actors) {
        const auto actor = knownActor(opened.pack, id);
        if (!actor) {
            return actor.error();
        }
        profile.actors.insert(*actor);
    }
    return profile;
}

Result<ReportOrder> orderFor(const Terminal& terminal,
                             const FileArguments& file,
                             const ReportArguments& arguments) {
    auto opened = openScored(terminal, file);
    if (!opened) {
        return opened.error();
    }
    if (const Status known = checkLanguage(terminal.language, opened->pack); !known) {
        return known.error();
    }
    auto profile = profileFor(*opened, arguments);
    if (!profile) {
        return profile.error();
    }
    auto earlier = openEarlier(*opened, arguments.previous);
    if (!earlier) {
        return earlier.error();
    }
    auto setting = reportSetting(opened->workspace, opened->assessment.id);
    return ReportOrder{.pack = std::move(opened->pack),
                       .assessment = std::move(opened->assessment),
                       .earlier = *std::move(earlier),
                       .profile = *std::move(profile),
                       .setting = std::move(setting),
                       .language = terminal.language};
}

int write(const Terminal& terminal, const FileArguments& file, const ReportArguments& arguments) {
    const std::filesystem::path path = pathFrom(arguments.output);
    if (!reportFormatOf(path)) {
        return terminal.misuse(
            fill(say("-o: found “%1”; expected a name that ends in one of: %2",
                     "-o: знайдено «%1»; очікується назва, що закінчується на одне з: %2"),
                 {verbatim(arguments.output), verbatim(reportEndings())}));
    }
    const auto order = orderFor(terminal, file, arguments);
    if (!order) {
        return order.error().code == ErrorCode::InvalidInput
                   ? terminal.misuse(order.error().message)
                   : terminal.refuse(order.error());
    }
    for (const report::Concern& concern : concernsOf(*order)) {
        terminal.err << terminal(fill(say("note: %1", "зверніть увагу: %1"), {concern.sentence}))
                     << '\n';
    }
    const auto written = writeReport(*order, path);
    if (!written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(sentenceOf(*written, arguments.output)) << '\n';
    return kDone;
}

void addOptions(CLI::App& verb, ReportArguments& arguments, const Terminal& terminal) {
    verb.add_option("-o,--output",
                    arguments.output,
                    terminal(fill(say("The file to write; its name ends in one of: %1",
                                      "Файл, який записати; назва закінчується на одне з: %1"),
                                  {verbatim(reportEndings())})))
        ->required()
        ->type_name("OUT");
    verb.add_option("--profile",
                    arguments.profile,
                    terminal("full, chair, gaps, component, actor, or a profile kept in the file",
                             "full, chair, gaps, component, actor або профіль, збережений у файлі"))
        ->capture_default_str()
        ->type_name("NAME");
    verb.add_option("--component",
                    arguments.components,
                    terminal("Only this component; may be given several times",
                             "Лише цей компонент; можна вказати кілька разів"))
        ->type_name("ID");
    verb.add_option("--actor",
                    arguments.actors,
                    terminal("Only this actor; may be given several times",
                             "Лише цей субʼєкт; можна вказати кілька разів"))
        ->type_name("ID");
    verb.add_option("--previous",
                    arguments.previous,
                    terminal("The assessment to show beside it; none for none",
                             "Оцінювання, яке показати поруч; none – без нього"))
        ->type_name("ID");
}

} // namespace

void addReportVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "report", terminal("Write the report of an assessment", "Записати звіт про оцінювання"));
    auto file = addFileArguments(*verb, terminal);
    auto arguments = std::make_shared<ReportArguments>();
    addOptions(*verb, *arguments, terminal);
    addLanguageOption(*verb, terminal);
    verb->footer(terminal(
        "Examples:\n  kordon report country.kordon --assessment 2025 --lang uk -o report.pdf\n"
        "  kordon report country.kordon --assessment 2025 --profile component "
        "--component border-control -o control.pdf",
        "Приклади:\n  kordon report country.kordon --assessment 2025 --lang uk -o report.pdf\n"
        "  kordon report country.kordon --assessment 2025 --profile component "
        "--component border-control -o control.pdf"));
    verb->callback([&terminal, file, arguments] {
        terminal.chosen = [&terminal, file, arguments] {
            return write(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
