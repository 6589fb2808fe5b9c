#include "core/exchange/comparison_json.h"

#include "core/base/json_number.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;

Json figureJson(const ComparedFigure& figure) {
    const LikeForLike& common = figure.likeForLike;
    const auto change =
        figure.change ? std::optional(figure.change->difference) : std::optional<double>();
    return {{"from", jsonNumber(figure.from)},
            {"to", jsonNumber(figure.to)},
            {"change", jsonNumber(change)},
            {"certain", figure.change && figure.change->isCertain},
            {"like_for_like",
             {{"from", jsonNumber(common.from)},
              {"to", jsonNumber(common.to)},
              {"change", jsonNumber(common.change())},
              {"share", jsonNumber(common.share)}}},
            {"comparable", figure.isComparable()}};
}

/// The object with the three figures added to it.
Json withScores(Json object, const ComparedScores& scores) {
    object["capacity"] = figureJson(scores.capacity);
    object["readiness"] = figureJson(scores.readiness);
    object["preparedness"] = figureJson(scores.preparedness);
    return object;
}

Json componentsJson(const std::vector<ComparedComponent>& components) {
    Json array = Json::array();
    for (const ComparedComponent& each : components) {
        array.push_back(withScores({{"component", each.component.value}}, each.scores));
    }
    return array;
}

Json movedJson(const std::vector<MovedQuestion>& moved) {
    Json array = Json::array();
    for (const MovedQuestion& each : moved) {
        array.push_back({{"question", each.question.value},
                         {"actor", each.actor.value},
                         {"from", jsonNumber(each.from)},
                         {"to", each.to},
                         {"contribution", jsonNumber(each.contribution)}});
    }
    return array;
}

} // namespace

std::string comparisonJson(const AssessmentId& from,
                           const AssessmentId& to,
                           const Comparison& comparison,
                           const std::vector<MovedQuestion>& moved) {
    Json object{{"from", from.value},
                {"to", to.value},
                {"share", jsonNumber(comparison.whole.preparedness.likeForLike.share)},
                {"cells", Json::array()}};
    for (const ComparedCell& cell : comparison.cells) {
        object["cells"].push_back(withScores(
            {{"component", cell.component.value}, {"actor", cell.actor.value}}, cell.scores));
    }
    object["national"] = componentsJson(comparison.national);
    object["actors"] = Json::array();
    for (const ComparedActor& actor : comparison.actors) {
        object["actors"].push_back(withScores({{"actor", actor.actor.value}}, actor.scores));
    }
    object["whole"] = withScores(Json::object(), comparison.whole);
    object["moved"] = movedJson(moved);
    return object.dump(2) + "\n";
}

std::string actorComparisonJson(const AssessmentId& assessment,
                                const ActorId& first,
                                const ActorId& second,
                                const ActorComparison& comparison) {
    const Json object{{"assessment", assessment.value},
                      {"from", first.value},
                      {"to", second.value},
                      {"components", componentsJson(comparison.components)},
                      {"whole", withScores(Json::object(), comparison.whole)}};
    return object.dump(2) + "\n";
}

} // namespace kordon
