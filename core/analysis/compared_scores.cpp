#include "core/analysis/compared_scores.h"

#include "core/analysis/showing.h"

namespace kordon {

namespace {

ComparedFigure comparedFigure(const FourScores& scores,
                              Figure Scores::*figure,
                              const std::optional<double>& share) {
    const Figure& from = scores.from.*figure;
    const Figure& to = scores.to.*figure;
    return {.from = from.point,
            .to = to.point,
            .change = changeBetween(from, to),
            .likeForLike = {.from = (scores.commonFrom.*figure).point,
                            .to = (scores.commonTo.*figure).point,
                            .share = share}};
}

} // namespace

ComparedScores comparedScores(const FourScores& scores) {
    const Scores& common = scores.commonTo;
    return {comparedFigure(scores, &Scores::capacity, common.capacity.coverage),
            comparedFigure(scores, &Scores::readiness, common.readiness.coverage),
            comparedFigure(scores, &Scores::preparedness, coverageOf(common))};
}

} // namespace kordon
