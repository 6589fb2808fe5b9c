#include "core/scoring/score_sheet.h"

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

enum class Basis : std::uint8_t {
    Claimed,  ///< Levels as answered.
    Evidenced ///< Levels cut to what their evidence carries.
};

/// Scores every cell on one basis.
class CellScorer {
public:
    CellScorer(const Pack& pack, const Answers& answers, Basis basis)
        : m_pack(pack), m_answers(answers), m_basis(basis) {
        for (const EvidenceGrade& grade : pack.evidence) {
            m_lowestCeiling = std::min(m_lowestCeiling.value_or(grade.ceiling), grade.ceiling);
        }
    }

    [[nodiscard]] CellScore score(const Component& component,
                                  const ActorId& actor,
                                  const RoleId& role) const {
        CellScore cell{.component = component.id, .actor = actor, .role = role};
        const auto found = m_answers.byActor().find(actor);
        const Answers::OfOneActor* answers =
            found == m_answers.byActor().end() ? nullptr : &found->second;
        FigureMean capacity;
        FigureMean readiness;
        std::vector<const Question*> gates;
        for (const Criterion& criterion : component.criteria) {
            capacity.add(criterion.weight,
                         criterionFigure(criterion, actor, answers, Dimension::Capacity));
            readiness.add(criterion.weight,
                          criterionFigure(criterion, actor, answers, Dimension::Readiness));
        }
        Figure capacityFigure = capacity.value();
        Figure readinessFigure = readiness.value();
        for (const Criterion& criterion : component.criteria) {
            for (const Question& question : criterion.questions) {
                if (question.gate && isAskedOf(question, actor)) {
                    Figure& figure = question.dimension == Dimension::Capacity ? capacityFigure
                                                                               : readinessFigure;
                    applyGate(question, answerOf(answers, question), figure, cell.gates);
                }
            }
        }
        cell.scores = scoresOf(capacityFigure, readinessFigure);
        return cell;
    }

private:
    static bool isAskedOf(const Question& question, const ActorId& actor) {
        return question.actors.empty() ||
               std::ranges::find(question.actors, actor) != question.actors.end();
    }

    static const Answer* answerOf(const Answers::OfOneActor* answers, const Question& question) {
        if (!answers) {
            return nullptr;
        }
        const auto found = answers->find(question.id);
        return found == answers->end() ? nullptr : &found->second;
    }

    [[nodiscard]] double levelOf(const Answer& answer) const {
        const double level = answer.level.value_or(0);
        if (m_basis == Basis::Claimed || !m_lowestCeiling) {
            return level;
        }
        const EvidenceGrade* grade = findGrade(m_pack, answer.evidenceGrade);
        return std::min(level, grade ? grade->ceiling : *m_lowestCeiling);
    }

    [[nodiscard]] Figure criterionFigure(const Criterion& criterion,
                                         const ActorId& actor,
                                         const Answers::OfOneActor* answers,
                                         Dimension dimension) const {
        double reached = 0;
        double answered = 0;
        double open = 0;
        for (const Question& question : criterion.questions) {
            if (question.dimension != dimension || !isAskedOf(question, actor)) {
                continue;
            }
            const Answer* answer = answerOf(answers, question);
            const AnswerState state = answer ? answer->state : AnswerState::Unanswered;
            if (state == AnswerState::Answered) {
                reached += question.weight * levelOf(*answer) / m_pack.scale.max;
                answered += question.weight;
            } else if (state != AnswerState::NotApplicable) {
                open += question.weight;
            }
        }
        return figureFrom(reached, answered, open);
    }

    static Figure figureFrom(double reached, double answered, double open) {
        const double asked = answered + open;
        if (asked <= 0) {
            return {};
        }
        return {.point = answered > 0 ? std::optional(reached / answered) : std::nullopt,
                .low = reached / asked,
                .high = (reached + open) / asked,
                .coverage = answered / asked};
    }

    void applyGate(const Question& question,
                   const Answer* answer,
                   Figure& figure,
                   std::vector<QuestionId>& fired) const {
        const AnswerState state = answer ? answer->state : AnswerState::Unanswered;
        const double cap = question.gate->cap / m_pack.scale.max;
        if (state == AnswerState::Answered && levelOf(*answer) < question.gate->below) {
            fired.push_back(question.id);
            lower(figure.point, cap);
            lower(figure.low, cap);
            lower(figure.high, cap);
        } else if (state != AnswerState::Answered && state != AnswerState::NotApplicable) {
            lower(figure.low, cap);
        }
    }

    static void lower(std::optional<double>& value, double cap) {
        if (value) {
            value = std::min(*value, cap);
        }
    }

    const Pack& m_pack;
    const Answers& m_answers;
    Basis m_basis;
    std::optional<double> m_lowestCeiling; ///< None: the pack knows no evidence grades.
};

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
                    const Answers& answers,
                    const Component& component,
                    const ActorId& actor,
                    const RoleId& role) {
    CellScore cell = CellScorer(pack, answers, Basis::Claimed).score(component, actor, role);
    takeEvidenced(cell.scores,
                  CellScorer(pack, answers, Basis::Evidenced).score(component, actor, role).scores);
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

ScoreSheet sheetFrom(const Pack& pack, std::vector<CellScore> cells) {
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

} // namespace

const CellScore* ScoreSheet::cell(const ComponentId& component, const ActorId& actor) const {
    const auto found = std::ranges::find_if(cells, [&](const CellScore& candidate) {
        return candidate.component == component && candidate.actor == actor;
    });
    return found == cells.end() ? nullptr : &*found;
}

ScoreSheet score(const Pack& pack, const Answers& answers) {
    std::vector<CellScore> cells;
    for (const Component& component : pack.components) {
        for (const auto& [actor, role] : component.roles) {
            cells.push_back(scoreCell(pack, answers, component, actor, role));
        }
    }
    return sheetFrom(pack, std::move(cells));
}

ScoreSheet rescored(const Pack& pack,
                    const Answers& answers,
                    ScoreSheet sheet,
                    const ComponentId& component,
                    const ActorId& actor) {
    for (CellScore& cell : sheet.cells) {
        if (cell.component == component && cell.actor == actor) {
            cell = scoreCell(pack, answers, *findComponent(pack, component), actor, cell.role);
        }
    }
    return sheetFrom(pack, std::move(sheet.cells));
}

} // namespace kordon
