#include "core/report/threat_matrix.h"

#include "core/analysis/threat_ranking.h"
#include "core/report/report_cells.h"
#include "core/report/threat_words.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

namespace {

using Ranked = std::vector<const Threat*>;

std::string numberIn(std::size_t place, const Threat& threat) {
    const std::string number = std::to_string(place + 1);
    return threat.kind == ThreatKind::Potential ? "(" + number + ")" : number;
}

void append(std::string& list, const std::string& divider, const std::string& more) {
    list += (list.empty() ? "" : divider) + more;
}

/// "Likelihood 4, impact 5: Will probably happen within a year; Critical. 1 Armed aggression".
std::string spokenCell(const Pack& pack,
                       const MatrixCell& cell,
                       const std::string& names,
                       std::string_view language) {
    const auto step = [](int number) {
        return static_cast<std::size_t>(number - 1);
    };
    const Text pattern =
        say("Likelihood %1: %2. Impact %3: %4. %5", "Імовірність %1: %2. Вплив %3: %4. %5");
    return fill(pattern,
                {verbatim(cell.likelihood),
                 likelihoodSteps(pack.threats).at(step(cell.likelihood)),
                 verbatim(cell.impact),
                 impactSteps(pack.threats).at(step(cell.impact)),
                 names.empty() ? say("No threats", "Загроз немає")
                               : fill(say("Threats: %1", "Загрози: %1"), {verbatim(names)})})
        .in(language);
}

MatrixCell cellOf(
    const Pack& pack, const Ranked& ranked, int likelihood, int impact, std::string_view language) {
    MatrixCell cell{.likelihood = likelihood, .impact = impact};
    cell.pressure =
        pressureNumber(pressureOf({.likelihood = likelihood, .impact = impact}).value, language);
    std::string names;
    for (std::size_t place = 0; place < ranked.size(); ++place) {
        const Threat& threat = *ranked[place];
        if (threat.likelihood == likelihood && threat.impact == impact) {
            append(cell.threats, ", ", numberIn(place, threat));
            append(names, "; ", numberIn(place, threat) + " " + titleOf(pack, threat).in(language));
        }
    }
    cell.spoken = spokenCell(pack, cell, names, language);
    return cell;
}

std::string describe(const Pack& pack, const Ranked& ranked, std::string_view language) {
    if (ranked.empty()) {
        return say("Matrix of threats by likelihood and impact: there are none.",
                   "Матриця загроз за імовірністю та впливом: загроз немає.")
            .in(language);
    }
    const Threat& first = *ranked.front();
    return fill(say("Matrix of threats by likelihood and impact, threats: %1. Presses most: %2, "
                    "likelihood %3, impact %4.",
                    "Матриця загроз за імовірністю та впливом, загроз: %1. Тисне найдужче: %2, "
                    "імовірність %3, вплив %4."),
                {verbatim(static_cast<long long>(ranked.size())),
                 titleOf(pack, first),
                 verbatim(first.likelihood),
                 verbatim(first.impact)})
        .in(language);
}

} // namespace

ThreatMatrix threatMatrix(const Pack& pack,
                          const Assessment& assessment,
                          std::string_view language) {
    const Ranked ranked = rankedThreats(assessment.threats);
    ThreatMatrix matrix{.language = std::string(language), .max = kHighestThreatStep};
    matrix.title =
        fill(say("Threats by likelihood and impact, %1", "Загрози за імовірністю та впливом, %1"),
             {verbatim(assessmentName(assessment))})
            .in(language);
    for (int likelihood = kHighestThreatStep; likelihood >= 1; --likelihood) {
        for (int impact = 1; impact <= kHighestThreatStep; ++impact) {
            matrix.cells.push_back(cellOf(pack, ranked, likelihood, impact, language));
        }
    }
    for (std::size_t place = 0; place < ranked.size(); ++place) {
        const Threat& threat = *ranked[place];
        matrix.key.push_back({.number = numberIn(place, threat),
                              .title = titleOf(pack, threat).in(language),
                              .likelihood = threat.likelihood,
                              .impact = threat.impact,
                              .pressure = pressureNumber(pressureOf(threat).value, language)});
    }
    matrix.legend = say("In a corner: likelihood × impact / 25. In brackets: potential, counts "
                        "half.",
                        "У куті: імовірність × вплив / 25. У дужках: потенційна, враховано "
                        "наполовину.")
                        .in(language);
    matrix.description = describe(pack, ranked, language);
    return matrix;
}

} // namespace kordon::report
