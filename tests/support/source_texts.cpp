#include "tests/support/source_texts.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cctype>

namespace kordon::tests {

namespace {

bool isWordPart(char letter) {
    return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_';
}

bool isTextPrefix(std::string_view word) {
    return word == "u8" || word == "u" || word == "U" || word == "L";
}

char meantBy(char escaped) {
    switch (escaped) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    default:
        return escaped;
    }
}

class Scanner {
public:
    explicit Scanner(std::string_view source) : m_source(source) {}

    std::vector<SourceText> scan() {
        while (m_at < m_source.size()) {
            step();
        }
        return std::move(m_texts);
    }

private:
    [[nodiscard]] bool startsWith(std::string_view text) const {
        return m_source.substr(m_at).starts_with(text);
    }

    void advanceTo(std::size_t end) {
        end = std::min(end, m_source.size());
        m_line += static_cast<int>(std::count(m_source.begin() + static_cast<std::ptrdiff_t>(m_at),
                                              m_source.begin() + static_cast<std::ptrdiff_t>(end),
                                              '\n'));
        m_at = end;
    }

    void passTo(std::string_view mark, std::size_t from) {
        const std::size_t found = m_source.find(mark, from);
        advanceTo(found == std::string_view::npos ? m_source.size() : found + mark.size());
    }

    void step() {
        const char letter = m_source[m_at];
        if (startsWith("//")) {
            passTo("\n", m_at);
        } else if (startsWith("/*")) {
            passTo("*/", m_at + 2);
        } else if (std::isspace(static_cast<unsigned char>(letter)) != 0) {
            advanceTo(m_at + 1);
        } else if (letter == '#' && isFirstOfLine()) {
            passDirective();
        } else if (startsWith("R\"")) {
            readRaw();
        } else if (letter == '"') {
            readText();
        } else if (letter == '\'') {
            passCharacter();
        } else if (isWordPart(letter)) {
            readWord();
        } else {
            readMark(letter);
        }
    }

    [[nodiscard]] bool isFirstOfLine() const {
        const std::size_t start = m_source.substr(0, m_at).find_last_of('\n') + 1;
        return m_source.substr(start, m_at - start).find_first_not_of(" \t") ==
               std::string_view::npos;
    }

    void passDirective() {
        std::size_t end = m_source.find('\n', m_at);
        while (end != std::string_view::npos && m_source[end - 1] == '\\') {
            end = m_source.find('\n', end + 1);
        }
        advanceTo(end);
    }

    void passCharacter() {
        std::size_t end = m_at + 1;
        while (end < m_source.size() && m_source[end] != '\'') {
            end += m_source[end] == '\\' ? 2 : 1;
        }
        advanceTo(end + 1);
        m_isAfterText = false;
    }

    void readRaw() {
        const std::size_t open = m_source.find('(', m_at);
        const std::string close =
            ")" + std::string(m_source.substr(m_at + 2, open - m_at - 2)) + "\"";
        const std::size_t end = m_source.find(close, open);
        keep(std::string(m_source.substr(open + 1, end - open - 1)));
        passTo(close, open);
    }

    void readText() {
        std::string text;
        std::size_t end = m_at + 1;
        while (end < m_source.size() && m_source[end] != '"') {
            if (m_source[end] == '\\' && end + 1 < m_source.size()) {
                ++end;
                text += meantBy(m_source[end]);
            } else {
                text += m_source[end];
            }
            ++end;
        }
        keep(text);
        advanceTo(end + 1);
    }

    void keep(const std::string& text) {
        if (m_isAfterText) {
            m_texts.back().text += text;
        } else {
            m_texts.push_back({.file = {}, .line = m_line, .text = text, .calls = m_calls});
        }
        m_isAfterText = true;
        m_word.clear();
    }

    // An apostrophe within a number divides its digits.
    void readWord() {
        std::size_t end = m_at;
        const bool isNumber = std::isdigit(static_cast<unsigned char>(m_source[m_at])) != 0;
        while (end < m_source.size() &&
               (isWordPart(m_source[end]) || (isNumber && m_source[end] == '\''))) {
            ++end;
        }
        const std::string_view word = m_source.substr(m_at, end - m_at);
        if (!(isTextPrefix(word) && end < m_source.size() && m_source[end] == '"')) {
            m_word = word;
            m_isAfterText = false;
        }
        advanceTo(end);
    }

    void readMark(char mark) {
        if (mark == '(' || mark == '{' || mark == '[') {
            m_calls.push_back({m_word, 0});
        } else if ((mark == ')' || mark == '}' || mark == ']') && !m_calls.empty()) {
            m_calls.pop_back();
        } else if (mark == ',' && !m_calls.empty()) {
            ++m_calls.back().argument;
        }
        m_word.clear();
        m_isAfterText = false;
        advanceTo(m_at + 1);
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    int m_line = 1;
    std::string m_word; // the one just before, if nothing is between
    bool m_isAfterText = false;
    std::vector<Call> m_calls;
    std::vector<SourceText> m_texts;
};

} // namespace

std::vector<SourceText> textsOf(std::string_view source) {
    return Scanner(source).scan();
}

std::vector<SourceText> textsBelow(const std::filesystem::path& folder) {
    std::vector<SourceText> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h") {
            continue;
        }
        for (SourceText& text : textsOf(readText(entry.path()))) {
            text.file = entry.path();
            all.push_back(std::move(text));
        }
    }
    return all;
}

bool isWithin(const SourceText& text, const std::vector<std::string>& calls) {
    return std::ranges::any_of(text.calls, [&](const Call& call) {
        return std::ranges::find(calls, call.name) != calls.end();
    });
}

} // namespace kordon::tests
