#include "app/pages/asked_key.h"

#include <QGuiApplication>

#include "app/pages/prompts.h"
#include "app/platform/passphrase.h"
#include "app/platform/paths.h"
#include "app/widgets/wait_cursor.h"

namespace kordon {

Result<std::optional<HeldKey>> askedKey(Prompts& prompts, QWidget* parent, const QString& file) {
    if (!isSealed(pathFrom(file))) {
        return std::optional(HeldKey());
    }
    if (const Status sound = checkLock(pathFrom(file)); !sound) {
        return sound.error();
    }
    leaveNoCoreDump();
    if (HeldKey held = keyHeldFor(pathFrom(file))) {
        return std::optional(std::move(held));
    }
    for (auto attempt = PassphraseAttempt::First;; attempt = PassphraseAttempt::AfterWrong) {
        const auto passphrase = prompts.passphrase(parent, file, attempt);
        if (!passphrase) {
            return std::optional<HeldKey>();
        }
        const WaitCursor cursor;
        const Result<HeldKey> key = unlock(pathFrom(file), *passphrase);
        if (!key) {
            return key.error();
        }
        if (*key) {
            return std::optional(*key);
        }
    }
}

} // namespace kordon
