#pragma once

#include "core/pack/pack.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Finding things by the code that people cite or by words, whatever the case and the apostrophe.
namespace kordon {

struct SearchItem {
    std::string code;  ///< "4.2.1"; may be empty.
    std::string words; ///< In one language or in several.
};

/// How well an item answers what is typed, the best first.
enum class Match : std::uint8_t {
    Code,
    CodeBeginning,
    WordBeginnings, ///< Every typed word begins a word of the item.
    Within,         ///< Every typed word occurs somewhere.
};

struct SearchHit {
    std::size_t item = 0; ///< Its place in the list that the index was made from.
    Match match = Match::Within;

    bool operator==(const SearchHit&) const = default;
};

/// Items made ready once for many searches.
class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(const std::vector<SearchItem>& items);

    /// What answers every typed word: best matches first, equal ones in the order of the items, at
    /// most `most`. Nothing typed finds nothing.
    [[nodiscard]] std::vector<SearchHit> find(std::string_view typed, std::size_t most = 50) const;

private:
    std::vector<SearchItem> m_items;
};

/// A component, or a question of it, as search finds it. Valid as long as the pack is.
struct PackItem {
    const Component* component = nullptr;
    const Question* question = nullptr; ///< None: the component itself.
    std::string code;                   ///< "4" or "4.2.1".
};

/// Every component, followed by its questions, in the pack's order.
[[nodiscard]] std::vector<PackItem> packItems(const Pack& pack);

/// With the words of every language of the pack.
[[nodiscard]] SearchItem searchItem(const PackItem& item);

} // namespace kordon
