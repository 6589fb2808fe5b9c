#include "core/report/shown_change.h"

#include "core/analysis/showing.h"
#include "core/report/chart_parts.h"
#include "core/report/words.h"

namespace kordon::report {

namespace {

const ComparedFigure& figureOf(const ComparedScores& scores,
                               const std::optional<Dimension>& dimension) {
    return dimension ? scores.of(*dimension) : scores.preparedness;
}

const Figure& figureOf(const Scores& scores, const std::optional<Dimension>& dimension) {
    return dimension ? scores.of(*dimension) : scores.preparedness;
}

/// One year's figure on show.
struct ShownFigure {
    std::string text = "–";
    std::optional<double> level;
};

ShownFigure shownFigure(const ScoresOnPack& year,
                        const std::optional<Dimension>& dimension,
                        int max,
                        std::string_view language) {
    if (!year.scores) {
        return {};
    }
    const Scores& scores = *year.scores;
    const Standing standing = dimension ? standingOf(scores, *dimension, year.pack)
                                        : standingOfPreparedness(scores, year.pack);
    const Figure& figure = figureOf(scores, dimension);
    ShownFigure shown{.text = figureText(figure, standing, max, language)};
    if (standing == Standing::Firm || standing == Standing::Hollow) {
        shown.level = *figure.point * max;
    }
    return shown;
}

ChangeKind kindOf(const ShownChange& shown, const ComparedFigure& figure) {
    if (!figure.change || !shown.fromLevel || !shown.toLevel) {
        return ChangeKind::None;
    }
    if (!figure.isComparable()) {
        return ChangeKind::NotComparable;
    }
    return figure.change->isCertain ? ChangeKind::Certain : ChangeKind::NotCertain;
}

std::optional<double> inLevels(const std::optional<double>& share, int max) {
    return share ? std::optional(*share * max) : std::nullopt;
}

Text kindWord(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::None:
        return verbatim("–");
    case ChangeKind::Certain:
        return say("certain", "підтверджено");
    case ChangeKind::NotCertain:
        return say("not certain", "не підтверджено");
    case ChangeKind::NotComparable:
        return say("not comparable", "непорівнянно");
    }
    return {};
}

} // namespace

std::optional<double> ShownChange::otherEffect() const {
    return change && likeForLike ? std::optional(*change - *likeForLike) : std::nullopt;
}

const ComparedScores* comparedAt(const Comparison& comparison, const ChartPlace& place) {
    if (place.empty()) {
        return &comparison.whole;
    }
    if (place.component.empty()) {
        const ComparedActor* actor = comparison.actor(place.actor);
        return actor ? &actor->scores : nullptr;
    }
    if (place.actor.empty()) {
        const ComparedComponent* component = comparison.component(place.component);
        return component ? &component->scores : nullptr;
    }
    const ComparedCell* cell = comparison.cell(place.component, place.actor);
    return cell ? &cell->scores : nullptr;
}

ShownChange shownChange(const ComparedYears& years,
                        const ChartPlace& place,
                        std::optional<Dimension> dimension,
                        std::string_view language) {
    static const ComparedScores kNothing;
    const ComparedScores* compared = comparedAt(years.comparison, place);
    const auto at = [&](const ComparedYear& year) {
        return ScoresOnPack{year.pack, scoresAt(year.sheet, place.component, place.actor)};
    };
    return shownChange(
        at(years.from), at(years.to), compared ? *compared : kNothing, dimension, language);
}

ShownChange shownChange(const ScoresOnPack& from,
                        const ScoresOnPack& to,
                        const ComparedScores& compared,
                        std::optional<Dimension> dimension,
                        std::string_view language) {
    const int max = to.pack.scale.max;
    const ShownFigure before = shownFigure(from, dimension, max, language);
    const ShownFigure after = shownFigure(to, dimension, max, language);
    ShownChange shown{
        .from = before.text, .to = after.text, .fromLevel = before.level, .toLevel = after.level};
    const ComparedFigure& figure = figureOf(compared, dimension);
    shown.kind = kindOf(shown, figure);
    if (shown.kind != ChangeKind::None) {
        shown.change = figure.change->difference * max;
    }
    shown.likeForLikeFrom = inLevels(figure.likeForLike.from, max);
    shown.likeForLikeTo = inLevels(figure.likeForLike.to, max);
    shown.likeForLike = inLevels(figure.likeForLike.change(), max);
    shown.share = figure.likeForLike.share;
    return shown;
}

namespace {

/// A change that is neither certain nor seen.
bool isUnchanged(const ShownChange& change, std::string_view language) {
    return change.kind == ChangeKind::NotCertain &&
           signedText(change.change, language) == signedLevelText(0, language);
}

} // namespace

std::string changeMark(const ShownChange& change, std::string_view language) {
    switch (change.kind) {
    case ChangeKind::None:
    case ChangeKind::NotComparable:
        return kindWord(change.kind).in(language);
    case ChangeKind::Certain:
        return signedText(change.change, language);
    case ChangeKind::NotCertain:
        return (isUnchanged(change, language) ? "" : "≈ ") + signedText(change.change, language);
    }
    return {};
}

std::string changeWords(const ShownChange& change, std::string_view language) {
    const std::string word = isUnchanged(change, language)
                                 ? say("unchanged", "без змін").in(language)
                                 : kindWord(change.kind).in(language);
    return change.kind == ChangeKind::None ? word
                                           : signedText(change.change, language) + ", " + word;
}

std::string certaintyText(const ShownChange& change, std::string_view language) {
    switch (change.kind) {
    case ChangeKind::Certain:
        return say("yes", "так").in(language);
    case ChangeKind::NotCertain:
        return say("no", "ні").in(language);
    case ChangeKind::None:
    case ChangeKind::NotComparable:
        return kindWord(change.kind).in(language);
    }
    return {};
}

std::string signedText(const std::optional<double>& levels, std::string_view language) {
    return levels ? signedLevelText(*levels, language) : "–";
}

const Text& figureName(const std::optional<Dimension>& dimension) {
    return dimension ? dimensionName(*dimension) : preparednessName();
}

} // namespace kordon::report
