#include "core/store/rows.h"

#include "core/store/run.h"
#include "core/store/stored_text.h"

#include <map>
#include <utility>

namespace kordon::store {

namespace {

Dimension dimensionFrom(const std::string& key) {
    return key == keyOf(Dimension::Readiness) ? Dimension::Readiness : Dimension::Capacity;
}

} // namespace

void writeMeta(SQLite::Database& db, const std::string& key, const std::string& value) {
    run(db, "INSERT INTO meta (key, value) VALUES (?, ?)", key, value);
}

std::optional<std::string> readMeta(SQLite::Database& db, const std::string& key) {
    SQLite::Statement select(db, "SELECT value FROM meta WHERE key = ?");
    select.bind(1, key);
    return select.executeStep() ? std::optional(textAt(select, 0)) : std::nullopt;
}

void insertPack(SQLite::Database& db,
                const std::string& id,
                const std::string& version,
                const std::string& content) {
    run(db, "INSERT INTO pack (id, version, content) VALUES (?, ?, ?)", id, version, content);
}

std::optional<std::string> readPackContent(SQLite::Database& db,
                                           const std::string& id,
                                           const std::string& version) {
    SQLite::Statement select(db, "SELECT content FROM pack WHERE id = ? AND version = ?");
    SQLite::bind(select, id, version);
    return select.executeStep() ? std::optional(textAt(select, 0, kLongestPack)) : std::nullopt;
}

std::vector<std::pair<std::string, std::string>> readPackKeys(SQLite::Database& db) {
    SQLite::Statement select(db, "SELECT id, version FROM pack ORDER BY id, version");
    std::vector<std::pair<std::string, std::string>> keys;
    while (select.executeStep()) {
        keys.emplace_back(textAt(select, 0), textAt(select, 1));
    }
    return keys;
}

void insertAssessment(SQLite::Database& db, const AssessmentHeading& heading) {
    run(db,
        "INSERT INTO assessment (id, title, pack_id, pack_version, created_at)"
        " VALUES (?, ?, ?, ?, ?)",
        heading.id.value,
        heading.title,
        heading.packId,
        heading.packVersion,
        heading.createdAt);
}

void updateAssessment(SQLite::Database& db, const AssessmentHeading& heading) {
    const Agreement agreement = heading.agreement.value_or(Agreement{});
    run(db,
        "UPDATE assessment SET title = ?, archived = ?, removed_at = ?, agreed_by = ?,"
        " agreed_at = ?, agreed_hash = ? WHERE id = ?",
        heading.title,
        heading.isArchived ? 1 : 0,
        heading.removedAt,
        agreement.by,
        agreement.at,
        agreement.contentHash,
        heading.id.value);
}

std::vector<AssessmentHeading> readAssessments(SQLite::Database& db) {
    SQLite::Statement select(db,
                             "SELECT id, title, pack_id, pack_version, created_at, archived,"
                             " removed_at, agreed_by, agreed_at, agreed_hash FROM assessment"
                             " ORDER BY id");
    std::vector<AssessmentHeading> headings;
    while (select.executeStep()) {
        AssessmentHeading heading{.id = {textAt(select, 0)},
                                  .title = textAt(select, 1),
                                  .packId = textAt(select, 2),
                                  .packVersion = textAt(select, 3),
                                  .createdAt = textAt(select, 4),
                                  .isArchived = select.getColumn(5).getInt() != 0,
                                  .removedAt = textAt(select, 6)};
        Agreement agreement{
            .by = textAt(select, 7), .at = textAt(select, 8), .contentHash = textAt(select, 9)};
        if (!agreement.at.empty()) {
            heading.agreement = std::move(agreement);
        }
        headings.push_back(std::move(heading));
    }
    return headings;
}

void updatePackOf(SQLite::Database& db,
                  const AssessmentId& id,
                  const std::string& packId,
                  const std::string& packVersion) {
    run(db,
        "UPDATE assessment SET pack_id = ?, pack_version = ? WHERE id = ?",
        packId,
        packVersion,
        id.value);
}

void bindAnswer(SQLite::Statement& statement, int first, const Answer& answer) {
    statement.bind(first, keyOf(answer.state));
    if (answer.level) {
        statement.bind(first + 1, *answer.level);
    }
    statement.bind(first + 2, answer.rationale);
    statement.bind(first + 3, answer.evidenceGrade.value);
    statement.bind(first + 4, answer.evidence);
    statement.bind(first + 5, answer.assessor);
    statement.bind(first + 6, answer.date);
    statement.bind(first + 7, answer.confidence ? keyOf(*answer.confidence) : "");
    statement.bind(first + 8, answer.isFlagged ? 1 : 0);
    statement.bind(first + 9, answer.flagReason);
}

// The texts of an answer are read as they are: `checkAnswer` says of which answer they are wrong.
StoredAnswer answerAt(SQLite::Statement& select) {
    const auto state = answerStateFrom(textAt(select, 2));
    const SQLite::Column level = select.getColumn(3);
    Answer answer{.state = state.value_or(AnswerState::Unanswered),
                  .level = level.isNull() ? std::nullopt : std::optional(level.getInt()),
                  .rationale = select.getColumn(4).getString(),
                  .evidenceGrade = {textAt(select, 5)},
                  .evidence = select.getColumn(6).getString(),
                  .assessor = select.getColumn(7).getString(),
                  .date = textAt(select, 8),
                  .isFlagged = select.getColumn(10).getInt() != 0,
                  .flagReason = select.getColumn(11).getString()};
    const std::string confidence = textAt(select, 9);
    answer.confidence = confidenceFrom(confidence);
    const bool isKnownConfidence = confidence.empty() || answer.confidence;
    return {{{textAt(select, 0)}, {textAt(select, 1)}, std::move(answer)},
            state.has_value(),
            isKnownConfidence};
}

AnswerWriter::AnswerWriter(SQLite::Database& db, const AssessmentId& assessment)
    : m_upsert(db,
               "INSERT INTO answer (assessment, actor, question, state, level, rationale,"
               " evidence_grade, evidence, assessor, date, confidence, flagged, flag_reason)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (assessment, actor, question) DO UPDATE SET state = excluded.state,"
               " level = excluded.level, rationale = excluded.rationale,"
               " evidence_grade = excluded.evidence_grade, evidence = excluded.evidence,"
               " assessor = excluded.assessor, date = excluded.date,"
               " confidence = excluded.confidence, flagged = excluded.flagged,"
               " flag_reason = excluded.flag_reason"),
      m_deleteDocuments(db,
                        "DELETE FROM document WHERE assessment = ? AND actor = ? AND question = ?"),
      m_deleteCarried(
          db, "DELETE FROM carried_answer WHERE assessment = ? AND actor = ? AND question = ?"),
      m_deleteCarriedDocuments(
          db, "DELETE FROM carried_document WHERE assessment = ? AND actor = ? AND question = ?"),
      m_insertDocument(db,
                       "INSERT INTO document (assessment, actor, question, id, title, link, sha256,"
                       " date) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      m_assessment(assessment) {}

void AnswerWriter::write(const AnswerRow& row) {
    const Answer& answer = row.answer;
    m_upsert.reset();
    m_upsert.clearBindings(); // an unbound level is stored as NULL: no level
    m_upsert.bind(1, m_assessment.value);
    m_upsert.bind(2, row.actor.value);
    m_upsert.bind(3, row.question.value);
    bindAnswer(m_upsert, 4, answer);
    m_upsert.exec();
    writeDocuments(row);
    if (answer.state != AnswerState::Unanswered) {
        deleteAt(m_deleteCarried, row);
        deleteAt(m_deleteCarriedDocuments, row);
    }
}

void AnswerWriter::deleteAt(SQLite::Statement& statement, const AnswerRow& row) {
    statement.reset();
    SQLite::bind(statement, m_assessment.value, row.actor.value, row.question.value);
    statement.exec();
}

void AnswerWriter::writeDocuments(const AnswerRow& row) {
    deleteAt(m_deleteDocuments, row);
    for (const EvidenceDocument& document : row.answer.documents) {
        m_insertDocument.reset();
        SQLite::bind(m_insertDocument,
                     m_assessment.value,
                     row.actor.value,
                     row.question.value,
                     document.id,
                     document.title,
                     document.link,
                     document.sha256,
                     document.date);
        m_insertDocument.exec();
    }
}

void deleteAnswer(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const ActorId& actor,
                  const QuestionId& question) {
    run(db,
        "DELETE FROM answer WHERE assessment = ? AND actor = ? AND question = ?",
        assessment.value,
        actor.value,
        question.value);
    run(db,
        "DELETE FROM document WHERE assessment = ? AND actor = ? AND question = ?",
        assessment.value,
        actor.value,
        question.value);
}

DocumentsByPlace readDocuments(SQLite::Database& db,
                               const char* table,
                               const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT actor, question, id, title, link, sha256, date FROM " +
                                 std::string(table) +
                                 " WHERE assessment = ? ORDER BY actor, question, id");
    select.bind(1, assessment.value);
    DocumentsByPlace documents;
    while (select.executeStep()) {
        documents[{{textAt(select, 0)}, {textAt(select, 1)}}].push_back(
            {.id = textAt(select, 2),
             .title = select.getColumn(3).getString(),
             .link = select.getColumn(4).getString(),
             .sha256 = textAt(select, 5),
             .date = textAt(select, 6)});
    }
    return documents;
}

std::vector<StoredAnswer> readAnswers(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT actor, question, state, level, rationale, evidence_grade,"
                             " evidence, assessor, date, confidence, flagged, flag_reason"
                             " FROM answer WHERE assessment = ?"
                             " ORDER BY actor, question");
    select.bind(1, assessment.value);
    const DocumentsByPlace documents = readDocuments(db, "document", assessment);
    std::vector<StoredAnswer> answers;
    while (select.executeStep()) {
        StoredAnswer stored = answerAt(select);
        const auto found = documents.find({stored.row.actor, stored.row.question});
        if (found != documents.end()) {
            stored.row.answer.documents = found->second;
        }
        answers.push_back(std::move(stored));
    }
    return answers;
}

void upsertTarget(SQLite::Database& db,
                  const AssessmentId& assessment,
                  const TargetKey& key,
                  double level) {
    run(db,
        "INSERT INTO target (assessment, component, actor, dimension, level)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (assessment, component, actor, dimension)"
        " DO UPDATE SET level = excluded.level",
        assessment.value,
        key.component.value,
        key.actor.value,
        keyOf(key.dimension),
        level);
}

void deleteTarget(SQLite::Database& db, const AssessmentId& assessment, const TargetKey& key) {
    run(db,
        "DELETE FROM target WHERE assessment = ? AND component = ? AND actor = ? AND dimension = ?",
        assessment.value,
        key.component.value,
        key.actor.value,
        keyOf(key.dimension));
}

Targets readTargets(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(
        db, "SELECT component, actor, dimension, level FROM target WHERE assessment = ?");
    select.bind(1, assessment.value);
    Targets targets;
    while (select.executeStep()) {
        const TargetKey key{.component = {textAt(select, 0)},
                            .actor = {textAt(select, 1)},
                            .dimension = dimensionFrom(textAt(select, 2))};
        targets[key] = select.getColumn(3).getDouble();
    }
    return targets;
}

} // namespace kordon::store
