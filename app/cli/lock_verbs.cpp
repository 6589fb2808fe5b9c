#include "app/cli/opened.h"
#include "app/cli/passphrase.h"
#include "app/cli/verb.h"
#include "app/platform/backup_folder.h"
#include "app/platform/open_to_edit.h"
#include "app/platform/passphrase.h"
#include "app/platform/paths.h"
#include "core/store/backup.h"
#include "core/store/sealing.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>
#include <utility>

namespace kordon::cli {

namespace {

struct LockArguments {
    std::string file;
    std::string newPassphraseFile;
};

Text named(const std::string& file, const Text& what) {
    return fill(say("%1: %2", "%1: %2"), {verbatim(file), what});
}

/// Says what was done, and what is left of the file in another state.
int tell(const Terminal& terminal, const std::string& file, const Text& done) {
    terminal.out << terminal(named(file, done)) << '\n';
    const auto left = lockBackupsLike(pathFrom(file), backupFolder());
    if (!left) {
        return terminal.refuse(left.error());
    }
    for (const Backup& backup : *left) {
        terminal.refuse(fill(say("the backup %1 could not be brought along and is as it was; open "
                                 "it with its own passphrase, or delete it",
                                 "резервну копію %1 не вдалося змінити так само, вона лишилася "
                                 "такою, як була; відкрийте її власною парольною фразою або "
                                 "видаліть"),
                             {verbatim(textOf(backup.path).toStdString())}));
    }
    return left->empty() ? kDone : kRefused;
}

void tellOpenCopies(const Terminal& terminal, const std::string& file) {
    for (const auto& copy : openCopiesBeside(pathFrom(file))) {
        terminal.err << terminal(fill(
                            say("kordon: %1 is an older copy that is not locked; delete it or "
                                "move it to where nobody reads it",
                                "kordon: %1 – старіша копія, і її не замкнено; видаліть її або "
                                "перенесіть туди, де її ніхто не прочитає"),
                            {verbatim(textOf(copy).toStdString())}))
                     << '\n';
    }
}

void warn(const Terminal& terminal) {
    terminal.err << terminal("A lost passphrase is final: nobody, nor any program, can open the "
                             "file without it.",
                             "Втрату парольної фрази не виправити: без неї файл не відкриє ніхто й "
                             "жодна програма.")
                 << '\n';
}

int setNew(const Terminal& terminal,
           const LockArguments& arguments,
           const std::string& passphraseFile,
           const Text& done) {
    leaveNoCoreDump();
    warn(terminal);
    const Result<secrecy::Secret> passphrase = newPassphrase(terminal, passphraseFile);
    if (!passphrase) {
        return terminal.refuse(passphrase.error());
    }
    const Result<HeldKey> locked = setPassphrase(pathFrom(arguments.file), *passphrase);
    if (!locked) {
        return terminal.refuse(locked.error());
    }
    const int told = tell(terminal, arguments.file, done);
    tellOpenCopies(terminal, arguments.file);
    return told;
}

int lock(const Terminal& terminal, const LockArguments& arguments) {
    if (isSealed(pathFrom(arguments.file))) {
        return terminal.refuse(named(arguments.file,
                                     say("the file is locked already; `kordon passphrase` gives "
                                         "it another passphrase",
                                         "файл уже замкнено; `kordon passphrase` змінює парольну "
                                         "фразу")));
    }
    return setNew(
        terminal,
        arguments,
        terminal.passphraseFile,
        say("the file and its backups are locked", "файл і його резервні копії замкнено"));
}

Error isNotLocked(const std::string& file) {
    return {ErrorCode::InvalidInput,
            named(file,
                  say("the file is not locked; `kordon lock` locks it",
                      "файл не замкнено; замикає `kordon lock`"))};
}

int change(const Terminal& terminal, const LockArguments& arguments) {
    if (!isSealed(pathFrom(arguments.file))) {
        return terminal.refuse(isNotLocked(arguments.file));
    }
    const Result<HeldKey> key = keyFor(terminal, pathFrom(arguments.file));
    if (!key) {
        return terminal.refuse(key.error());
    }
    return setNew(terminal,
                  arguments,
                  arguments.newPassphraseFile,
                  say("the passphrase is another one now", "парольну фразу змінено"));
}

int unlockForGood(const Terminal& terminal, const LockArguments& arguments) {
    if (!isSealed(pathFrom(arguments.file))) {
        return terminal.refuse(isNotLocked(arguments.file));
    }
    const Result<HeldKey> key = keyFor(terminal, pathFrom(arguments.file));
    if (!key) {
        return terminal.refuse(key.error());
    }
    if (const Status removed = removePassphrase(pathFrom(arguments.file)); !removed) {
        return terminal.refuse(removed.error());
    }
    return tell(terminal,
                arguments.file,
                say("the file and its backups are locked no more: whoever can read the disk can "
                    "read them",
                    "файл і його резервні копії більше не замкнено: їх прочитає кожен, хто може "
                    "читати диск"));
}

using Act = int (*)(const Terminal&, const LockArguments&);

std::shared_ptr<LockArguments> addVerb(CLI::App& verb, Terminal& terminal, Act act) {
    auto arguments = std::make_shared<LockArguments>();
    verb.add_option("FILE", arguments->file, terminal("The .kordon file", "Файл .kordon"))
        ->required()
        ->type_name("");
    addLanguageOption(verb, terminal);
    verb.callback([&terminal, arguments, act] {
        terminal.chosen = [&terminal, arguments, act] {
            const auto alone = holdAlone(pathFrom(arguments->file), HolderKind::CommandLine);
            return alone ? act(terminal, *arguments) : terminal.refuse(alone.error());
        };
    });
    return arguments;
}

} // namespace

void addLockVerbs(CLI::App& program, Terminal& terminal) {
    CLI::App* locking = program.add_subcommand(
        "lock", terminal("Lock a file with a passphrase", "Замкнути файл парольною фразою"));
    addVerb(*locking, terminal, lock);
    locking->footer(
        terminal("The passphrase is asked for, or is the first line of --passphrase-file.\n"
                 "Example:\n  kordon lock country.kordon",
                 "Парольну фразу буде запитано, або це перший рядок --passphrase-file.\n"
                 "Приклад:\n  kordon lock country.kordon"));
    CLI::App* unlocking =
        program.add_subcommand("unlock",
                               terminal("Take the passphrase off a locked file",
                                        "Зняти парольну фразу із замкненого файлу"));
    addVerb(*unlocking, terminal, unlockForGood);
    CLI::App* changing =
        program.add_subcommand("passphrase",
                               terminal("Give a locked file another passphrase",
                                        "Змінити парольну фразу замкненого файлу"));
    const auto arguments = addVerb(*changing, terminal, change);
    changing
        ->add_option("--new-passphrase-file",
                     arguments->newPassphraseFile,
                     terminal("A file whose first line is the new passphrase; asked for if not "
                              "given",
                              "Файл, перший рядок якого – нова парольна фраза; якщо не вказано, "
                              "її буде запитано"))
        ->type_name("FILE");
}

} // namespace kordon::cli
