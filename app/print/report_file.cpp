#include "app/print/report_file.h"

#include <array>
#include <cctype>

namespace kordon {

namespace {

std::string lowered(std::string text) {
    for (char& letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        letter = byte < 0x80 ? static_cast<char>(std::tolower(byte)) : letter;
    }
    return text;
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const std::filesystem::path& path) {
    const std::string extension = lowered(path.extension().string());
    return extension == ".pdf" ? std::optional(ReportFormat::Pdf) : std::nullopt;
}

Result<WrittenReport> writeReport(const ReportOrder& order,
                                  const std::filesystem::path& path,
                                  const PageListener& listener) {
    return writePdf(reportOf(order), path, listener);
}

Text sentenceOf(const WrittenReport& written, const std::string& file) {
    return written.pages > 0
               ? fill(say("Saved %1, pages: %2, SHA-256 %3",
                          "Збережено %1, сторінок: %2, SHA-256 %3"),
                      {verbatim(file), verbatim(written.pages), verbatim(written.sha256)})
               : fill(say("Saved %1, SHA-256 %2", "Збережено %1, SHA-256 %2"),
                      {verbatim(file), verbatim(written.sha256)});
}

} // namespace kordon
