#include "core/store/carried_rows.h"

#include "core/store/rows.h"
#include "core/store/run.h"
#include "core/store/stored_text.h"

#include <utility>

namespace kordon::store {

namespace {

void insertDocuments(SQLite::Database& db,
                     const AssessmentId& assessment,
                     const AnswerPlace& place,
                     const std::vector<EvidenceDocument>& documents) {
    for (const EvidenceDocument& document : documents) {
        run(db,
            "INSERT INTO carried_document (assessment, actor, question, id, title, link, sha256,"
            " date) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            assessment.value,
            place.actor.value,
            place.question.value,
            document.id,
            document.title,
            document.link,
            document.sha256,
            document.date);
    }
}

} // namespace

void insertCarried(SQLite::Database& db,
                   const AssessmentId& assessment,
                   const CarriedAnswers& carried) {
    SQLite::Statement insert(
        db,
        "INSERT INTO carried_answer (assessment, actor, question, state, level,"
        " rationale, evidence_grade, evidence, assessor, date, confidence,"
        " flagged, flag_reason, given_in, given_to, revision, scale_max)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& [place, waiting] : carried) {
        insert.reset();
        insert.clearBindings(); // an unbound level is stored as NULL: no level
        insert.bind(1, assessment.value);
        insert.bind(2, place.actor.value);
        insert.bind(3, place.question.value);
        bindAnswer(insert, 4, waiting.answer);
        insert.bind(14, waiting.givenIn.value);
        insert.bind(15, waiting.givenTo.value);
        insert.bind(16, waiting.revision);
        insert.bind(17, waiting.scaleMax);
        insert.exec();
        insertDocuments(db, assessment, place, waiting.answer.documents);
    }
}

void deleteCarried(SQLite::Database& db, const AssessmentId& assessment, const AnswerPlace& place) {
    for (const char* sql :
         {"DELETE FROM carried_answer WHERE assessment = ? AND actor = ? AND question = ?",
          "DELETE FROM carried_document WHERE assessment = ? AND actor = ? AND question = ?"}) {
        run(db, sql, assessment.value, place.actor.value, place.question.value);
    }
}

CarriedAnswers readCarried(SQLite::Database& db, const AssessmentId& assessment) {
    SQLite::Statement select(db,
                             "SELECT actor, question, state, level, rationale, evidence_grade,"
                             " evidence, assessor, date, confidence, flagged, flag_reason,"
                             " given_in, given_to, revision, scale_max FROM carried_answer"
                             " WHERE assessment = ? ORDER BY actor, question");
    select.bind(1, assessment.value);
    const DocumentsByPlace documents = readDocuments(db, "carried_document", assessment);
    CarriedAnswers carried;
    while (select.executeStep()) {
        StoredAnswer stored = answerAt(select);
        const AnswerPlace place{stored.row.actor, stored.row.question};
        if (const auto found = documents.find(place); found != documents.end()) {
            stored.row.answer.documents = found->second;
        }
        carried.emplace(place,
                        CarriedAnswer{.givenIn = {textAt(select, 12)},
                                      .givenTo = {textAt(select, 13)},
                                      .revision = select.getColumn(14).getInt(),
                                      .scaleMax = select.getColumn(15).getInt(),
                                      .answer = std::move(stored.row.answer)});
    }
    return carried;
}

} // namespace kordon::store
