#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/system.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

struct Wanted {
    std::string assessment;
    std::int64_t to = 0;
    std::int64_t value = 0;
    std::size_t row = 0; ///< From 1; 0: not given.
};

int restoreAssessment(const Terminal& terminal, Workspace& workspace, const Wanted& wanted) {
    const auto differing = workspace.answersThatDiffer({wanted.assessment}, wanted.to);
    if (!differing) {
        return terminal.refuse(differing.error());
    }
    const Status restored =
        workspace.restoreAssessment({wanted.assessment}, wanted.to, currentStamp());
    if (!restored) {
        return terminal.refuse(restored.error());
    }
    terminal.out << terminal(fill(
                        say("brought assessment %1 back to entry %2; answers changed: %3",
                            "оцінювання %1 повернуто до запису %2; змінено відповідей: "
                            "%3"),
                        {verbatim(wanted.assessment), verbatim(wanted.to), verbatim(*differing)}))
                 << '\n';
    return kDone;
}

int restoreValue(const Terminal& terminal, Workspace& workspace, const Wanted& wanted) {
    const auto changes = workspace.changesOf(wanted.value);
    if (!changes) {
        return terminal.refuse(changes.error());
    }
    const auto rows = static_cast<long long>(changes->size());
    if (wanted.row == 0 && changes->size() != 1) {
        return terminal.refuse(fill(
            say("entry %1 changed %2 rows; choose one with --row 1 … %2, in the order of "
                "`kordon history --json`",
                "запис %1 змінив рядків: %2; оберіть один за допомогою --row 1 … %2, у порядку "
                "`kordon history --json`"),
            {verbatim(wanted.value), verbatim(rows)}));
    }
    const std::size_t row = wanted.row == 0 ? 1 : wanted.row;
    if (row > changes->size()) {
        return terminal.refuse(
            fill(say("--row: found %1; entry %2 changed %3 rows",
                     "--row: знайдено %1; запис %2 змінив рядків: %3"),
                 {verbatim(static_cast<long long>(row)), verbatim(wanted.value), verbatim(rows)}));
    }
    const Status restored =
        workspace.restoreValue(wanted.value, (*changes)[row - 1], currentStamp());
    if (!restored) {
        return terminal.refuse(restored.error());
    }
    terminal.out << terminal(fill(say("brought back the value before entry %1",
                                      "повернуто значення, що було до запису %1"),
                                  {verbatim(wanted.value)}))
                 << '\n';
    return kDone;
}

int restore(const Terminal& terminal, const FileArguments& arguments, const Wanted& wanted) {
    const bool isWhole = wanted.to > 0;
    if (isWhole == (wanted.value > 0) || (isWhole && wanted.assessment.empty())) {
        return terminal.misuse(say("give either --assessment and --to, or --value",
                                   "укажіть або --assessment і --to, або --value"));
    }
    auto workspace = openFileToEdit(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto history = workspace->historyHeadings();
    if (!history) {
        return terminal.refuse(history.error());
    }
    const std::int64_t number = isWhole ? wanted.to : wanted.value;
    if (number > static_cast<std::int64_t>(history->size())) {
        return terminal.refuse(
            fill(say("there is no entry %1 in the history; the last one is %2",
                     "в історії немає запису %1; останній має номер %2"),
                 {verbatim(number), verbatim(static_cast<long long>(history->size()))}));
    }
    return isWhole ? restoreAssessment(terminal, *workspace, wanted)
                   : restoreValue(terminal, *workspace, wanted);
}

void addOptions(CLI::App& verb, const Terminal& terminal, Wanted& wanted) {
    verb.add_option("--assessment",
                    wanted.assessment,
                    terminal("The assessment to bring back", "Оцінювання, яке повернути"))
        ->type_name("ID");
    verb.add_option("--to",
                    wanted.to,
                    terminal("The entry after which it was as wanted",
                             "Запис, після якого воно було таким, як потрібно"))
        ->type_name("NUMBER")
        ->check(CLI::PositiveNumber);
    verb.add_option("--value",
                    wanted.value,
                    terminal("The entry before which a value was as wanted",
                             "Запис, до якого значення було таким, як потрібно"))
        ->type_name("NUMBER")
        ->check(CLI::PositiveNumber);
    verb.add_option("--row",
                    wanted.row,
                    terminal("Which of the entry's rows, from 1", "Який із рядків запису, від 1"))
        ->type_name("K")
        ->check(CLI::PositiveNumber);
    addLanguageOption(verb, terminal);
}

} // namespace

void addRestoreVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb =
        program.add_subcommand("restore",
                               terminal("Bring back an assessment or a value of an earlier time",
                                        "Повернути оцінювання або значення, яке було раніше"));
    auto arguments = addFileArgument(*verb, terminal);
    auto wanted = std::make_shared<Wanted>();
    addOptions(*verb, terminal, *wanted);
    verb->footer(terminal("Entries are numbered by `kordon history`. What comes back is a new edit "
                          "that can be undone.\nExamples:\n  kordon restore country.kordon "
                          "--assessment 2025 --to 17\n  kordon restore country.kordon --value 21",
                          "Номери записів показує `kordon history`. Повернення – нова зміна, яку "
                          "можна скасувати.\nПриклади:\n  kordon restore country.kordon "
                          "--assessment 2025 --to 17\n  kordon restore country.kordon --value 21"));
    verb->callback([&terminal, arguments, wanted] {
        terminal.chosen = [&terminal, arguments, wanted] {
            return restore(terminal, *arguments, *wanted);
        };
    });
}

} // namespace kordon::cli
