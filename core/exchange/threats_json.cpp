#include "core/exchange/threats_json.h"

#include "core/analysis/threat_pressure.h"
#include "core/base/json_number.h"

#include <nlohmann/json.hpp>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;

template <class Key>
Json idsJson(const std::set<Key>& ids) {
    Json array = Json::array();
    for (const Key& id : ids) {
        array.push_back(id.value);
    }
    return array;
}

Json pressureJson(const ComponentId& component, const Pressure& pressure) {
    return {{"component", component.value},
            {"pressure", jsonNumber(pressure.value)},
            {"threat", pressure.threat.value},
            {"likelihood", pressure.likelihood},
            {"impact", pressure.impact},
            {"halved", pressure.isHalved}};
}

} // namespace

Json threatJson(const Threat& threat) {
    Json object{{"id", threat.id.value},
                {"title", threat.title},
                {"kind", keyOf(threat.kind)},
                {"trigger", threat.trigger},
                {"category", threat.category},
                {"likelihood", threat.likelihood},
                {"magnitude", threat.magnitude},
                {"impact", threat.impact},
                {"trend", threat.trend ? keyOf(*threat.trend) : ""},
                {"sections", threat.sections},
                {"components", idsJson(threat.components)},
                {"actors", idsJson(threat.actors)},
                {"source", threat.source},
                {"review_date", threat.reviewDate},
                {"marking", threat.marking}};
    if (!threat.isActive()) {
        object["removed_at"] = threat.removedAt;
    }
    return object;
}

std::string threatsJson(const Pack& pack, const Assessment& assessment, const std::string& today) {
    Json threats = Json::array();
    for (const Threat& threat : assessment.threats) {
        Json object = threatJson(threat);
        object["attention"] = Json::array();
        for (const ThreatConcern concern : concernsOf(threat, today)) {
            object["attention"].push_back(keyOf(concern));
        }
        threats.push_back(std::move(object));
    }
    Json pressures = Json::array();
    for (const Component& component : pack.components) {
        const Pressure pressure = pressureOn(component.id, assessment.threats);
        if (pressure.value > 0) {
            pressures.push_back(pressureJson(component.id, pressure));
        }
    }
    const Json object{{"assessment", assessment.id.value},
                      {"threats", std::move(threats)},
                      {"pressures", std::move(pressures)}};
    return object.dump(2) + "\n";
}

} // namespace kordon
