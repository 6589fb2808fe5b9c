#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace kordon::cli {

/// Whether the arguments (without the program's name) are for the command line: anything but no
/// argument at all, or one that names a file.
[[nodiscard]] bool isForCommandLine(const std::vector<std::string>& arguments);

/// Whether the verb paints, and so needs fonts.
[[nodiscard]] bool paints(const std::vector<std::string>& arguments);

/// Runs one verb. Returns its exit code.
int run(const std::vector<std::string>& arguments,
        const std::string& sessionLanguage,
        std::ostream& out,
        std::ostream& err);

} // namespace kordon::cli
