#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/moved_assessment.h"
#include "core/assessment/report_profile.h"
#include "core/base/result.h"
#include "core/pack/pack.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kordon {

/// Who edits, and when. The caller supplies the time, so that tests and replays can fix it.
struct Stamp {
    std::string who;
    std::string at; ///< UTC, "2025-03-01T09:30:00Z".
};

/// By whom and when an assessment was agreed. While it is, it can only be read.
struct Agreement {
    std::string by;
    std::string at;          ///< UTC, as in a stamp.
    std::string contentHash; ///< Of what was agreed: SHA-256 of its content text, in hexadecimal.

    bool operator==(const Agreement&) const = default;
};

struct AssessmentHeading {
    AssessmentId id;
    std::string title;
    std::string packId;
    std::string packVersion;
    std::string createdAt;
    bool isArchived = false; ///< Lists set it apart; else it is as any other.
    std::string removedAt;   ///< When it went to the bin, UTC; empty: it is not there.
    std::optional<Agreement> agreement;

    [[nodiscard]] bool isInBin() const { return !removedAt.empty(); }

    bool operator==(const AssessmentHeading&) const = default;
};

/// Where work goes on: the last by id that is not archived, or the last where all are. The list is
/// not empty.
[[nodiscard]] const AssessmentHeading& newestOf(const std::vector<AssessmentHeading>& headings);

/// One answer with its place, as an import sets it.
struct AnswerRow {
    ActorId actor;
    QuestionId question;
    Answer answer;

    bool operator==(const AnswerRow&) const = default;
};

/// One column of one row before and after an edit; none: the row, or a value in it, is not there.
struct FieldChange {
    std::string column;
    std::optional<std::string> from;
    std::optional<std::string> to;

    bool operator==(const FieldChange&) const = default;
};

enum class RowEvent : std::uint8_t { Added, Changed, Removed };

/// One row that an edit has added, changed or removed.
struct RowChange {
    std::string table;
    RowEvent event = RowEvent::Changed;
    std::vector<std::pair<std::string, std::string>> key; ///< Column and value.
    std::vector<FieldChange> fields;

    bool operator==(const RowChange&) const = default;
};

/// Whether the row is a value that can be brought back by itself: not a pack, nor an assessment.
[[nodiscard]] bool holdsValues(const RowChange& row);

enum class EditKind : std::uint8_t {
    NewFile,
    RecoverFile,  ///< Made of what could be read of a damaged one, which its subject names.
    TakeOverFile, ///< From the one who had it open, whom its subject names.
    AddAssessment,
    CopyAssessment,
    MoveAssessment, ///< To another pack.
    SetAnswer,
    ClearAnswer,
    ImportAnswers,
    SetTarget,
    SetAnswers,     ///< Several answers at once.
    ConfirmAnswers, ///< Those that waited to be confirmed.
    DismissCarried,
    SetGapNote,
    SetChecked,
    AddActor,
    RenameActor,
    SetRole,
    SetReportProfile,
    RemoveReportProfile,
    SetThreat,
    RemoveThreat,   ///< To the bin.
    TakeBackThreat, ///< From the bin.
    ImportThreats,
    RestoreValue,
    RestoreAssessment,
    RenameAssessment,
    ArchiveAssessment,
    UnarchiveAssessment,
    RemoveAssessment,   ///< To the bin.
    TakeBackAssessment, ///< From the bin.
    AgreeAssessment,
    UnlockAssessment, ///< Its subject ends with the reason.
    Undo,
    Redo,
};

/// The kind as the file and `history --json` spell it: "set-answer".
[[nodiscard]] const char* keyOf(EditKind kind);

/// One edit: a transaction with the changeset that undoes it.
struct HistoryEntry {
    std::int64_t number = 0; ///< Counts from 1 within the file.
    Stamp stamp;
    EditKind kind = EditKind::SetAnswer;
    std::string subject;                ///< What it was about: "2025 sbgs border-checks.posts".
    std::optional<std::int64_t> undoes; ///< For Undo and Redo: the entry that is taken back.
    std::vector<RowChange> changes;
};

