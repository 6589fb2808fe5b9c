#pragma once

#include <QObject>

#include "app/platform/edit_lock.h"
#include "core/analysis/gaps.h"
#include "core/analysis/previous_answers.h"
#include "core/analysis/state_table.h"
#include "core/assessment/assessment.h"
#include "core/pack/pack.h"
#include "core/scoring/score_sheet.h"
#include "core/store/workspace.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kordon {

/// The assessment before the open one, on the pack of its time.
struct PreviousYear {
    Pack pack;
    Assessment assessment;
    ScoreSheet sheet;
    PreviousAnswers answers; ///< As the open assessment's questions ask for them.
};

/// The open file with one of its assessments and the figures that follow from it. Edits go in, and
/// are on the disk when the call returns; signals come out. A failed edit changes nothing and is
/// told by `failed`.
class Document : public QObject {
    Q_OBJECT

public:
    /// Opens a file on its newest assessment. Texts that were being typed when the program ended
    /// are put where they belong. Where somebody else has the file, it is opened for reading alone
    /// and follows what they edit, unless it is taken over from them.
    static Result<std::unique_ptr<Document>> open(const std::filesystem::path& path,
                                                  TakeOver takeOver = TakeOver::WhereGone);

    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] const std::vector<AssessmentHeading>& assessments() const { return m_headings; }
    /// As it holds in the assessment. A reference into it ends with `assessmentChosen`.
    [[nodiscard]] const Pack& pack() const { return m_pack; }
    [[nodiscard]] const Assessment& assessment() const { return m_assessment; }
    [[nodiscard]] const ScoreSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const GapList& gaps() const { return m_gaps; }
    [[nodiscard]] const StateTable& states() const { return m_states; }
    /// The assessment before this one by id, read when it is first asked for; null: there is none.
    [[nodiscard]] const PreviousYear* previous() const;
    /// The actor whose questions are answered.
    [[nodiscard]] const ActorId& actor() const { return m_actor; }
    /// Whether the file may only be read where it is.
    [[nodiscard]] bool isFileReadOnly() const { return m_workspace.isReadOnly(); }
    /// Whether it was opened for reading alone because somebody else had it then.
    [[nodiscard]] bool isHeldElsewhere() const { return m_isHeldElsewhere; }
    /// Who else has the file open for editing, as `look` has last found it; none: nobody.
    [[nodiscard]] const std::optional<Holder>& holder() const { return m_holder; }
    /// Whether the open assessment can only be read: the file can, or the assessment is agreed.
    [[nodiscard]] bool isReadOnly() const { return isFileReadOnly() || agreement(); }
    /// Of the open assessment; none: it is not agreed.
    [[nodiscard]] std::optional<Agreement> agreement() const;
    /// Of the chosen actor.
    [[nodiscard]] const Answer& answer(const QuestionId& question) const;
    /// What waits to be confirmed, else what the actor answered in the assessment before; none: it
    /// did neither. Valid until the next edit.
    [[nodiscard]] std::optional<PreviousAnswer> previousAnswer(const QuestionId& question) const;
    /// The file's own, by name.
    [[nodiscard]] Result<std::vector<ReportProfile>> reportProfiles() const;
    /// What reports are made with: the chosen profile; where there is none of that name, the one
    /// that it came from, else the first shipped one.
    [[nodiscard]] ReportProfile profile() const;
    [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
    [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
    /// What opening has brought back of texts that were being typed.
    [[nodiscard]] const std::vector<Draft>& recovered() const { return m_recovered; }

    /// Looks whether another program has edited the file, let it go, or taken it; done by itself
    /// every second.
    void look();

    void chooseAssessment(const AssessmentId& id);
    void chooseActor(const ActorId& actor);
    void chooseProfile(const std::string& name);

    void setAnswer(const QuestionId& question, const Answer& answer);
    /// Several answers of the chosen actor as one step.
    void setAnswers(const std::vector<std::pair<QuestionId, Answer>>& answers);
    /// The same for answers that waited to be confirmed.
    void confirmAnswers(const std::vector<std::pair<QuestionId, Answer>>& answers);
    /// Takes away what waits to be confirmed.
    void dismissCarried(const QuestionId& question);
    void clearAnswer(const QuestionId& question);
    /// Keeps a text being typed about a question or a component of the chosen actor, until the
    /// answer or note is set. `actor` where it is another one; an empty one for a threat.
    void keepDraft(const std::string& subject,
                   const std::string& field,
                   const std::string& text,
                   const std::optional<ActorId>& actor = std::nullopt);
    /// Without a level the pack's target holds again.
    void setTarget(const TargetKey& key, std::optional<double> level);
    void setGapNote(const CellKey& cell, const GapNote& note);
    void setChecked(const CellKey& cell, bool isChecked);

    /// What moving the assessment to the pack would make of it.
    [[nodiscard]] Result<MovedAssessment> whatMoves(const Pack& pack) const;

    // False: the edit has failed, and `failed` has said why.
    /// Makes a new assessment from this or another one and opens it.
    bool copyAssessment(const AssessmentId& from,
                        const NewAssessment& made,
                        bool withAnswers,
                        const Pack& pack);
    bool addAssessment(const NewAssessment& made, const Pack& pack);
    bool moveAssessment(const Pack& pack);
    bool addActor(const Actor& actor);
    bool renameActor(const Actor& actor);
    bool setRole(const RoleChange& change);
    bool setReportProfile(const ReportProfile& profile);
    /// A copy of the chosen one, which is chosen then. While it is not there, because it was
    /// undone, the one that it was copied from is.
    bool addReportProfile(const ReportProfile& copy);
    /// Another profile is chosen where this was the chosen one.
    bool removeReportProfile(const std::string& name);
    /// Stays chosen under its new name.
    bool renameReportProfile(const std::string& name, const std::string& newName);

    /// Adds the threat, or replaces the one with its id.
    bool setThreat(const Threat& threat);
    /// Threats of the pack's catalogue, as one step.
    bool addCataloguedThreats(const Threats& threats);
    bool removeThreat(const ThreatId& id); ///< To the bin.
    bool takeBackThreat(const ThreatId& id);

    bool renameAssessment(const AssessmentId& id, const std::string& title);
    bool setArchived(const AssessmentId& id, bool isArchived);
    /// To the bin; the newest of the others is opened where this one is open.
    bool removeAssessment(const AssessmentId& id);
    bool takeBackAssessment(const AssessmentId& id);
    /// From here on the assessment can only be read.
    bool agreeAssessment(const AssessmentId& id, const std::string& by);
    bool unlockAssessment(const AssessmentId& id, const std::string& reason);

    bool undo();
    bool redo();
    bool restoreValue(std::int64_t number, const RowChange& row);
    bool restoreAssessment(std::int64_t number);

Q_SIGNALS:
    void assessmentChosen(); ///< Pack, answers and figures are others now.
    void actorChosen();
    void answerChanged(const kordon::QuestionId& question); ///< Of the chosen actor.
    void figuresChanged();
    void notesChanged(const kordon::CellKey& cell);
    void checkedChanged(const kordon::CellKey& cell);
    void threatsChanged(); ///< Before the figures that follow from them.
    void profileChosen();
    void profilesChanged(); ///< Or may have been: an edit was taken back, or a value restored.
    /// Another program has edited the file. What is typed may still be sent; then all is read anew.
    void editedElsewhere();
    void holderChanged();
    void saved();
    void failed(const kordon::Text& message);

private:
    Document(Workspace workspace, std::optional<Holder> holder);

    Status load(const AssessmentId& id);
    /// Given by the chosen actor.
    [[nodiscard]] std::vector<AnswerRow> answerRows(
        const std::vector<std::pair<QuestionId, Answer>>& answers) const;
    /// The edit has set these answers of the chosen actor.
    void tellAnswers(const std::vector<AnswerRow>& rows);
    void score();
    void rescore(const QuestionId& question);
    void tellThreats();
    void reload();
    void recoverDrafts();
    void recover(const Draft& draft);
    /// Tells of a failure, or that the edit is saved.
    bool report(const Status& status);
    /// The same for an edit that changes more than an answer: everything is read anew.
    bool reportAndReload(const Status& status);
    /// The same for an edit that may bring back anything.
    bool reportBroughtBack(const Status& status);

    Workspace m_workspace;
    bool m_isHeldElsewhere;
    std::optional<Holder> m_holder;
    std::vector<AssessmentHeading> m_headings;
    Pack m_pack;
    Assessment m_assessment;
    ScoreSheet m_sheet;
    GapList m_gaps;
    StateTable m_states;
    ActorId m_actor;
    std::string m_profile; ///< The name of the chosen one.
    /// Names of profiles that were copied or renamed since the file was opened, by the new name.
    std::map<std::string, std::string> m_profileOrigins;
    std::vector<Draft> m_recovered;
    mutable std::unique_ptr<PreviousYear> m_previous;
    mutable bool m_isPreviousRead = false;
};

} // namespace kordon
