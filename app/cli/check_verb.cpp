#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace kordon::cli {

namespace {

int checkFile(const Terminal& terminal, const FileArguments& arguments) {
    const auto workspace = Workspace::open(pathFrom(arguments.file));
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto damage = workspace->check();
    if (!damage) {
        return terminal.refuse(damage.error());
    }
    if (damage->empty()) {
        terminal.out << arguments.file << ": " << terminal("the file is whole", "файл цілий")
                     << '\n';
        return kDone;
    }
    for (const Text& fault : *damage) {
        terminal.err << arguments.file << ": " << terminal(fault) << '\n';
    }
    return terminal.refuse(
        fill(say("%1 is not whole; faults: %2; go back to a copy",
                 "%1 пошкоджено; помилок: %2; поверніться до копії"),
             {verbatim(arguments.file), verbatim(static_cast<long long>(damage->size()))}));
}

} // namespace

void addCheckVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "check", terminal("Check whether a file is whole", "Перевірити, чи файл цілий"));
    auto arguments = addFileArgument(*verb, terminal);
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon check country.kordon",
                          "Приклад:\n  kordon check country.kordon"));
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return checkFile(terminal, *arguments);
        };
    });
}

} // namespace kordon::cli
