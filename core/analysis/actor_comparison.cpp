#include "core/analysis/actor_comparison.h"

#include "core/analysis/compared_scores.h"
#include "core/scoring/answer_reader.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kordon {

namespace {

/// The answers of two actors to one component's questions, in its order.
struct AnswersOfTwo {
    std::vector<GivenAnswer> first;
    std::vector<GivenAnswer> second;
};

/// What is not put to both is out of question; what not both have answered is open.
AnswersOfTwo commonOf(AnswersOfTwo answers) {
    for (std::size_t i = 0; i < answers.first.size(); ++i) {
        GivenAnswer& first = answers.first[i];
        GivenAnswer& second = answers.second[i];
        if (first.state == AnswerState::NotApplicable ||
            second.state == AnswerState::NotApplicable) {
            first = second = {};
        } else if (first.state != AnswerState::Answered || second.state != AnswerState::Answered) {
            first = second = {.state = AnswerState::Unanswered};
        }
    }
    return answers;
}

/// The cells of both actors from their common answers, and a pack in which each such component has
/// but one role: over components both are meant alike.
struct CommonCells {
    Pack pack;
    std::vector<CellScore> first;
    std::vector<CellScore> second;
};

/// Whether both have a role in the component.
bool addCommon(const ComparedYear& year,
               const Component& component,
               const ActorId& first,
               const ActorId& second,
               CommonCells& cells) {
    const auto role = component.roleOf(first);
    if (!role || !component.roleOf(second)) {
        return false;
    }
    const AnswerReader reader(year.pack, year.assessment.answers);
    const AnswersOfTwo answers =
        commonOf({reader.of(component, first).claimed, reader.of(component, second).claimed});
    cells.first.push_back(scoreGiven(year.pack, component, first, *role, answers.first));
    cells.second.push_back(scoreGiven(year.pack, component, first, *role, answers.second));
    cells.pack.components.push_back(
        {.id = component.id, .weight = component.weight, .roles = {{first, *role}}});
    return true;
}

const Scores& scoresIn(const ScoreSheet& sheet,
                       const ComponentId& component,
                       const ActorId& actor) {
    static const Scores kNothing;
    const CellScore* cell = sheet.cell(component, actor);
    return cell ? cell->scores : kNothing;
}

const Scores& scoresIn(const ScoreSheet& sheet, const ActorId& actor) {
    static const Scores kNothing;
    const auto found = std::ranges::find(sheet.actors, actor, &ActorScore::actor);
    return found == sheet.actors.end() ? kNothing : found->scores;
}

} // namespace

const ComparedComponent* ActorComparison::component(const ComponentId& id) const {
    const auto found = std::ranges::find(components, id, &ComparedComponent::component);
    return found == components.end() ? nullptr : &*found;
}

ActorComparison compareActors(const ComparedYear& year,
                              const ActorId& first,
                              const ActorId& second) {
    static const Scores kNothing;
    ActorComparison comparison;
    CommonCells cells{.pack = {.scale = {.max = year.pack.scale.max}, .roles = year.pack.roles}};
    for (const Component& component : year.pack.components) {
        if (!component.roleOf(first) && !component.roleOf(second)) {
            continue;
        }
        const bool isShared = addCommon(year, component, first, second, cells);
        comparison.components.push_back(
            {component.id,
             comparedScores({scoresIn(year.sheet, component.id, first),
                             scoresIn(year.sheet, component.id, second),
                             isShared ? cells.first.back().scores : kNothing,
                             isShared ? cells.second.back().scores : kNothing})});
    }
    const ScoreSheet ofFirst = sheetOf(cells.pack, std::move(cells.first));
    const ScoreSheet ofSecond = sheetOf(cells.pack, std::move(cells.second));
    comparison.whole = comparedScores(
        {scoresIn(year.sheet, first), scoresIn(year.sheet, second), ofFirst.whole, ofSecond.whole});
    return comparison;
}

} // namespace kordon
