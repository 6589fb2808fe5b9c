#pragma once

#include "core/report/assessment_report.h"
#include "core/store/workspace.h"

namespace kordon {

/// What a report bears of its file and program, without the hash of its content: the day of the
/// last edit of what the report tells (`lastEditOfData`), so that the same file gives the same
/// report on any day, who has agreed the assessment, and the end of the file's history.
[[nodiscard]] report::ReportSetting reportSetting(const Workspace& workspace,
                                                  const AssessmentId& assessment);

} // namespace kordon
