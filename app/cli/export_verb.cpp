#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/output_file.h"
#include "app/platform/paths.h"
#include "core/exchange/answers_csv.h"
#include "core/exchange/answers_json.h"

#include <CLI/CLI.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace kordon::cli {

namespace {

struct ExportArguments {
    std::string output;
    bool withByteOrderMark = false;
};

/// How answers are written, and counted in what was written.
struct AnswerFormat {
    std::string (*write)(const ExportArguments& arguments,
                         const Pack& pack,
                         const Assessment& assessment);
    std::optional<std::size_t> (*count)(std::string_view text);
};

std::string csvOf(const ExportArguments& arguments,
                  const Pack& pack,
                  const Assessment& assessment) {
    return (arguments.withByteOrderMark ? "\xEF\xBB\xBF" : "") +
           answersCsv(pack, assessment.answers);
}

std::string jsonOf(const ExportArguments& /*arguments*/,
                   const Pack& pack,
                   const Assessment& assessment) {
    return answersJson(pack, assessment);
}

std::optional<AnswerFormat> formatFor(const std::string& output) {
    const std::filesystem::path extension = pathFrom(output).extension();
    if (extension == ".json") {
        return AnswerFormat{jsonOf, answersInJson};
    }
    if (extension == ".csv" || output == "-") {
        return AnswerFormat{csvOf, answersInCsv};
    }
    return std::nullopt;
}

/// What stands in the file must hold every answer.
OutputCheck holdsAll(const AnswerFormat& format, std::size_t answers) {
    return [count = format.count, answers](std::string_view content) -> Status {
        const auto found = count(content);
        if (found && *found == answers) {
            return Done{};
        }
        return Error{ErrorCode::StorageFailure,
                     fill(say("the file holds %1 answers instead of %2; it was not put in place",
                              "у файлі відповідей %1 замість %2; його не записано"),
                          {verbatim(static_cast<long long>(found.value_or(0))),
                           verbatim(static_cast<long long>(answers))})};
    };
}

void tellWaiting(const Terminal& terminal, const Assessment& assessment) {
    if (const std::size_t waiting = assessment.carried.size(); waiting > 0) {
        terminal.out << terminal(fill(say("to be confirmed, and not exported: %1",
                                          "на підтвердження, не експортовано: %1"),
                                      {verbatim(static_cast<long long>(waiting))}))
                     << '\n';
    }
}

int exportAnswers(const Terminal& terminal,
                  const FileArguments& file,
                  const ExportArguments& arguments) {
    const auto opened = openScored(terminal, file);
    if (!opened) {
        return terminal.refuse(opened.error());
    }
    const auto format = formatFor(arguments.output);
    if (!format) {
        return terminal.misuse(
            fill(say("-o: found “%1”; expected a name that ends in .csv or .json",
                     "-o: знайдено «%1»; очікується назва, що закінчується на .csv або .json"),
                 {verbatim(arguments.output)}));
    }
    const std::string content = format->write(arguments, opened->pack, opened->assessment);
    if (arguments.output == "-") {
        terminal.out << content;
        return kDone;
    }
    const std::size_t answers = opened->assessment.answers.size();
    const auto written =
        writeOutput(pathFrom(arguments.output), content, holdsAll(*format, answers));
    if (!written) {
        return terminal.refuse(written.error());
    }
    terminal.out << terminal(fill(say("exported %1 answers to %2, SHA-256 %3",
                                      "експортовано відповідей: %1, файл %2, SHA-256 %3"),
                                  {verbatim(static_cast<long long>(answers)),
                                   verbatim(arguments.output),
                                   verbatim(written->sha256)}))
                 << '\n';
    tellWaiting(terminal, opened->assessment);
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
