#include "core/assessment/threat.h"

#include "core/assessment/answer_check.h"
#include "core/base/suggestion.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <utility>

namespace kordon {

namespace {

constexpr std::size_t kLongestId = 100;
constexpr std::size_t kLongestLine = 500;

Text shown(const std::string& value) {
    return verbatim(shortened(value, 60));
}

// The history names a threat by its id, and exchange files list ids between semicolons.
bool isThreatId(const std::string& id) {
    const auto parts = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= ' ' || byte == 0x7F || c == ';';
    };
    return !id.empty() && id.size() <= kLongestId && isCleanUtf8(id) && !isBlank(id) &&
           std::ranges::none_of(id, parts);
}

void checkStep(const char* column, int step, std::vector<ThreatFault>& faults) {
    if (step < 1 || step > kHighestThreatStep) {
        faults.push_back({column,
                          fill(say("found %1; expected a whole number from 1 to %2",
                                   "знайдено %1; очікується ціле число від 1 до %2"),
                               {verbatim(step), verbatim(kHighestThreatStep)})});
    }
}

template <class Known, class Linked>
void checkLinks(const char* column,
                const std::vector<Known>& known,
                const std::set<Linked>& linked,
                std::vector<ThreatFault>& faults) {
    std::vector<std::string> ids;
    for (const Known& each : known) {
        ids.push_back(each.id.value);
    }
    for (const Linked& id : linked) {
        if (std::ranges::find(ids, id.value) != ids.end()) {
            continue;
        }
        const auto nearest = nearestOf(id.value, ids);
        faults.push_back(
            {column,
             nearest ? fill(say("found “%1”, which the pack does not know; did you mean “%2”?",
                                "знайдено «%1», чого пакет не знає; можливо, «%2»?"),
                            {shown(id.value), verbatim(*nearest)})
                     : fill(say("found “%1”, which the pack does not know; `kordon pack show` "
                                "lists what it has",
                                "знайдено «%1», чого пакет не знає; перелік: `kordon pack show`"),
                            {shown(id.value)})});
    }
}

void checkText(const char* column,
               const std::string& text,
               std::size_t most,
               std::vector<ThreatFault>& faults) {
    if (!isCleanUtf8(text) || text.size() > most) {
        faults.push_back(
            {column,
             fill(say("expected UTF-8 text of at most %1 bytes; this has %2, or characters that "
                      "are none",
                      "очікується текст UTF-8 до %1 байтів; тут їх %2 або є хибні знаки"),
                  {verbatim(static_cast<long long>(most)),
                   verbatim(static_cast<long long>(text.size()))})});
    }
}

void checkTexts(const Threat& threat, std::vector<ThreatFault>& faults) {
    checkText("title", threat.title, kLongestLine, faults);
    checkText("trigger", threat.trigger, kLongestAnswerText, faults);
    checkText("category", threat.category, kLongestLine, faults);
    checkText("sections", threat.sections, kLongestAnswerText, faults);
    checkText("source", threat.source, kLongestAnswerText, faults);
    checkText("marking", threat.marking, kLongestLine, faults);
}

} // namespace

const char* keyOf(ThreatTrend trend) {
    switch (trend) {
    case ThreatTrend::Rising:
        return "rising";
    case ThreatTrend::Steady:
        return "steady";
    case ThreatTrend::Falling:
        return "falling";
    }
    return "";
}

std::optional<ThreatTrend> threatTrendFrom(std::string_view key) {
    const auto found =
        std::ranges::find_if(kThreatTrends, [&](ThreatTrend trend) { return key == keyOf(trend); });
    return found == kThreatTrends.end() ? std::nullopt : std::optional(*found);
}

const Threat* findThreat(const Threats& threats, const ThreatId& id) {
    const auto found = std::ranges::find(threats, id, &Threat::id);
    return found == threats.end() ? nullptr : &*found;
}

Error noSuchThreat(const ThreatId& id, const Threats& threats) {
    std::vector<std::string> ids;
    for (const Threat& threat : threats) {
        ids.push_back(threat.id.value);
    }
    const Text asked = shown(id.value);
    if (const auto nearest = nearestOf(id.value, ids)) {
        return {ErrorCode::NotFound,
                fill(say("there is no threat “%1”; did you mean “%2”?",
                         "загрози «%1» немає; можливо, «%2»?"),
                     {asked, verbatim(*nearest)})};
    }
    return {ErrorCode::NotFound,
            fill(say("there is no threat “%1”; `kordon threats list` shows them",
                     "загрози «%1» немає; перелік: `kordon threats list`"),
                 {asked})};
}

void setThreat(Threats& threats, Threat threat) {
    const auto at = std::ranges::lower_bound(threats, threat.id, {}, &Threat::id);
    if (at != threats.end() && at->id == threat.id) {
        *at = std::move(threat);
    } else {
        threats.insert(at, std::move(threat));
    }
}

Text titleOf(const Pack& pack, const Threat& threat) {
    if (!threat.title.empty()) {
        return verbatim(threat.title);
    }
    const CataloguedThreat* entry = findThreat(pack.threats, threat.id);
    return entry ? entry->title : verbatim(threat.id.value);
}

Text categoryOf(const Pack& pack, const Threat& threat) {
    const ThreatCategory* category = findCategory(pack.threats, {threat.category});
    return category ? category->label : verbatim(threat.category);
}

Threat threatFrom(const CataloguedThreat& entry) {
    return {.id = entry.id,
            .kind = entry.kind,
            .category = entry.category.value,
            .components = {entry.components.begin(), entry.components.end()}};
}

std::vector<ThreatFault> checkThreat(const Pack& pack, const Threat& threat) {
    std::vector<ThreatFault> faults;
    if (!isThreatId(threat.id.value)) {
        faults.push_back(
            {"id",
             fill(say("found “%1”; expected a short name such as T-03, without blanks and "
                      "semicolons, at most %2 bytes",
                      "знайдено «%1»; очікується коротке позначення, наприклад Т-03, без пробілів "
                      "і крапок з комою, щонайбільше %2 байтів"),
                  {isCleanUtf8(threat.id.value) ? shown(threat.id.value) : verbatim("?"),
                   verbatim(static_cast<long long>(kLongestId))})});
    }
    checkStep("likelihood", threat.likelihood, faults);
    checkStep("magnitude", threat.magnitude, faults);
    checkStep("impact", threat.impact, faults);
    checkLinks("components", pack.components, threat.components, faults);
    checkLinks("actors", pack.actors, threat.actors, faults);
    checkTexts(threat, faults);
    if (!threat.reviewDate.empty() && !isIsoDate(threat.reviewDate)) {
        faults.push_back({"review_date",
                          fill(say("found “%1”; expected a day such as 2025-09-01, or nothing",
                                   "знайдено «%1»; очікується день, наприклад 2025-09-01, або "
                                   "порожнє"),
                               {shown(threat.reviewDate)})});
    }
    return faults;
}

} // namespace kordon
