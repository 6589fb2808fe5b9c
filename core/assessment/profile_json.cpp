#include "core/assessment/report_profile.h"
#include "core/base/suggestion.h"
#include "core/base/unicode.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;
/// Why the text is no profile; none: so far it is one.
using Fault = std::optional<Text>;

constexpr std::size_t kLongestQuote = 60;

constexpr std::array<std::pair<const char*, std::string ReportProfile::*>, 9> kTexts{{
    {"name", &ReportProfile::name},
    {"marking", &ReportProfile::marking},
    {"copy_number", &ReportProfile::copyNumber},
    {"registration", &ReportProfile::registration},
    {"body", &ReportProfile::body},
    {"approval", &ReportProfile::approval},
    {"author", &ReportProfile::author},
    {"summary", &ReportProfile::summary},
    {"conclusions", &ReportProfile::conclusions},
}};

constexpr std::array<std::pair<const char*, std::string Signatory::*>, 2> kSignatoryTexts{{
    {"position", &Signatory::position},
    {"name", &Signatory::name},
}};

Text shortText(std::string_view text) {
    return verbatim(shortened(text, kLongestQuote));
}

/// The value as it stands, short enough for a sentence.
Text asFound(const Json& value) {
    return shortText(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Text wrongKind(std::string_view key, const Json& found, const Text& expected) {
    return fill(say("report profile, “%1”: found %2; expected %3",
                    "профіль звіту, «%1»: знайдено %2; очікується %3"),
                {shortText(key), asFound(found), expected});
}

Text unknownWord(const Text& pattern,
                 std::string_view found,
                 const std::vector<std::string>& known) {
    std::string all;
    for (const std::string& each : known) {
        all += (all.empty() ? "" : ", ") + each;
    }
    const auto nearest = nearestOf(found, known);
    const Text hint =
        nearest ? fill(say("did you mean “%1”?", "можливо, «%1»?"), {verbatim(*nearest)})
                : fill(say("expected one of: %1", "очікується одне з: %1"), {verbatim(all)});
    return fill(pattern, {shortText(found), hint});
}

std::vector<std::string> knownKeys() {
    std::vector<std::string> keys{"parts", "languages", "signatories", "components", "actors"};
    for (const auto& [key, field] : kTexts) {
        keys.emplace_back(key);
    }
    return keys;
}

Fault readText(std::string_view key, const Json& value, std::string& into) {
    if (!value.is_string()) {
        return wrongKind(key, value, say("a text in quotes", "текст у лапках"));
    }
    into = value.get<std::string>();
    return std::nullopt;
}

/// The texts of a list, each only once.
Fault readWords(std::string_view key, const Json& value, std::vector<std::string>& into) {
    if (!value.is_array()) {
        return wrongKind(key, value, say("a list of texts", "список текстів"));
    }
    for (const Json& item : value) {
        std::string word;
        if (Fault fault = readText(key, item, word)) {
            return fault;
        }
        if (std::ranges::find(into, word) != into.end()) {
            return wrongKind(key, item, say("each only once", "кожне лише один раз"));
        }
        into.push_back(std::move(word));
    }
    return std::nullopt;
}

template <class Id>
Fault readIds(std::string_view key, const Json& value, std::set<Id>& into) {
    std::vector<std::string> words;
    Fault fault = readWords(key, value, words);
    for (const std::string& word : words) {
        into.insert(Id{word});
    }
    return fault;
}

Fault readParts(const Json& value, std::set<ReportPart>& into) {
    std::vector<std::string> words;
    if (Fault fault = readWords("parts", value, words)) {
        return fault;
    }
    for (const std::string& word : words) {
        const auto part = reportPartFrom(word);
        if (!part) {
            std::vector<std::string> known;
            for (const ReportPart each : allReportParts()) {
                known.emplace_back(keyOf(each));
            }
            return unknownWord(say("report profile, “parts”: unknown part “%1”; %2",
                                   "профіль звіту, «parts»: невідома частина «%1»; %2"),
                               word,
                               known);
        }
        into.insert(*part);
    }
    return std::nullopt;
}

Fault readSignatory(const Json& value, Signatory& into) {
    if (!value.is_object()) {
        return wrongKind(
            "signatories",
            value,
            say("an object with “position” and “name”", "обʼєкт із «position» та «name»"));
    }
    for (const auto& [key, text] : value.items()) {
        const auto known = std::ranges::find_if(
            kSignatoryTexts, [&, &found = key](const auto& each) { return found == each.first; });
        if (known == kSignatoryTexts.end()) {
            return unknownWord(say("report profile, “signatories”: unknown key “%1”; %2",
                                   "профіль звіту, «signatories»: невідомий ключ «%1»; %2"),
                               key,
                               {"position", "name"});
        }
        if (Fault fault = readText(key, text, into.*(known->second))) {
            return fault;
        }
    }
    return std::nullopt;
}

Fault readSignatories(const Json& value, std::vector<Signatory>& into) {
    if (!value.is_array()) {
        return wrongKind("signatories", value, say("a list of objects", "список обʼєктів"));
    }
    for (const Json& item : value) {
        if (Fault fault = readSignatory(item, into.emplace_back())) {
            return fault;
        }
    }
    return std::nullopt;
}

Fault readField(const std::string& key, const Json& value, ReportProfile& into) {
    const auto text =
        std::ranges::find_if(kTexts, [&](const auto& each) { return key == each.first; });
    if (text != kTexts.end()) {
        return readText(key, value, into.*(text->second));
    }
    if (key == "parts") {
        return readParts(value, into.parts);
    }
    if (key == "languages") {
        return readWords(key, value, into.languages);
    }
    if (key == "signatories") {
        return readSignatories(value, into.signatories);
    }
    if (key == "components") {
        return readIds(key, value, into.components);
    }
    if (key == "actors") {
        return readIds(key, value, into.actors);
    }
    return unknownWord(
        say("report profile: unknown key “%1”; %2", "профіль звіту: невідомий ключ «%1»; %2"),
        key,
        knownKeys());
}

/// The text as a tree, or why it is none. The parser keeps the last of two equal keys in silence.
Fault parse(std::string_view json, Json& into) {
    std::vector<std::set<std::string>> keys;
    Fault twice;
    const auto watch = [&](int /*depth*/, Json::parse_event_t event, Json& value) {
        if (event == Json::parse_event_t::object_start) {
            keys.emplace_back();
        } else if (event == Json::parse_event_t::object_end) {
            keys.pop_back();
        } else if (event == Json::parse_event_t::key &&
                   !keys.back().insert(value.get<std::string>()).second) {
            twice = wrongKind(
                value.get<std::string>(), value, say("each key only once", "кожен ключ лише раз"));
        }
        return true;
    };
    into = Json::parse(json, watch, false);
    if (into.is_discarded()) {
        return say("report profile: found text that is not JSON; expected an object as `kordon "
                   "profile show` prints it",
                   "профіль звіту: знайдено текст, що не є JSON; очікується обʼєкт, який виводить "
                   "`kordon profile show`");
    }
    return twice;
}

Fault readProfile(std::string_view json, ReportProfile& into) {
    if (json.size() > kLargestProfileJson) {
        return fill(say("report profile: found %1 bytes; expected at most %2",
                        "профіль звіту: знайдено байтів: %1; очікується щонайбільше %2"),
                    {verbatim(static_cast<long long>(json.size())),
                     verbatim(static_cast<long long>(kLargestProfileJson))});
    }
    Json root;
    if (Fault fault = parse(json, root)) {
        return fault;
    }
    if (!root.is_object()) {
        return fill(say("report profile: found %1; expected an object",
                        "профіль звіту: знайдено %1; очікується обʼєкт"),
                    {asFound(root)});
    }
    for (const auto& [key, value] : root.items()) {
        if (Fault fault = readField(key, value, into)) {
            return fault;
        }
    }
    for (const char* key : {"name", "parts"}) {
        if (!root.contains(key)) {
            return fill(
                say("report profile: the key “%1” is missing", "профіль звіту: бракує ключа «%1»"),
                {verbatim(key)});
        }
    }
    return std::nullopt;
}

template <class Ids>
Json idsJson(const Ids& ids) {
    Json array = Json::array();
    for (const auto& id : ids) {
        array.push_back(id.value);
    }
    return array;
}

} // namespace

std::string profileJson(const ReportProfile& profile) {
    Json object = Json::object();
    object["name"] = profile.name;
    object["parts"] = Json::array();
    for (const ReportPart part : profile.parts) {
        object["parts"].push_back(keyOf(part));
    }
    object["languages"] = profile.languages;
    for (const auto& [key, field] : kTexts) {
        object[key] = profile.*field;
    }
    object["signatories"] = Json::array();
    for (const Signatory& each : profile.signatories) {
        object["signatories"].push_back({{"position", each.position}, {"name", each.name}});
    }
    object["components"] = idsJson(profile.components);
    object["actors"] = idsJson(profile.actors);
    return object.dump(2) + "\n";
}

Result<ReportProfile> profileFromJson(std::string_view json) {
    ReportProfile profile;
    if (const Fault fault = readProfile(json, profile)) {
        return Error{ErrorCode::InvalidInput, *fault};
    }
    if (const Status fits = checkProfile(profile); !fits) {
        return fits.error();
    }
    return profile;
}

} // namespace kordon
