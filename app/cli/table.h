#pragma once

#include <string>
#include <vector>

namespace kordon::cli {

/// A table for a terminal: columns aligned by what they take on the screen.
struct TextTable {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> alignsRight; ///< By column; false where there is no entry.
};

[[nodiscard]] std::string rendered(const TextTable& table);

} // namespace kordon::cli
