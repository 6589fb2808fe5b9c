#include "app/cli/opened.h"
#include "app/cli/threat_options.h"
#include "app/platform/output_file.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "core/assessment/participation.h"
#include "core/exchange/threats_csv.h"
#include "core/pack/pack_source.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

constexpr std::uintmax_t kLargestImport = std::uintmax_t{64} << 20U;
constexpr std::size_t kMostFaultsPrinted = 1000;

int refuseRows(const Terminal& terminal, const std::vector<Text>& faults) {
    for (std::size_t i = 0; i < std::min(faults.size(), kMostFaultsPrinted); ++i) {
        terminal.refuse(faults[i]);
    }
    return terminal.refuse(
        fill(say("nothing was imported: %1 bad values; mend them and import again",
                 "нічого не імпортовано: хибних значень %1; виправте їх та імпортуйте знову"),
             {verbatim(static_cast<long long>(faults.size()))}));
}

Result<ThreatImport> readThreats(const Workspace& workspace,
                                 const AssessmentId& id,
                                 const std::string& file) {
    const auto content = readWholeFile(pathFrom(file), kLargestImport);
    if (!content) {
        return content.error();
    }
    const auto present = workspace.load(id);
    if (!present) {
        return present.error();
    }
    const auto pack = workspace.packOf(id);
    const auto added = workspace.addedActors();
    if (!pack || !added) {
        return pack ? added.error() : pack.error();
    }
    return threatsFromCsv(*content, withAllActors(*pack, *added, {}), present->threats, file);
}

int importThreats(const Terminal& terminal, const FileArguments& file, const std::string& csv) {
    auto workspace = openFileToEdit(terminal, file.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto read = readThreats(*workspace, {file.assessment}, csv);
    if (!read) {
        return terminal.refuse(read.error());
    }
    if (!read->faults.empty()) {
        return refuseRows(terminal, read->faults);
    }
    const std::string name = textOf(pathFrom(csv).filename()).toStdString();
    const Status imported =
        workspace->importThreats({file.assessment}, read->threats, name, currentStamp());
    if (!imported) {
        return terminal.refuse(imported.error());
    }
    terminal.out << terminal(fill(say("imported %1 threats into assessment %2",
                                      "імпортовано загроз: %1, оцінювання %2"),
                                  {verbatim(static_cast<long long>(read->threats.size())),
                                   verbatim(file.assessment)}))
                 << '\n';
    return kDone;
}

int exportThreats(const Terminal& terminal, const FileArguments& file, const std::string& output) {
    const bool isPrinted = output == "-";
    if (!isPrinted && pathFrom(output).extension() != ".csv") {
        return terminal.misuse(
            fill(say("-o: found “%1”; expected a name that ends in .csv, or -",
                     "-o: знайдено «%1»; очікується назва, що закінчується на .csv, або -"),
                 {verbatim(output)}));
    }
    const auto opened = openScored(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const Threats& threats = opened->assessment.threats;
    if (isPrinted) {
        terminal.out << threatsCsv(threats);
        return kDone;
    }
    if (const auto written = writeOutput(pathFrom(output), threatsCsv(threats)); !written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(
                        fill(say("exported %1 threats to %2", "експортовано загроз: %1, файл %2"),
                             {verbatim(std::ranges::count_if(threats, &Threat::isActive)),
                              verbatim(output)}))
                 << '\n';
    return kDone;
}

void addImport(CLI::App& threats, Terminal& terminal) {
    CLI::App* verb =
        threats.add_subcommand("import",
                               terminal("Read threats from CSV: all rows or none",
                                        "Прочитати загрози з CSV: усі рядки або жодного"));
    auto file = addFileArguments(*verb, terminal);
    auto csv = std::make_shared<std::string>();
    verb->add_option("THREATS",
                     *csv,
                     terminal("The .csv file: id,kind,likelihood,magnitude,impact,components",
                              "Файл .csv: id,kind,likelihood,magnitude,impact,components"))
        ->required()
        ->type_name("");
    addLanguageOption(*verb, terminal);
    verb->footer(
        terminal("Example:\n  kordon threats import country.kordon threats.csv --assessment 2025",
                 "Приклад:\n  kordon threats import country.kordon threats.csv --assessment 2025"));
    verb->callback([&terminal, file, csv] {
        terminal.chosen = [&terminal, file, csv] {
            return importThreats(terminal, *file, *csv);
        };
    });
}

void addExport(CLI::App& threats, Terminal& terminal) {
    CLI::App* verb = threats.add_subcommand(
        "export", terminal("Write the threats as CSV", "Записати загрози як CSV"));
    auto file = addFileArguments(*verb, terminal);
    auto output = std::make_shared<std::string>();
    verb->add_option(
            "-o,--output",
            *output,
            terminal("The .csv file to write; - prints it", "Файл .csv, який записати; - виводить"))
        ->required()
        ->type_name("OUT");
    addLanguageOption(*verb, terminal);
    verb->footer(terminal(
        "Example:\n  kordon threats export country.kordon --assessment 2025 -o threats.csv",
        "Приклад:\n  kordon threats export country.kordon --assessment 2025 -o threats.csv"));
    verb->callback([&terminal, file, output] {
        terminal.chosen = [&terminal, file, output] {
            return exportThreats(terminal, *file, *output);
        };
    });
}

} // namespace

void addThreatFileVerbs(CLI::App& threats, Terminal& terminal) {
    addImport(threats, terminal);
    addExport(threats, terminal);
}

} // namespace kordon::cli
