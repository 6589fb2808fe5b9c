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

std::vector<AssessmentHeading> readAssessments(SQLite::Database& db) {
    SQLite::Statement select(
        db, "SELECT id, title, pack_id, pack_version, created_at FROM assessment ORDER BY id");
    std::vector<AssessmentHeading> headings;
    while (select.executeStep()) {
        headings.push_back({.id = {textAt(select, 0)},
                            .title = textAt(select, 1),
                            .packId = textAt(select, 2),
                            .packVersion = textAt(select, 3),
                            .createdAt = textAt(select, 4)});
    }
    return headings;
}

void copyAnswers(SQLite::Database& db, const AssessmentId& from, const AssessmentId& to) {
    run(db,
        "INSERT INTO answer SELECT ?, actor, question, state, level, rationale, evidence_grade,"
        " evidence, assessor, date, confidence, flagged, flag_reason FROM answer"
        " WHERE assessment = ?",
        to.value,
        from.value);
    run(db,
        "INSERT INTO document SELECT ?, actor, question, id, title, link, sha256, date"
        " FROM document WHERE assessment = ?",
        to.value,
        from.value);
}

void copyTargets(SQLite::Database& db, const AssessmentId& from, const AssessmentId& to) {
    run(db,
        "INSERT INTO target SELECT ?, component, actor, dimension, level FROM target"
        " WHERE assessment = ?",
        to.value,
        from.value);
}

void copyRoleChanges(SQLite::Database& db, const AssessmentId& from, const AssessmentId& to) {
    run(db,
        "INSERT INTO role_change SELECT ?, component, actor, role, asked_as, reason"
        " FROM role_change WHERE assessment = ?",
        to.value,
        from.value);
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
    m_upsert.bind(4, keyOf(answer.state));
    if (answer.level) {
        m_upsert.bind(5, *answer.level);
    }
    m_upsert.bind(6, answer.rationale);
    m_upsert.bind(7, answer.evidenceGrade.value);
    m_upsert.bind(8, answer.evidence);
    m_upsert.bind(9, answer.assessor);
    m_upsert.bind(10, answer.date);
    m_upsert.bind(11, answer.confidence ? keyOf(*answer.confidence) : "");
    m_upsert.bind(12, answer.isFlagged ? 1 : 0);
    m_upsert.bind(13, answer.flagReason);
    m_upsert.exec();
    writeDocuments(row);
}

void AnswerWriter::writeDocuments(const AnswerRow& row) {
    m_deleteDocuments.reset();
    SQLite::bind(m_deleteDocuments, m_assessment.value, row.actor.value, row.question.value);
    m_deleteDocuments.exec();
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

namespace {

using DocumentsByPlace =
    std::map<std::pair<std::string, std::string>, std::vector<EvidenceDocument>>;

DocumentsByPlace readDocuments(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT actor, question, id, title, link, sha256, date FROM document"
                             " WHERE assessment = ? ORDER BY actor, question, id");
    select.bind(1, assessment.value);
    DocumentsByPlace documents;
    while (select.executeStep()) {
        documents[{textAt(select, 0), textAt(select, 1)}].push_back(
            {.id = textAt(select, 2),
             .title = select.getColumn(3).getString(),
             .link = select.getColumn(4).getString(),
             .sha256 = textAt(select, 5),
             .date = textAt(select, 6)});
    }
    return documents;
}

} // namespace

// The texts of an answer are read as they are: `checkAnswer` says of which answer they are wrong.
std::vector<StoredAnswer> readAnswers(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT actor, question, state, level, rationale, evidence_grade,"
                             " evidence, assessor, date, confidence, flagged, flag_reason"
                             " FROM answer WHERE assessment = ?"
                             " ORDER BY actor, question");
    select.bind(1, assessment.value);
    const DocumentsByPlace documents = readDocuments(db, assessment);
    std::vector<StoredAnswer> answers;
    while (select.executeStep()) {
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
        const std::string actor = textAt(select, 0);
        const std::string question = textAt(select, 1);
        if (const auto found = documents.find({actor, question}); found != documents.end()) {
            answer.documents = found->second;
        }
        const bool isKnownConfidence = confidence.empty() || answer.confidence;
        answers.push_back(
            {{{actor}, {question}, std::move(answer)}, state.has_value(), isKnownConfidence});
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
