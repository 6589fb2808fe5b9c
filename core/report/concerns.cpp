#include "core/report/concerns.h"

#include "core/analysis/showing.h"
#include "core/report/words.h"
#include "core/scoring/score_sheet.h"

#include <algorithm>

namespace kordon::report {

namespace {

// Under this a point is not even shown: docs/scoring.md, "On show".
constexpr double kLeastCoverage = 0.5;

bool isShown(const ReportProfile& profile, const ComponentId& component, const ActorId& actor) {
    return (profile.components.empty() || profile.components.contains(component)) &&
           (profile.actors.empty() || profile.actors.contains(actor));
}

struct Counts {
    long long withoutReason = 0;
    long long flagged = 0;
};

Counts countsOf(const ReportSource& source, const ReportProfile& profile) {
    Counts counts;
    for (const auto& [actor, answers] : source.assessment.answers.byActor()) {
        for (const auto& [id, answer] : answers) {
            const auto place = findQuestion(source.pack, id);
            if (!place || !isShown(profile, place->component->id, actor)) {
                continue;
            }
            counts.withoutReason +=
                needsRationale(answer.state) && answer.rationale.empty() ? 1 : 0;
            counts.flagged += answer.isFlagged ? 1 : 0;
        }
    }
    return counts;
}

void addCoverage(const ReportSource& source,
                 const ReportProfile& profile,
                 std::vector<Text>& concerns) {
    for (const ActorScore& each : score(source.pack, source.assessment.answers).actors) {
        const auto coverage = coverageOf(each.scores);
        const Actor* actor = findActor(source.pack, each.actor);
        const bool isAsked = profile.actors.empty() || profile.actors.contains(each.actor);
        if (actor && isAsked && coverage && *coverage < kLeastCoverage) {
            concerns.push_back(fill(say("%1: under half of the questions are answered.",
                                        "%1: відповіді є менше ніж на половину питань."),
                                    {actor->shortName}));
        }
    }
}

void addCounts(const Counts& counts, std::vector<Text>& concerns) {
    if (counts.withoutReason > 0) {
        concerns.push_back(fill(say("Not applicable or suspended without a reason: %1.",
                                    "Не застосовується або призупинено без причини: %1."),
                                {verbatim(counts.withoutReason)}));
    }
    if (counts.flagged > 0) {
        concerns.push_back(fill(say("Answers marked for another look: %1.",
                                    "Відповідей, позначених для повторного розгляду: %1."),
                                {verbatim(counts.flagged)}));
    }
}

void addBlanks(const ReportProfile& profile, std::vector<Text>& concerns) {
    const auto isBlank = [](const Signatory& each) {
        return each.name.empty() || each.position.empty();
    };
    const bool hasBlank =
        profile.signatories.empty() || std::ranges::any_of(profile.signatories, isBlank);
    if (profile.parts.contains(ReportPart::Signatures) && hasBlank) {
        concerns.push_back(
            say("A signature has no name or position.", "Підпис без імені або посади."));
    }
    if (profile.parts.contains(ReportPart::Conclusions) && profile.conclusions.empty()) {
        concerns.push_back(say("There are no conclusions; their chapter is left out.",
                               "Висновків немає; їхній розділ не друкується."));
    }
}

} // namespace

std::vector<Text> concernsOf(const ReportSource& source,
                             const ReportProfile& profile,
                             bool isIllustrative) {
    std::vector<Text> concerns;
    if (isIllustrative) {
        concerns.push_back(say("The file is illustrative; every page says so.",
                               "Файл ілюстративний; це зазначено на кожній сторінці."));
    }
    addCoverage(source, profile, concerns);
    addCounts(countsOf(source, profile), concerns);
    addBlanks(profile, concerns);
    return concerns;
}

} // namespace kordon::report
