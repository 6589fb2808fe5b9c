#pragma once

#include "core/report/assessment_report.h"
#include "core/store/workspace.h"

namespace kordon {

/// What a report of this assessment bears: the day of the file's last edit, so that the same file
/// gives the same report, and the hash of all that the assessment says.
[[nodiscard]] report::ReportSetting reportSetting(const Workspace& workspace,
                                                  const Pack& pack,
                                                  const Assessment& assessment);

} // namespace kordon
