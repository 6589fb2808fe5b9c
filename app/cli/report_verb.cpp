#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "app/print/pdf_report.h"
#include "core/report/gap_report.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

int writeReport(const Terminal& terminal, const FileArguments& file, const std::string& output) {
    const std::filesystem::path path = pathFrom(output);
    if (path.extension() != ".pdf") {
        return terminal.misuse(
            fill(say("-o: found “%1”; expected a name that ends in .pdf",
                     "-o: знайдено «%1»; очікується назва, що закінчується на .pdf"),
                 {verbatim(output)}));
    }
    const auto opened = openScored(file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    if (const Status known = checkLanguage(terminal.language, opened->pack); !known) {
        return terminal.misuse(known.error().message);
    }
    const report::Report report =
        report::gapReport(opened->pack,
                          opened->assessment,
                          {.isIllustrative = opened->workspace.isIllustrative(),
                           .dataAsOf = currentStamp().at.substr(0, 10),
                           .programVersion = KORDON_VERSION},
                          terminal.language);
    const auto written = writePdf(report, path);
    if (!written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(fill(say("wrote %1, pages: %2", "записано %1, сторінок: %2"),
                                  {verbatim(output), verbatim(written->pages)}))
                 << '\n';
    return kDone;
}

} // namespace

void addReportVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "report", terminal("Write the gap report as PDF", "Записати звіт про розриви як PDF"));
    auto file = addFileArguments(*verb, terminal);
    auto output = std::make_shared<std::string>();
    verb->add_option(
            "-o,--output", *output, terminal("The .pdf file to write", "Файл .pdf, який записати"))
        ->required()
        ->type_name("OUT.pdf");
    addLanguageOption(*verb, terminal);
    verb->footer(terminal(
        "Example:\n  kordon report country.kordon --assessment 2025 --lang uk -o report.pdf",
        "Приклад:\n  kordon report country.kordon --assessment 2025 --lang uk -o report.pdf"));
    verb->callback([&terminal, file, output] {
        terminal.chosen = [&terminal, file, output] {
            return writeReport(terminal, *file, *output);
        };
    });
}

} // namespace kordon::cli
