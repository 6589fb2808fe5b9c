#include "app/print/report_pages.h"

#include <QPageLayout>
#include <QPainter>

#include <utility>

namespace kordon::print {

namespace {

constexpr qreal kMetresPerInch = 0.0254;

} // namespace

ReportPages::ReportPages(report::Report report)
    : m_report(std::move(report)), m_device(&m_nowhere), m_paper(m_device) {
    m_device.setResolution(kPdfDotsPerInch);
    Paper::setUp(m_device);
    m_sections = layOut(m_report, m_paper);
    m_plan = planPages(m_report, m_sections, m_paper);
}

QSizeF ReportPages::sheet() const {
    return m_device.pageLayout().fullRect(QPageLayout::Point).size();
}

QImage ReportPages::image(int page, const QSize& pixels, Ink ink) const {
    const QPageLayout layout = m_device.pageLayout();
    const QRect sheet = layout.fullRectPixels(kPdfDotsPerInch);
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    // Lengths and sizes of text are those of the PDF; only the painter makes them smaller.
    const int density = qRound(kPdfDotsPerInch / kMetresPerInch);
    image.setDotsPerMeterX(density);
    image.setDotsPerMeterY(density);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(static_cast<qreal>(pixels.width()) / sheet.width(),
                  static_cast<qreal>(pixels.height()) / sheet.height());
    painter.translate(layout.paintRectPixels(kPdfDotsPerInch).topLeft());
    PageFlow flow(m_paper, m_report, {.painter = &painter, .onlyPage = page}, m_plan.pages);
    flowReport(m_report, m_sections, m_plan, flow);
    painter.end();
    return ink == Ink::Black ? image.convertToFormat(QImage::Format_Grayscale8) : image;
}

} // namespace kordon::print
