#include "tests/support/reference_score.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>
#include <vector>

namespace kordon::tests {

namespace {

// Not-a-number stands for "none" throughout.
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

struct Four {
    double point = kNone;
    double low = kNone;
    double high = kNone;
    double coverage = kNone;
};

double weightedMean(const std::vector<std::pair<double, double>>& weighed) {
    double above = 0;
    double below = 0;
    for (const auto& [weight, value] : weighed) {
        if (!std::isnan(value)) {
            above += weight * value;
            below += weight;
        }
    }
    return below > 0 ? above / below : kNone;
}

Four meanOf(const std::vector<std::pair<double, Four>>& parts) {
    const auto mean = [&](double Four::*member) {
        std::vector<std::pair<double, double>> weighed;
        for (const auto& [weight, part] : parts) {
            weighed.emplace_back(weight, part.*member);
        }
        return weightedMean(weighed);
    };
    return {mean(&Four::point), mean(&Four::low), mean(&Four::high), mean(&Four::coverage)};
}

double levelOf(const Pack& pack, const Answer& answer, bool cutToEvidence) {
    double level = *answer.level;
    if (cutToEvidence && !pack.evidence.empty()) {
        double ceiling = std::ranges::min(pack.evidence, {}, &EvidenceGrade::ceiling).ceiling;
        for (const EvidenceGrade& grade : pack.evidence) {
            ceiling = grade.id == answer.evidenceGrade ? grade.ceiling : ceiling;
        }
        level = std::min(level, ceiling);
    }
    return level;
}

Four criterionOf(const Pack& pack,
                 const std::vector<const Question*>& asked,
                 const ActorId& actor,
                 const Answers& answers,
                 bool cut) {
    double wy = 0;
    double wA = 0;
    double wU = 0;
    for (const Question* q : asked) {
        const Answer& answer = answers.at(actor, q->id);
        if (answer.state == AnswerState::NotApplicable) {
            continue;
        }
        if (answer.state == AnswerState::Answered) {
            wy += q->weight * levelOf(pack, answer, cut) / pack.scale.max;
            wA += q->weight;
        } else {
            wU += q->weight;
        }
    }
    const double wQ = wA + wU;
    return {wA > 0 ? wy / wA : kNone,
            wQ > 0 ? wy / wQ : kNone,
            wQ > 0 ? (wy + wU) / wQ : kNone,
            wQ > 0 ? wA / wQ : kNone};
}

Four cellOf(const Pack& pack,
            const Component& component,
            const ActorId& actor,
            Dimension dimension,
            const Answers& answers,
            bool cut,
            std::vector<QuestionId>& fired) {
    std::vector<std::pair<double, Four>> criteria;
    std::vector<const Question*> gates;
    for (const Criterion& criterion : component.criteria) {
        std::vector<const Question*> asked;
        for (const Question& q : criterion.questions) {
            if (q.dimension == dimension && applies(component, q, actor)) {
                asked.push_back(&q);
                if (q.gate) {
                    gates.push_back(&q);
                }
            }
        }
        criteria.emplace_back(criterion.weight, criterionOf(pack, asked, actor, answers, cut));
    }
    Four cell = meanOf(criteria);
    for (const Question* q : gates) {
        const Answer& answer = answers.at(actor, q->id);
        const double cap = q->gate->cap / pack.scale.max;
        const bool isAnswered = answer.state == AnswerState::Answered;
        const bool hasFired = isAnswered && levelOf(pack, answer, cut) < q->gate->below;
        const bool isOpen = !isAnswered && answer.state != AnswerState::NotApplicable;
        if (hasFired) {
            fired.push_back(q->id);
            cell.point = std::min(cell.point, cap);
            cell.high = std::min(cell.high, cap);
        }
        if (hasFired || isOpen) {
            cell.low = std::min(cell.low, cap);
        }
    }
    return cell;
}

std::optional<double> optionalOf(double value) {
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

Figure figureOf(const Four& claimed, double evidencedPoint, bool hasCoverage) {
    return {optionalOf(claimed.point),
            optionalOf(claimed.low),
            optionalOf(claimed.high),
            hasCoverage ? optionalOf(claimed.coverage) : std::nullopt,
            optionalOf(evidencedPoint)};
}

Four together(const Four& c, const Four& r) {
    if (std::isnan(c.low)) {
        return r;
    }
    if (std::isnan(r.low)) {
        return c;
    }
    return {
        std::sqrt(c.point * r.point), std::sqrt(c.low * r.low), std::sqrt(c.high * r.high), kNone};
}

/// One place of the sheet on both bases and in both dimensions.
struct Both {
    Four claimed[2];
    Four evidenced[2];

    [[nodiscard]] Scores scores() const {
        return {figureOf(claimed[0], evidenced[0].point, true),
                figureOf(claimed[1], evidenced[1].point, true),
                figureOf(together(claimed[0], claimed[1]),
                         together(evidenced[0], evidenced[1]).point,
                         false)};
    }
};

Both meanOfBoth(const std::vector<std::pair<double, Both>>& parts) {
    Both mean;
    for (int d = 0; d < 2; ++d) {
        std::vector<std::pair<double, Four>> claimed;
        std::vector<std::pair<double, Four>> evidenced;
        for (const auto& [weight, part] : parts) {
            claimed.emplace_back(weight, part.claimed[d]);
            evidenced.emplace_back(weight, part.evidenced[d]);
        }
        mean.claimed[d] = meanOf(claimed);
        mean.evidenced[d] = meanOf(evidenced);
    }
    return mean;
}

struct Cell {
    const Component* component;
    ActorId actor;
    RoleId role;
    double roleWeight;
    Both figures;
    std::vector<QuestionId> fired;
};

std::vector<Cell> allCells(const Pack& pack, const Answers& answers) {
    std::vector<Cell> cells;
    for (const Component& component : pack.components) {
        for (const Actor& actor : pack.actors) {
            const auto role = component.roleOf(actor.id);
            if (!role) {
                continue;
            }
            Cell cell{&component, actor.id, *role, findRole(pack, *role)->weight, {}, {}};
            std::vector<QuestionId> ignored;
            for (int d = 0; d < 2; ++d) {
                const Dimension dimension = kDimensions.at(static_cast<std::size_t>(d));
                cell.figures.claimed[d] =
                    cellOf(pack, component, actor.id, dimension, answers, false, cell.fired);
                cell.figures.evidenced[d] =
                    cellOf(pack, component, actor.id, dimension, answers, true, ignored);
            }
            cells.push_back(std::move(cell));
        }
    }
    return cells;
}

std::optional<ActorId> weakestLeadOf(const std::vector<Cell>& cells, const Component& component) {
    double heaviest = 0;
    for (const Cell& cell : cells) {
        heaviest = cell.component == &component ? std::max(heaviest, cell.roleWeight) : heaviest;
    }
    std::optional<ActorId> weakest;
    double lowest = kNone;
    for (const Cell& cell : cells) {
        const auto point = cell.figures.scores().preparedness.point;
        if (cell.component == &component && cell.roleWeight == heaviest && point &&
            !(lowest <= *point)) {
            lowest = *point;
            weakest = cell.actor;
        }
    }
    return weakest;
}

} // namespace

ScoreSheet referenceScore(const Pack& pack, const Answers& answers) {
    const std::vector<Cell> cells = allCells(pack, answers);
    ScoreSheet sheet;
    for (const Cell& cell : cells) {
        sheet.cells.push_back(
            {cell.component->id, cell.actor, cell.role, cell.figures.scores(), cell.fired});
    }
    std::vector<std::pair<double, Both>> nations;
    for (const Component& component : pack.components) {
        std::vector<std::pair<double, Both>> parts;
        for (const Cell& cell : cells) {
            if (cell.component == &component) {
                parts.emplace_back(cell.roleWeight, cell.figures);
            }
        }
        const Both nation = meanOfBoth(parts);
        sheet.national.push_back({component.id, nation.scores(), weakestLeadOf(cells, component)});
        nations.emplace_back(component.weight, nation);
    }
    for (const Actor& actor : pack.actors) {
        std::vector<std::pair<double, Both>> parts;
        for (const Cell& cell : cells) {
            if (cell.actor == actor.id) {
                parts.emplace_back(cell.component->weight * cell.roleWeight, cell.figures);
            }
        }
        sheet.actors.push_back({actor.id, meanOfBoth(parts).scores()});
    }
    sheet.whole = meanOfBoth(nations).scores();
    return sheet;
}

double referencePressure(const ComponentId& component, const Threats& threats) {
    double tau = 0;
    for (const Threat& threat : threats) {
        if (threat.removedAt != "" || threat.components.count(component) == 0) {
            continue;
        }
        double pressure = 1.0 * threat.likelihood * threat.impact / 25;
        if (threat.kind == ThreatKind::Potential) {
            pressure = pressure / 2;
        }
        tau = std::max(tau, pressure);
    }
    return tau;
}

std::optional<double> referencePriority(const Pack& pack,
                                        const CellScore& cell,
                                        const Threats& threats) {
    const Component& component = *findComponent(pack, cell.component);
    double shortfalls = 0;
    double dimensions = 0;
    for (const Figure& figure : {cell.scores.capacity, cell.scores.readiness}) {
        if (!figure.low) {
            continue; // no question of this dimension is put to the actor
        }
        if (!figure.point) {
            return std::nullopt;
        }
        shortfalls += std::max(0.0, component.target - pack.scale.max * *figure.point);
        dimensions += 1;
    }
    if (dimensions == 0) {
        return std::nullopt;
    }
    return shortfalls / dimensions * component.weight * findRole(pack, cell.role)->weight *
           (1 + referencePressure(cell.component, threats));
}

} // namespace kordon::tests
