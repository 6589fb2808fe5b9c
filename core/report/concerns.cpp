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

/// How many are such, and which answer is the first of them.
struct Count {
    long long found = 0;
    ActorId actor;
    QuestionId question;

    void add(const ActorId& by, const QuestionId& to) {
        if (found++ == 0) {
            actor = by;
            question = to;
        }
    }
};

struct Counts {
    Count withoutReason;
    Count flagged;
};

Counts countsOf(const ReportSource& source, const ReportProfile& profile) {
    Counts counts;
    for (const auto& [actor, answers] : source.assessment.answers.byActor()) {
        for (const auto& [id, answer] : answers) {
            const auto place = findQuestion(source.pack, id);
            if (!place || !isShown(profile, place->component->id, actor)) {
                continue;
            }
            if (needsRationale(answer.state) && answer.rationale.empty()) {
                counts.withoutReason.add(actor, id);
            }
            if (answer.isFlagged) {
                counts.flagged.add(actor, id);
            }
        }
    }
    return counts;
}

void addCoverage(const ReportSource& source,
                 const ReportProfile& profile,
                 std::vector<Concern>& concerns) {
    for (const ActorScore& each : score(source.pack, source.assessment.answers).actors) {
        const auto coverage = coverageOf(each.scores);
        const Actor* actor = findActor(source.pack, each.actor);
        const bool isAsked = profile.actors.empty() || profile.actors.contains(each.actor);
        if (actor && isAsked && coverage && *coverage < kLeastCoverage) {
            concerns.push_back({ConcernSubject::Coverage,
                                fill(say("%1: under half of the questions are answered.",
                                         "%1: відповіді є менше ніж на половину питань."),
                                     {actor->shortName}),
                                each.actor,
                                {}});
        }
    }
}

void addCount(ConcernSubject subject,
              const Text& pattern,
              const Count& count,
              std::vector<Concern>& concerns) {
    if (count.found > 0) {
        concerns.push_back(
            {subject, fill(pattern, {verbatim(count.found)}), count.actor, count.question});
    }
}

void addCounts(const Counts& counts, std::vector<Concern>& concerns) {
    addCount(ConcernSubject::Reasons,
             say("Not applicable or suspended without a reason: %1.",
                 "Не застосовується або призупинено без причини: %1."),
             counts.withoutReason,
             concerns);
    addCount(ConcernSubject::Flags,
             say("Answers marked for another look: %1.",
                 "Відповідей, позначених для повторного розгляду: %1."),
             counts.flagged,
             concerns);
}

void addBlanks(const ReportProfile& profile, std::vector<Concern>& concerns) {
    const auto isBlank = [](const Signatory& each) {
        return each.name.empty() || each.position.empty();
    };
    if (profile.parts.contains(ReportPart::Signatures)) {
        if (profile.signatories.empty()) {
            concerns.push_back({ConcernSubject::Signatories,
                                say("Nobody is named to sign; empty lines are printed.",
                                    "Підписантів не названо; друкуються порожні рядки."),
                                {},
                                {}});
        }
        addCount(
            ConcernSubject::Signatories,
            say("Signatures without a name or position: %1.", "Підписів без імені або посади: %1."),
            {.found = std::ranges::count_if(profile.signatories, isBlank)},
            concerns);
    }
    if (profile.parts.contains(ReportPart::Conclusions) && profile.conclusions.empty()) {
        concerns.push_back({ConcernSubject::Conclusions,
                            say("There are no conclusions; their chapter is left out.",
                                "Висновків немає; їхній розділ не друкується."),
                            {},
                            {}});
    }
}

} // namespace

std::vector<Concern> concernsOf(const ReportSource& source,
                                const ReportProfile& profile,
                                bool isIllustrative) {
    std::vector<Concern> concerns;
    if (isIllustrative) {
        concerns.push_back({ConcernSubject::Illustrative,
                            say("The file is illustrative; every page says so.",
                                "Файл ілюстративний; це зазначено на кожній сторінці."),
                            {},
                            {}});
    }
    addCoverage(source, profile, concerns);
    addCounts(countsOf(source, profile), concerns);
    addBlanks(profile, concerns);
    return concerns;
}

} // namespace kordon::report
