#include "core/report/profile_words.h"

#include "core/assessment/report_profile.h"

#include <utility>
#include <vector>

namespace kordon::report {

namespace {

Text joined(const std::vector<Text>& items, const char* separator) {
    Text all = say("", "");
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (auto& [language, text] : all.byLanguage) {
            text += (i == 0 ? "" : separator) + items[i].in(language);
        }
    }
    return all;
}

template <class Ids>
Text idsText(const Ids& ids) {
    std::vector<Text> items;
    for (const auto& id : ids) {
        items.push_back(verbatim(id.value));
    }
    return joined(items, ", ");
}

Text partsText(const ReportProfile& profile) {
    std::vector<Text> items;
    for (const ReportPart part : profile.parts) {
        items.push_back(nameOf(part));
    }
    return joined(items, ", ");
}

Text languagesText(const ReportProfile& profile) {
    std::vector<Text> items;
    for (const std::string& language : profile.languages) {
        items.push_back(verbatim(language));
    }
    return joined(items, ", ");
}

Text signatoriesText(const ReportProfile& profile) {
    std::vector<Text> items;
    for (const Signatory& each : profile.signatories) {
        const bool isBoth = !each.position.empty() && !each.name.empty();
        items.push_back(verbatim(each.position + (isBoth ? " – " : "") + each.name));
    }
    return joined(items, ", ");
}

} // namespace

Text profileText(const std::string& json) {
    const auto profile = profileFromJson(json);
    if (!profile) {
        return verbatim(json);
    }
    const std::vector<std::pair<Text, Text>> told{
        {say("Parts: %1", "Частини: %1"), partsText(*profile)},
        {say("languages: %1", "мови: %1"), languagesText(*profile)},
        {say("marking: %1", "гриф: %1"), verbatim(profile->marking)},
        {say("copy: %1", "примірник: %1"), verbatim(profile->copyNumber)},
        {say("registration: %1", "реєстрація: %1"), verbatim(profile->registration)},
        {say("body: %1", "установа: %1"), verbatim(profile->body)},
        {say("approval: %1", "затвердження: %1"), verbatim(profile->approval)},
        {say("author: %1", "виконавець: %1"), verbatim(profile->author)},
        {say("summary: %1", "резюме: %1"), verbatim(profile->summary)},
        {say("conclusions: %1", "висновки: %1"), verbatim(profile->conclusions)},
        {say("signatures: %1", "підписи: %1"), signatoriesText(*profile)},
        {say("components: %1", "компоненти: %1"), idsText(profile->components)},
        {say("actors: %1", "субʼєкти: %1"), idsText(profile->actors)},
    };
    std::vector<Text> lines;
    for (const auto& [pattern, value] : told) {
        if (!value.in("en").empty()) {
            lines.push_back(fill(pattern, {value}));
        }
    }
    return joined(lines, "; ");
}

} // namespace kordon::report
