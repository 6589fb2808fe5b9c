#include "core/assessment/report_profile.h"

#include "core/base/folded.h"
#include "core/base/suggestion.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kordon {

namespace {

constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestText = 20'000;
constexpr std::size_t kLongestSignatoryText = 300;
constexpr std::size_t kMostSignatories = 40;
constexpr std::size_t kMostLanguages = 2;
constexpr std::size_t kLongestId = 100;
constexpr std::size_t kMostIds = 1000;

constexpr std::array<std::pair<ReportPart, const char*>, 19> kPartKeys{{
    {ReportPart::DocumentData, "document-data"},
    {ReportPart::Contents, "contents"},
    {ReportPart::Summary, "summary"},
    {ReportPart::Method, "method"},
    {ReportPart::Radar, "radar"},
    {ReportPart::Ranking, "ranking"},
    {ReportPart::HeatMap, "heat-map"},
    {ReportPart::Quadrant, "quadrant"},
    {ReportPart::Comparison, "comparison"},
    {ReportPart::Actors, "actors"},
    {ReportPart::Gaps, "gaps"},
    {ReportPart::Components, "components"},
    {ReportPart::Conclusions, "conclusions"},
    {ReportPart::Signatures, "signatures"},
    {ReportPart::Answers, "answers"},
    {ReportPart::Evidence, "evidence"},
    {ReportPart::NotApplicable, "not-applicable"},
    {ReportPart::Open, "open"},
    {ReportPart::Glossary, "glossary"},
}};

constexpr auto kParts = [] {
    std::array<ReportPart, kPartKeys.size()> parts{};
    std::ranges::transform(kPartKeys, parts.begin(), [](const auto& part) { return part.first; });
    return parts;
}();

struct Shipped {
    const char* key;
    Text name;
    std::set<ReportPart> parts;
};

// The chair's is to be read in four pages; a figure elsewhere has its scale with it.
const std::vector<Shipped>& shipped() {
    using enum ReportPart;
    static const std::vector<Shipped> all{
        {"full", say("Full report", "Повний звіт"), {kParts.begin(), kParts.end()}},
        {"chair", say("For the chair", "Керівнику"), {Summary, Radar, Signatures}},
        {"gaps", say("Gaps only", "Лише розриви"), {DocumentData, Method, Gaps}},
        {"component", say("Component card", "Картка компонента"), {Method, Components}},
        {"actor",
         say("Actor card", "Картка субʼєкта"),
         {Method, Actors, Gaps, Answers, NotApplicable, Open}},
    };
    return all;
}

const Shipped* findShipped(std::string_view name) {
    const std::string wanted = folded(name);
    const auto found = std::ranges::find_if(shipped(), [&](const Shipped& each) {
        return wanted == each.key || wanted == folded(each.name.in("en")) ||
               wanted == folded(each.name.in("uk"));
    });
    return found == shipped().end() ? nullptr : &*found;
}

Error refused(std::string_view what, const Text& expected) {
    return {ErrorCode::InvalidInput,
            fill(say("report profile, “%1”: %2", "профіль звіту, «%1»: %2"),
                 {verbatim(what), expected})};
}

Text atMost(const Text& pattern, std::size_t found, std::size_t most) {
    return fill(pattern,
                {verbatim(static_cast<long long>(found)), verbatim(static_cast<long long>(most))});
}

Status checkText(const char* key, const std::string& text, std::size_t most) {
    if (!isCleanUtf8(text)) {
        return refused(key,
                       say("found text that is not UTF-8 or holds a NUL character; expected UTF-8",
                           "знайдено текст, що не є UTF-8 або містить символ NUL; очікується "
                           "UTF-8"));
    }
    if (const std::size_t found = characterCount(text); found > most) {
        return refused(key,
                       atMost(say("found %1 characters; expected at most %2",
                                  "знайдено символів: %1; очікується щонайбільше %2"),
                              found,
                              most));
    }
    return Done{};
}

Status checkName(const std::string& name) {
    if (Status text = checkText("name", name, kLongestName); !text) {
        return text;
    }
    const bool hasControls = std::ranges::any_of(
        name, [](char each) { return static_cast<unsigned char>(each) < 0x20 || each == 0x7F; });
    if (isBlank(name) || hasControls) {
        return refused("name",
                       fill(say("found “%1”; expected a name on one line",
                                "знайдено «%1»; очікується назва в один рядок"),
                            {verbatim(shortened(name, kLongestName))}));
    }
    return Done{};
}

bool isLanguage(std::string_view code) {
    return code.size() >= 2 && code.size() <= 3 &&
           std::ranges::all_of(code, [](char each) { return each >= 'a' && each <= 'z'; });
}

Status checkLanguages(const std::vector<std::string>& languages) {
    const bool areTwice = languages.size() == 2 && languages[0] == languages[1];
    const auto odd = std::ranges::find_if_not(languages, isLanguage);
    if (languages.size() > kMostLanguages || areTwice || odd != languages.end()) {
        std::string found;
        for (const std::string& each : languages) {
            found += (found.empty() ? "" : ", ") + each;
        }
        return refused("languages",
                       fill(say("found “%1”; expected at most two different codes, such as uk, en",
                                "знайдено «%1»; очікується щонайбільше два різні коди, наприклад "
                                "uk, en"),
                            {verbatim(shortened(found, 60))}));
    }
    return Done{};
}

Status checkSignatories(const std::vector<Signatory>& signatories) {
    if (signatories.size() > kMostSignatories) {
        return refused(
            "signatories",
            atMost(say("found %1; expected at most %2", "знайдено: %1; очікується щонайбільше %2"),
                   signatories.size(),
                   kMostSignatories));
    }
    for (const Signatory& each : signatories) {
        if (Status position = checkText("position", each.position, kLongestSignatoryText);
            !position) {
            return position;
        }
        if (Status name = checkText("name", each.name, kLongestSignatoryText); !name) {
            return name;
        }
    }
    return Done{};
}

template <class Ids>
Status checkIds(const char* key, const Ids& ids) {
    if (ids.size() > kMostIds) {
        return refused(
            key,
            atMost(say("found %1; expected at most %2", "знайдено: %1; очікується щонайбільше %2"),
                   ids.size(),
                   kMostIds));
    }
    for (const auto& id : ids) {
        if (Status text = checkText(key, id.value, kLongestId); !text) {
            return text;
        }
    }
    return Done{};
}

Status checkTexts(const ReportProfile& profile) {
    const std::array<std::pair<const char*, const std::string*>, 8> texts{{
        {"marking", &profile.marking},
        {"copy_number", &profile.copyNumber},
        {"registration", &profile.registration},
        {"body", &profile.body},
        {"approval", &profile.approval},
        {"author", &profile.author},
        {"summary", &profile.summary},
        {"conclusions", &profile.conclusions},
    }};
    for (const auto& [key, text] : texts) {
        if (Status fits = checkText(key, *text, kLongestText); !fits) {
            return fits;
        }
    }
    return Done{};
}

} // namespace

