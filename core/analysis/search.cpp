#include "core/analysis/search.h"

#include "core/base/folded.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

namespace kordon {

namespace {

constexpr std::size_t kMatches = 4;

bool separates(char32_t point) {
    const bool isAsciiSign = point < 0x80 && !(point >= U'0' && point <= U'9') &&
                             !(point >= U'a' && point <= U'z') && point != U'\'';
    return isAsciiSign || (point >= 0xA0 && point <= 0xBF) || (point >= 0x2000 && point <= 0x206F);
}

// Folded, with blanks in place of signs and one before the first word: " word" is where one begins.
std::string asWords(std::string_view foldedText) {
    std::u32string points = toCodePoints(foldedText);
    std::ranges::replace_if(points, separates, U' ');
    return ' ' + toUtf8(points);
}

/// One typed word, as it is compared with codes and with words.
struct TypedWord {
    std::string plain;
    std::string beginning; ///< With a blank before it.
};

std::vector<TypedWord> typedWords(std::string_view typed) {
    std::vector<TypedWord> words;
    std::istringstream parts(folded(typed));
    for (std::string part; parts >> part;) {
        std::string beginning = asWords(part);
        beginning.erase(beginning.find_last_not_of(' ') + 1);
        if (!beginning.empty()) {
            words.push_back({std::move(part), std::move(beginning)});
        }
    }
    return words;
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::optional<Match> matchOf(const SearchItem& item, const TypedWord& word) {
    if (!item.code.empty() && item.code.starts_with(word.plain)) {
        return item.code.size() == word.plain.size() ? Match::Code : Match::CodeBeginning;
    }
    if (contains(item.words, word.beginning)) {
        return Match::WordBeginnings;
    }
    const std::string_view within = std::string_view(word.beginning).substr(1);
    return contains(item.words, within) ? std::optional(Match::Within) : std::nullopt;
}

// As good as the worst of its words.
std::optional<Match> matchOf(const SearchItem& item, const std::vector<TypedWord>& words) {
    Match worst = Match::Code;
    for (const TypedWord& word : words) {
        const auto match = matchOf(item, word);
        if (!match) {
            return std::nullopt;
        }
        worst = std::max(worst, *match);
    }
    return worst;
}

void append(std::string& words, const Text& text) {
    for (const auto& [language, said] : text.byLanguage) {
        words += said + '\n';
    }
}

} // namespace

SearchIndex::SearchIndex(const std::vector<SearchItem>& items) {
    m_items.reserve(items.size());
    for (const SearchItem& item : items) {
        m_items.push_back({folded(item.code), asWords(folded(item.words))});
    }
}

std::vector<SearchHit> SearchIndex::find(std::string_view typed, std::size_t most) const {
    const std::vector<TypedWord> words = typedWords(typed);
    if (words.empty()) {
        return {};
    }
    std::array<std::vector<SearchHit>, kMatches> byMatch;
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        if (const auto match = matchOf(m_items[item], words)) {
            byMatch.at(static_cast<std::size_t>(*match)).push_back({item, *match});
        }
    }
    std::vector<SearchHit> found;
    for (const std::vector<SearchHit>& hits : byMatch) {
        const std::size_t taken = std::min(hits.size(), most - found.size());
        found.insert(found.end(), hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(taken));
    }
    return found;
}

std::vector<PackItem> packItems(const Pack& pack) {
    std::vector<PackItem> items;
    for (std::size_t c = 0; c < pack.components.size(); ++c) {
        const Component& component = pack.components[c];
        const std::string number = std::to_string(c + 1);
        items.push_back({&component, nullptr, number});
        for (std::size_t k = 0; k < component.criteria.size(); ++k) {
            const std::string criterion = number + '.' + std::to_string(k + 1) + '.';
            const std::vector<Question>& questions = component.criteria[k].questions;
            for (std::size_t q = 0; q < questions.size(); ++q) {
                items.push_back({&component, &questions[q], criterion + std::to_string(q + 1)});
            }
        }
    }
    return items;
}

SearchItem searchItem(const PackItem& item) {
    SearchItem made{.code = item.code};
    append(made.words, item.question ? item.question->text : item.component->title);
    return made;
}

} // namespace kordon
