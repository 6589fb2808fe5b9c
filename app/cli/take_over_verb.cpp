#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"

#include <CLI/CLI.hpp>

#include <ostream>

namespace kordon::cli {

namespace {

// Who edits on this very machine is asked to close the file; only what cannot be known is taken on
// the user's word.
Status checkMayTake(const std::filesystem::path& file, const std::optional<Holder>& holder) {
    if (!holder || presenceOf(holder->process) != Presence::Running) {
        return Done{};
    }
    return Error{ErrorCode::Busy,
                 fill(say("%1: still open for editing: %2; close it there",
                          "%1: ще відкрито для редагування: %2; закрийте його там"),
                      {verbatim(textOf(file).toStdString()), nameOf(*holder)})};
}

int takeOver(const Terminal& terminal, const FileArguments& arguments) {
    const std::filesystem::path file = pathFrom(arguments.file);
    const std::optional<Holder> holder = otherHolderOf(file);
    if (const Status may = checkMayTake(file, holder); !may) {
        return terminal.refuse(may.error());
    }
    Result<Workspace> workspace = openFileToEdit(terminal, arguments.file, TakeOver::FromAnyone);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    if (const Status told = workspace->recordTakeOver(currentStamp()); !told) {
        return terminal.refuse(told.error());
    }
    terminal.out << arguments.file << ": "
                 << (holder ? terminal(fill(say("taken over; it was open for editing: %1; the "
                                                "history says so",
                                                "перебрано; було відкрито для редагування: %1; "
                                                "історія про це каже"),
                                            {nameOf(*holder)}))
                            : terminal("nobody has it open for editing",
                                       "ніхто не відкрив його для редагування"))
                 << '\n';
    return kDone;
}

} // namespace

void addTakeOverVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "take-over",
        terminal("Take a file over from a program on another computer that has ended without "
                 "closing it",
                 "Перебрати файл у програми на іншому компʼютері, яка завершилася, не закривши "
                 "його"));
    auto arguments = addFileArgument(*verb, terminal);
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Only where that program has certainly ended: two that write at once "
                          "overwrite each other's answers.\nExample:\n  kordon take-over "
                          "country.kordon",
                          "Лише коли та програма напевно завершилася: двоє, що пишуть водночас, "
                          "затирають відповіді один одного.\nПриклад:\n  kordon take-over "
                          "country.kordon"));
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return takeOver(terminal, *arguments);
        };
    });
}

} // namespace kordon::cli
