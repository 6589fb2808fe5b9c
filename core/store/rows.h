#pragma once

#include "core/assessment/assessment.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Rows in and out: one function a statement. Failures are thrown as SQLite::Exception.
namespace kordon::store {

void writeMeta(SQLite::Database& db, const std::string& key, const std::string& value);
[[nodiscard]] std::optional<std::string> readMeta(SQLite::Database& db, const std::string& key);

void insertPack(SQLite::Database& db,
                const std::string& id,
                const std::string& version,
                const std::string& content);
[[nodiscard]] std::optional<std::string> readPackContent(SQLite::Database& db,
                                                         const std::string& id,
                                                         const std::string& version);
[[nodiscard]] std::vector<std::pair<std::string, std::string>> readPackKeys(SQLite::Database& db);

void insertAssessment(SQLite::Database& db, const AssessmentHeading& heading);
/// Title, archive, bin and agreement as the heading has them; the rest of a row never changes.
void updateAssessment(SQLite::Database& db, const AssessmentHeading& heading);
/// All of them by id, those in the bin too.
[[nodiscard]] std::vector<AssessmentHeading> readAssessments(SQLite::Database& db);
/// Puts the assessment on another pack of the file.
void updatePackOf(SQLite::Database& db,
                  const AssessmentId& id,
                  const std::string& packId,
                  const std::string& packVersion);

/// An answer as stored; `isKnownState` is false where the state's word is not one of ours.
struct StoredAnswer {
    AnswerRow row;
    bool isKnownState = true;
    bool isKnownConfidence = true;
};

/// The columns of an answer from `state` to `flag_reason`; no level stays unbound, which is NULL.
void bindAnswer(SQLite::Statement& statement, int first, const Answer& answer);
/// The actor, the question and these columns, from the first one on; without documents.
[[nodiscard]] StoredAnswer answerAt(SQLite::Statement& select);

using DocumentsByPlace = std::map<AnswerPlace, std::vector<EvidenceDocument>>;
[[nodiscard]] DocumentsByPlace readDocuments(SQLite::Database& db,
                                             const char* table,
                                             const AssessmentId& assessment);

/// Writes many answers with the same prepared statements. What waited to be confirmed in the place
/// of an answer goes, unless the answer is none.
class AnswerWriter {
public:
    AnswerWriter(SQLite::Database& db, const AssessmentId& assessment);
    void write(const AnswerRow& row);

private:
    void writeDocuments(const AnswerRow& row);
    void deleteAt(SQLite::Statement& statement, const AnswerRow& row);

    SQLite::Statement m_upsert;
    SQLite::Statement m_deleteDocuments;
    SQLite::Statement m_deleteCarried;
    SQLite::Statement m_deleteCarriedDocuments;
    SQLite::Statement m_insertDocument;
    AssessmentId m_assessment;
};

void deleteAnswer(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const ActorId& actor,
                  const QuestionId& question);

[[nodiscard]] std::vector<StoredAnswer> readAnswers(SQLite::Database& db,
                                                    const AssessmentId& assessment);

void upsertTarget(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const TargetKey& key,
                  double level);
void deleteTarget(SQLite::Database& db, const AssessmentId& assessment, const TargetKey& key);
[[nodiscard]] Targets readTargets(SQLite::Database& db, const AssessmentId& assessment);

} // namespace kordon::store
