#pragma once

#include "app/cli/verb.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace kordon::cli {

/// Whether the arguments (without the program's name) are for the command line: anything but no
/// argument at all, or one that names a file.
[[nodiscard]] bool isForCommandLine(const std::vector<std::string>& arguments);

/// Whether the verb paints, and so needs fonts.
[[nodiscard]] bool paints(const std::vector<std::string>& arguments);

/// Runs one verb. Returns its exit code. Passphrases come from the file that --passphrase-file or
/// KORDON_PASSPHRASE_FILE names, or are asked for.
int run(const std::vector<std::string>& arguments,
        const std::string& sessionLanguage,
        std::ostream& out,
        std::ostream& err,
        const AskUnseen& ask = {});

} // namespace kordon::cli
