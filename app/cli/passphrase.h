#pragma once

#include "app/cli/verb.h"
#include "core/store/sealing.h"

#include <filesystem>
#include <string>

namespace kordon::cli {

/// The key of a file that is locked; null where it is not, or not there. The passphrase is read
/// from the terminal's file, or asked for. Fails where it is not the right one.
[[nodiscard]] Result<HeldKey> keyFor(const Terminal& terminal, const std::filesystem::path& file);

/// The same, and null also where no passphrase would open the file any more.
[[nodiscard]] Result<HeldKey> keyIfWhole(const Terminal& terminal,
                                         const std::filesystem::path& file);

/// A passphrase that is given for the first time: the first line of `file`, or typed twice where
/// that is empty.
[[nodiscard]] Result<secrecy::Secret> newPassphrase(const Terminal& terminal,
                                                    const std::string& file);

} // namespace kordon::cli
