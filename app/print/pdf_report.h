#pragma once

#include <QtGlobal>

#include "app/print/page_listener.h"
#include "core/base/result.h"
#include "core/report/report.h"

#include <filesystem>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace kordon {

struct WrittenReport {
    int pages = 0; ///< 0: it was stopped, and nothing is written.
};

/// Writes the report as PDF/A-1b with outline and language. The file appears whole or not at all.
[[nodiscard]] Result<WrittenReport> writePdf(const report::Report& report,
                                             const std::filesystem::path& path,
                                             const PageListener& listener = {});

/// Paints all pages on a printer or a preview, A4 as in the PDF; gives their number, 0 where it was
/// stopped.
int printReport(const report::Report& report,
                QPagedPaintDevice& device,
                const PageListener& listener = {});

} // namespace kordon
