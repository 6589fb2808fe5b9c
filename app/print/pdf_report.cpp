#include <QBuffer>
#include <QPdfWriter>

#include "app/platform/output_file.h"
#include "app/print/page_flow.h"
#include "app/print/paper.h"
#include "app/print/pdf_outline.h"
#include "app/print/pdf_report.h"

#include <string_view>

namespace kordon {

namespace {

constexpr int kDotsPerInch = 600;

// A first run into the void counts the pages and finds where each chapter begins.
FlowPlan planOf(const report::Report& report) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    paper::setUp(writer);
    PageFlow first(writer, report, {});
    first.run();
    // The contents' own length moves what follows; a second run has the real length.
    QBuffer again;
    again.open(QIODevice::WriteOnly);
    QPdfWriter second(&again);
    second.setResolution(kDotsPerInch);
    paper::setUp(second);
    PageFlow flow(second, report, first.found());
    flow.run();
    return flow.found();
}

} // namespace

Result<WrittenReport> writePdf(const report::Report& report, const std::filesystem::path& path) {
    const FlowPlan plan = planOf(report);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(QString::fromStdString(report.titlePage.title + " – " + report.titlePage.subtitle));
    writer.setCreator(QStringLiteral("Kordon"));
    writer.setResolution(kDotsPerInch);
    paper::setUp(writer);
    PageFlow flow(writer, report, plan);
    flow.run();
    const QByteArray pdf =
        withOutline(buffer.data(), flow.found().outline, QString::fromStdString(report.language));
    const std::string_view bytes(pdf.constData(), static_cast<std::size_t>(pdf.size()));
    if (const Status written = writeOutput(path, bytes); !written) {
        return written.error();
    }
    return WrittenReport{flow.found().pages};
}

int printReport(const report::Report& report, QPagedPaintDevice& device) {
    const FlowPlan plan = planOf(report);
    paper::setUp(device);
    PageFlow flow(device, report, plan);
    flow.run();
    return flow.found().pages;
}

} // namespace kordon
