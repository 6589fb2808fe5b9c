#pragma once

#include "core/assessment/assessment.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <set>
#include <vector>

/// What people note beside the answers, and who takes part, as rows. Failures are thrown as
/// SQLite::Exception.
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

void upsertDraft(SQLite::Database& db, const Draft& draft);
/// The drafts about one question or component of one actor.
void deleteDrafts(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const ActorId& actor,
                  const std::string& subject);
[[nodiscard]] std::vector<Draft> readDrafts(SQLite::Database& db);

} // namespace kordon::store
