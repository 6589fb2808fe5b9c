#include "core/base/text.h"

#include <algorithm>
#include <cstddef>

namespace kordon {

namespace {

std::string filled(const std::string& pattern,
                   std::string_view language,
                   std::initializer_list<Text> arguments) {
    std::string result;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isMark = pattern[at] == '%' && at + 1 < pattern.size();
        const auto number = isMark ? static_cast<std::size_t>(pattern[at + 1] - '1') : 9;
        if (isMark && number < arguments.size()) {
            result += (arguments.begin() + number)->in(language);
            ++at;
        } else {
            result += pattern[at];
        }
    }
    return result;
}

} // namespace

const std::string& Text::in(std::string_view language) const {
    static const std::string nothing;
    const auto found = std::ranges::find_if(
        byLanguage, [&](const auto& entry) { return entry.first == language; });
    if (found != byLanguage.end()) {
        return found->second;
    }
    return byLanguage.empty() ? nothing : byLanguage.front().second;
}

Text say(std::string_view english, std::string_view ukrainian) {
    return {{{"en", std::string(english)}, {"uk", std::string(ukrainian)}}};
}

Text verbatim(std::string_view text) {
    return {{{"", std::string(text)}}};
}

Text verbatim(long long number) {
    return verbatim(std::to_string(number));
}

Text fill(const Text& pattern, std::initializer_list<Text> arguments) {
    Text result = pattern;
    for (auto& [language, text] : result.byLanguage) {
        text = filled(text, language, arguments);
    }
    return result;
}

} // namespace kordon
