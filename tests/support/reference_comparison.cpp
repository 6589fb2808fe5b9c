#include "tests/support/reference_comparison.h"

#include "tests/support/reference_score.h"

#include <algorithm>
#include <vector>

namespace kordon::tests {

namespace {

/// The later pack on a scale that both years' levels fall on as whole numbers.
Pack onBothScales(Pack pack, int earlierMax) {
    pack.scale.max *= earlierMax;
    pack.evidence.clear();
    for (Component& component : pack.components) {
        for (Criterion& criterion : component.criteria) {
            for (Question& question : criterion.questions) {
                if (question.gate) {
                    question.gate->below *= earlierMax;
                    question.gate->cap *= earlierMax;
                }
            }
        }
    }
    return pack;
}

/// The earlier question that the later one may be compared with.
std::optional<QuestionPlace> partnerOf(const Question& later, const Pack& earlierPack) {
    const auto same = findQuestion(earlierPack, later.id);
    if (same && same->question->revision == later.revision) {
        return same;
    }
    return later.supersedes ? findQuestion(earlierPack, *later.supersedes) : std::nullopt;
}

bool isAnswered(const Answer& answer) {
    return answer.state == AnswerState::Answered;
}

/// What both years say to the later pack's questions, once everything that is not common is gone.
struct CommonYears {
    Answers from;
    Answers to;
};

CommonYears commonYears(const Pack& earlierPack,
                        const Answers& earlierAnswers,
                        const Pack& laterPack,
                        const Answers& laterAnswers) {
    CommonYears years;
    for (const QuestionPlace& place : allQuestions(laterPack)) {
        for (const Actor& actor : laterPack.actors) {
            if (!applies(*place.component, *place.question, actor.id)) {
                continue;
            }
            const Answer& later = laterAnswers.at(actor.id, place.question->id);
            if (later.state == AnswerState::NotApplicable) {
                years.from.set(actor.id, place.question->id, later);
                years.to.set(actor.id, place.question->id, later);
            }
            const auto partner = partnerOf(*place.question, earlierPack);
            if (!isAnswered(later) || !partner ||
                !applies(*partner->component, *partner->question, actor.id)) {
                continue;
            }
            Answer earlier = earlierAnswers.at(actor.id, partner->question->id);
            if (isAnswered(earlier)) {
                earlier.level = *earlier.level * laterPack.scale.max;
                years.from.set(actor.id, place.question->id, earlier);
                Answer scaled = later;
                scaled.level = *later.level * earlierPack.scale.max;
                years.to.set(actor.id, place.question->id, scaled);
            }
        }
    }
    return years;
}

ComparedFigure comparedFigure(const Figure& from,
                              const Figure& to,
                              const Figure& commonFrom,
                              const Figure& commonTo,
                              std::optional<double> share) {
    ComparedFigure figure{.from = from.point, .to = to.point};
    if (from.point && to.point) {
        figure.change = Change{.difference = *to.point - *from.point,
                               .isCertain = *from.high < *to.low || *to.high < *from.low};
    }
    figure.likeForLike = {commonFrom.point, commonTo.point, share};
    return figure;
}

ComparedScores comparedScores(const Scores& from,
                              const Scores& to,
                              const Scores& commonFrom,
                              const Scores& commonTo) {
    const auto c = commonTo.capacity.coverage;
    const auto r = commonTo.readiness.coverage;
    auto both = c ? c : r;
    if (c && r) {
        both = *c < *r ? c : r;
    }
    return {
        comparedFigure(from.capacity, to.capacity, commonFrom.capacity, commonTo.capacity, c),
        comparedFigure(from.readiness, to.readiness, commonFrom.readiness, commonTo.readiness, r),
        comparedFigure(from.preparedness,
                       to.preparedness,
                       commonFrom.preparedness,
                       commonTo.preparedness,
                       both)};
}

/// The entry that `isIt` knows, or nothing scored.
template <class List, class IsIt>
Scores scoresIn(const List& list, IsIt isIt) {
    for (const auto& each : list) {
        if (isIt(each)) {
            return each.scores;
        }
    }
    return {};
}

template <class List, class IsIt>
bool has(const List& list, IsIt isIt) {
    return std::ranges::any_of(list, isIt);
}

struct FourSheets {
    ScoreSheet from;
    ScoreSheet to;
    ScoreSheet commonFrom;
    ScoreSheet commonTo;

    template <class Score, class IsIt>
    [[nodiscard]] ComparedScores compared(std::vector<Score> ScoreSheet::*list, IsIt isIt) const {
        return comparedScores(scoresIn(from.*list, isIt),
                              scoresIn(to.*list, isIt),
                              scoresIn(commonFrom.*list, isIt),
                              scoresIn(commonTo.*list, isIt));
    }
};

void addCells(const FourSheets& sheets, const ScoreSheet& year, Comparison& comparison) {
    for (const CellScore& cell : year.cells) {
        const auto isIt = [&](const auto& each) {
            return each.component == cell.component && each.actor == cell.actor;
        };
        if (!has(comparison.cells, isIt)) {
            comparison.cells.push_back(
                {cell.component, cell.actor, sheets.compared(&ScoreSheet::cells, isIt)});
        }
    }
}

void addMeans(const FourSheets& sheets, const ScoreSheet& year, Comparison& comparison) {
    for (const NationalScore& national : year.national) {
        const auto isIt = [&](const auto& each) {
            return each.component == national.component;
        };
        if (!has(comparison.national, isIt)) {
            comparison.national.push_back(
                {national.component, sheets.compared(&ScoreSheet::national, isIt)});
        }
    }
    for (const ActorScore& actor : year.actors) {
        const auto isIt = [&](const auto& each) {
            return each.actor == actor.actor;
        };
        if (!has(comparison.actors, isIt)) {
            comparison.actors.push_back({actor.actor, sheets.compared(&ScoreSheet::actors, isIt)});
        }
    }
}

} // namespace

Comparison referenceComparison(const Pack& earlierPack,
                               const Answers& earlierAnswers,
                               const Pack& laterPack,
                               const Answers& laterAnswers) {
    const auto [commonFrom, commonTo] =
        commonYears(earlierPack, earlierAnswers, laterPack, laterAnswers);
    const Pack pack = onBothScales(laterPack, earlierPack.scale.max);
    const FourSheets sheets{referenceScore(earlierPack, earlierAnswers),
                            referenceScore(laterPack, laterAnswers),
                            referenceScore(pack, commonFrom),
                            referenceScore(pack, commonTo)};
    Comparison comparison;
    for (const ScoreSheet* year : {&sheets.to, &sheets.from}) {
        addCells(sheets, *year, comparison);
        addMeans(sheets, *year, comparison);
    }
    comparison.whole = comparedScores(
        sheets.from.whole, sheets.to.whole, sheets.commonFrom.whole, sheets.commonTo.whole);
    return comparison;
}

} // namespace kordon::tests
