#include "app/pages/threat_filter.h"

#include "core/base/folded.h"

namespace kordon {

namespace {

std::string inAllLanguages(const Text& text) {
    std::string all;
    for (const auto& [language, words] : text.byLanguage) {
        all += words + '\n';
    }
    return all;
}

bool hasWords(const Pack& pack, const Threat& threat, const std::string& words) {
    const std::string texts = folded(
        inAllLanguages(titleOf(pack, threat)) + inAllLanguages(categoryOf(pack, threat)) +
        threat.id.value + '\n' + threat.trigger + '\n' + threat.sections + '\n' + threat.source);
    return texts.find(folded(words)) != std::string::npos;
}

} // namespace

bool passes(const ThreatFilter& filter,
            const Pack& pack,
            const Threat& threat,
            const std::string& today) {
    const bool isThere =
        threat.isActive() != filter.isOfBin && (!filter.kind || threat.kind == *filter.kind) &&
        (!filter.category || threat.category == *filter.category) &&
        (!filter.component || threat.components.contains(*filter.component)) &&
        (!filter.steps || std::pair(threat.likelihood, threat.impact) == *filter.steps);
    return isThere && (!filter.needsAttention || !concernsOf(threat, today).empty()) &&
           (filter.words.empty() || hasWords(pack, threat, filter.words));
}

} // namespace kordon
