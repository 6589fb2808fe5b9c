#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The string literals of C++ source, and what they are given to.
namespace kordon::tests {

/// An open bracket around a literal.
struct Call {
    std::string name;         ///< What stands before the bracket; empty if nothing does.
    std::size_t argument = 0; ///< Which argument the literal is (part of), from 0.
};

struct SourceText {
    std::filesystem::path file;
    int line = 0;
    std::string text;        ///< Adjacent literals are one; escapes are read.
    std::vector<Call> calls; ///< The innermost last.
};

/// Comments and directives are passed over.
[[nodiscard]] std::vector<SourceText> textsOf(std::string_view source);

/// Of all .cpp and .h files in the folder and below.
[[nodiscard]] std::vector<SourceText> textsBelow(const std::filesystem::path& folder);

[[nodiscard]] bool isWithin(const SourceText& text, const std::vector<std::string>& calls);

} // namespace kordon::tests
