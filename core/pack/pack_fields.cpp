#include "core/pack/pack_fields.h"

#include "core/base/suggestion.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace kordon {

namespace {

constexpr std::size_t kShownCharacters = 60;
constexpr std::size_t kLongestId = 100;

std::string joined(const std::vector<std::string>& words) {
    std::string result;
    for (const std::string& word : words) {
        result += (result.empty() ? "" : ", ") + word;
    }
    return result;
}

Text shownNode(const DataNode& node) {
    switch (node.kind) {
    case DataNode::Kind::Null:
        return say("nothing", "нічого");
    case DataNode::Kind::Scalar:
        return fill(say("“%1”", "«%1»"), {verbatim(shortened(node.scalar, kShownCharacters))});
    case DataNode::Kind::Sequence:
        return say("a list", "список");
    case DataNode::Kind::Mapping:
        return say("a mapping", "набір ключів");
    }
    return {};
}

Text foundExpected(const Text& found, const Text& expected) {
    return fill(say("found %1; expected %2", "знайдено %1; очікується %2"), {found, expected});
}

std::string numberWord(double value) {
    std::string text(64, '\0');
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    text.resize(static_cast<std::size_t>(end.ptr - text.data()));
    return text;
}

template <class Number>
std::optional<Number> parsed(const std::string& text) {
    Number value{};
    const char* last = text.data() + text.size();
    const auto [end, failed] = std::from_chars(text.data(), last, value);
    if (failed != std::errc() || end != last || text.empty()) {
        return std::nullopt;
    }
    return value;
}

bool isIdCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_';
}

} // namespace

std::string faultLine(const Fault& fault, std::string_view language) {
    std::string place = fault.file;
    if (fault.line > 0) {
        place += ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column);
    }
    return place + ": " + fault.message.in(language);
}

void PackFields::fault(const DataNode& at, const Text& message) {
    m_faults.push_back({m_file, at.line, at.column, message});
}

void PackFields::fault(const PackPlace& at, const Text& message) {
    m_faults.push_back({at.file, at.line, at.column, message});
}

PackPlace PackFields::placeOf(const DataNode& node) const {
    return {m_file, node.line, node.column};
}

bool PackFields::mapping(const DataNode& node, std::initializer_list<const char*> known) {
    if (node.kind != DataNode::Kind::Mapping) {
        fault(node,
              foundExpected(shownNode(node),
                            say("a mapping (key: value)", "набір «ключ: значення»")));
        return false;
    }
    const std::vector<std::string> words(known.begin(), known.end());
    for (const DataEntry& entry : node.entries) {
        if (std::ranges::find(words, entry.key) == words.end()) {
            const DataNode at{.kind = DataNode::Kind::Scalar,
                              .scalar = entry.key,
                              .line = entry.line,
                              .column = entry.column};
            unknownWord(at, say("key", "ключ"), words);
        }
    }
    return true;
}

const DataNode* PackFields::required(const DataNode& node, const char* key) {
    const DataNode* value = node.find(key);
    if (!value) {
        fault(node,
              fill(say("the key “%1” is missing here; it is obligatory",
                       "тут немає ключа «%1»; він обовʼязковий"),
                   {verbatim(key)}));
    }
    return value;
}

std::string PackFields::word(const DataNode& node) {
    if (node.kind != DataNode::Kind::Scalar || isBlank(node.scalar)) {
        fault(node, foundExpected(shownNode(node), say("a word or a text", "слово або текст")));
        return {};
    }
    return node.scalar;
}

std::string PackFields::id(const DataNode& node) {
    std::string found = word(node);
    if (!found.empty() &&
        (found.size() > kLongestId || !std::ranges::all_of(found, isIdCharacter))) {
        fault(node,
              foundExpected(shownNode(node),
                            say("an id of Latin letters, digits, “-”, “.” and “_”, at most 100 "
                                "characters",
                                "ідентифікатор із латинських літер, цифр, «-», «.» і «_», "
                                "щонайбільше 100 знаків")));
    }
    return found;
}

double PackFields::number(const DataNode& node, const NumberRule& rule, double fallback) {
    const auto value =
        node.kind == DataNode::Kind::Scalar ? parsed<double>(node.scalar) : std::nullopt;
    const bool isAllowed = value && std::isfinite(*value) && *value <= rule.most &&
                           (rule.isOpenBelow ? *value > rule.least : *value >= rule.least);
    if (isAllowed) {
        return *value;
    }
    const Text expected =
        rule.isOpenBelow
            ? fill(say("a number above %1", "число, більше за %1"),
                   {verbatim(numberWord(rule.least))})
            : fill(say("a number from %1 to %2", "число від %1 до %2"),
                   {verbatim(numberWord(rule.least)), verbatim(numberWord(rule.most))});
    fault(node, foundExpected(shownNode(node), expected));
    return fallback;
}

double PackFields::weight(const DataNode& mapping) {
    constexpr double kLargestWeight = 1e6;
    const DataNode* node = mapping.find("weight");
    return node ? number(*node, {.least = 0, .most = kLargestWeight, .isOpenBelow = true}, 1) : 1;
}

std::optional<int> PackFields::wholeNumber(const DataNode& node, int least, int most) {
    const auto value =
        node.kind == DataNode::Kind::Scalar ? parsed<int>(node.scalar) : std::nullopt;
    if (value && *value >= least && *value <= most) {
        return value;
    }
    fault(node,
          foundExpected(shownNode(node),
                        fill(say("a whole number from %1 to %2", "ціле число від %1 до %2"),
                             {verbatim(least), verbatim(most)})));
    return std::nullopt;
}