/// The last entry of the history, and its hash, which stands for it and all before it.
struct HistoryHead {
    std::int64_t number = 0;
    std::string hash; ///< SHA-256 in hexadecimal, as docs/file-format.md defines it.

    bool operator==(const HistoryHead&) const = default;
};

/// What the surroundings say of opening a file.
struct Opening {
    Text whyOnlyRead;      ///< Not empty: for reading alone, for this reason.
    std::string takenFrom; ///< Who had it open before; the history tells with the next edit.
    /// Kept while the file may be edited here; what it is, the store does not know.
    std::shared_ptr<void> hold;
};

/// A text being typed, kept until it is part of an answer, a note or a threat.
struct Draft {
    AssessmentId assessment;
    ActorId actor;       ///< Empty where it is about a threat.
    std::string subject; ///< The question, the component or the threat that the text is about.
    std::string field; ///< Which of its texts: "rationale", "evidence", "flag_reason", "cause" …
    std::string text;

    bool operator==(const Draft&) const = default;
};

struct NewAssessment {
    AssessmentId id;
    std::string title;
};

/// A .kordon file: packs, assessments, answers, targets and the history of all edits, in one SQLite
/// database. Each edit is one transaction; when the call returns, the edit is on the disk.
///
/// All failures come back as Error; no SQLite type or exception crosses this header. Not thread
/// safe: a workspace belongs to one thread.
class Workspace {
public:
    /// Makes a new file with a first assessment. Never overwrites; on failure nothing is left.
    static Result<Workspace> create(const std::filesystem::path& path,
                                    const Pack& pack,
                                    const NewAssessment& first,
                                    bool isIllustrative,
                                    const Stamp& stamp);

    /// Opens for reading and writing, or for reading alone where no more is safe (`whyReadOnly`). A
    /// file of an older version is copied beside itself and brought up to date; else opening
    /// changes no byte. A link is followed. Refuses what is not a Kordon file, what is damaged, and
    /// what another program has put something into that could run, and leaves it untouched. A
    /// locked file needs its key held (core/store/sealing.h); each edit seals it anew.
    static Result<Workspace> open(const std::filesystem::path& path, Opening opening = {});

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    [[nodiscard]] const std::filesystem::path& path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why, and what to do to edit, as a sentence; empty where the file may be edited.
    [[nodiscard]] const Text& whyReadOnly() const;
    /// Marked as made up for show; every view and report of it says so.
    [[nodiscard]] bool isIllustrative() const;

    /// By id, without those in the bin.
    [[nodiscard]] Result<std::vector<AssessmentHeading>> assessments() const;
    [[nodiscard]] Result<std::vector<AssessmentHeading>> binnedAssessments() const; ///< By id.
    /// Heading, answers and targets, each value checked against the pack. What is in the bin is
    /// refused.
    [[nodiscard]] Result<Assessment> load(const AssessmentId& id) const;
    [[nodiscard]] Result<Pack> pack(const std::string& id, const std::string& version) const;
    /// The pack as it holds in the assessment: with the actors of the file and the changed roles.
    [[nodiscard]] Result<Pack> packOf(const AssessmentId& assessment) const;
    /// The assessment's pack as it was written, without what the file adds.
    [[nodiscard]] Result<Pack> writtenPackOf(const AssessmentId& assessment) const;
    /// The actors that the file adds to its packs, by id.
    [[nodiscard]] Result<std::vector<Actor>> addedActors() const;

