#include "app/cli/opened.h"
#include "app/cli/verb.h"
#include "app/platform/output_file.h"
#include "core/exchange/content_text.h"

#include <CLI/CLI.hpp>

#include <ostream>
#include <vector>

namespace kordon::cli {

namespace {

/// A sentence for each agreed assessment that is no longer what was agreed.
Result<std::vector<Text>> brokenAgreements(const Workspace& workspace) {
    const auto headings = workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    std::vector<Text> broken;
    for (const AssessmentHeading& heading : *headings) {
        if (!heading.agreement) {
            continue;
        }
        const auto assessment = workspace.load(heading.id);
        const auto pack = workspace.packOf(heading.id);
        if (!assessment || !pack) {
            return assessment ? pack.error() : assessment.error();
        }
        if (sha256Of(contentText(*pack, *assessment)) != heading.agreement->contentHash) {
            broken.push_back(fill(say("the assessment “%1” is no longer what %2 agreed to: its "
                                      "content has another hash",
                                      "оцінювання «%1» вже не те, що погоджено (%2): його зміст "
                                      "має інший хеш"),
                                  {verbatim(heading.id.value), verbatim(heading.agreement->by)}));
        }
    }
    return broken;
}

/// What the store finds; where that is nothing, also what agreements say.
Result<std::vector<Text>> allDamage(const Workspace& workspace) {
    Result<std::vector<Text>> damage = workspace.check();
    return damage && damage->empty() ? brokenAgreements(workspace) : damage;
}

int checkFile(const Terminal& terminal, const FileArguments& arguments) {
    const auto workspace = openFile(terminal, arguments.file);
    if (!workspace) {
        return terminal.refuse(workspace.error());
    }
    const auto damage = allDamage(*workspace);
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