void PackFields::keepText(const DataNode& node, const std::string& language, TextUse use) {
    m_texts.push_back({m_file, node.line, node.column, language, node.scalar, use});
}

std::string PackFields::languageText(const DataNode& node,
                                     const std::string& language,
                                     TextUse use) {
    const DataNode* value = node.find(language);
    if (!value) {
        fault(node,
              fill(say("the text in the language “%1” is missing; expected one in each of: %2",
                       "немає тексту мовою «%1»; очікується текст кожною з мов: %2"),
                   {verbatim(language), verbatim(joined(m_languages))}));
        return {};
    }
    keepText(*value, language, use);
    return word(*value);
}

void PackFields::checkLanguages(const DataNode& node) {
    for (const DataEntry& entry : node.entries) {
        if (std::ranges::find(m_languages, entry.key) == m_languages.end()) {
            const DataNode at{.kind = DataNode::Kind::Scalar,
                              .scalar = entry.key,
                              .line = entry.line,
                              .column = entry.column};
            unknownWord(at, say("language", "мова"), m_languages);
        }
    }
}

Text PackFields::text(const DataNode& node, TextUse use) {
    if (node.kind != DataNode::Kind::Mapping) {
        fault(node,
              foundExpected(shownNode(node),
                            fill(say("a text in each language (%1)", "текст кожною мовою (%1)"),
                                 {verbatim(joined(m_languages))})));
        return {};
    }
    checkLanguages(node);
    Text result;
    for (const std::string& language : m_languages) {
        result.byLanguage.emplace_back(language, languageText(node, language, use));
    }
    return result;
}

Text PackFields::textOrWord(const DataNode& node) {
    return node.kind == DataNode::Kind::Scalar ? verbatim(word(node)) : text(node);
}

std::vector<Text> PackFields::textList(const DataNode& node) {
    if (node.kind != DataNode::Kind::Mapping) {
        static_cast<void>(text(node)); // says what is expected
        return {};
    }
    checkLanguages(node);
    std::vector<Text> result;
    for (const std::string& language : m_languages) {
        const DataNode* list = node.find(language);
        if (!list) {
            static_cast<void>(languageText(node, language, TextUse::Sentence));
            continue;
        }
        const std::vector<DataNode>& entries = items(*list);
        if (language == m_languages.front()) {
            result.resize(entries.size());
        } else if (entries.size() != result.size()) {
            fault(*list,
                  say("this list is not as long as in the first language; expected the same items",
                      "цей список не такий завдовжки, як першою мовою; очікуються ті самі пункти"));
        }
        for (std::size_t i = 0; i < std::min(entries.size(), result.size()); ++i) {
            keepText(entries[i], language, TextUse::Sentence);
            result[i].byLanguage.emplace_back(language, word(entries[i]));
        }
    }
    return result;
}

const std::vector<DataNode>& PackFields::items(const DataNode& node) {
    static const std::vector<DataNode> none;
    if (node.kind == DataNode::Kind::Sequence) {
        return node.items;
    }
    if (node.kind != DataNode::Kind::Null) {
        fault(node, foundExpected(shownNode(node), say("a list", "список")));
    }
    return none;
}

void PackFields::unknownWord(const DataNode& node,
                             const Text& what,
                             const std::vector<std::string>& known) {
    const Text shown = shownNode(node);
    if (const auto nearest = nearestOf(node.scalar, known)) {
        fault(node,
              fill(say("unknown %1 %2; did you mean “%3”?", "невідомо: %1 %2; можливо, «%3»?"),
                   {what, shown, verbatim(*nearest)}));
    } else {
        fault(node,
              fill(say("unknown %1 %2; expected one of: %3",
                       "невідомо: %1 %2; очікується одне з: %3"),
                   {what, shown, verbatim(joined(known))}));
    }
}

void PackFields::unknownEntry(const DataEntry& entry,
                              const Text& what,
                              const std::vector<std::string>& known) {
    unknownWord({.kind = DataNode::Kind::Scalar,
                 .scalar = entry.key,
                 .line = entry.line,
                 .column = entry.column},
                what,
                known);
}

Text PackFields::requiredText(const DataNode& node, const char* key, TextUse use) {
    const DataNode* value = required(node, key);
    return value ? text(*value, use) : Text();
}

Text PackFields::optionalText(const DataNode& node, const char* key, TextUse use) {
    const DataNode* value = node.find(key);
    return value && value->kind != DataNode::Kind::Null ? text(*value, use) : Text();
}

std::string PackFields::newId(const DataNode& node,
                              const char* key,
                              const std::vector<std::string>& earlier) {
    const DataNode* value = required(node, key);
    if (!value) {
        return {};
    }
    std::string found = id(*value);
    if (!found.empty() && std::ranges::find(earlier, found) != earlier.end()) {
        doubled(*value, found);
    }
    return found;
}

Dimension PackFields::dimension(const DataNode& node) {
    const DataNode* value = required(node, "dimension");
    const std::string found = value ? word(*value) : std::string();
    if (found == keyOf(Dimension::Readiness)) {
        return Dimension::Readiness;
    }
    if (value && !found.empty() && found != keyOf(Dimension::Capacity)) {
        unknownWord(*value,
                    say("dimension", "вимір"),
                    {keyOf(Dimension::Capacity), keyOf(Dimension::Readiness)});
    }
    return Dimension::Capacity;
}

void PackFields::doubled(const DataNode& node, const std::string& id) {
    fault(node,
          fill(say("“%1” stands twice; expected each only once",
                   "«%1» стоїть двічі; очікується лише раз"),
               {verbatim(id)}));
}

PackFields::NumberRule levelsOf(const Scale& scale) {
    return {.least = 0, .most = static_cast<double>(scale.max)};
}

} // namespace kordon
