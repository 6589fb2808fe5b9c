#include "core/exchange/results_json.h"

#include "core/base/json_number.h"

#include <nlohmann/json.hpp>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;

Json figureJson(const Figure& figure, bool hasCoverage) {
    Json object{{"point", jsonNumber(figure.point)},
                {"low", jsonNumber(figure.low)},
                {"high", jsonNumber(figure.high)}};
    if (hasCoverage) {
        object["coverage"] = jsonNumber(figure.coverage);
    }
    object["evidenced"] = jsonNumber(figure.evidenced);
    return object;
}

void addScores(Json& object, const Scores& scores) {
    object["capacity"] = figureJson(scores.capacity, true);
    object["readiness"] = figureJson(scores.readiness, true);
    object["preparedness"] = figureJson(scores.preparedness, false);
}

Json gatesJson(const std::vector<QuestionId>& gates) {
    Json array = Json::array();
    for (const QuestionId& gate : gates) {
        array.push_back(gate.value);
    }
    return array;
}

template <class Value>
Json bothDimensions(const Gap& gap, Value value) {
    return {{"capacity", jsonNumber(value(gap.capacity))},
            {"readiness", jsonNumber(value(gap.readiness))}};
}

void addTowardsTarget(Json& object, const Gap& gap) {
    object["target"] = bothDimensions(gap, [](const DimensionGap& d) { return d.target; });
    object["shortfall"] = bothDimensions(gap, [](const DimensionGap& d) { return d.shortfall; });
    object["worst_case"] = bothDimensions(gap, [](const DimensionGap& d) { return d.worstCase; });
    object["priority"] = jsonNumber(gap.priority);
    if (gap.pressure.value > 0) {
        object["pressure"] = {{"value", jsonNumber(gap.pressure.value)},
                              {"threat", gap.pressure.threat.value},
                              {"likelihood", gap.pressure.likelihood},
                              {"impact", gap.pressure.impact},
                              {"halved", gap.pressure.isHalved}};
    }
}

Json headJson(const Pack& pack, const Assessment& assessment) {
    return {{"pack", {{"id", pack.id}, {"version", pack.version}}},
            {"assessment", assessment.id.value}};
}

Json cellJson(const Pack& pack, const CellScore& cell, const Assessment& assessment) {
    Json object{{"component", cell.component.value},
                {"actor", cell.actor.value},
                {"role", cell.role.value}};
    addScores(object, cell.scores);
    object["gates"] = gatesJson(cell.gates);
    addTowardsTarget(object, gapOf(pack, cell, assessment));
    return object;
}

Json nationalJson(const NationalScore& national) {
    Json object{{"component", national.component.value}};
    addScores(object, national.scores);
    object["weakest_lead"] =
        national.weakestLead ? Json(national.weakestLead->value) : Json(nullptr);
    return object;
}

Json gapJson(const Gap& gap) {
    Json object{
        {"component", gap.component.value}, {"actor", gap.actor.value}, {"role", gap.role.value}};
    object["gap"] = bothDimensions(gap, [](const DimensionGap& d) { return d.gap; });
    addTowardsTarget(object, gap);
    object["component_weight"] = jsonNumber(gap.componentWeight);
    object["role_weight"] = jsonNumber(gap.roleWeight);
    object["gates"] = gatesJson(gap.gates);
    object["certain"] = gap.isCertain();
    return object;
}

void addNote(Json& object, const GapNote& note) {
    if (!note.cause.empty()) {
        object["cause"] = note.cause;
    }
    if (!note.step.empty()) {
        object["step"] = note.step;
    }
}

Json gapsOf(const std::vector<Gap>& gaps,
            const Assessment& assessment,
            const std::optional<ActorId>& actor) {
    Json array = Json::array();
    for (const Gap& gap : gaps) {
        if (!actor || gap.actor == *actor) {
            Json object = gapJson(gap);
            const auto note = assessment.gapNotes.find({gap.component, gap.actor});
            if (note != assessment.gapNotes.end()) {
                addNote(object, note->second);
            }
            array.push_back(std::move(object));
        }
    }
    return array;
}

} // namespace

std::string scoreJson(const Pack& pack, const Assessment& assessment, const ScoreSheet& sheet) {
    Json object = headJson(pack, assessment);
    object["cells"] = Json::array();
    for (const CellScore& cell : sheet.cells) {
        object["cells"].push_back(cellJson(pack, cell, assessment));
    }
    object["national"] = Json::array();
    for (const NationalScore& national : sheet.national) {
        object["national"].push_back(nationalJson(national));
    }
    object["actors"] = Json::array();
    for (const ActorScore& actor : sheet.actors) {
        Json entry{{"actor", actor.actor.value}};
        addScores(entry, actor.scores);
        object["actors"].push_back(std::move(entry));
    }
    object["whole"] = Json::object();
    addScores(object["whole"], sheet.whole);
    return object.dump(2) + "\n";
}

std::string gapsJson(const Pack& pack,
                     const Assessment& assessment,
                     const GapList& gaps,
                     const std::optional<ActorId>& actor) {
    Json object = headJson(pack, assessment);
    object["gaps"] = gapsOf(gaps.ranked, assessment, actor);
    object["not_yet_known"] = gapsOf(gaps.notYetKnown, assessment, actor);
    return object.dump(2) + "\n";
}

} // namespace kordon
