#include "app/cli/shipped_packs.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "core/store/workspace.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

struct NewArguments {
    std::string file;
    std::string pack = usualPack();
    std::string assessment;
    std::string title;
    bool isIllustrative = false;
};

int makeFile(const Terminal& terminal, const NewArguments& arguments) {
    const Result<Pack> pack = openPack(arguments.pack);
    if (!pack) {
        return terminal.refuse(pack.error());
    }
    const Result<Workspace> made = Workspace::create(pathFrom(arguments.file),
                                                     *pack,
                                                     {{arguments.assessment}, arguments.title},
                                                     arguments.isIllustrative,
                                                     currentStamp());
    if (!made) {
        return terminal.refuse(made.error());
    }
    terminal.out << terminal(fill(say("made %1: assessment %2 on %3 %4",
                                      "створено %1: оцінювання %2 за %3 %4"),
                                  {verbatim(arguments.file),
                                   verbatim(arguments.assessment),
                                   verbatim(pack->id),
                                   verbatim(pack->version)}))
                 << '\n';
    return kDone;
}

} // namespace

void addNewVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "new",
        terminal("Make a file with a first assessment", "Створити файл із першим оцінюванням"));
    auto arguments = std::make_shared<NewArguments>();
    verb->add_option("FILE", arguments->file, terminal("The file to make", "Файл, який створити"))
        ->required()
        ->type_name("");
    verb->add_option("--pack",
                     arguments->pack,
                     terminal("A shipped pack's id or a pack's folder; eibm if not given",
                              "Ідентифікатор вбудованого пакета або тека; якщо не вказано – eibm"))
        ->type_name("ID|DIR");
    verb->add_option(
            "--assessment",
            arguments->assessment,
            terminal("The first assessment, such as 2025", "Перше оцінювання, наприклад 2025"))
        ->required()
        ->type_name("ID");
    verb->add_option("--title", arguments->title, terminal("Its title", "Його назва"))
        ->type_name("TEXT");
    verb->add_flag("--illustrative",
                   arguments->isIllustrative,
                   terminal("Mark the file as made up for show",
                            "Позначити файл як ілюстративний, не реальний"));
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Example:\n  kordon new country.kordon --assessment 2025",
                          "Приклад:\n  kordon new country.kordon --assessment 2025"));
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return makeFile(terminal, *arguments);
        };
    });
}

} // namespace kordon::cli
