#pragma once

#include <QtGlobal>

#include "app/print/page_listener.h"
#include "core/base/result.h"
#include "core/report/report.h"

#include <filesystem>
#include <string>
#include <string_view>

QT_FORWARD_DECLARE_CLASS(QPagedPaintDevice)

namespace kordon {

struct WrittenReport {
    int pages = 0;      ///< 0 in formats without pages.
    int rows = 0;       ///< Of all tables or sheets; 0 in a PDF.
    std::string sha256; ///< Of the file; empty where none is written.

    /// Nothing was written, as the listener asked.
    [[nodiscard]] bool isStopped() const { return pages == 0 && sha256.empty(); }
};

/// The report as PDF/A-1b with outline and language: the same report gives the same bytes. The file
/// appears whole or not at all.
[[nodiscard]] Result<WrittenReport> writePdf(const report::Report& report,
                                             const std::filesystem::path& path,
                                             const PageListener& listener = {});

/// Paints all pages on a printer or a preview, A4 as in the PDF; gives their number, 0 where it was
/// stopped.
int printReport(const report::Report& report,
                QPagedPaintDevice& device,
                const PageListener& listener = {});

} // namespace kordon
