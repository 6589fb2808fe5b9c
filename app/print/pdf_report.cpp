#include "app/print/pdf_report.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

#include "app/platform/output_file.h"
#include "app/print/paper.h"
#include "app/print/pdf_finish.h"
#include "app/print/report_painting.h"

namespace kordon {

namespace {

// Fine enough for hairlines, and a whole page stays far below the largest number of PDF/A.
constexpr int kDotsPerInch = 600;

struct RawPdf {
    QByteArray content;
    print::PaintedReport painted;
    print::PageFrame frame;
};

print::PageFrame frameOf(const QPdfWriter& writer) {
    const QPageLayout layout = writer.pageLayout();
    const QRectF paintRect = layout.paintRect(QPageLayout::Point);
    return {.pointsPerUnit = 72.0 / kDotsPerInch,
            .left = paintRect.left(),
            .top = layout.fullRect(QPageLayout::Point).height() - paintRect.top()};
}

RawPdf rawPdf(const report::Report& report, const PageListener& listener) {
    RawPdf raw;
    QBuffer buffer(&raw.content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(
        QString::fromStdString(report.titlePage.title + ". " + report.titlePage.subtitle));
    writer.setCreator(QStringLiteral("Kordon " KORDON_VERSION));
    print::Paper::setUp(writer);
    raw.frame = frameOf(writer);
    raw.painted = print::paintReport(report, writer, listener);
    return raw;
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
    const auto finished = print::finishPdf(raw.content, raw.painted, raw.frame, report.language);
    if (!finished) {
        return finished.error();
    }
    if (const Status status = writeOutput(path, *finished); !status) {
        return status.error();
    }
    return WrittenReport{.pages = raw.painted.pages};
}

int printReport(const report::Report& report,
                QPagedPaintDevice& device,
                const PageListener& listener) {
    print::Paper::setUp(device);
    return print::paintReport(report, device, listener).pages;
}

} // namespace kordon
