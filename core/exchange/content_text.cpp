#include "core/exchange/content_text.h"

#include "core/exchange/answers_json.h"
#include "core/exchange/threats_json.h"
#include "core/pack/pack_json.h"

#include <nlohmann/json.hpp>

namespace kordon {

namespace {

using Json = nlohmann::ordered_json;

Json notesJson(const Assessment& assessment) {
    Json notes = Json::array();
    for (const auto& [cell, note] : assessment.gapNotes) {
        notes.push_back({cell.component.value, cell.actor.value, note.cause, note.step});
    }
    return notes;
}

Json checkedJson(const Assessment& assessment) {
    Json checked = Json::array();
    for (const CellKey& cell : assessment.checkedSections) {
        checked.push_back({cell.component.value, cell.actor.value});
    }
    return checked;
}

/// Empty where there are no threats: what was agreed without them keeps its hash.
std::string threatLines(const Assessment& assessment) {
    std::string lines;
    for (const Threat& threat : assessment.threats) {
        const Json line = threatJson(threat);
        lines += line.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    }
    return lines;
}

} // namespace

std::string contentText(const Pack& pack, const Assessment& assessment) {
    // The pack as it holds in the assessment: added actors and changed roles are in it.
    return packJson(pack, PackDefaults::FilledIn) + "\n" + answersJson(pack, assessment) + "\n" +
           notesJson(assessment).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n" +
           checkedJson(assessment).dump() + "\n" + threatLines(assessment);
}

} // namespace kordon
