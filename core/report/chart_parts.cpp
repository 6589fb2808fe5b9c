#include "core/report/chart_parts.h"

#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>

namespace kordon::report {

const Scores* scoresAt(const ScoreSheet& sheet,
                       const ComponentId& component,
                       const ActorId& actor) {
    if (component.empty() && actor.empty()) {
        return &sheet.whole;
    }
    if (component.empty()) {
        const auto found = std::ranges::find(sheet.actors, actor, &ActorScore::actor);
        return found == sheet.actors.end() ? nullptr : &found->scores;
    }
    if (actor.empty()) {
        const auto found = std::ranges::find(sheet.national, component, &NationalScore::component);
        return found == sheet.national.end() ? nullptr : &found->scores;
    }
    const CellScore* cell = sheet.cell(component, actor);
    return cell ? &cell->scores : nullptr;
}

std::string whoName(const Pack& pack, const ActorId& actor, std::string_view language) {
    return actor.empty() ? nationalName().in(language) : actorShort(pack, actor, language);
}

std::optional<double> meanTarget(const Component& component,
                                 const Targets& targets,
                                 std::span<const ActorId> actors,
                                 std::span<const Dimension> dimensions) {
    Mean mean;
    for (const auto& [actor, role] : component.roles) {
        if (!actors.empty() && std::ranges::find(actors, actor) == actors.end()) {
            continue;
        }
        for (const Dimension dimension : dimensions) {
            mean.add(targetOf(component, actor, dimension, targets));
        }
    }
    return mean.value();
}

std::string spoken(const Reading& reading, std::string_view language) {
    std::string text =
        fill(say("%1, %2: %3", "%1, %2: %3"),
             {verbatim(reading.component), verbatim(reading.who), verbatim(reading.figure)})
            .in(language);
    if (reading.target) {
        text +=
            fill(say(", target %1", ", ціль %1"), {verbatim(targetText(*reading.target, language))})
                .in(language);
    }
    if (reading.coverage) {
        text += fill(say(", coverage %1", ", охоплення %1"),
                     {verbatim(percentText(*reading.coverage, language))})
                    .in(language);
    }
    return text;
}

} // namespace kordon::report
