#include "core/pack/threat_catalogue.h"

#include <algorithm>

namespace kordon {

namespace {

template <class Item, class Id>
const Item* findById(const std::vector<Item>& items, const Id& id) {
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const char* keyOf(ThreatKind kind) {
    return kind == ThreatKind::Current ? "current" : "potential";
}

std::optional<ThreatKind> threatKindFrom(std::string_view key) {
    const auto found =
        std::ranges::find_if(kThreatKinds, [&](ThreatKind kind) { return key == keyOf(kind); });
    return found == kThreatKinds.end() ? std::nullopt : std::optional(*found);
}

const std::vector<Text>& likelihoodSteps(const ThreatCatalogue& catalogue) {
    static const std::vector<Text> usual{
        say("very unlikely within a year", "дуже малоймовірно протягом року"),
        say("unlikely within a year", "малоймовірно протягом року"),
        say("as likely as not within a year", "однаково ймовірно, що станеться чи ні"),
        say("likely within a year", "імовірно протягом року"),
        say("almost certain, or already occurring", "майже напевно або вже відбувається")};
    return catalogue.likelihood.empty() ? usual : catalogue.likelihood;
}

const std::vector<Text>& impactSteps(const ThreatCatalogue& catalogue) {
    static const std::vector<Text> usual{
        say("hardly felt; handled by routine", "майже не відчувається; долається звичним порядком"),
        say("felt at one place, for days", "відчувається в одному місці кілька днів"),
        say("hinders one service for weeks", "тижнями ускладнює роботу однієї служби"),
        say("hinders several services, or lives are at risk",
            "ускладнює роботу кількох служб або загрожує життю людей"),
        say("a task of border management fails", "завдання з управління кордонами не виконується")};
    return catalogue.impact.empty() ? usual : catalogue.impact;
}

const CataloguedThreat* findThreat(const ThreatCatalogue& catalogue, const ThreatId& id) {
    return findById(catalogue.threats, id);
}

const ThreatCategory* findCategory(const ThreatCatalogue& catalogue, const ThreatCategoryId& id) {
    return findById(catalogue.categories, id);
}

} // namespace kordon
