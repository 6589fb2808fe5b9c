#include "core/report/gap_words.h"

#include "core/report/words.h"

#include <algorithm>
#include <vector>

namespace kordon::report {

namespace {

constexpr const char* kNothing = "–";

std::optional<double> shortOf(double target, std::optional<double> share, int max) {
    return share ? std::optional(std::max(0.0, target - max * *share) / max) : std::nullopt;
}

/// "(1.5 + 2.0) / 2", or the one shortfall where one dimension alone is asked.
std::string meanShortfall(const Gap& gap, std::string_view language) {
    std::vector<std::string> parts;
    for (const Dimension dimension : kDimensions) {
        if (gap.of(dimension).isAsked()) {
            parts.push_back(levelText(gap.of(dimension).shortfall, language));
        }
    }
    return parts.size() == 2 ? "(" + parts[0] + " + " + parts[1] + ") / 2" : parts.at(0);
}

} // namespace

std::string shortfallText(const Pack& pack,
                          const CellScore& cell,
                          const Gap& gap,
                          Dimension dimension,
                          std::string_view language) {
    const Figure& figure = cell.scores.of(dimension);
    const double target = gap.of(dimension).target;
    const int max = pack.scale.max;
    const Figure shortfall{.point = shortOf(target, figure.point, max),
                           .low = shortOf(target, figure.high, max),
                           .high = shortOf(target, figure.low, max)};
    return figureText(shortfall, standingOf(cell.scores, dimension, pack), max, language);
}

std::string wayText(const Pack& pack,
                    const CellScore& cell,
                    const Gap& gap,
                    Dimension dimension,
                    std::string_view language) {
    const Standing standing = standingOf(cell.scores, dimension, pack);
    if (standing == Standing::None) {
        return kNothing;
    }
    return figureText(cell.scores.of(dimension), standing, pack.scale.max, language) + " → " +
           targetText(gap.of(dimension).target, language);
}

std::string priorityFormula(const Gap& gap, std::string_view language) {
    if (!gap.priority) {
        return {};
    }
    const Text threats = gap.pressure.value > 0
                             ? fill(say(" × threats %1", " × загрози %1"),
                                    {verbatim(targetText(gap.pressure.factor(), language))})
                             : Text();
    return fill(say("%1 × component %2 × role %3%4 = %5", "%1 × компонент %2 × роль %3%4 = %5"),
                {verbatim(meanShortfall(gap, language)),
                 verbatim(targetText(gap.componentWeight, language)),
                 verbatim(targetText(gap.roleWeight, language)),
                 threats,
                 verbatim(levelText(gap.priority, language))})
        .in(language);
}

std::string certaintySentence(const Gap& gap, std::string_view language) {
    static const Text certain =
        say("Certain gap: it is left even if every open question turns out best.",
            "Розрив залишиться, навіть якщо відповіді на всі відкриті питання виявляться "
            "найкращими.");
    static const Text open = say("Not certain: the open questions can still close the gap.",
                                 "Розрив ще може зникнути: це залежить від відкритих питань.");
    return (gap.isCertain() ? certain : open).in(language);
}

std::string gateCodes(const Pack& pack, const Gap& gap) {
    std::string codes;
    for (const QuestionId& gate : gap.gates) {
        codes += (codes.empty() ? "" : ", ") + codeOf(pack, gate);
    }
    return codes;
}

} // namespace kordon::report
