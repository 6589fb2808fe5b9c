#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/report_profile.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <set>
#include <string>
#include <vector>

/// What people note beside the answers, who takes part, and how reports are put together, as rows.
/// Failures are thrown as SQLite::Exception.
namespace kordon::store {

/// An empty note is deleted.
void writeGapNote(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const CellKey& cell,
                  const GapNote& note);
[[nodiscard]] std::map<CellKey, GapNote> readGapNotes(SQLite::Database& db,
                                                      const AssessmentId& assessment);

void writeChecked(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const CellKey& cell,
                  bool isChecked);
[[nodiscard]] std::set<CellKey> readChecked(SQLite::Database& db, const AssessmentId& assessment);

void upsertActor(SQLite::Database& db, const Actor& actor);
[[nodiscard]] std::vector<Actor> readActors(SQLite::Database& db); ///< By id.

void upsertRoleChange(SQLite::Database& db,
                      const AssessmentId& assessment,
                      const RoleChange& change);
void deleteRoleChange(SQLite::Database& db, const AssessmentId& assessment, const CellKey& cell);
[[nodiscard]] std::vector<RoleChange> readRoleChanges(SQLite::Database& db,
                                                      const AssessmentId& assessment);

/// A profile as the file keeps it: its name, and the rest as JSON.
struct StoredProfile {
    std::string name;
    std::string content;
};

void upsertReportProfile(SQLite::Database& db, const ReportProfile& profile);
void deleteReportProfile(SQLite::Database& db, const std::string& name);
[[nodiscard]] std::vector<StoredProfile> readReportProfiles(SQLite::Database& db); ///< By name.
/// The profile, where the content is one and names itself as its row does.
[[nodiscard]] Result<ReportProfile> profileFrom(const StoredProfile& stored);

void upsertDraft(SQLite::Database& db, const Draft& draft);
/// The drafts about one question or component of one actor.
void deleteDrafts(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const ActorId& actor,
                  const std::string& subject);
[[nodiscard]] std::vector<Draft> readDrafts(SQLite::Database& db);

} // namespace kordon::store
