#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/output_file.h"
#include "app/platform/paths.h"
#include "core/exchange/answers_csv.h"
#include "core/exchange/answers_json.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <ostream>

namespace kordon::cli {

namespace {

struct ExportArguments {
    std::string output;
    bool withByteOrderMark = false;
};

std::optional<std::string> contentFor(const ExportArguments& arguments,
                                      const Pack& pack,
                                      const Assessment& assessment) {
    const std::filesystem::path extension = pathFrom(arguments.output).extension();
    if (extension == ".json") {
        return answersJson(pack, assessment);
    }
    if (extension == ".csv" || arguments.output == "-") {
        return (arguments.withByteOrderMark ? "\xEF\xBB\xBF" : "") +
               answersCsv(pack, assessment.answers);
    }
    return std::nullopt;
}

int exportAnswers(const Terminal& terminal,
                  const FileArguments& file,
                  const ExportArguments& arguments) {
    const auto opened = openScored(file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const auto content = contentFor(arguments, opened->pack, opened->assessment);
    if (!content) {
        return terminal.misuse(
            fill(say("-o: found “%1”; expected a name that ends in .csv or .json",
                     "-o: знайдено «%1»; очікується назва, що закінчується на .csv або .json"),
                 {verbatim(arguments.output)}));
    }
    if (arguments.output == "-") {
        terminal.out << *content;
        return kDone;
    }
    if (const auto written = writeOutput(pathFrom(arguments.output), *content); !written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(fill(
                        say("exported %1 answers to %2", "експортовано відповідей: %1, файл %2"),
                        {verbatim(static_cast<long long>(opened->assessment.answers.size())),
                         verbatim(arguments.output)}))
                 << '\n';
    if (const std::size_t waiting = opened->assessment.carried.size(); waiting > 0) {
        terminal.out << terminal(fill(say("to be confirmed, and not exported: %1",
                                          "на підтвердження, не експортовано: %1"),
                                      {verbatim(static_cast<long long>(waiting))}))
                     << '\n';
    }
    return kDone;
}

} // namespace

void addExportVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "export",
        terminal("Write the answers as CSV or JSON", "Записати відповіді як CSV або JSON"));
    auto file = addFileArguments(*verb, terminal);
    auto arguments = std::make_shared<ExportArguments>();
    verb->add_option("-o,--output",
                     arguments->output,
                     terminal("The .csv or .json file to write; - prints CSV",
                              "Файл .csv або .json; - виводить CSV"))
        ->required()
        ->type_name("OUT");
    verb->add_flag("--bom",
                   arguments->withByteOrderMark,
                   terminal("Begin the CSV with a byte order mark, as Excel wants it",
                            "Почати CSV із позначки порядку байтів, як потрібно Excel"));
    addLanguageOption(*verb, terminal);
    verb->footer(
        terminal("Example:\n  kordon export country.kordon --assessment 2025 -o answers.csv",
                 "Приклад:\n  kordon export country.kordon --assessment 2025 -o answers.csv"));
    verb->callback([&terminal, file, arguments] {
        terminal.chosen = [&terminal, file, arguments] {
            return exportAnswers(terminal, *file, *arguments);
        };
    });
}

} // namespace kordon::cli
