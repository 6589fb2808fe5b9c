#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

#include <filesystem>

class QPagedPaintDevice;

namespace kordon {

struct WrittenReport {
    int pages = 0;
};

/// Writes the report as PDF/A-1b with bookmarks and its language; aside first, so that a failure
/// leaves what was there.
Result<WrittenReport> writePdf(const report::Report& report, const std::filesystem::path& path);

/// Prints the report, such as on a printer. Returns the number of pages.
int printReport(const report::Report& report, QPagedPaintDevice& device);

} // namespace kordon
