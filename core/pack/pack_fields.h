#pragma once

#include "core/base/text.h"
#include "core/pack/data_node.h"
#include "core/pack/fault.h"
#include "core/pack/pack.h"
#include "core/pack/pack_style.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Typed reading of a pack's tree. Whatever is wrong becomes a fault with its place; reading goes
/// on with a harmless value, so that one run finds everything.
namespace kordon {

/// Where a value stands: its file and its node.
struct PackPlace {
    std::string file;
    int line = 0;
    int column = 0;
};

class PackFields {
public:
    explicit PackFields(std::vector<Fault>& faults) : m_faults(faults) {}

    void enterFile(std::string file) { m_file = std::move(file); }
    void useLanguages(std::vector<std::string> languages) { m_languages = std::move(languages); }
    [[nodiscard]] const std::string& file() const { return m_file; }

    void fault(const DataNode& at, const Text& message);
    void fault(const PackPlace& at, const Text& message);
    [[nodiscard]] PackPlace placeOf(const DataNode& node) const;

    /// True for a mapping; its keys are checked against the known ones.
    bool mapping(const DataNode& node, std::initializer_list<const char*> known);
    /// The value of an obligatory key; a fault and null where there is none.
    const DataNode* required(const DataNode& node, const char* key);

    std::string word(const DataNode& node);
    std::string id(const DataNode& node);
    /// A number for which `isAllowed` holds; else a fault that says `expected`, and `fallback`.
    struct NumberRule {
        double least = 0;
        double most = 0;
        bool isOpenBelow = false; ///< `least` itself is not allowed.
    };
    double number(const DataNode& node, const NumberRule& rule, double fallback);
    double weight(const DataNode& mapping);
    std::optional<int> wholeNumber(const DataNode& node, int least, int most);

    /// A text in each of the pack's languages.
    Text text(const DataNode& node, TextUse use = TextUse::Label);
    /// The same, or one word for all languages.
    Text textOrWord(const DataNode& node);
    /// `{en: [a, b], uk: [c, d]}` as two texts, each of them a sentence.
    std::vector<Text> textList(const DataNode& node);
    /// Every text read so far.
    [[nodiscard]] const std::vector<PlacedText>& texts() const { return m_texts; }
    /// The items of a sequence; a fault and nothing where it is none.
    const std::vector<DataNode>& items(const DataNode& node);

    Text requiredText(const DataNode& node, const char* key, TextUse use = TextUse::Label);
    /// Empty where there is none.
    Text optionalText(const DataNode& node, const char* key, TextUse use = TextUse::Label);
    /// The id under an obligatory key; a fault where an earlier one is the same.
    std::string newId(const DataNode& node,
                      const char* key,
                      const std::vector<std::string>& earlier);
    /// The word under the key "dimension".
    Dimension dimension(const DataNode& node);
    void doubled(const DataNode& node, const std::string& id);

    /// "found “x”; expected …", with the nearest of the known words where one is near.
    void unknownWord(const DataNode& node, const Text& what, const std::vector<std::string>& known);
    /// The same for the key of an entry.
    void unknownEntry(const DataEntry& entry,
                      const Text& what,
                      const std::vector<std::string>& known);

private:
    std::string languageText(const DataNode& node, const std::string& language, TextUse use);
    void keepText(const DataNode& node, const std::string& language, TextUse use);
    void checkLanguages(const DataNode& node);

    std::vector<Fault>& m_faults;
    std::string m_file;
    std::vector<std::string> m_languages;
    std::vector<PlacedText> m_texts;
};

/// From 0 to the highest level.
[[nodiscard]] PackFields::NumberRule levelsOf(const Scale& scale);

template <class Item>
[[nodiscard]] std::vector<std::string> idsOf(const std::vector<Item>& items) {
    std::vector<std::string> ids;
    ids.reserve(items.size());
    for (const Item& item : items) {
        ids.push_back(item.id.value);
    }
    return ids;
}

} // namespace kordon
