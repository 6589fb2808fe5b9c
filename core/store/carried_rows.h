#pragma once

#include "core/assessment/assessment.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <vector>

/// The answers that wait to be confirmed, as rows. Failures are thrown as SQLite::Exception.
namespace kordon::store {

void insertCarried(SQLite::Database& db,
                   const AssessmentId& assessment,
                   const CarriedAnswers& carried);
void deleteCarried(SQLite::Database& db, const AssessmentId& assessment, const AnswerPlace& place);
[[nodiscard]] CarriedAnswers readCarried(SQLite::Database& db, const AssessmentId& assessment);

} // namespace kordon::store
