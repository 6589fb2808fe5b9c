#include "app/document/document.h"

#include "app/platform/system.h"

#include <algorithm>
#include <utility>

namespace kordon {

Document::Document(Workspace workspace) : m_workspace(std::move(workspace)) {}

Result<std::unique_ptr<Document>> Document::open(const std::filesystem::path& path) {
    Result<Workspace> workspace = Workspace::open(path);
    if (!workspace) {
        return workspace.error();
    }
    const auto headings = workspace->assessments();
    if (!headings) {
        return headings.error();
    }
    if (headings->empty()) {
        return Error{ErrorCode::Damaged,
                     say("the file holds no assessment", "у файлі немає жодного оцінювання")};
    }
    std::unique_ptr<Document> document(new Document(*std::move(workspace)));
    if (const Status loaded = document->load(headings->back().id); !loaded) {
        return loaded.error();
    }
    return document;
}

const Answer& Document::answer(const QuestionId& question) const {
    return m_assessment.answers.at(m_actor, question);
}

std::optional<HistoryEntry> Document::nextUndo() const {
    const auto entry = m_workspace.nextUndo();
    return entry ? *entry : std::nullopt;
}

std::optional<HistoryEntry> Document::nextRedo() const {
    const auto entry = m_workspace.nextRedo();
    return entry ? *entry : std::nullopt;
}

void Document::chooseAssessment(const AssessmentId& id) {
    if (const Status loaded = load(id); !loaded) {
        Q_EMIT failed(loaded.error().message);
        return;
    }
    Q_EMIT assessmentChosen();
}

void Document::chooseActor(const ActorId& actor) {
    if (actor != m_actor && findActor(m_pack, actor)) {
        m_actor = actor;
        Q_EMIT actorChosen();
    }
}

void Document::setAnswer(const QuestionId& question, const Answer& answer) {
    if (answer == m_assessment.answers.at(m_actor, question)) {
        return;
    }
    if (report(
            m_workspace.setAnswer(m_assessment.id, {m_actor, question, answer}, currentStamp()))) {
        m_assessment.answers.set(m_actor, question, answer);
        score();
        Q_EMIT answerChanged(question);
        Q_EMIT figuresChanged();
    }
}

void Document::clearAnswer(const QuestionId& question) {
    if (!m_assessment.answers.find(m_actor, question)) {
        return;
    }
    if (report(m_workspace.clearAnswer(m_assessment.id, m_actor, question, currentStamp()))) {
        m_assessment.answers.erase(m_actor, question);
        score();
        Q_EMIT answerChanged(question);
        Q_EMIT figuresChanged();
    }
}

void Document::setTarget(const TargetKey& key, std::optional<double> level) {
    if (report(m_workspace.setTarget(m_assessment.id, key, level, currentStamp()))) {
        if (level) {
            m_assessment.targets[key] = *level;
        } else {
            m_assessment.targets.erase(key);
        }
        score();
        Q_EMIT figuresChanged();
    }
}

void Document::undo() {
    if (report(m_workspace.undo(currentStamp()))) {
        reload();
    }
}

void Document::redo() {
    if (report(m_workspace.redo(currentStamp()))) {
        reload();
    }
}

Status Document::load(const AssessmentId& id) {
    auto headings = m_workspace.assessments();
    if (!headings) {
        return headings.error();
    }
    Result<Assessment> assessment = m_workspace.load(id);
    if (!assessment) {
        return assessment.error();
    }
    Result<Pack> pack = m_workspace.packOf(id);
    if (!pack) {
        return pack.error();
    }
    m_headings = *std::move(headings);
    m_assessment = *std::move(assessment);
    // Pages hold on to places in the pack; it stays where it is as long as it is the same one.
    if (m_pack.id != pack->id || m_pack.version != pack->version) {
        m_pack = *std::move(pack);
    }
    if (!findActor(m_pack, m_actor)) {
        m_actor = m_pack.actors.empty() ? ActorId{} : m_pack.actors.front().id;
    }
    score();
    return Done{};
}

void Document::score() {
    m_sheet = kordon::score(m_pack, m_assessment.answers);
    m_gaps = gapList(m_pack, m_sheet, m_assessment.targets);
}

// An undone step may have made the very assessment that is on the screen.
void Document::reload() {
    const auto headings = m_workspace.assessments();
    if (!headings || headings->empty()) {
        return;
    }
    const bool isThere =
        std::ranges::find(*headings, m_assessment.id, &AssessmentHeading::id) != headings->end();
    chooseAssessment(isThere ? m_assessment.id : headings->back().id);
}

bool Document::report(const Status& status) {
    if (!status) {
        Q_EMIT failed(status.error().message);
        return false;
    }
    Q_EMIT saved();
    return true;
}

} // namespace kordon
