#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/secrecy/secret.h"

#include <filesystem>
#include <optional>
#include <string>

/// Passphrases on their way from people to files. The same letters are the same passphrase, however
/// a keyboard or a system composes them: they are brought to Unicode's form C.
namespace kordon {

/// A passphrase of fewer characters is easily guessed.
inline constexpr int kShortPassphrase = 14;

[[nodiscard]] secrecy::Secret passphraseFrom(const QString& typed);

/// The first line of a file, which may be /dev/fd/N.
[[nodiscard]] Result<secrecy::Secret> passphraseIn(const std::filesystem::path& file);

/// What somebody types at the terminal, without showing it. None: there is no terminal.
[[nodiscard]] std::optional<secrecy::Secret> typedPassphrase(const std::string& prompt);

/// From now on a crash leaves no copy of the program's memory on the disk.
void leaveNoCoreDump();

} // namespace kordon
