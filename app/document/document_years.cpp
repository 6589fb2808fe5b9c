#include "app/document/document.h"
#include "app/platform/system.h"

namespace kordon {

void Document::confirmAnswers(const std::vector<std::pair<QuestionId, Answer>>& answers) {
    const std::vector<AnswerRow> rows = answerRows(answers);
    if (!rows.empty() &&
        report(m_workspace.confirmAnswers(m_assessment.id, rows, currentStamp()))) {
        tellAnswers(rows);
    }
}

void Document::dismissCarried(const QuestionId& question) {
    const AnswerPlace place{m_actor, question};
    if (report(m_workspace.dismissCarried(m_assessment.id, place, currentStamp()))) {
        m_assessment.carried.erase(place);
        Q_EMIT answerChanged(question);
        Q_EMIT figuresChanged();
    }
}

Result<MovedAssessment> Document::whatMoves(const Pack& pack) const {
    return m_workspace.whatMoves(m_assessment.id, pack);
}

bool Document::copyAssessment(const AssessmentId& from,
                              const NewAssessment& made,
                              bool withAnswers,
                              const Pack& pack) {
    if (!report(m_workspace.copyAssessment(from, made, withAnswers, pack, currentStamp()))) {
        return false;
    }
    chooseAssessment(made.id);
    return true;
}

bool Document::addAssessment(const NewAssessment& made, const Pack& pack) {
    if (!report(m_workspace.addAssessment(made, pack, currentStamp()))) {
        return false;
    }
    chooseAssessment(made.id);
    return true;
}

bool Document::moveAssessment(const Pack& pack) {
    return reportAndReload(m_workspace.moveAssessment(m_assessment.id, pack, currentStamp()));
}

} // namespace kordon