    Status addAssessment(const NewAssessment& assessment, const Pack& pack, const Stamp& stamp);
    /// A new assessment with the targets, changed roles and active threats of another, on its pack
    /// or on the given one. With answers: they wait in it to be confirmed.
    Status copyAssessment(const AssessmentId& from,
                          const NewAssessment& assessment,
                          bool withAnswers,
                          const Stamp& stamp);
    Status copyAssessment(const AssessmentId& from,
                          const NewAssessment& assessment,
                          bool withAnswers,
                          const Pack& pack,
                          const Stamp& stamp);
    /// What moving the assessment to the pack would make of it; the file stays as it is.
    [[nodiscard]] Result<MovedAssessment> whatMoves(const AssessmentId& id, const Pack& pack) const;
    /// Puts the assessment on another pack, in one edit. What has no place there any more stays in
    /// the history alone.
    Status moveAssessment(const AssessmentId& id, const Pack& pack, const Stamp& stamp);
    Status renameAssessment(const AssessmentId& id, const std::string& title, const Stamp& stamp);
    Status setArchived(const AssessmentId& id, bool isArchived, const Stamp& stamp);
    /// Puts it into the bin with all that it holds: it is neither listed nor edited until it is
    /// taken back. Refuses the last one, and an agreed one.
    Status removeAssessment(const AssessmentId& id, const Stamp& stamp);
    Status takeBackAssessment(const AssessmentId& id, const Stamp& stamp);
    /// From here on every edit of the assessment is refused, undo and redo among them, as is that
    /// of an actor's names that its pack shows. `contentHash`: SHA-256 of its content text.
    Status agreeAssessment(const AssessmentId& id,
                           const std::string& by,
                           const std::string& contentHash,
                           const Stamp& stamp);
    /// Needs a reason on one line, which the history keeps.
    Status unlockAssessment(const AssessmentId& id, const std::string& reason, const Stamp& stamp);
    /// What waited to be confirmed in the answer's place goes, unless the answer is none.
    Status setAnswer(const AssessmentId& assessment, const AnswerRow& row, const Stamp& stamp);
    Status clearAnswer(const AssessmentId& assessment,
                       const ActorId& actor,
                       const QuestionId& question,
                       const Stamp& stamp);
    /// Sets all rows in one edit that is named after what they share, or none.
    Status setAnswers(const AssessmentId& assessment,
                      const std::vector<AnswerRow>& rows,
                      const Stamp& stamp);
    /// The same for answers that waited to be confirmed.
    Status confirmAnswers(const AssessmentId& assessment,
                          const std::vector<AnswerRow>& rows,
                          const Stamp& stamp);
    /// Takes away an answer that waits to be confirmed.
    Status dismissCarried(const AssessmentId& assessment,
                          const AnswerPlace& place,
                          const Stamp& stamp);
    /// Sets all rows in one edit, or none. `source` names the file they come from.
    Status importAnswers(const AssessmentId& assessment,
                         const std::vector<AnswerRow>& rows,
                         const std::string& source,
                         const Stamp& stamp);
    /// Without a level the pack's target holds again.
    Status setTarget(const AssessmentId& assessment,
                     const TargetKey& key,
                     std::optional<double> level,
                     const Stamp& stamp);

    /// An empty note takes it away.
    Status setGapNote(const AssessmentId& assessment,
                      const CellKey& cell,
                      const GapNote& note,
                      const Stamp& stamp);
    Status setChecked(const AssessmentId& assessment,
                      const CellKey& cell,
                      bool isChecked,
                      const Stamp& stamp);

    /// Adds the threat, or replaces the one with its id. Refuses what is in the bin.
    Status setThreat(const AssessmentId& assessment, const Threat& threat, const Stamp& stamp);
    /// Puts the threat into the bin: it presses on nothing until it is taken back.
    Status removeThreat(const AssessmentId& assessment, const ThreatId& id, const Stamp& stamp);
    Status takeBackThreat(const AssessmentId& assessment, const ThreatId& id, const Stamp& stamp);
    /// Sets all threats in one edit, or none. `source` names the file they come from.
    Status importThreats(const AssessmentId& assessment,
                         const Threats& threats,
                         const std::string& source,
                         const Stamp& stamp);

