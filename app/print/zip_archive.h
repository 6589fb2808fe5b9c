#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Zip archives in memory. The same entries give the same bytes: every date is 1980-01-01.
namespace kordon::print {

struct ZipEntry {
    std::string name;
    std::string content;
    bool isStored = false; ///< As it is, without compression.
};

/// Nothing where the archive could not be made.
[[nodiscard]] std::optional<std::string> zipOf(const std::vector<ZipEntry>& entries);

/// The entries in their order; nothing where the archive or one checksum in it is wrong.
[[nodiscard]] std::optional<std::vector<ZipEntry>> unzip(std::string_view archive);

} // namespace kordon::print
