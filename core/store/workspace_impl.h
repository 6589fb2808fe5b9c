#pragma once

#include "core/store/history.h"
#include "core/store/sealed_file.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace kordon {

/// What is behind an open workspace: the database, and what has been read of it and still holds.
/// The functions may throw SQLite::Exception where they return no Status of their own edit.
struct Workspace::Impl {
    std::shared_ptr<void> hold; ///< First, so that it goes when the database is closed.
    SQLite::Database db;
    std::filesystem::path path;
    bool isReadOnly = false;
    bool isNewer = false;                    ///< Of a version that this program does not know.
    Text whyReadOnly;                        ///< Empty where it is not.
    std::string takenFrom;                   ///< Who had it before, until the history tells of it.
    int dataVersion = 0;                     ///< When others were last asked about.
    HistoryHead seenHead;                    ///< The end of the history at that time.
    std::optional<store::SealedFile> sealed; ///< Of a locked file; the database is in memory.

    /// One edit: what `change` does, its changeset and its history entry, in one transaction. An
    /// edit that changes nothing leaves no entry.
    Status edit(const HistoryEntry& entry, const std::function<Status()>& change);
    /// Before the entry of an edit, in its transaction.
    void tellTakeOver(const Stamp& stamp);
    /// From here on an edit of another program is seen.
    void watchOthers();
    /// Reads a locked file anew where another program has sealed it.
    Status followSealed();
    /// A write that has no history: drafts.
    Status writeAside(const std::function<void()>& change);
    /// What is committed counts once it is on the disk: a locked file is sealed again, and where
    /// that fails the database is as it was before. Otherwise the commit itself has done it.
    Status lasting(const std::function<Status()>& write);
    /// One edit within its transaction.
    Status record(const HistoryEntry& entry, const std::function<Status()>& change);

    Result<AssessmentHeading> heading(const AssessmentId& id);
    /// The same, but refuses what is in the bin.
    Result<AssessmentHeading> listedHeading(const AssessmentId& id);
    /// One edit of a heading that is there; `change` may refuse.
    Status editHeading(const HistoryEntry& entry,
                       const AssessmentId& id,
                       const std::function<Status(AssessmentHeading&)>& change);
    /// Fails where the changes touch what could only be read before them.
    Status checkOpen(const std::vector<AssessmentHeading>& before, const store::Changeset& changes);
    /// Read and checked once, then kept until an edit may change it.
    Result<std::shared_ptr<const Pack>> storedPack(const std::string& id,
                                                   const std::string& version);
    Result<std::shared_ptr<const Pack>> writtenPackOf(const AssessmentId& id);
    /// The pack as it holds in the assessment; read once, then kept until an edit may change it.
    Result<std::shared_ptr<const Pack>> packOf(const AssessmentId& id);

    Status storePack(const Pack& pack);
    Status storeNewAssessment(const NewAssessment& assessment,
                              const Pack& pack,
                              const Stamp& stamp);
    Status storeHeading(const NewAssessment& assessment,
                        const std::string& packId,
                        const std::string& packVersion,
                        const Stamp& stamp);
    /// Everything that the assessment holds beside its heading, into empty tables.
    void storeContent(const Assessment& assessment);
    Status storeAnswers(const AssessmentId& assessment, const std::vector<AnswerRow>& rows);
    Status storeGapNote(const AssessmentId& assessment, const CellKey& cell, const GapNote& note);
    Status storeNewActor(const Actor& actor);
    Status storeActorNames(const Actor& actor);
    Status storeRole(const AssessmentId& assessment, const RoleChange& change);

    Status storeThreats(const AssessmentId& assessment, const Threats& threats);
    /// Into the bin, or out of it where the time is empty.
    Status storeThreatBin(const AssessmentId& assessment,
                          const ThreatId& id,
                          const std::string& removedAt);

    Status storeReportProfile(const ReportProfile& profile);
    Status dropReportProfile(const std::string& name);
    Status moveReportProfile(const std::string& name, const std::string& newName);
    Result<std::vector<ReportProfile>> reportProfiles();

    /// The entry to take back next for undo or redo, under the name of the edit behind it.
    std::optional<HistoryEntry> next(EditKind way);
    Status takeBack(EditKind way, const Stamp& stamp);

    std::map<AssessmentId, std::shared_ptr<const Pack>> packs;
    std::map<std::pair<std::string, std::string>, std::shared_ptr<const Pack>> storedPacks;
    store::HistoryReading history;
};

} // namespace kordon