    /// Adds an actor to the file; it takes part where an assessment gives it a role.
    Status addActor(const Actor& actor, const Stamp& stamp);
    /// Names of an added actor; the pack's own keep theirs.
    Status renameActor(const Actor& actor, const Stamp& stamp);
    /// Sets a cell of the assessment's matrix. What equals the pack's own cell is no change and
    /// needs no reason.
    Status setRole(const AssessmentId& assessment, const RoleChange& change, const Stamp& stamp);

    /// The file's own, by name; beside them stand the shipped ones.
    [[nodiscard]] Result<std::vector<ReportProfile>> reportProfiles() const;
    /// Adds the profile, or replaces the one of its name. Refuses the name of a shipped one.
    Status setReportProfile(const ReportProfile& profile, const Stamp& stamp);
    Status removeReportProfile(const std::string& name, const Stamp& stamp);
    /// Refuses a name that a shipped profile or another one of the file has.
    Status renameReportProfile(const std::string& name,
                               const std::string& newName,
                               const Stamp& stamp);

    /// Keeps a text being typed, outside the history. It goes when the answer or the note that it
    /// is about is set.
    Status keepDraft(const Draft& draft);
    [[nodiscard]] Result<std::vector<Draft>> drafts() const;

    /// Oldest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history() const;
    /// The same without what each entry changed: quick, however large the entries are.
    [[nodiscard]] Result<std::vector<HistoryEntry>> historyHeadings() const;
    /// What one entry changed.
    [[nodiscard]] Result<std::vector<RowChange>> changesOf(std::int64_t number) const;
    /// Brings one row back to what it was before the entry, as a new edit. Refuses what would not
    /// fit the rest of the file: an answer of an actor that is no longer there.
    Status restoreValue(std::int64_t number, const RowChange& row, const Stamp& stamp);
    /// How many answers of the assessment are others now than they were after the entry.
    [[nodiscard]] Result<int> answersThatDiffer(const AssessmentId& id, std::int64_t number) const;
    /// Brings a whole assessment back to what it was after the entry, as a new edit. Fails where
    /// it was not there yet.
    Status restoreAssessment(const AssessmentId& id, std::int64_t number, const Stamp& stamp);
    /// The edit that undo or redo would take back, without its changes; none: nothing to do.
    [[nodiscard]] Result<std::optional<HistoryEntry>> nextUndo() const;
    [[nodiscard]] Result<std::optional<HistoryEntry>> nextRedo() const;
    /// Takes the last edit back as a new edit. Making the file is not an edit that can be undone.
    Status undo(const Stamp& stamp);
    Status redo(const Stamp& stamp);

    /// Puts into the history at once whom the file was taken over from, where it was.
    Status recordTakeOver(const Stamp& stamp);
    /// Whether another program has edited the file since it was opened or this was last asked;
    /// what is read from then on is as it left it.
    [[nodiscard]] Result<bool> takeNoteOfOthers();

    [[nodiscard]] Result<HistoryHead> historyHead() const;
    /// The entry whose hash begins so; none: no entry's does.
    [[nodiscard]] Result<std::optional<std::int64_t>> entryWithHash(
        const std::string& beginning) const;
    /// Which entries of the history were changed, put in, taken out or moved, as sentences; empty:
    /// none. That its end was taken off shows only beside a hash of it from elsewhere.
    [[nodiscard]] Result<std::vector<Text>> checkHistory() const;
    /// Everything that is wrong with the file, as sentences; empty: it is whole. Checks the
    /// database, its references, every value against its pack, the history's hashes, and that its
    /// changesets give what the file holds.
    [[nodiscard]] Result<std::vector<Text>> check() const;

private:
    struct Impl;
    explicit Workspace(std::unique_ptr<Impl> impl);
    /// Brings an older file up to the current version, after a copy of it beside it.
    static Status update(Impl& impl);
    /// Opens a file that has just been given its name, and makes the name last.
    static Result<Workspace> openLasting(const std::filesystem::path& path);

    std::unique_ptr<Impl> m_impl;
};

} // namespace kordon
