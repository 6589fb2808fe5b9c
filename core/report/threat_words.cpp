#include "core/report/threat_words.h"

#include "core/report/words.h"

namespace kordon::report {

const Text& kindName(ThreatKind kind) {
    static const Text current = say("current", "поточна");
    static const Text potential = say("potential", "потенційна");
    return kind == ThreatKind::Current ? current : potential;
}

const Text& trendName(ThreatTrend trend) {
    static const Text rising = say("rising", "зростає");
    static const Text steady = say("steady", "без змін");
    static const Text falling = say("falling", "спадає");
    switch (trend) {
    case ThreatTrend::Rising:
        return rising;
    case ThreatTrend::Steady:
        return steady;
    case ThreatTrend::Falling:
        return falling;
    }
    return steady;
}

const Text& concernSentence(ThreatConcern concern) {
    static const Text withoutComponent =
        say("It names no component, so that it weighs on no gap.",
            "Не названо жодного компонента, тож загроза не впливає на жоден розрив.");
    static const Text tooMany =
        say("It names more than six components: where a threat weighs on everything, it sets "
            "nothing apart.",
            "Названо понад шість компонентів: загроза, що впливає на все, нічого не вирізняє.");
    static const Text withoutTrigger = say("It is potential, and its trigger is not named.",
                                           "Загроза потенційна, але її передумову не названо.");
    static const Text overdue = say("Its review is overdue.", "Строк перегляду минув.");
    switch (concern) {
    case ThreatConcern::WithoutComponent:
        return withoutComponent;
    case ThreatConcern::TooManyComponents:
        return tooMany;
    case ThreatConcern::WithoutTrigger:
        return withoutTrigger;
    case ThreatConcern::ReviewOverdue:
        return overdue;
    }
    return overdue;
}

// A pressure is a whole number of fiftieths: two decimals say it exactly.
std::string pressureNumber(double pressure, std::string_view language) {
    return targetText(pressure, language);
}

std::string pressureReason(const Pack& pack,
                           const Threats& threats,
                           const Pressure& pressure,
                           std::string_view language) {
    const Threat* threat = findThreat(threats, pressure.threat);
    if (!threat || pressure.value <= 0) {
        return {};
    }
    const Text pattern = pressure.isHalved
                             ? say("%1: %2 × %3 / 25, halved for a potential threat = %4",
                                   "%1: %2 × %3 / 25, удвічі менше для потенційної "
                                   "загрози = %4")
                             : say("%1: %2 × %3 / 25 = %4", "%1: %2 × %3 / 25 = %4");
    return fill(pattern,
                {verbatim(titleOf(pack, *threat).in(language)),
                 verbatim(pressure.likelihood),
                 verbatim(pressure.impact),
                 verbatim(pressureNumber(pressure.value, language))})
        .in(language);
}

} // namespace kordon::report
