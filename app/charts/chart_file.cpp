#include "app/charts/chart_file.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include "app/charts/chart_look.h"
#include "app/charts/chart_painter.h"
#include "app/charts/repeatable_pdf.h"
#include "app/charts/text_block.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <string>

namespace kordon {

namespace {

using charts::chartFont;
using charts::toQt;
using report::Chart;

// Sizes in pixels at 96 to the inch; a PNG has twice as many of them.
constexpr int kDotsPerInch = 96;
constexpr int kImageScale = 2;
constexpr qreal kWidth = 900;
constexpr qreal kMargin = 16;
constexpr qreal kFontPoints = 9;
constexpr int kPdfDotsPerInch = 600;

QImage blankImage(const QSizeF& size, int scale) {
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    const int dotsPerMetre = qRound(kDotsPerInch * scale / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    return image;
}

QSizeF sizeOf(const Chart& chart) {
    const QImage device = blankImage({1, 1}, 1);
    const qreal height = chartHeight(kWidth - 2 * kMargin, chart, chartFont(kFontPoints), &device);
    return {kWidth, std::ceil(height + 2 * kMargin)};
}

void paint(QPainter& painter, const Chart& chart, const QSizeF& size, qreal scale) {
    const qreal margin = kMargin * scale;
    const QRectF area = QRectF({}, size * scale).adjusted(margin, margin, -margin, -margin);
    paintChart(painter, area, chart, chartFont(kFontPoints));
}

QString titleOf(const Chart& chart) {
    return std::visit([](const auto& one) { return toQt(one.title); }, chart);
}

QString descriptionOf(const Chart& chart) {
    return std::visit([](const auto& one) { return toQt(one.description); }, chart);
}

bool writeSvg(QIODevice& out, const Chart& chart) {
    const QSizeF size = sizeOf(chart);
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setResolution(kDotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    generator.setTitle(titleOf(chart));
    generator.setDescription(descriptionOf(chart));
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    painter.fillRect(QRectF({}, size), Qt::white);
    paint(painter, chart, size, 1);
    return painter.end();
}

bool writePng(QIODevice& out, const Chart& chart) {
    return imageOf(chart).save(&out, "PNG");
}

bool writePdf(QIODevice& out, const Chart& chart) {
    const QSizeF size = sizeOf(chart);
    QBuffer raw;
    raw.open(QIODevice::WriteOnly);
    QPdfWriter writer(&raw);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kPdfDotsPerInch);
    writer.setPageSize(QPageSize(size * 72.0 / kDotsPerInch, QPageSize::Point));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(titleOf(chart));
    writer.setCreator(QStringLiteral("Kordon " KORDON_VERSION));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    paint(painter, chart, size, static_cast<qreal>(kPdfDotsPerInch) / kDotsPerInch);
    return painter.end() && out.write(charts::repeatablePdf(raw.data(), {})) > 0;
}

using Writer = bool (*)(QIODevice&, const Chart&);

Writer writerFor(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](unsigned char letter) {
        return letter < 0x80 ? static_cast<char>(std::tolower(letter)) : static_cast<char>(letter);
    });
    if (extension == ".svg") {
        return writeSvg;
    }
    if (extension == ".png") {
        return writePng;
    }
    return extension == ".pdf" ? writePdf : nullptr;
}

Error unknownExtension(const std::filesystem::path& path) {
    return {
        ErrorCode::InvalidInput,
        fill(say("A chart cannot be saved as “%1”: the name must end in .svg, .png or .pdf.",
                 "Діаграму не можна зберегти як «%1»: назва має закінчуватися на .svg, .png або "
                 ".pdf."),
             {verbatim(path.filename().string())})};
}

Error notDrawn(const std::filesystem::path& path) {
    return {ErrorCode::StorageFailure,
            fill(say("The chart for “%1” could not be drawn; nothing was written.",
                     "Діаграму для «%1» не вдалося намалювати; нічого не записано."),
                 {verbatim(path.filename().string())})};
}

} // namespace

bool isChartFile(const std::filesystem::path& path) {
    return writerFor(path) != nullptr;
}

QString chartFileName(const Chart& chart) {
    // No system takes all of these in a name.
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|]"));
    return titleOf(chart).replace(refused, QStringLiteral("-"));
}

QByteArray svgOf(const Chart& chart) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeSvg(buffer, chart) ? buffer.data() : QByteArray();
}

QImage imageOf(const Chart& chart) {
    const QSizeF size = sizeOf(chart);
    QImage image = blankImage(size, kImageScale);
    image.setText(QStringLiteral("Title"), titleOf(chart));
    image.setText(QStringLiteral("Description"), descriptionOf(chart));
    QPainter painter(&image);
    paint(painter, chart, size, kImageScale);
    painter.end();
    return image;
}

Result<WrittenFile> saveChart(const Chart& chart, const std::filesystem::path& path) {
    const Writer write = writerFor(path);
    if (!write) {
        return unknownExtension(path);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!write(buffer, chart)) {
        return notDrawn(path);
    }
    const QByteArray& content = buffer.data();
    return writeOutput(path, {content.constData(), static_cast<std::size_t>(content.size())});
}

} // namespace kordon
