#include "app/print/pdf_report.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

#include "app/charts/repeatable_pdf.h"
#include "app/platform/output_file.h"
#include "app/print/paper.h"
#include "app/print/pdf_finish.h"
#include "app/print/report_painting.h"

#include <algorithm>

namespace kordon {

namespace {

struct RawPdf {
    QByteArray content;
    print::PaintedReport painted;
    print::PageFrame frame;
};

print::PageFrame frameOf(const QPdfWriter& writer) {
    const QPageLayout layout = writer.pageLayout();
    const QRectF paintRect = layout.paintRect(QPageLayout::Point);
    return {.pointsPerUnit = 72.0 / print::kPdfDotsPerInch,
            .left = paintRect.left(),
            .top = layout.fullRect(QPageLayout::Point).height() - paintRect.top()};
}

RawPdf rawPdf(const report::Report& report, const PageListener& listener) {
    RawPdf raw;
    QBuffer buffer(&raw.content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(print::kPdfDotsPerInch);
    writer.setTitle(
        QString::fromStdString(report.titlePage.title + ". " + report.titlePage.subtitle));
    writer.setCreator(QStringLiteral("Kordon " KORDON_VERSION));
    print::Paper::setUp(writer);
    raw.frame = frameOf(writer);
    raw.painted = print::paintReport(report, writer, listener);
    return raw;
}

/// Whether a finished file is whole and has the pages that were painted.
Status checkPages(std::string_view pdf, int pages) {
    constexpr std::string_view kPage = "/Type /Page";
    int found = 0;
    for (auto at = pdf.find(kPage); at != std::string_view::npos; at = pdf.find(kPage, at + 1)) {
        const char next = pdf[std::min(at + kPage.size(), pdf.size() - 1)];
        // "/Type /Pages" is the tree above the pages.
        found += next == 's' ? 0 : 1;
    }
    const bool isWhole =
        pdf.starts_with("%PDF-") && pdf.find("%%EOF", pdf.size() - 16) != std::string_view::npos;
    if (isWhole && found == pages) {
        return Done{};
    }
    return Error{
        ErrorCode::StorageFailure,
        fill(say("The PDF has %1 pages where %2 were painted; nothing was put in place. "
                 "Try again, and tell the makers of Kordon if it happens twice.",
                 "У PDF %1 сторінок, а намальовано %2; файл не записано. Спробуйте ще раз, "
                 "а якщо це повториться, повідомте розробників Kordon."),
             {verbatim(found), verbatim(pages)})};
}

} // namespace

Result<WrittenReport> writePdf(const report::Report& report,
                               const std::filesystem::path& path,
                               const PageListener& listener) {
    const RawPdf raw = rawPdf(report, listener);
    if (raw.painted.isStopped) {
        return WrittenReport{};
    }
    if (raw.painted.pages == 0) {
        return Error{ErrorCode::StorageFailure,
                     say("The report could not be painted; nothing was written.",
                         "Звіт не вдалося намалювати; нічого не записано.")};
    }
    const auto finished = print::finishPdf(charts::repeatablePdf(raw.content, report.dataAsOf),
                                           raw.painted,
                                           raw.frame,
                                           report.language);
    if (!finished) {
        return finished.error();
    }
    const auto written = writeOutput(path, *finished, [&](std::string_view content) {
        return checkPages(content, raw.painted.pages);
    });
    if (!written) {
        return written.error();
    }
    return WrittenReport{.pages = raw.painted.pages, .sha256 = written->sha256};
}

int printReport(const report::Report& report,
                QPagedPaintDevice& device,
                const PageListener& listener) {
    print::Paper::setUp(device);
    return print::paintReport(report, device, listener).pages;
}

} // namespace kordon
