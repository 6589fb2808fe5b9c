#include "core/scoring/score_sheet.h"

#include "core/scoring/answer_reader.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <utility>

namespace kordon {

namespace {

/// A weighted mean that knows when it has nothing to mean.
class Mean {
public:
    void add(double weight, const std::optional<double>& value) {
        if (value) {
            m_sum += weight * *value;
            m_weight += weight;
        }
    }

    [[nodiscard]] std::optional<double> value() const {
        return m_weight > 0 ? std::optional(m_sum / m_weight) : std::nullopt;
    }

private:
    double m_sum = 0;
    double m_weight = 0;
};

/// The figures of one dimension, meant side by side.
class FigureMean {
public:
    void add(double weight, const Figure& figure) {
        m_point.add(weight, figure.point);
        m_low.add(weight, figure.low);
        m_high.add(weight, figure.high);
        m_coverage.add(weight, figure.coverage);
    }

    [[nodiscard]] Figure value() const {
        return {.point = m_point.value(),
                .low = m_low.value(),
                .high = m_high.value(),
                .coverage = m_coverage.value()};
    }

private:
    Mean m_point;
    Mean m_low;
    Mean m_high;
    Mean m_coverage;
};

class ScoresMean {
public:
    void add(double weight, const Scores& scores) {
        m_capacity.add(weight, scores.capacity);
        m_readiness.add(weight, scores.readiness);
    }

    [[nodiscard]] Scores value() const;

private:
    FigureMean m_capacity;
    FigureMean m_readiness;
};

std::optional<double> geometricMean(const std::optional<double>& a,
                                    const std::optional<double>& b) {
    return a && b ? std::optional(std::sqrt(*a * *b)) : std::nullopt;
}

// A dimension that asks nothing leaves the other to stand alone.
Figure preparednessOf(const Figure& capacity, const Figure& readiness) {
    if (!capacity.low || !readiness.low) {
        Figure alone = capacity.low ? capacity : readiness;
        alone.coverage.reset();
        return alone;
    }
    return {.point = geometricMean(capacity.point, readiness.point),
            .low = geometricMean(capacity.low, readiness.low),
            .high = geometricMean(capacity.high, readiness.high)};
}

Scores scoresOf(const Figure& capacity, const Figure& readiness) {
    return {capacity, readiness, preparednessOf(capacity, readiness)};
}

Scores ScoresMean::value() const {
    return scoresOf(m_capacity.value(), m_readiness.value());
}

/// Sums over the questions of one criterion and dimension.
Figure criterionFigure(const Criterion& criterion,
                       std::span<const GivenAnswer> given,
                       Dimension dimension,
                       int max) {
    double reached = 0;
    double answered = 0;
    double open = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Question& question = criterion.questions[i];
        if (question.dimension != dimension) {
            continue;
        }
        if (given[i].state == AnswerState::Answered) {
            reached += question.weight * given[i].level / max;
            answered += question.weight;
        } else if (given[i].state != AnswerState::NotApplicable) {
            open += question.weight;
        }
    }
    const double asked = answered + open;
    if (asked <= 0) {
        return {};
    }
    return {.point = answered > 0 ? std::optional(reached / answered) : std::nullopt,
            .low = reached / asked,
            .high = (reached + open) / asked,
            .coverage = answered / asked};
}

void lower(std::optional<double>& value, double cap) {
    if (value) {
        value = std::min(*value, cap);
    }
}

/// Whether the gate has fired.
bool applyGate(const Gate& gate, const GivenAnswer& given, int max, Figure& figure) {
    const double cap = gate.cap / max;
    if (given.state == AnswerState::Answered) {
        if (given.level >= gate.below) {
            return false;
        }
        lower(figure.point, cap);
        lower(figure.low, cap);
        lower(figure.high, cap);
        return true;
    }
    if (given.state != AnswerState::NotApplicable) {
        lower(figure.low, cap);
    }
    return false;
}

/// Caps the figures of a cell; gives the gates that have fired, in the pack's order.
std::vector<QuestionId> applyGates(const Component& component,
                                   std::span<const GivenAnswer> given,
                                   int max,
                                   Figure& capacity,
                                   Figure& readiness) {
    std::vector<QuestionId> fired;
    auto answer = given.begin();
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            Figure& figure = question.dimension == Dimension::Capacity ? capacity : readiness;
            if (question.gate && applyGate(*question.gate, *answer, max, figure)) {
                fired.push_back(question.id);
            }
            ++answer;
        }
    }
    return fired;
}

/// A component's cells, with the weights that they carry onwards.
struct ComponentCells {
    const Component* component = nullptr;
    std::span<const CellScore> cells;
    std::vector<double> roleWeights;
};

void takeEvidenced(Scores& claimed, const Scores& evidenced) {
    claimed.capacity.evidenced = evidenced.capacity.point;
    claimed.readiness.evidenced = evidenced.readiness.point;
    claimed.preparedness.evidenced = evidenced.preparedness.point;
}

/// The scores as they would stand on evidence alone; the range says only what is asked.
Scores evidencedOf(const Scores& scores) {
    Scores evidenced = scores;
    evidenced.capacity.point = scores.capacity.evidenced;
    evidenced.readiness.point = scores.readiness.evidenced;
    evidenced.preparedness.point = scores.preparedness.evidenced;
    return evidenced;
}

/// The means of claimed and evidenced points, formed apart and shown together.
class SheetMean {
public:
    void add(double weight, const Scores& scores) {
        m_claimed.add(weight, scores);
        m_evidenced.add(weight, evidencedOf(scores));
    }

