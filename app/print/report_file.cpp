#include "app/print/report_file.h"

#include "app/platform/output_file.h"
#include "app/print/html_report.h"
#include "app/print/odt_report.h"
#include "app/print/xlsx_report.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace kordon {

namespace {

std::string lowered(std::string text) {
    for (char& letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        letter = byte < 0x80 ? static_cast<char>(std::tolower(byte)) : letter;
    }
    return text;
}

struct Ending {
    std::string_view text;
    ReportFormat format;
};

constexpr std::array kEndings{Ending{".pdf", ReportFormat::Pdf},
                              Ending{".odt", ReportFormat::Odt},
                              Ending{".html", ReportFormat::Html},
                              Ending{".xlsx", ReportFormat::Xlsx}};

Result<WrittenReport> put(const std::filesystem::path& path,
                          const Result<std::string>& content,
                          int rows,
                          const OutputCheck& check) {
    if (!content) {
        return content.error();
    }
    const auto written = writeOutput(path, *content, check);
    return written ? Result<WrittenReport>(WrittenReport{.rows = rows, .sha256 = written->sha256})
                   : Result<WrittenReport>(written.error());
}

Result<WrittenReport> putWorkbook(const std::filesystem::path& path,
                                  const workbook::Workbook& workbook) {
    return put(path, xlsxOf(workbook), rowsOf(workbook), [&](std::string_view content) {
        return checkXlsx(content, workbook);
    });
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const std::filesystem::path& path) {
    const std::string ending = lowered(path.extension().string());
    const auto found = std::ranges::find(kEndings, ending, &Ending::text);
    return found == kEndings.end() ? std::nullopt : std::optional(found->format);
}

std::string reportEndings() {
    std::string all;
    for (const Ending& ending : kEndings) {
        all += (all.empty() ? "" : ", ") + std::string(ending.text);
    }
    return all;
}

Result<WrittenReport> writeReport(const ReportOrder& order,
                                  const std::filesystem::path& path,
                                  const PageListener& listener) {
    const ReportFormat format = reportFormatOf(path).value_or(ReportFormat::Pdf);
    if (format == ReportFormat::Xlsx) {
        return putWorkbook(path, workbookOf(order));
    }
    const report::Report report = reportOf(order);
    switch (format) {
    case ReportFormat::Xlsx:
    case ReportFormat::Pdf:
        return writePdf(report, path, listener);
    case ReportFormat::Odt:
        return put(path, odtOf(report), odtRowsOf(report), [&](std::string_view content) {
            return checkOdt(content, report);
        });
    case ReportFormat::Html:
        return put(path, htmlOf(report), htmlRowsOf(report), [&](std::string_view content) {
            return checkHtml(content, report);
        });
    }
    return WrittenReport{};
}

Text sentenceOf(const WrittenReport& written, const std::string& file) {
    const Text hash = verbatim(written.sha256);
    if (written.rows > 0) {
        return fill(say("Saved %1, rows: %2, SHA-256 %3", "Збережено %1, рядків: %2, SHA-256 %3"),
                    {verbatim(file), verbatim(written.rows), hash});
    }
    return written.pages > 0 ? fill(say("Saved %1, pages: %2, SHA-256 %3",
                                        "Збережено %1, сторінок: %2, SHA-256 %3"),
                                    {verbatim(file), verbatim(written.pages), hash})
                             : fill(say("Saved %1, SHA-256 %2", "Збережено %1, SHA-256 %2"),
                                    {verbatim(file), hash});
}

} // namespace kordon
