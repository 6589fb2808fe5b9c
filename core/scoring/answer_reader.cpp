#include "core/scoring/answer_reader.h"

#include <algorithm>

namespace kordon {

namespace {

bool isAskedOf(const Question& question, const ActorId& actor) {
    return question.actors.empty() ||
           std::ranges::find(question.actors, actor) != question.actors.end();
}

} // namespace

AnswerReader::AnswerReader(const Pack& pack, const Answers& answers)
    : m_pack(pack), m_answers(answers) {
    for (const EvidenceGrade& grade : pack.evidence) {
        m_lowestCeiling = std::min(m_lowestCeiling.value_or(grade.ceiling), grade.ceiling);
    }
}

CellAnswers AnswerReader::of(const Component& component, const ActorId& actor) const {
    const auto ofActor = m_answers.byActor().find(actor);
    static const Answers::OfOneActor kNothing;
    const Answers::OfOneActor& answers =
        ofActor == m_answers.byActor().end() ? kNothing : ofActor->second;
    CellAnswers cell;
    for (const Criterion& criterion : component.criteria) {
        for (const Question& question : criterion.questions) {
            GivenAnswer claimed;
            GivenAnswer evidenced;
            if (isAskedOf(question, actor)) {
                const auto found = answers.find(question.id);
                static const Answer kOpen;
                const Answer& answer = found == answers.end() ? kOpen : found->second;
                claimed = {answer.state, static_cast<double>(answer.level.value_or(0))};
                evidenced = {answer.state, std::min(claimed.level, ceilingOf(answer))};
            }
            cell.claimed.push_back(claimed);
            cell.evidenced.push_back(evidenced);
        }
    }
    return cell;
}

double AnswerReader::ceilingOf(const Answer& answer) const {
    const EvidenceGrade* grade = findGrade(m_pack, answer.evidenceGrade);
    return grade ? grade->ceiling : m_lowestCeiling.value_or(m_pack.scale.max);
}

} // namespace kordon