const char* keyOf(ReportPart part) {
    return std::ranges::find(kPartKeys, part, &std::pair<ReportPart, const char*>::first)->second;
}

std::optional<ReportPart> reportPartFrom(std::string_view key) {
    const auto found =
        std::ranges::find_if(kPartKeys, [&](const auto& part) { return key == part.second; });
    return found == kPartKeys.end() ? std::nullopt : std::optional(found->first);
}

const Text& nameOf(ReportPart part) {
    static const std::vector<std::pair<ReportPart, Text>> names{
        {ReportPart::DocumentData, say("About this document", "Відомості про документ")},
        {ReportPart::Contents, say("Contents", "Зміст")},
        {ReportPart::Summary, say("Summary", "Резюме")},
        {ReportPart::Method, say("Method and scale", "Методика і шкала")},
        {ReportPart::Radar, say("Whole picture", "Загальна картина")},
        {ReportPart::Ranking, say("Ranking of components", "Рейтинг компонентів")},
        {ReportPart::HeatMap, say("Heat map", "Теплова карта")},
        {ReportPart::Quadrant, say("Capacity and readiness", "Спроможність і готовність")},
        {ReportPart::Comparison,
         say("Comparison with the assessment before", "Порівняння з попереднім оцінюванням")},
        {ReportPart::Actors, say("Actors", "Субʼєкти")},
        {ReportPart::Gaps, say("Gaps", "Розриви")},
        {ReportPart::Components, say("Components", "Компоненти")},
        {ReportPart::Conclusions, say("Conclusions and proposals", "Висновки і пропозиції")},
        {ReportPart::Signatures, say("Signatures", "Підписи")},
        {ReportPart::Answers, say("All answers", "Усі відповіді")},
        {ReportPart::Evidence, say("Evidence", "Докази")},
        {ReportPart::NotApplicable, say("Not applicable", "Не застосовується")},
        {ReportPart::Open, say("Open questions", "Відкриті питання")},
        {ReportPart::Glossary, say("Glossary", "Словник термінів")},
    };
    return std::ranges::find(names, part, &std::pair<ReportPart, Text>::first)->second;
}

