#include "app/cli/passphrase.h"

#include "app/platform/passphrase.h"
#include "app/platform/paths.h"

#include <algorithm>
#include <optional>

namespace kordon::cli {

namespace {

Error nobodyToAsk() {
    return {ErrorCode::InvalidInput,
            say("a passphrase is needed and there is no terminal to ask at; name a file whose "
                "first line it is with --passphrase-file or in KORDON_PASSPHRASE_FILE",
                "потрібна парольна фраза, а термінала, щоб запитати, немає; назвіть файл, перший "
                "рядок якого нею є, через --passphrase-file або KORDON_PASSPHRASE_FILE")};
}

Error isAnother(const std::filesystem::path& file) {
    return {ErrorCode::InvalidInput,
            fill(say("%1: the passphrase is not the right one; upper and lower case and the "
                     "keyboard layout count; the file itself is in order",
                     "%1: парольна фраза неправильна; зважайте на регістр літер і розкладку "
                     "клавіатури; сам файл у порядку"),
                 {verbatim(textOf(file).toStdString())})};
}

Result<secrecy::Secret> asked(const Terminal& terminal, const std::string& prompt) {
    std::optional<secrecy::Secret> typed = terminal.ask ? terminal.ask(prompt) : std::nullopt;
    return typed ? Result<secrecy::Secret>(*std::move(typed)) : nobodyToAsk();
}

Result<secrecy::Secret> passphraseOf(const Terminal& terminal, const std::filesystem::path& file) {
    if (!terminal.passphraseFile.empty()) {
        return passphraseIn(pathFrom(terminal.passphraseFile));
    }
    return asked(terminal,
                 terminal(fill(say("Passphrase of %1: ", "Парольна фраза %1: "),
                               {verbatim(textOf(file.filename()).toStdString())})));
}

} // namespace

Result<HeldKey> keyFor(const Terminal& terminal, const std::filesystem::path& file) {
    if (!isSealed(file)) {
        return HeldKey();
    }
    if (const Status sound = checkLock(file); !sound) {
        return sound.error();
    }
    leaveNoCoreDump();
    if (HeldKey held = keyHeldFor(file)) {
        return held;
    }
    const Result<secrecy::Secret> passphrase = passphraseOf(terminal, file);
    if (!passphrase) {
        return passphrase.error();
    }
    Result<HeldKey> key = unlock(file, *passphrase);
    return key && !*key ? Result<HeldKey>(isAnother(file)) : key;
}

Result<HeldKey> keyIfWhole(const Terminal& terminal, const std::filesystem::path& file) {
    return isSealed(file) && !checkLock(file) ? HeldKey() : keyFor(terminal, file);
}

Result<secrecy::Secret> newPassphrase(const Terminal& terminal, const std::string& file) {
    if (!file.empty()) {
        return passphraseIn(pathFrom(file));
    }
    Result<secrecy::Secret> first =
        asked(terminal, terminal("New passphrase: ", "Нова парольна фраза: "));
    if (!first) {
        return first;
    }
    const auto second = asked(terminal, terminal("Once more: ", "Ще раз: "));
    if (!second) {
        return second.error();
    }
    if (!std::ranges::equal(first->bytes(), second->bytes())) {
        return Error{ErrorCode::InvalidInput,
                     say("the two passphrases differ; nothing was changed",
                         "парольні фрази різні; нічого не змінено")};
    }
    return first;
}

} // namespace kordon::cli
