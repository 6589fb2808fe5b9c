#include "core/analysis/change_shares.h"
#include "core/analysis/common_answers.h"
#include "core/analysis/comparison.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <span>

namespace kordon {

namespace {

const Scores* scoresOf(const ScoreSheet& sheet, const FigureOf& figure) {
    if (figure.component.empty() && figure.actor.empty()) {
        return &sheet.whole;
    }
    if (figure.actor.empty()) {
        const auto found =
            std::ranges::find(sheet.national, figure.component, &NationalScore::component);
        return found == sheet.national.end() ? nullptr : &found->scores;
    }
    if (figure.component.empty()) {
        const auto found = std::ranges::find(sheet.actors, figure.actor, &ActorScore::actor);
        return found == sheet.actors.end() ? nullptr : &found->scores;
    }
    const CellScore* cell = sheet.cell(figure.component, figure.actor);
    return cell ? &cell->scores : nullptr;
}

Step stepOf(const Scores& from, const Scores& to, Dimension dimension) {
    return {*from.of(dimension).point, *to.of(dimension).point};
}

/// How much of the preparedness a unit of the dimension's change makes. Both have points.
double slopeOf(Dimension dimension, const Scores& from, const Scores& to) {
    const Dimension other =
        dimension == Dimension::Capacity ? Dimension::Readiness : Dimension::Capacity;
    if (!to.of(dimension).point) {
        return 0;
    }
    return to.of(other).point
               ? slopeOfGeometricMean(stepOf(from, to, dimension), stepOf(from, to, other))
               : 1;
}

/// What each cell of the sheet weighs in the figure, adding up to 1; 0 for what is not part of it.
std::vector<double> cellWeights(const Pack& pack,
                                const ScoreSheet& sheet,
                                const FigureOf& figure,
                                Dimension dimension) {
    std::vector<double> weights;
    double all = 0;
    for (const Component& component : pack.components) {
        const std::size_t first = weights.size();
        const bool isIn = figure.component.empty() || figure.component == component.id;
        double ofRoles = 0;
        for (const auto& [actor, role] : component.roles) {
            const bool takesPart = isIn && (figure.actor.empty() || figure.actor == actor) &&
                                   sheet.cells[weights.size()].scores.of(dimension).point;
            weights.push_back(takesPart ? findRole(pack, role)->weight : 0);
            ofRoles += weights.back();
        }
        // Over all actors a component is a mean of its own first.
        const double scale =
            figure.actor.empty() && ofRoles > 0 ? component.weight / ofRoles : component.weight;
        for (std::size_t i = first; i < weights.size(); ++i) {
            weights[i] *= scale;
            all += weights[i];
        }
    }
    for (double& weight : weights) {
        weight = all > 0 ? weight / all : 0;
    }
    return weights;
}

/// A question of the cell, in one dimension.
struct AskedQuestion {
    const Question* question = nullptr;
    std::size_t number = 0; ///< In the component, from 0.
    double weight = 0;      ///< In the mean of all common answers, adding up to 1.
};

/// The common questions of one dimension.
std::vector<AskedQuestion> commonQuestions(const Component& component,
                                           const std::vector<GivenAnswer>& answers,
                                           Dimension dimension) {
    std::vector<AskedQuestion> all;
    double ofCriteria = 0;
    std::size_t number = 0;
    for (const Criterion& criterion : component.criteria) {
        const std::size_t first = all.size();
        double ofQuestions = 0;
        for (const Question& question : criterion.questions) {
            if (question.dimension == dimension && answers[number].state == AnswerState::Answered) {
                all.push_back({&question, number, question.weight});
                ofQuestions += question.weight;
            }
            ++number;
        }
        for (std::size_t i = first; i < all.size(); ++i) {
            all[i].weight *= criterion.weight / ofQuestions;
        }
        ofCriteria += all.size() > first ? criterion.weight : 0;
    }
    for (AskedQuestion& each : all) {
        each.weight /= ofCriteria;
    }
    return all;
}

/// What a question of the cell adds to the change of its point, for each of `questions`.
std::vector<double> sharesInCell(const std::vector<AskedQuestion>& questions,
                                 const CommonAnswers& answers,
                                 int max) {
    Step mean;
    std::vector<GateStep> gates;
    for (const AskedQuestion& each : questions) {
        const double from = answers.from[each.number].level;
        const double to = answers.to[each.number].level;
        mean.from += each.weight * from / max;
        mean.to += each.weight * to / max;
        const auto& gate = each.question->gate;
        gates.push_back(gate ? GateStep{gate->cap / max, from < gate->below, to < gate->below}
                             : GateStep{});
    }
    const double slope = slopeUnderCap(mean, capOf(gates));
    std::vector<double> shares = sharesOfGates(gates, mean);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const std::size_t number = questions[i].number;
        shares[i] += slope * questions[i].weight *
                     (answers.to[number].level - answers.from[number].level) / max;
    }
    return shares;
}

/// What one dimension does for a figure.
struct DimensionPart {
    Dimension dimension = Dimension::Capacity;
    double slope = 0; ///< Of the preparedness, in the dimension's point.
    std::vector<double> cellWeights;
};

std::vector<DimensionPart> partsOf(const Pack& pack,
                                   const LikeForLikeSheets& sheets,
                                   const FigureOf& figure) {
    const Scores* from = scoresOf(sheets.from, figure);
    const Scores* to = scoresOf(sheets.to, figure);
    std::vector<DimensionPart> parts;
    if (from && to && to->preparedness.point) {
        for (const Dimension dimension : kDimensions) {
            parts.push_back({dimension,
                             slopeOf(dimension, *from, *to),
                             cellWeights(pack, sheets.to, figure, dimension)});
        }
    }
    return parts;
}

/// What each question of a cell adds to the change of the figure, in the component's order.
std::vector<double> contributionsOf(const Pack& pack,
                                    const Component& component,
                                    std::size_t cell,
                                    const CommonAnswers& answers,
                                    const std::vector<DimensionPart>& parts) {
    std::vector<double> contributions(answers.to.size(), 0.0);
    for (const DimensionPart& part : parts) {
        const auto questions = commonQuestions(component, answers.to, part.dimension);
        const auto shares = sharesInCell(questions, answers, pack.scale.max);
        for (std::size_t i = 0; i < questions.size(); ++i) {
            contributions[questions[i].number] = part.slope * part.cellWeights[cell] * shares[i];
        }
    }
    return contributions;
}

void addMoved(const CommonAnswers& answers,
              const std::vector<double>& contributions,
              std::span<const QuestionPlace> earlier,
              const Component& component,
              const ActorId& actor,
              std::vector<MovedQuestion>& moved) {
    std::size_t number = 0;
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            const double from = answers.from[number].level;
            const double to = answers.to[number].level;
            if (from != to) {
                moved.push_back({.component = component.id,
                                 .question = question.id,
                                 .earlier = earlier[number].question->id,
                                 .actor = actor,
                                 .dimension = question.dimension,
                                 .from = from,
                                 .to = static_cast<int>(to),
                                 .contribution = contributions[number]});
            }
            ++number;
        }
    }
}

} // namespace

std::vector<MovedQuestion> movedQuestions(const ComparedYear& from,
                                          const ComparedYear& to,
                                          const FigureOf& figure) {
    const auto parts = partsOf(to.pack, likeForLikeSheets(from, to), figure);
    const QuestionPairs pairs(from.pack, to.pack);
    std::vector<MovedQuestion> moved;
    std::size_t cell = 0;
    for (std::size_t i = 0; i < to.pack.components.size(); ++i) {
        const Component& component = to.pack.components[i];
        for (const auto& [actor, role] : component.roles) {
            const bool takesPart = std::ranges::any_of(
                parts, [&](const DimensionPart& part) { return part.cellWeights[cell] > 0; });
            if (takesPart) {
                const auto answers = commonAnswers(from, to, pairs.of(i), component, actor);
                addMoved(answers,
                         contributionsOf(to.pack, component, cell, answers, parts),
                         pairs.of(i),
                         component,
                         actor,
                         moved);
            }
            ++cell;
        }
    }
    std::ranges::stable_sort(moved, std::ranges::greater(), [](const MovedQuestion& each) {
        return std::abs(each.contribution);
    });
    return moved;
}

} // namespace kordon