    [[nodiscard]] Scores value() const {
        Scores scores = m_claimed.value();
        takeEvidenced(scores, m_evidenced.value());
        return scores;
    }

private:
    ScoresMean m_claimed;
    ScoresMean m_evidenced;
};

CellScore scoreCell(const Pack& pack,
                    const AnswerReader& reader,
                    const Component& component,
                    const ActorId& actor,
                    const RoleId& role) {
    const CellAnswers answers = reader.of(component, actor);
    CellScore cell = scoreGiven(pack, component, actor, role, answers.claimed);
    takeEvidenced(cell.scores, scoreGiven(pack, component, actor, role, answers.evidenced).scores);
    return cell;
}

/// The cells of a sheet stand by component, then actor, as the pack has them.
std::vector<ComponentCells> byComponent(const Pack& pack, std::span<const CellScore> cells) {
    std::vector<ComponentCells> components;
    std::size_t first = 0;
    for (const Component& component : pack.components) {
        ComponentCells each{.component = &component,
                            .cells = cells.subspan(first, component.roles.size())};
        for (const auto& [actor, role] : component.roles) {
            const Role* known = findRole(pack, role);
            each.roleWeights.push_back(known ? known->weight : 0);
        }
        first += component.roles.size();
        components.push_back(std::move(each));
    }
    return components;
}

std::optional<ActorId> weakestLead(const ComponentCells& cells) {
    const auto heaviest = std::ranges::max_element(cells.roleWeights);
    const CellScore* weakest = nullptr;
    for (std::size_t i = 0; i < cells.cells.size(); ++i) {
        const CellScore& cell = cells.cells[i];
        const auto& point = cell.scores.preparedness.point;
        const bool isLead = cells.roleWeights[i] == *heaviest;
        if (isLead && point && (!weakest || *point < *weakest->scores.preparedness.point)) {
            weakest = &cell;
        }
    }
    return weakest ? std::optional(weakest->actor) : std::nullopt;
}

NationalScore nationalScore(const ComponentCells& cells) {
    SheetMean mean;
    for (std::size_t i = 0; i < cells.cells.size(); ++i) {
        mean.add(cells.roleWeights[i], cells.cells[i].scores);
    }
    return {cells.component->id, mean.value(), weakestLead(cells)};
}

ActorScore actorScore(const ActorId& actor, const std::vector<ComponentCells>& components) {
    SheetMean mean;
    for (const ComponentCells& cells : components) {
        for (std::size_t i = 0; i < cells.cells.size(); ++i) {
            if (cells.cells[i].actor == actor) {
                mean.add(cells.component->weight * cells.roleWeights[i], cells.cells[i].scores);
            }
        }
    }
    return {actor, mean.value()};
}

Scores wholeScore(const std::vector<ComponentCells>& components,
                  const std::vector<NationalScore>& national) {
    SheetMean mean;
    for (std::size_t i = 0; i < components.size(); ++i) {
        mean.add(components[i].component->weight, national[i].scores);
    }
    return mean.value();
}

} // namespace

const CellScore* ScoreSheet::cell(const ComponentId& component, const ActorId& actor) const {
    const auto found = std::ranges::find_if(cells, [&](const CellScore& candidate) {
        return candidate.component == component && candidate.actor == actor;
    });
    return found == cells.end() ? nullptr : &*found;
}

CellScore scoreGiven(const Pack& pack,
                     const Component& component,
                     const ActorId& actor,
                     const RoleId& role,
                     std::span<const GivenAnswer> given) {
    CellScore cell{.component = component.id, .actor = actor, .role = role};
    FigureMean capacity;
    FigureMean readiness;
    auto rest = given;
    for (const Criterion& criterion : component.criteria) {
        const auto ofCriterion = rest.first(criterion.questions.size());
        rest = rest.subspan(criterion.questions.size());
        capacity.add(criterion.weight,
                     criterionFigure(criterion, ofCriterion, Dimension::Capacity, pack.scale.max));
        readiness.add(
            criterion.weight,
            criterionFigure(criterion, ofCriterion, Dimension::Readiness, pack.scale.max));
    }
    Figure ofCapacity = capacity.value();
    Figure ofReadiness = readiness.value();
    cell.gates = applyGates(component, given, pack.scale.max, ofCapacity, ofReadiness);
    cell.scores = scoresOf(ofCapacity, ofReadiness);
    return cell;
}

ScoreSheet sheetOf(const Pack& pack, std::vector<CellScore> cells) {
    ScoreSheet sheet{.cells = std::move(cells)};
    const std::vector<ComponentCells> components = byComponent(pack, sheet.cells);
    for (const ComponentCells& each : components) {
        sheet.national.push_back(nationalScore(each));
    }
    for (const Actor& actor : pack.actors) {
        sheet.actors.push_back(actorScore(actor.id, components));
    }
    sheet.whole = wholeScore(components, sheet.national);
    return sheet;
}

ScoreSheet score(const Pack& pack, const Answers& answers) {
    const AnswerReader reader(pack, answers);
    std::vector<CellScore> cells;
    for (const Component& component : pack.components) {
        for (const auto& [actor, role] : component.roles) {
            cells.push_back(scoreCell(pack, reader, component, actor, role));
        }
    }
    return sheetOf(pack, std::move(cells));
}

ScoreSheet rescored(const Pack& pack,
                    const Answers& answers,
                    ScoreSheet sheet,
                    const ComponentId& component,
                    const ActorId& actor) {
    const AnswerReader reader(pack, answers);
    for (CellScore& cell : sheet.cells) {
        if (cell.component == component && cell.actor == actor) {
            cell = scoreCell(pack, reader, *findComponent(pack, component), actor, cell.role);
        }
    }
    return sheetOf(pack, std::move(sheet.cells));
}

} // namespace kordon
