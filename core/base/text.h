#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kordon {

/// One text in several languages. The first language stands in for a language that is not there.
struct Text {
    /// Language code ("uk") and text, the default language first. The code is empty for a text
    /// that is the same in every language, such as a name or a number.
    std::vector<std::pair<std::string, std::string>> byLanguage;

    /// The text in `language`, else in the first language, else an empty string.
    [[nodiscard]] const std::string& in(std::string_view language) const;
    [[nodiscard]] bool empty() const { return byLanguage.empty(); }

    bool operator==(const Text&) const = default;
};

/// What the program itself says, in its two languages.
[[nodiscard]] Text say(std::string_view english, std::string_view ukrainian);

/// A text that is the same in every language.
[[nodiscard]] Text verbatim(std::string_view text);
[[nodiscard]] Text verbatim(long long number);

/// The pattern with %1 … %9 replaced by the arguments, each in the pattern's own language.
[[nodiscard]] Text fill(const Text& pattern, std::initializer_list<Text> arguments);

} // namespace kordon
