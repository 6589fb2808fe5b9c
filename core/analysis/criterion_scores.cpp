#include "core/analysis/criterion_scores.h"

namespace kordon {

namespace {

/// The pack of this criterion alone, without what caps a whole component.
Pack packOf(const Pack& pack, const Component& component, const Criterion& criterion) {
    Pack narrow{.id = pack.id,
                .version = pack.version,
                .languages = pack.languages,
                .scale = {.max = pack.scale.max},
                .roles = pack.roles,
                .evidence = pack.evidence,
                .publishFrom = pack.publishFrom,
                .actors = pack.actors,
                .defaultTarget = pack.defaultTarget};
    Component only{.id = component.id, .target = component.target, .roles = component.roles};
    only.criteria.push_back(criterion);
    for (Question& question : only.criteria.front().questions) {
        question.gate.reset();
    }
    narrow.components.push_back(std::move(only));
    return narrow;
}

} // namespace

Scores criterionScores(const Pack& pack,
                       const Component& component,
                       const Criterion& criterion,
                       const ActorId& actor,
                       const Answers& answers) {
    const ScoreSheet sheet = score(packOf(pack, component, criterion), answers);
    const CellScore* cell = sheet.cell(component.id, actor);
    return cell ? cell->scores : Scores{};
}

} // namespace kordon
