#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "core/exchange/answers_csv.h"
#include "core/exchange/answers_json.h"
#include "core/pack/pack_source.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

constexpr std::uintmax_t kLargestImport = std::uintmax_t{1} << 30U;
constexpr std::size_t kMostFaultsPrinted = 1000;

Result<AnswerImport> readAnswers(const std::string& file, const Pack& pack) {
    const std::filesystem::path path = pathFrom(file);
    const Result<std::string> content = readWholeFile(path, kLargestImport);
    if (!content) {
        return content.error();
    }
    return path.extension() == ".json" ? answersFromJson(*content, pack, file)
                                       : answersFromCsv(*content, pack, file);
}

int refuseRows(const Terminal& terminal, const std::vector<Text>& faults) {
    for (std::size_t i = 0; i < std::min(faults.size(), kMostFaultsPrinted); ++i) {
        terminal.refuse(faults[i]);
    }
    if (faults.size() > kMostFaultsPrinted) {
        terminal.refuse(
            fill(say("… and %1 more", "… і ще %1"),
                 {verbatim(static_cast<long long>(faults.size() - kMostFaultsPrinted))}));
    }
    return terminal.refuse(
        fill(say("nothing was imported: %1 bad values; mend them and import again",
                 "нічого не імпортовано: хибних значень %1; виправте їх та "
                 "імпортуйте знову"),
             {verbatim(static_cast<long long>(faults.size()))}));
}

int importAnswers(const Terminal& terminal,
                  const FileArguments& arguments,
                  const std::string& answersFile) {
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto pack = workspace->packOf({arguments.assessment});
    if (!pack) {
        return terminal.refuse(pack.error());
    }
    auto read = readAnswers(answersFile, *pack);
    if (!read) {
        return terminal.refuse(read.error());
    }
    if (!read->faults.empty()) {
        return refuseRows(terminal, read->faults);
    }
    const auto present = workspace->load({arguments.assessment});
    if (!present) {
        return terminal.refuse(present.error());
    }
    keepUnsaid(*read, present->answers);
    std::vector<AnswerRow> rows;
    rows.reserve(read->answers.size());
    for (ImportedAnswer& answer : read->answers) {
        rows.push_back({answer.actor, answer.question, std::move(answer.answer)});
    }
    const std::string name = textOf(pathFrom(answersFile).filename()).toStdString();
    const Status imported =
        workspace->importAnswers({arguments.assessment}, rows, name, currentStamp());
    if (!imported) {
        return terminal.refuse(imported.error());
    }
    if (read->withoutEffect > 0) {
        terminal.refuse(fill(say("note: %1 answers are to questions that are not put to their "
                                 "actor; they are kept and do not count",
                                 "увага: відповідей на питання, не поставлені субʼєкту: %1; їх "
                                 "збережено, але не враховано"),
                             {verbatim(static_cast<long long>(read->withoutEffect))}));
    }
    terminal.out << terminal(fill(say("imported %1 answers into assessment %2",
                                      "імпортовано відповідей: %1, оцінювання %2"),
                                  {verbatim(static_cast<long long>(rows.size())),
                                   verbatim(arguments.assessment)}))
                 << '\n';
    return kDone;
}

} // namespace

void addImportVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "import",
        terminal("Read answers from CSV or JSON: all rows or none",
                 "Прочитати відповіді з CSV або JSON: усі рядки або жодного"));
    auto arguments = addFileArguments(*verb, terminal);
    auto answersFile = std::make_shared<std::string>();
    verb->add_option("ANSWERS",
                     *answersFile,
                     terminal("The .csv or .json file with the answers",
                              "Файл .csv або .json із відповідями"))
        ->required()
        ->type_name("");
    addLanguageOption(*verb, terminal);
    verb->footer(
        terminal("Example:\n  kordon import country.kordon answers.csv --assessment 2025",
                 "Приклад:\n  kordon import country.kordon answers.csv --assessment 2025"));
    verb->callback([&terminal, arguments, answersFile] {
        terminal.chosen = [&terminal, arguments, answersFile] {
            return importAnswers(terminal, *arguments, *answersFile);
        };
    });
}

} // namespace kordon::cli
