#pragma once

#include "app/print/pdf_report.h"
#include "app/print/report_order.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace kordon {

enum class ReportFormat : std::uint8_t { Pdf, Odt, Html, Xlsx };

/// By the ending of the name; none: not one that a report can be written in.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const std::filesystem::path& path);

/// Makes the report in the format that the name asks for. It is written aside, read back, counted
/// and only then put in place. `listener` is told of each page and may stop the work.
[[nodiscard]] Result<WrittenReport> writeReport(const ReportOrder& order,
                                                const std::filesystem::path& path,
                                                const PageListener& listener = {});

/// ".pdf, .odt, .html, .xlsx": the endings that `reportFormatOf` knows.
[[nodiscard]] std::string reportEndings();

/// What was written, as one sentence: file, pages or rows, hash.
[[nodiscard]] Text sentenceOf(const WrittenReport& written, const std::string& file);

} // namespace kordon
