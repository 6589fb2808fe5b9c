#pragma once

#include <QtGlobal>

#include "core/base/result.h"
#include "core/report/report.h"

#include <filesystem>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace kordon {

struct WrittenReport {
    int pages = 0;
};

/// Writes the report as PDF/A-1b with outline and language. The file appears whole or not at all.
[[nodiscard]] Result<WrittenReport> writePdf(const report::Report& report,
                                             const std::filesystem::path& path);

/// Paints all pages on a printer or a preview, A4 as in the PDF; gives their number.
int printReport(const report::Report& report, QPagedPaintDevice& device);

} // namespace kordon
