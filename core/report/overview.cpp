#include "core/report/overview.h"

#include "core/analysis/change.h"
#include "core/analysis/showing.h"
#include "core/report/report_cells.h"
#include "core/report/words.h"

#include <algorithm>
#include <optional>

namespace kordon::report {

namespace {

const Scores* scoresOf(const ScoreSheet& sheet, const ActorId& actor) {
    if (actor.empty()) {
        return &sheet.whole;
    }
    const auto found = std::ranges::find(sheet.actors, actor, &ActorScore::actor);
    return found == sheet.actors.end() ? nullptr : &found->scores;
}

bool isPoint(const Scores& scores, const Pack& pack) {
    const Standing standing = standingOfPreparedness(scores, pack);
    return standing == Standing::Hollow || standing == Standing::Firm;
}

std::string targetsOf(const Pack& pack,
                      const Targets& targets,
                      const ActorId& actor,
                      std::string_view language) {
    std::optional<double> least;
    std::optional<double> most;
    for (const Component& component : pack.components) {
        for (const auto& [participant, role] : component.roles) {
            if (!actor.empty() && participant != actor) {
                continue;
            }
            for (const Dimension dimension : kDimensions) {
                const double target = targetOf(component, participant, dimension, targets);
                least = std::min(least.value_or(target), target);
                most = std::max(most.value_or(target), target);
            }
        }
    }
    if (!least) {
        return "–";
    }
    const std::string from = targetText(*least, language);
    const std::string to = targetText(*most, language);
    return from == to ? from : from + "–" + to;
}

void addEarlier(StandLine& line,
                const Scores& scores,
                const Pack& pack,
                const EarlierYear& earlier,
                std::string_view language) {
    line.earlier = "–";
    const Scores* before = earlier.isThere() ? scoresOf(*earlier.sheet, line.actor) : nullptr;
    if (!before) {
        return;
    }
    line.earlier = figureText(before->preparedness,
                              standingOfPreparedness(*before, *earlier.pack),
                              pack.scale.max,
                              language);
    const auto change = changeBetween(before->preparedness, scores.preparedness);
    if (change && isPoint(scores, pack) && isPoint(*before, *earlier.pack)) {
        line.change = signedLevelText(change->difference * pack.scale.max, language);
        line.isChangeCertain = change->isCertain;
    }
}

void addFigures(StandLine& line,
                const Scores& scores,
                const Pack& pack,
                std::string_view language) {
    const int max = pack.scale.max;
    line.figure =
        figureText(scores.preparedness, standingOfPreparedness(scores, pack), max, language);
    line.range = rangeText(scores.preparedness, max, language);
    line.band = bandText(scores.preparedness, pack, language);
    line.coverage = percentText(coverageOf(scores), language);
}

} // namespace

std::vector<StandLine> standLines(const StandMaterial& material,
                                  const EarlierYear& earlier,
                                  std::string_view language) {
    const Pack& pack = material.pack;
    std::vector<StandLine> lines{{.name = nationalName().in(language),
                                  .title = nationalName().in(language),
                                  .states = material.states.ofAll()}};
    for (const Actor& actor : pack.actors) {
        lines.push_back({.actor = actor.id,
                         .name = actor.shortName.in(language),
                         .title = actor.name.in(language),
                         .states = material.states.of(actor.id)});
    }
    for (StandLine& line : lines) {
        const Scores* found = scoresOf(material.sheet, line.actor);
        const Scores scores = found ? *found : Scores{};
        addFigures(line, scores, pack, language);
        line.target = targetsOf(pack, material.targets, line.actor, language);
        addEarlier(line, scores, pack, earlier, language);
    }
    return lines;
}

} // namespace kordon::report
