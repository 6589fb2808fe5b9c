#include "core/pack/pack_json.h"

#include "core/base/json_number.h"

#include <nlohmann/json.hpp>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;

Json textJson(const Text& text) {
    if (text.byLanguage.size() == 1 && text.byLanguage.front().first.empty()) {
        return text.byLanguage.front().second;
    }
    Json object = Json::object();
    for (const auto& [language, words] : text.byLanguage) {
        object[language] = words;
    }
    return object;
}

// A label that is the same everywhere still needs each language: the reader asks for all of them.
Json labelJson(const Text& label, const Pack& pack) {
    Json object = Json::object();
    for (const std::string& language : pack.languages) {
        object[language] = label.in(language);
    }
    return object;
}

Json textListJson(const std::vector<Text>& texts, const Pack& pack) {
    Json object = Json::object();
    for (const std::string& language : pack.languages) {
        object[language] = Json::array();
        for (const Text& text : texts) {
            object[language].push_back(text.in(language));
        }
    }
    return object;
}

void addText(Json& object, const char* key, const Text& text) {
    if (!text.empty()) {
        object[key] = textJson(text);
    }
}

template <class Key>
Json idsJson(const std::vector<Key>& ids) {
    Json array = Json::array();
    for (const Key& id : ids) {
        array.push_back(id.value);
    }
    return array;
}

std::vector<ActorId> askedActors(const Component& component,
                                 const Question& question,
                                 PackDefaults defaults) {
    if (defaults == PackDefaults::AsWritten || !question.actors.empty()) {
        return question.actors;
    }
    std::vector<ActorId> actors;
    for (const auto& [actor, role] : component.roles) {
        actors.push_back(actor);
    }
    return actors;
}

Json questionJson(const Pack& pack,
                  const Component& component,
                  const Question& question,
                  PackDefaults defaults) {
    Json object{{"id", question.id.value}, {"dimension", keyOf(question.dimension)}};
    if (question.facet) {
        object["facet"] = question.facet->value;
    }
    if (question.phase) {
        object["phase"] = question.phase->value;
    }
    object["text"] = textJson(question.text);
    addText(object, "guidance", question.guidance);
    object["anchors"] = Json::object();
    for (const auto& [level, text] : question.anchors) {
        object["anchors"][std::to_string(level)] = textJson(text);
    }
    object["evidence"] = textListJson(question.evidence, pack);
    object["source"] = Json::array();
    for (const Text& source : question.source) {
        object["source"].push_back(textJson(source));
    }
    object["weight"] = jsonNumber(question.weight);
    if (question.gate) {
        object["gate"] = {{"below", jsonNumber(question.gate->below)},
                          {"cap", jsonNumber(question.gate->cap)}};
    }
    object["actors"] = idsJson(askedActors(component, question, defaults));
    object["revision"] = question.revision;
    if (question.supersedes) {
        object["supersedes"] = question.supersedes->value;
    }
    return object;
}

Json criterionJson(const Pack& pack,
                   const Component& component,
                   const Criterion& criterion,
                   PackDefaults defaults) {
    Json object{{"id", criterion.id.value}, {"title", textJson(criterion.title)}};
    if (criterion.phase) {
        object["phase"] = criterion.phase->value;
    }
    object["weight"] = jsonNumber(criterion.weight);
    object["questions"] = Json::array();
    for (const Question& question : criterion.questions) {
        object["questions"].push_back(questionJson(pack, component, question, defaults));
    }
    return object;
}

Json componentJson(const Pack& pack, const Component& component, PackDefaults defaults) {
    Json object{{"id", component.id.value}, {"title", textJson(component.title)}};
    addText(object, "legal", component.legal);
    addText(object, "summary", component.summary);
    object["weight"] = jsonNumber(component.weight);
    object["target"] = jsonNumber(component.target);
    object["roles"] = Json::object();
    for (const auto& [actor, role] : component.roles) {
        object["roles"][actor.value] = role.value;
    }
    object["criteria"] = Json::array();
    for (const Criterion& criterion : component.criteria) {
        object["criteria"].push_back(criterionJson(pack, component, criterion, defaults));
    }
    return object;
}

