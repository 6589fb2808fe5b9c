#include "app/print/paper.h"

#include <QPageLayout>
#include <QPageSize>
#include <QStringList>

namespace kordon::print {

namespace {

constexpr qreal kLeft = 30;
constexpr qreal kRight = 10;
constexpr qreal kTop = 20;
constexpr qreal kBottom = 20;
// How much of the upper and the lower margin belongs to the paint rectangle.
constexpr qreal kFurniture = 12;

} // namespace

QFont bodyFont(qreal points, bool isBold) {
    QFont font;
    font.setFamilies({QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")});
    font.setPointSizeF(points);
    font.setBold(isBold);
    return font;
}

void Paper::setUp(QPagedPaintDevice& device) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(kLeft, kTop - kFurniture, kRight, kBottom - kFurniture),
                          QPageLayout::Millimeter);
}

qreal Paper::mm(qreal millimetres) const {
    return millimetres * m_device->logicalDpiX() / 25.4;
}

qreal Paper::pt(qreal points) const {
    return points * m_device->logicalDpiX() / 72.0;
}

QRectF Paper::page() const {
    return {0, 0, static_cast<qreal>(m_device->width()), static_cast<qreal>(m_device->height())};
}

QRectF Paper::body() const {
    return page().adjusted(0, mm(kFurniture), 0, -mm(kFurniture));
}

QFontMetricsF Paper::metrics(const QFont& font) const {
    return QFontMetricsF(font, m_device);
}

} // namespace kordon::print
