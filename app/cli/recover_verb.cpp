#include "app/cli/passphrase.h"
#include "app/cli/shipped_packs.h"
#include "app/cli/verb.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "core/store/salvage.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

struct RecoverArguments {
    std::string damaged;
    std::string target;
    std::string pack;
};

void printSalvage(const Terminal& terminal,
                  const RecoverArguments& arguments,
                  const Salvage& salvage) {
    terminal.out << terminal(fill(say("made %1; answers saved: %2",
                                      "створено %1; врятовано "
                                      "відповідей: %2"),
                                  {verbatim(arguments.target), verbatim(salvage.answers)}))
                 << '\n';
    if (salvage.lost.empty()) {
        terminal.out << terminal("nothing was lost", "нічого не втрачено") << '\n';
        return;
    }
    terminal.out << terminal("lost, or left out:", "втрачено або пропущено:") << '\n';
    for (const Text& each : salvage.lost) {
        terminal.out << "  " << terminal(each) << '\n';
    }
}

int recover(const Terminal& terminal, const RecoverArguments& arguments) {
    std::vector<Pack> packs;
    const Result<Pack> pack = openPack(arguments.pack.empty() ? usualPack() : arguments.pack);
    if (pack) {
        packs.push_back(*pack);
    } else if (!arguments.pack.empty()) {
        return terminal.refuse(pack.error());
    }
    const Result<HeldKey> key = keyFor(terminal, pathFrom(arguments.damaged));
    if (!key) {
        return terminal.refuse(key.error());
    }
    const Result<Salvage> saved =
        salvage(pathFrom(arguments.damaged), pathFrom(arguments.target), packs, currentStamp());
    if (!saved) {
        return terminal.refuse(saved.error());
    }
    printSalvage(terminal, arguments, *saved);
    return saved->lost.empty() ? kDone : kRefused;
}

} // namespace

void addRecoverVerb(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand(
        "recover",
        terminal("Save what can be read of a damaged file into a new one",
                 "Врятувати з пошкодженого файлу до нового те, що читається"));
    auto arguments = std::make_shared<RecoverArguments>();
    verb->add_option("DAMAGED",
                     arguments->damaged,
                     terminal("The damaged file; it is not touched",
                              "Пошкоджений файл; він лишається без змін"))
        ->required()
        ->type_name("");
    verb->add_option("-o,--output",
                     arguments->target,
                     terminal("The new file to make", "Новий файл, який створити"))
        ->required()
        ->type_name("FILE");
    verb->add_option("--pack",
                     arguments->pack,
                     terminal("The pack to go by where the file’s own cannot be read; eibm if not "
                              "given",
                              "Пакет на випадок, якщо власний пакет файлу не читається; якщо не "
                              "вказано – eibm"))
        ->type_name("ID|DIR");
    addLanguageOption(*verb, terminal);
    verb->footer(terminal("Exit code 0: nothing was lost; 1: something was, and is listed.\n"
                          "Example:\n  kordon recover country.kordon -o recovered.kordon",
                          "Код виходу 0: нічого не втрачено; 1: дещо втрачено й названо.\n"
                          "Приклад:\n  kordon recover country.kordon -o recovered.kordon"));
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return recover(terminal, *arguments);
        };
    });
}

} // namespace kordon::cli
