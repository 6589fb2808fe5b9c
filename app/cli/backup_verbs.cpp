#include "app/cli/opened.h"
#include "app/cli/passphrase.h"
#include "app/cli/table.h"
#include "app/cli/verb.h"
#include "app/platform/backup_folder.h"
#include "app/platform/paths.h"
#include "app/platform/system.h"
#include "core/store/backup.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace kordon::cli {

namespace {

struct RestoreArguments {
    std::string file;
    std::string target;
    std::size_t number = 1;
};

Text noBackups(const std::string& file) {
    return fill(say("there are no backups of %1; they are made when a file is opened in the window",
                    "резервних копій %1 немає; їх створює вікно, коли відкриває файл"),
                {verbatim(file)});
}

Text whyNotCounted(const Backup& backup) {
    const bool isLocked = isSealed(backup.path) && !keyHeldFor(backup.path);
    return isLocked ? say("locked with another passphrase", "замкнена іншою парольною фразою")
                    : say("not whole", "не ціла");
}

int list(const Terminal& terminal, const FileArguments& arguments) {
    const Result<HeldKey> key = keyIfWhole(terminal, pathFrom(arguments.file));
    if (!key) {
        return terminal.refuse(key.error());
    }
    const auto backups = backupsOf(pathFrom(arguments.file), backupFolder());
    if (!backups) {
        return terminal.refuse(backups.error());
    }
    if (backups->empty()) {
        terminal.out << terminal(noBackups(arguments.file)) << '\n';
        return kDone;
    }
    TextTable table{.header = {terminal("No.", "№"),
                               terminal("Made", "Створено"),
                               terminal("Bytes", "Байтів"),
                               terminal("Answers", "Відповідей")},
                    .alignsRight = {true, false, true, true}};
    for (std::size_t i = 0; i < backups->size(); ++i) {
        const Backup& backup = (*backups)[i];
        const auto content = contentOf(backup);
        table.rows.push_back(
            {std::to_string(i + 1),
             backup.at,
             std::to_string(backup.bytes),
             content ? std::to_string(content->answers) : terminal(whyNotCounted(backup))});
    }
    terminal.out << rendered(table);
    return kDone;
}

int make(const Terminal& terminal, const FileArguments& arguments) {
    const Result<HeldKey> key = keyFor(terminal, pathFrom(arguments.file));
    if (!key) {
        return terminal.refuse(key.error());
    }
    const auto made = backUp(pathFrom(arguments.file), backupFolder(), currentStamp().at);
    if (!made) {
        return terminal.refuse(made.error());
    }
    terminal.out << (*made ? terminal(fill(say("made %1", "створено %1"),
                                           {verbatim(textOf((*made)->path).toStdString())}))
                           : terminal("the newest backup holds the last edit already",
                                      "найновіша резервна копія вже містить останню зміну"))
                 << '\n';
    return kDone;
}

int restoreOne(const Terminal& terminal, const RestoreArguments& arguments) {
    const Result<HeldKey> fileKey = keyIfWhole(terminal, pathFrom(arguments.file));
    if (!fileKey) {
        return terminal.refuse(fileKey.error());
    }
    const auto backups = backupsOf(pathFrom(arguments.file), backupFolder());
    if (!backups) {
        return terminal.refuse(backups.error());
    }
    if (arguments.number > backups->size()) {
        return terminal.refuse(backups->empty()
                                   ? noBackups(arguments.file)
                                   : fill(say("--number: found %1; there are %2 backups",
                                              "--number: знайдено %1; резервних копій: %2"),
                                          {verbatim(static_cast<long long>(arguments.number)),
                                           verbatim(static_cast<long long>(backups->size()))}));
    }
    const Backup& backup = (*backups)[arguments.number - 1];
    const Result<HeldKey> key = keyFor(terminal, backup.path);
    if (!key) {
        return terminal.refuse(key.error());
    }
    if (const Status restored = restoreBackup(backup, pathFrom(arguments.target)); !restored) {
        return terminal.refuse(restored.error());
    }
    terminal.out << terminal(fill(
                        say("made %1 as the file was on %2", "створено %1 таким, яким файл був %2"),
                        {verbatim(arguments.target), verbatim(backup.at)}))
                 << '\n';
    return kDone;
}

void addRestore(CLI::App& backup, Terminal& terminal) {
    CLI::App* verb = backup.add_subcommand(
        "restore",
        terminal("Make a new file of a backup", "Створити новий файл із резервної копії"));
    auto arguments = std::make_shared<RestoreArguments>();
    verb->add_option("FILE", arguments->file, terminal("The .kordon file", "Файл .kordon"))
        ->required()
        ->type_name("");
    verb->add_option("--number",
                     arguments->number,
                     terminal("Which backup, as listed; the newest if not given",
                              "Яку копію, за переліком; якщо не вказано – найновішу"))
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    verb->add_option("-o,--output",
                     arguments->target,
                     terminal("The new file to make", "Новий файл, який створити"))
        ->required()
        ->type_name("FILE");
    addLanguageOption(*verb, terminal);
    verb->callback([&terminal, arguments] {
        terminal.chosen = [&terminal, arguments] {
            return restoreOne(terminal, *arguments);
        };
    });
}

} // namespace

void addBackupVerbs(CLI::App& program, Terminal& terminal) {
    CLI::App* verb = program.add_subcommand("backup",
                                            terminal("List, make and restore backups",
                                                     "Перелік, створення й відновлення "
                                                     "резервних копій"));
    verb->require_subcommand(1);
    using Act = int (*)(const Terminal&, const FileArguments&);
    const auto add = [&](const char* name, const std::string& help, Act act) {
        CLI::App* part = verb->add_subcommand(name, help);
        auto arguments = addFileArgument(*part, terminal);
        addLanguageOption(*part, terminal);
        part->callback([&terminal, arguments, act] {
            terminal.chosen = [&terminal, arguments, act] {
                return act(terminal, *arguments);
            };
        });
    };
    add("list",
        terminal("Backups of a file, the newest first", "Резервні копії файлу, найновіша перша"),
        list);
    add("make", terminal("Back up a file now", "Створити резервну копію зараз"), make);
    addRestore(*verb, terminal);
    verb->footer(terminal("The file itself is never changed.\nExamples:\n  kordon backup list "
                          "country.kordon\n  kordon backup restore country.kordon --number 2 -o "
                          "yesterday.kordon",
                          "Сам файл не змінюється.\nПриклади:\n  kordon backup list "
                          "country.kordon\n  kordon backup restore country.kordon --number 2 -o "
                          "yesterday.kordon"));
}

} // namespace kordon::cli