Json scaleJson(const Pack& pack) {
    Json levels = Json::array();
    for (const ScaleLevel& level : pack.scale.levels) {
        Json object{{"level", level.level}, {"label", labelJson(level.label, pack)}};
        addText(object, "capacity", level.capacity);
        addText(object, "readiness", level.readiness);
        levels.push_back(std::move(object));
    }
    return {{"max", pack.scale.max}, {"levels", std::move(levels)}};
}

void addLists(Json& object, const Pack& pack) {
    object["bands"] = Json::array();
    for (const Band& band : pack.bands) {
        object["bands"].push_back(
            {{"from", jsonNumber(band.from)}, {"label", textJson(band.label)}});
    }
    object["roles"] = Json::object();
    object["role_labels"] = Json::object();
    for (const Role& role : pack.roles) {
        object["roles"][role.id.value] = jsonNumber(role.weight);
        object["role_labels"][role.id.value] = labelJson(role.label, pack);
    }
    object["evidence"] = Json::array();
    for (const EvidenceGrade& grade : pack.evidence) {
        object["evidence"].push_back({{"grade", grade.id.value},
                                      {"ceiling", jsonNumber(grade.ceiling)},
                                      {"label", textJson(grade.label)}});
    }
    object["facets"] = Json::array();
    for (const Facet& facet : pack.facets) {
        object["facets"].push_back({{"id", facet.id.value},
                                    {"dimension", keyOf(facet.dimension)},
                                    {"label", textJson(facet.label)}});
    }
    object["phases"] = Json::array();
    for (const Phase& phase : pack.phases) {
        object["phases"].push_back({{"id", phase.id.value}, {"label", textJson(phase.label)}});
    }
}

Json actorsJson(const Pack& pack) {
    Json actors = Json::array();
    for (const Actor& actor : pack.actors) {
        actors.push_back({{"id", actor.id.value},
                          {"short", textJson(actor.shortName)},
                          {"name", textJson(actor.name)}});
    }
    return actors;
}

Json stepsJson(const std::vector<Text>& steps, const Pack& pack) {
    Json array = Json::array();
    for (const Text& step : steps) {
        array.push_back(labelJson(step, pack));
    }
    return array;
}

Json threatsJson(const Pack& pack, PackDefaults defaults) {
    const ThreatCatalogue& catalogue = pack.threats;
    const bool isFilledIn = defaults == PackDefaults::FilledIn;
    Json object = Json::object();
    if (isFilledIn || !catalogue.likelihood.empty()) {
        object["likelihood"] = stepsJson(likelihoodSteps(catalogue), pack);
    }
    if (isFilledIn || !catalogue.impact.empty()) {
        object["impact"] = stepsJson(impactSteps(catalogue), pack);
    }
    object["categories"] = Json::array();
    for (const ThreatCategory& category : catalogue.categories) {
        object["categories"].push_back(
            {{"id", category.id.value}, {"label", textJson(category.label)}});
    }
    object["threats"] = Json::array();
    for (const CataloguedThreat& threat : catalogue.threats) {
        Json entry{{"id", threat.id.value},
                   {"title", textJson(threat.title)},
                   {"category", threat.category.value},
                   {"kind", keyOf(threat.kind)}};
        addText(entry, "description", threat.description);
        entry["components"] = idsJson(threat.components);
        object["threats"].push_back(std::move(entry));
    }
    return object;
}

} // namespace

std::string packJson(const Pack& pack, PackDefaults defaults) {
    Json object{{"format", "kordon-pack/1"},
                {"id", pack.id},
                {"version", pack.version},
                {"languages", pack.languages},
                {"title", textJson(pack.title)},
                {"scale", scaleJson(pack)}};
    addLists(object, pack);
    object["publish_from"] = jsonNumber(pack.publishFrom);
    object["actors"] = actorsJson(pack);
    object["default_target"] = jsonNumber(pack.defaultTarget);
    object["components"] = Json::array();
    for (const Component& component : pack.components) {
        object["components"].push_back(componentJson(pack, component, defaults));
    }
    // A pack without threats keeps the text, and so the hash, that files hold of it.
    if (!pack.threats.empty()) {
        object["threats"] = threatsJson(pack, defaults);
    }
    return object.dump(defaults == PackDefaults::FilledIn ? 2 : -1);
}

} // namespace kordon
