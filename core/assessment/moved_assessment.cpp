#include "core/assessment/moved_assessment.h"

#include "core/assessment/answer_check.h"
#include "core/pack/question_links.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kordon {

namespace {

/// The answers of one assessment on their way to another pack.
class Carrying {
public:
    Carrying(const Assessment& assessment, const Pack& earlier, const Pack& later)
        : m_assessment(assessment), m_earlier(earlier), m_later(later),
          m_links(questionLinks(earlier, later)) {}

    [[nodiscard]] const QuestionLink* linkOf(const QuestionId& later) const {
        const auto found = m_links.find(later);
        return found == m_links.end() ? nullptr : &found->second;
    }

    /// What was said to the question that the later one follows; null: nothing.
    [[nodiscard]] const Answer* answerFor(const AnswerPlace& later) const {
        const QuestionLink* link = linkOf(later.question);
        return link ? m_assessment.answers.find(later.actor, link->earlier) : nullptr;
    }

    [[nodiscard]] bool meansTheSame(const AnswerPlace& later, const Answer& answer) const {
        const QuestionLink* link = linkOf(later.question);
        return link && !link->isReworded && m_earlier.scale.max == m_later.scale.max &&
               checkAnswer(m_later, answer).empty();
    }

    /// The answer as it waits at the later question: the given one, else one that waits already.
    [[nodiscard]] std::optional<CarriedAnswer> waitingFor(const AnswerPlace& later) const {
        const QuestionLink* link = linkOf(later.question);
        if (!link) {
            return std::nullopt;
        }
        const Answer* answer = m_assessment.answers.find(later.actor, link->earlier);
        if (answer && answer->state != AnswerState::Unanswered) {
            return CarriedAnswer{.givenIn = m_assessment.id,
                                 .givenTo = link->earlier,
                                 .revision = link->revision,
                                 .scaleMax = m_earlier.scale.max,
                                 .answer = *answer};
        }
        const auto waiting = m_assessment.carried.find({later.actor, link->earlier});
        return waiting == m_assessment.carried.end() ? std::nullopt
                                                     : std::optional(waiting->second);
    }

private:
    const Assessment& m_assessment;
    const Pack& m_earlier;
    const Pack& m_later;
    QuestionLinks m_links;
};

template <class Visit>
void visitPlaces(const Pack& pack, const Visit& visit) {
    for (const QuestionPlace& place : allQuestions(pack)) {
        for (const Actor& actor : pack.actors) {
            visit(AnswerPlace{actor.id, place.question->id});
        }
    }
}

void moveAnswers(const Carrying& carrying, const Pack& later, MovedAssessment& moved) {
    visitPlaces(later, [&](const AnswerPlace& place) {
        const Answer* answer = carrying.answerFor(place);
        const bool isGiven = answer && answer->state != AnswerState::Unanswered;
        if (isGiven && carrying.meansTheSame(place, *answer)) {
            moved.assessment.answers.set(place.actor, place.question, *answer);
            ++moved.kept;
            return;
        }
        // A comment on an open question is nobody's answer yet: it follows its question.
        if (answer && !isGiven && checkAnswer(later, *answer).empty()) {
            moved.assessment.answers.set(place.actor, place.question, *answer);
        }
        if (auto waiting = carrying.waitingFor(place)) {
            moved.assessment.carried.emplace(place, *std::move(waiting));
            moved.toBeConfirmed.push_back(place);
        }
    });
}

std::vector<AnswerPlace> withoutPlace(const Assessment& assessment,
                                      const Pack& earlier,
                                      const Pack& later) {
    std::set<QuestionId> askedAgain;
    for (const auto& [question, link] : questionLinks(earlier, later)) {
        askedAgain.insert(link.earlier);
    }
    std::vector<AnswerPlace> dropped;
    visitPlaces(earlier, [&](const AnswerPlace& place) {
        const bool isSaid =
            assessment.answers.at(place.actor, place.question).state != AnswerState::Unanswered ||
            assessment.carried.contains(place);
        if (isSaid && (!askedAgain.contains(place.question) || !findActor(later, place.actor))) {
            dropped.push_back(place);
        }
    });
    return dropped;
}

void moveRoles(const Assessment& assessment,
               const Pack& written,
               const std::vector<Actor>& added,
               MovedAssessment& moved) {
    std::vector<RoleChange>& changes = moved.assessment.roleChanges;
    for (const RoleChange& change : assessment.roleChanges) {
        const Component* component = findComponent(written, change.component);
        const bool isThePacks =
            component && !change.askedAs && component->roleOf(change.actor) == change.role;
        const bool isAllowed =
            checkRoleChange(withAllActors(written, added, changes), change).empty();
        if (isAllowed && !isThePacks) {
            changes.push_back(change);
        } else {
            moved.droppedRoles += isThePacks ? 0 : 1;
        }
    }
}

bool hasCell(const Pack& pack, const ComponentId& component, const ActorId& actor) {
    return findComponent(pack, component) && findActor(pack, actor);
}

void moveTargets(const Assessment& assessment,
                 const Pack& earlier,
                 const Pack& later,
                 MovedAssessment& moved) {
    for (const auto& [key, level] : assessment.targets) {
        if (hasCell(later, key.component, key.actor)) {
            // A target keeps its share of the scale where the scales differ in length.
            moved.assessment.targets[key] = earlier.scale.max == later.scale.max
                                                ? level
                                                : level * later.scale.max / earlier.scale.max;
        } else {
            ++moved.droppedTargets;
        }
    }
    for (const auto& [cell, note] : assessment.gapNotes) {
        if (hasCell(later, cell.component, cell.actor)) {
            moved.assessment.gapNotes[cell] = note;
        } else {
            ++moved.droppedNotes;
        }
    }
}

void moveThreats(const Assessment& assessment, const Pack& later, MovedAssessment& moved) {
    for (Threat threat : assessment.threats) {
        const std::size_t without =
            std::erase_if(threat.components,
                          [&](const ComponentId& id) { return !findComponent(later, id); }) +
            std::erase_if(threat.actors, [&](const ActorId& id) { return !findActor(later, id); });
        moved.droppedThreatLinks += static_cast<int>(without);
        moved.assessment.threats.push_back(std::move(threat));
    }
}

std::vector<QuestionId> questionsOf(const Pack& pack, const CellKey& cell) {
    std::vector<QuestionId> questions;
    const Component* component = findComponent(pack, cell.component);
    if (!component) {
        return questions;
    }
    for (const Criterion& criterion : component->criteria) {
        for (const Question& question : criterion.questions) {
            if (applies(*component, question, cell.actor)) {
                questions.push_back(question.id);
            }
        }
    }
    return questions;
}

void moveChecked(const Assessment& assessment,
                 const Carrying& carrying,
                 const Pack& earlier,
                 const Pack& later,
                 MovedAssessment& moved) {
    for (const CellKey& cell : assessment.checkedSections) {
        const std::vector<QuestionId> questions = questionsOf(later, cell);
        const bool isAsItWas =
            !questions.empty() && questions == questionsOf(earlier, cell) &&
            std::ranges::all_of(questions, [&](const QuestionId& question) {
                const QuestionLink* link = carrying.linkOf(question);
                return link && !link->isReworded &&
                       !moved.assessment.carried.contains({cell.actor, question});
            });
        if (isAsItWas) {
            moved.assessment.checkedSections.insert(cell);
        } else {
            ++moved.sectionsToCheck;
        }
    }
}

} // namespace

CarriedAnswers carriedAnswers(const Assessment& assessment,
                              const Pack& earlier,
                              const Pack& later) {
    const Carrying carrying(assessment, earlier, later);
    CarriedAnswers carried;
    visitPlaces(later, [&](const AnswerPlace& place) {
        if (auto waiting = carrying.waitingFor(place)) {
            carried.emplace(place, *std::move(waiting));
        }
    });
    return carried;
}

MovedAssessment movedAssessment(const Assessment& assessment,
                                const Pack& earlier,
                                const Pack& later,
                                const std::vector<Actor>& added) {
    MovedAssessment moved{.assessment = {.id = assessment.id,
                                         .title = assessment.title,
                                         .packId = later.id,
                                         .packVersion = later.version}};
    moveRoles(assessment, later, added, moved);
    const Pack everybody = withAllActors(later, added, moved.assessment.roleChanges);
    const Carrying carrying(assessment, earlier, everybody);
    moveAnswers(carrying, everybody, moved);
    moved.dropped = withoutPlace(assessment, earlier, everybody);
    moveTargets(assessment, earlier, everybody, moved);
    moveThreats(assessment, everybody, moved);
    moveChecked(assessment, carrying, earlier, everybody, moved);
    return moved;
}

} // namespace kordon
