#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace kordon {

struct WrittenFile {
    std::string sha256; ///< Of what stands in the file, 64 hexadecimal digits.
};

/// Says what is wrong with the content of a file that is about to be put in place.
using OutputCheck = std::function<Status(std::string_view content)>;

/// Writes a whole file aside, reads it back, has it checked, and only then puts it in place of what
/// was there; on failure what was there stays.
Result<WrittenFile> writeOutput(const std::filesystem::path& path,
                                std::string_view content,
                                const OutputCheck& check = {});

} // namespace kordon