std::span<const ReportPart> allReportParts() {
    return kParts;
}

const std::vector<ReportProfile>& shippedProfiles() {
    static const std::vector<ReportProfile> profiles = [] {
        std::vector<ReportProfile> all;
        for (const Shipped& each : shipped()) {
            all.push_back({.name = each.key, .parts = each.parts});
        }
        return all;
    }();
    return profiles;
}

Text nameOf(const ReportProfile& profile) {
    const Shipped* known = findShipped(profile.name);
    return known ? known->name : verbatim(profile.name);
}

bool isShippedProfile(std::string_view name) {
    return findShipped(name) != nullptr;
}

Result<ReportProfile> findProfile(const std::vector<ReportProfile>& own, std::string_view name) {
    if (const Shipped* known = findShipped(name)) {
        return ReportProfile{.name = known->key, .parts = known->parts};
    }
    const auto found = std::ranges::find(own, name, &ReportProfile::name);
    if (found != own.end()) {
        return *found;
    }
    std::vector<std::string> names;
    std::string all;
    for (const auto* profiles : {&shippedProfiles(), &own}) {
        for (const ReportProfile& each : *profiles) {
            names.push_back(each.name);
            all += (all.empty() ? "" : ", ") + each.name;
        }
    }
    const Text asked = verbatim(shortened(name, kLongestName));
    const auto nearest = nearestOf(name, names);
    return Error{ErrorCode::NotFound,
                 nearest ? fill(say("there is no report profile “%1”; did you mean “%2”?",
                                    "профілю звіту «%1» немає; можливо, «%2»?"),
                                {asked, verbatim(*nearest)})
                         : fill(say("there is no report profile “%1”; there are: %2",
                                    "профілю звіту «%1» немає; є такі: %2"),
                                {asked, verbatim(all)})};
}

Status checkProfile(const ReportProfile& profile) {
    for (const Status& fits : {checkName(profile.name),
                               checkTexts(profile),
                               checkLanguages(profile.languages),
                               checkSignatories(profile.signatories),
                               checkIds("components", profile.components),
                               checkIds("actors", profile.actors)}) {
        if (!fits) {
            return fits;
        }
    }
    if (const std::size_t found = profileJson(profile).size(); found > kLargestProfileJson) {
        return refused(shortened(profile.name, kLongestName),
                       atMost(say("found %1 bytes; expected at most %2",
                                  "знайдено байтів: %1; очікується щонайбільше %2"),
                              found,
                              kLargestProfileJson));
    }
    return Done{};
}

} // namespace kordon
