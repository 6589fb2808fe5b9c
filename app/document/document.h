#pragma once

#include <QObject>

#include "core/analysis/gaps.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"
#include "core/store/workspace.h"

#include <memory>
#include <optional>
#include <vector>

namespace kordon {

/// The open file with one of its assessments and the figures that follow from it. Edits go in, and
/// are on the disk when the call returns; signals come out. A failed edit changes nothing and is
/// told by `failed`.
class Document : public QObject {
    Q_OBJECT

public:
    /// Opens a file on its newest assessment.
    static Result<std::unique_ptr<Document>> open(const std::filesystem::path& path);

    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const std::vector<AssessmentHeading>& assessments() const { return m_headings; }
    [[nodiscard]] const Pack& pack() const { return m_pack; }
    [[nodiscard]] const Assessment& assessment() const { return m_assessment; }
    [[nodiscard]] const ScoreSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const GapList& gaps() const { return m_gaps; }
    /// The actor whose questions are answered.
    [[nodiscard]] const ActorId& actor() const { return m_actor; }
    [[nodiscard]] bool isReadOnly() const { return m_workspace.isReadOnly(); }
    /// Of the chosen actor.
    [[nodiscard]] const Answer& answer(const QuestionId& question) const;
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;

    void chooseAssessment(const AssessmentId& id);
    void chooseActor(const ActorId& actor);
    void setAnswer(const QuestionId& question, const Answer& answer);
    void clearAnswer(const QuestionId& question);
    /// Without a level the pack's target holds again.
    void setTarget(const TargetKey& key, std::optional<double> level);
    void undo();
    void redo();

Q_SIGNALS:
    void assessmentChosen(); ///< Pack, answers and figures are others now.
    void actorChosen();
    void answerChanged(const kordon::QuestionId& question); ///< Of the chosen actor.
    void figuresChanged();
    void saved();
    void failed(const kordon::Text& message);

private:
    explicit Document(Workspace workspace);

    Status load(const AssessmentId& id);
    void score();
    void reload();
    /// Tells of a failure, or that the edit is saved.
    bool report(const Status& status);

    Workspace m_workspace;
    std::vector<AssessmentHeading> m_headings;
    Pack m_pack;
    Assessment m_assessment;
    ScoreSheet m_sheet;
    GapList m_gaps;
    ActorId m_actor;
};

} // namespace kordon
