#pragma once

#include "core/assessment/threat.h"
#include "core/base/id.h"

#include <SQLiteCpp/SQLiteCpp.h>

/// The register of threats, as rows. Failures are thrown as SQLite::Exception.
namespace kordon::store {

void upsertThreat(SQLite::Database& db, const AssessmentId& assessment, const Threat& threat);
/// By id, those in the bin among them.
[[nodiscard]] Threats readThreats(SQLite::Database& db, const AssessmentId& assessment);

} // namespace kordon::store
